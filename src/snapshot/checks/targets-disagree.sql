-- One place, period and measure with different goals: two sources or two versions of a plan.
SELECT
    min(target_id) AS subject, 'warning' AS severity, 'target' AS table_name, 'published/targets.csv' AS file,
    min(line_of(target_id)) AS row_no, 'value' AS column_name,
    string_agg(value::VARCHAR, ' / ' ORDER BY line_of(target_id)) AS value,
    'Mục tiêu "' || min(title_vi) || '" có nhiều mức: '
        || string_agg(number_vi(value) || ' (' || source_id || ')', '; ' ORDER BY line_of(target_id))
        || '; giữ cả các mức.' AS message_vi,
    'The target "' || min(title_en) || '" has several values: '
        || string_agg(number_en(value) || ' (' || source_id || ')', '; ' ORDER BY line_of(target_id))
        || '; all are kept.' AS message_en,
    place_id, arg_min(source_id, line_of(target_id)) AS source_id
FROM target
JOIN target_metric USING (target_metric)
GROUP BY place_id, applies_to, target_metric, period_start, period_end
HAVING count(DISTINCT value) > 1
