-- recognitions of a product are numbered from 1 in the order of their dates
-- tables: recognition
SELECT 'recognition' AS table_name, row_no, 'round' AS column_name, round AS value
FROM (
    SELECT
        rowid + 1 AS row_no, round, valid_from,
        row_number() OVER rounds AS position,
        lag(valid_from) OVER rounds AS valid_before
    FROM recognition
    WINDOW rounds AS (PARTITION BY product_id ORDER BY round)
)
WHERE round <> position OR valid_from < valid_before
