-- Potential 5-star ("tiềm năng 5 sao"): dossiers proposed for 5 stars and not decided on the day.
-- Shown beside the totals, never inside them; the convention of a published split stands beside it.
WITH base_row AS (
{{base}}
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(dossiers AS INTEGER) AS dossiers,
    CAST(printed_as_of AS VARCHAR) AS printed_as_of,
    CAST(potential_treatment AS VARCHAR) AS potential_treatment,
    CAST(source_id AS VARCHAR) AS source_id,
    CAST(CASE WHEN dossiers IS NULL THEN 'not_reported' END AS VARCHAR) AS missing_reason
FROM base_row
ORDER BY place_id
