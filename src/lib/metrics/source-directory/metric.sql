-- The publications figures and targets were read in, with how much was taken from each.
SELECT
    CAST(s.source_id AS VARCHAR) AS source_id,
    CAST(s.title AS VARCHAR) AS title,
    CAST(s.publisher_vi AS VARCHAR) AS publisher_vi,
    CAST(s.publisher_en AS VARCHAR) AS publisher_en,
    CAST(s.address AS VARCHAR) AS address,
    CAST(s.address_note_vi AS VARCHAR) AS address_note_vi,
    CAST(s.address_note_en AS VARCHAR) AS address_note_en,
    CAST(s.published_vi AS VARCHAR) AS published_vi,
    CAST(s.published_en AS VARCHAR) AS published_en,
    CAST(s.note_vi AS VARCHAR) AS note_vi,
    CAST(s.note AS VARCHAR) AS note_en,
    CAST((SELECT count(*) FROM figure AS f WHERE f.source_id = s.source_id) AS INTEGER) AS figures,
    CAST((SELECT count(*) FROM target AS t WHERE t.source_id = s.source_id) AS INTEGER) AS targets
FROM source AS s
ORDER BY s.source_id
