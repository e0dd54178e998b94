-- Two sources, one place, time and measure, different numbers. Times are one if they are printed
-- alike. A bare year may mean any day of it, so a stock given for 2023 agrees with every greater
-- one of 2023-12: it can be an earlier state of growth. Only above the year's end is it at odds.
-- Counts of a single round are left out: a year has several rounds.
WITH compared AS (
    SELECT f.*, m.title_vi, m.title_en, m.nature = 'stock' AS is_stock
    FROM figure f
    JOIN figure_metric m USING (figure_metric)
    WHERE f.qualifier <> 'forecast' AND (m.nature = 'stock' OR f.figure_metric LIKE '%\_in\_year' ESCAPE '\')
),
at_odds AS (
    SELECT DISTINCT UNNEST([a.figure_id, b.figure_id]) AS figure_id
    FROM compared a
    JOIN compared b USING (place_id, figure_metric, as_of_to)
    WHERE (a.as_of = b.as_of AND a.value <> b.value)
        OR (a.is_stock AND a.as_of_precision = 'year' AND b.as_of_precision <> 'year' AND a.value > b.value)
)
SELECT
    min(figure_id) AS subject, 'warning' AS severity, 'figure' AS table_name, 'published/figures.csv' AS file,
    min(line_of(figure_id)) AS row_no, 'value' AS column_name,
    string_agg(value::VARCHAR, ' / ' ORDER BY line_of(figure_id)) AS value,
    'Các nguồn cho số khác nhau về ' || min(title_vi) || ': '
        || string_agg(as_of || ': ' || number_vi(value) || ' (' || source_id || ')', '; ' ORDER BY line_of(figure_id))
        || '; giữ cả các số.' AS message_vi,
    'Sources differ on ' || min(title_en) || ': '
        || string_agg(as_of || ': ' || number_en(value) || ' (' || source_id || ')', '; ' ORDER BY line_of(figure_id))
        || '; all are kept.' AS message_en,
    place_id, arg_min(source_id, line_of(figure_id)) AS source_id
FROM compared
JOIN at_odds USING (figure_id)
GROUP BY place_id, figure_metric, as_of_to
