-- What the checks of the pipeline found: rows left out, sources that disagree, totals that do not
-- add up. Nothing is dropped without a line here.
SELECT
    CAST(quality_id AS VARCHAR) AS quality_id,
    CAST(rule AS VARCHAR) AS rule,
    CAST(severity AS VARCHAR) AS severity,
    CAST(table_name AS VARCHAR) AS table_name,
    CAST(file AS VARCHAR) AS file,
    CAST(sheet AS VARCHAR) AS sheet,
    CAST(row_no AS INTEGER) AS row_no,
    CAST(column_name AS VARCHAR) AS column_name,
    CAST(value AS VARCHAR) AS value,
    CAST(message_vi AS VARCHAR) AS message_vi,
    CAST(message_en AS VARCHAR) AS message_en,
    CAST(place_id AS VARCHAR) AS place_id,
    CAST(source_id AS VARCHAR) AS source_id
FROM quality
ORDER BY severity, rule, quality_id
