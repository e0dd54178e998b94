-- stars recognised are 3, 4 or 5; a score lies between 0 and 100
-- tables: recognition
SELECT 'recognition' AS table_name, rowid + 1 AS row_no, 'stars' AS column_name, stars::VARCHAR AS value
FROM recognition WHERE stars NOT BETWEEN 3 AND 5
UNION ALL
SELECT 'recognition', rowid + 1, 'score', score::VARCHAR FROM recognition WHERE score NOT BETWEEN 0 AND 100
