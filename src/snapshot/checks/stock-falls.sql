-- A stock below the one before it: certificates lapse, rules change, or sources count differently.
WITH stock AS (
    SELECT f.*, m.title_vi, m.title_en
    FROM figure f
    JOIN figure_metric m USING (figure_metric)
    WHERE f.qualifier <> 'forecast' AND m.nature = 'stock' AND m.unit = 'count'
        AND m.subject IN ('products', 'producers', 'communes')
        AND f.figure_metric NOT LIKE 'products\_expired%' ESCAPE '\'
        AND f.figure_metric NOT LIKE '%\_potential' ESCAPE '\'
)
SELECT
    later.figure_id AS subject, 'warning' AS severity, 'figure' AS table_name, 'published/figures.csv' AS file,
    line_of(later.figure_id) AS row_no, 'value' AS column_name, later.value AS value,
    later.title_vi || ' giảm từ ' || number_vi(earlier.value) || ' (' || earlier.as_of || ', ' || earlier.source_id
        || ') xuống ' || number_vi(later.value) || ' (' || later.as_of || '); số lượng có thể giảm khi giấy chứng nhận hết hạn hoặc nguồn tính khác.' AS message_vi,
    later.title_en || ' fall from ' || number_en(earlier.value) || ' (' || earlier.as_of || ', ' || earlier.source_id
        || ') to ' || number_en(later.value) || ' (' || later.as_of || '); a stock can fall when certificates lapse or sources count differently.' AS message_en,
    later.place_id, later.source_id
FROM stock later
JOIN stock earlier ON earlier.place_id = later.place_id AND earlier.figure_metric = later.figure_metric
    AND earlier.as_of_to < later.as_of_from
WHERE earlier.value > later.value AND later.qualifier <> 'more_than'
QUALIFY row_number() OVER (
    PARTITION BY later.figure_id ORDER BY earlier.as_of_to DESC, line_of(earlier.figure_id) DESC
) = 1
