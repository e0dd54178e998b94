-- What rules across rows found, once the model has run: the other problems were told while reading.
-- The ids in the condition are those of checks/, filled in by src/lib/check/across-rows.ts.
SELECT
    CAST(file AS VARCHAR) AS file,
    CAST(sheet AS VARCHAR) AS sheet,
    CAST(row_no AS INTEGER) AS row_no,
    CAST(column_name AS VARCHAR) AS column_name,
    CAST(rule AS VARCHAR) AS rule,
    CAST(severity AS VARCHAR) AS severity,
    CAST(value AS VARCHAR) AS value,
    CAST(suggestion AS VARCHAR) AS suggestion,
    CAST(message_vi AS VARCHAR) AS message_vi,
    CAST(message_en AS VARCHAR) AS message_en
FROM register_problem
WHERE rule IN ({{rules}})
ORDER BY source_id, sheet, row_no, column_name, rule, value
