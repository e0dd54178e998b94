-- Two sources, one place, time and measure, different numbers. A year means its last day, so 2022
-- and 2022-12 are one time. Counts of a single round are left out: a year has several rounds.
WITH compared AS (
    SELECT f.*
    FROM figure f
    JOIN figure_metric m USING (figure_metric)
    WHERE f.qualifier <> 'forecast' AND (m.nature = 'stock' OR f.figure_metric LIKE '%\_in\_year' ESCAPE '\')
)
SELECT
    min(figure_id) AS subject, 'warning' AS severity, 'figure' AS table_name, 'published/figures.csv' AS file,
    min(line_of(figure_id)) AS row_no, 'value' AS column_name,
    string_agg(value::VARCHAR, ' / ' ORDER BY line_of(figure_id)) AS value,
    'Các nguồn cho số khác nhau về ' || min(title_vi) || ' tại ' || max(as_of) || ': '
        || string_agg(number_vi(value) || ' (' || source_id || ')', '; ' ORDER BY line_of(figure_id))
        || '; giữ cả các số.' AS message_vi,
    'Sources differ on ' || min(title_en) || ' as of ' || max(as_of) || ': '
        || string_agg(number_en(value) || ' (' || source_id || ')', '; ' ORDER BY line_of(figure_id))
        || '; all are kept.' AS message_en,
    place_id, arg_min(source_id, line_of(figure_id)) AS source_id
FROM compared
JOIN figure_metric USING (figure_metric)
GROUP BY place_id, figure_metric, as_of_to
HAVING count(DISTINCT value) > 1
