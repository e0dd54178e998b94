-- One place, period and measure with different goals: two sources or two versions of a plan. Published
-- goals (t…) stand before those the steward added (g…).
SELECT
    arg_min(target_id, place_in_list) AS subject, 'warning' AS severity, 'target' AS table_name,
    CASE WHEN arg_min(target_id, place_in_list) LIKE 'g%' THEN 'targets/goals.csv' ELSE 'published/targets.csv' END AS file,
    line_of(arg_min(target_id, place_in_list)) AS row_no, 'value' AS column_name,
    string_agg(value::VARCHAR, ' / ' ORDER BY place_in_list) AS value,
    'Mục tiêu "' || min(title_vi) || '" có nhiều mức: '
        || string_agg(number_vi(value) || ' (' || source_id || ')', '; ' ORDER BY place_in_list)
        || '; giữ cả các mức, dùng mức ' || number_vi(max(value) FILTER (WHERE target_id = used_target_id)) || '.' AS message_vi,
    'The target "' || min(title_en) || '" has several values: '
        || string_agg(number_en(value) || ' (' || source_id || ')', '; ' ORDER BY place_in_list)
        || '; all are kept, ' || number_en(max(value) FILTER (WHERE target_id = used_target_id)) || ' is used.' AS message_en,
    place_id, arg_min(source_id, place_in_list) AS source_id
FROM (
    SELECT *, (target_id LIKE 'g%')::INTEGER * 1000000 + line_of(target_id) AS place_in_list
    FROM target
    JOIN target_metric USING (target_metric)
    JOIN target_version USING (target_id)
)
GROUP BY place_id, applies_to, target_metric, period_start, period_end
HAVING count(DISTINCT value) > 1
