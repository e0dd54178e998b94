-- A figure of July 2025 or later named by a unit of the 63-province system: it may mean the new
-- unit. Provinces that no other was merged with are the same unit in both systems.
WITH unmerged AS (
    SELECT min(old_place_id) AS place_id
    FROM place_link
    WHERE level = 'province'
    GROUP BY new_place_id
    HAVING count(*) = 1
)
SELECT
    figure_id AS subject, 'warning' AS severity, 'figure' AS table_name, 'published/figures.csv' AS file,
    line_of(figure_id) AS row_no, 'place_name' AS column_name, place_as_written AS value,
    'Số liệu ngày ' || as_of || ' nhưng tên thuộc hệ 63 tỉnh; nếu là đơn vị mới, phải viết "Tên (34)".' AS message_vi,
    'A figure as of ' || as_of || ' under a name of the 63-province system; the new unit must be written "Name (34)".' AS message_en,
    place_id, source_id
FROM figure
JOIN place USING (place_id)
WHERE place.system = '63' AND as_of_from > DATE '2025-06-30' AND place_id NOT IN (FROM unmerged)
