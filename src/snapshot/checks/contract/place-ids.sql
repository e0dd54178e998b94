-- a place id is the system and the code; a place of a system lies in a place of that system or in the country
-- tables: place
SELECT 'place' AS table_name, rowid + 1 AS row_no, 'place_id' AS column_name, place_id AS value
FROM place WHERE place_id <> CASE system WHEN 'vn' THEN 'vn' ELSE system || '-' || code END
UNION ALL
SELECT 'place', rowid + 1, 'parent_id', parent_id
FROM place WHERE parent_id <> 'vn' AND left(parent_id, 2) <> system
