-- A printed share must follow from the counts printed for the same place and time. A share printed
-- without decimals may be half a point off, any other 0.1: some are bent to sum to 100.
WITH counted AS (
    SELECT
        n.place_id, n.figure_metric || '_share_pct' AS share_metric, n.as_of_from, n.as_of_to, n.source_id,
        n.value AS numerator, d.value AS denominator, 100 * n.value / d.value AS recomputed
    FROM figure n
    JOIN figure d ON d.place_id = n.place_id AND d.as_of = n.as_of AND d.source_id = n.source_id
    WHERE d.value > 0 AND d.figure_metric = CASE
        WHEN n.figure_metric LIKE 'products%' THEN 'products_total'
        WHEN n.figure_metric LIKE '%\_in\_round' ESCAPE '\' THEN 'producers_in_round'
        ELSE 'producers_total'
    END
)
SELECT
    s.figure_id || '-' || c.source_id AS subject, 'warning' AS severity, 'figure' AS table_name,
    'published/figures.csv' AS file, line_of(s.figure_id) AS row_no, 'value' AS column_name, s.value AS value,
    'Tỷ lệ công bố ' || number_vi(s.value) || '% không khớp ' || number_vi(c.numerator) || '/'
        || number_vi(c.denominator) || ' = ' || number_vi(round(c.recomputed, 2)) || '% (' || c.source_id
        || '); giữ nguyên như nguồn.' AS message_vi,
    'The printed share ' || number_en(s.value) || ' % does not follow from ' || number_en(c.numerator) || '/'
        || number_en(c.denominator) || ' = ' || number_en(round(c.recomputed, 2)) || ' % (' || c.source_id
        || '); kept as printed.' AS message_en,
    s.place_id, s.source_id
FROM figure s
JOIN counted c ON c.place_id = s.place_id AND c.share_metric = s.figure_metric
    AND c.as_of_from <= s.as_of_to AND s.as_of_from <= c.as_of_to
WHERE abs(s.value - c.recomputed) > CASE WHEN s.value = trunc(s.value) THEN 0.5 ELSE 0.1 END + 1e-9
