-- Goals of a place that are still running after the day, with those of the old provinces it was formed of:
-- they were set for that ground and nobody has taken them back.
WITH ground AS (
    SELECT $place AS place_id, true AS is_own
    UNION ALL
    SELECT old_place_id, false FROM place_link WHERE new_place_id = $place AND level = 'province'
)
SELECT
    CAST(t.target_id AS VARCHAR) AS target_id,
    CAST(t.place_id AS VARCHAR) AS place_id,
    CAST(p.name_vi AS VARCHAR) AS place_vi,
    CAST(p.name_en AS VARCHAR) AS place_en,
    CAST(g.is_own AS BOOLEAN) AS is_own,
    CAST(t.applies_to AS VARCHAR) AS applies_to,
    CAST(t.target_metric AS VARCHAR) AS target_metric,
    CAST(m.title_vi AS VARCHAR) AS title_vi,
    CAST(m.title_en AS VARCHAR) AS title_en,
    CAST(t.comparator AS VARCHAR) AS comparator,
    CAST(t.value AS DOUBLE) AS goal,
    CAST(t.upper_value AS DOUBLE) AS goal_upper,
    CAST(t.unit AS VARCHAR) AS unit,
    CAST(t.period_start AS VARCHAR) AS period_start,
    CAST(t.period_end AS VARCHAR) AS period_end,
    CAST(
        t.applies_to = 'place' AND m.nature = 'stock' AND m.not_computable_vi IS NULL
        AND coalesce(m.register_rule IN ('products_in_force', 'products_in_force_by_star', 'products_group'), false)
    AS BOOLEAN) AS counts_in_force,
    CAST(t.source_id AS VARCHAR) AS source_id
FROM ground AS g
JOIN target AS t USING (place_id)
JOIN place AS p USING (place_id)
JOIN target_metric AS m USING (target_metric)
WHERE t.period_start <= $as_of AND t.period_end > $as_of
ORDER BY g.is_own DESC, t.place_id, t.period_end, t.target_metric, t.target_id
