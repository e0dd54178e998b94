-- A star split must add up to the printed total, counting potential 5-star products as its source does.
WITH split AS (
    SELECT
        place_id, source_id, as_of,
        max(value) FILTER (figure_metric = 'products_total') AS total,
        max(value) FILTER (figure_metric = 'products_3star') AS three,
        max(value) FILTER (figure_metric = 'products_4star') AS four,
        coalesce(max(value) FILTER (figure_metric = 'products_5star'), 0) AS five,
        coalesce(max(value) FILTER (figure_metric = 'products_5star_potential'), 0) AS potential,
        max(potential_treatment) FILTER (figure_metric = 'products_total') AS treatment,
        max(figure_id) FILTER (figure_metric = 'products_total') AS figure_id
    FROM figure
    GROUP BY place_id, source_id, as_of
),
summed AS (
    SELECT *, three + four + five + CASE treatment WHEN 'outside' THEN potential ELSE 0 END AS parts
    FROM split
    WHERE total IS NOT NULL AND three IS NOT NULL AND four IS NOT NULL
)
SELECT
    figure_id AS subject, 'warning' AS severity, 'figure' AS table_name, 'published/figures.csv' AS file,
    line_of(figure_id) AS row_no, 'value' AS column_name, total::BIGINT AS value,
    'Tổng công bố ' || number_vi(total) || ' không bằng các hạng sao cộng lại ' || number_vi(parts)
        || ' (3 sao ' || number_vi(three) || ', 4 sao ' || number_vi(four) || ', 5 sao ' || number_vi(five)
        || ', tiềm năng 5 sao ' || number_vi(potential) || '); giữ nguyên như nguồn.' AS message_vi,
    'The printed total ' || number_en(total) || ' is not the sum of the stars, ' || number_en(parts)
        || ' (3 stars ' || number_en(three) || ', 4 stars ' || number_en(four) || ', 5 stars ' || number_en(five)
        || ', potential 5 stars ' || number_en(potential) || '); kept as printed.' AS message_en,
    place_id, source_id
FROM summed
WHERE total <> parts
