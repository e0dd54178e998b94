-- Communes with at least one product of 3 stars and up in force, out of all communes of the
-- boundary system. published: as printed, numerator and denominator each with its latest figure.
WITH base_row AS (
{{base}}
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(with_product AS INTEGER) AS with_product,
    CAST(communes AS INTEGER) AS communes,
    CAST(round(with_product / nullif(communes, 0), 6) AS DOUBLE) AS share,
    CAST(printed_as_of AS VARCHAR) AS printed_as_of,
    CAST(source_id AS VARCHAR) AS source_id,
    CAST(CASE WHEN with_product IS NULL THEN 'not_reported' END AS VARCHAR) AS missing_reason
FROM base_row
ORDER BY place_id
