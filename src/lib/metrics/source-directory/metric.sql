-- The publications figures and targets were read in, with how much was taken from each.
SELECT
    CAST(s.source_id AS VARCHAR) AS source_id,
    CAST(s.title AS VARCHAR) AS title,
    CAST(s.publisher AS VARCHAR) AS publisher,
    CAST(s.address AS VARCHAR) AS address,
    CAST(s.published_on AS VARCHAR) AS published_on,
    CAST(s.note AS VARCHAR) AS note,
    CAST((SELECT count(*) FROM figure AS f WHERE f.source_id = s.source_id) AS INTEGER) AS figures,
    CAST((SELECT count(*) FROM target AS t WHERE t.source_id = s.source_id) AS INTEGER) AS targets
FROM source AS s
ORDER BY s.source_id
