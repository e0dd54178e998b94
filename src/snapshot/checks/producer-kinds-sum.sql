-- Producers by kind must add up to the printed total, where at least three kinds are printed.
WITH split AS (
    SELECT
        place_id, source_id, as_of,
        max(value) FILTER (figure_metric = 'producers_total') AS total,
        sum(value) FILTER (figure_metric IN (
            'producers_cooperative', 'producers_cooperative_group', 'producers_enterprise', 'producers_household'
        )) AS parts,
        count(*) FILTER (figure_metric IN (
            'producers_cooperative', 'producers_cooperative_group', 'producers_enterprise', 'producers_household'
        )) AS kinds,
        max(figure_id) FILTER (figure_metric = 'producers_total') AS figure_id
    FROM figure
    GROUP BY place_id, source_id, as_of
)
SELECT
    figure_id AS subject, 'warning' AS severity, 'figure' AS table_name, 'published/figures.csv' AS file,
    line_of(figure_id) AS row_no, 'value' AS column_name, total::BIGINT AS value,
    'Tổng số chủ thể công bố ' || number_vi(total) || ' không bằng các loại hình cộng lại ' || number_vi(parts)
        || '; giữ nguyên như nguồn.' AS message_vi,
    'The printed total of producers ' || number_en(total) || ' is not the sum of the kinds, ' || number_en(parts)
        || '; kept as printed.' AS message_en,
    place_id, source_id
FROM split
WHERE kinds >= 3 AND total <> parts
