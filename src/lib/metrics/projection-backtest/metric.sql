-- How well the projection would have done: from what had been published by the day, the totals that were
-- published in the twelve months after it. One row a figure that could be tried.
WITH scenario AS (
    SELECT CAST(NULL AS DOUBLE) AS renewal_share, CAST(NULL AS DOUBLE) AS new_per_month, true AS is_end_only
),
goal_ahead AS (
    SELECT
        f.place_id || '@' || f.as_of_to AS target_id, f.place_id, 'place' AS applies_to,
        f.value, '>=' AS comparator, f.as_of_to AS period_end, 'stock' AS nature,
        ['products_total'] AS value_metrics
    FROM known_figure AS f
    WHERE f.figure_metric = 'products_total'
      AND f.as_of_to > $as_of AND f.as_of_to <= CAST($as_of + INTERVAL 12 MONTH AS DATE)
    QUALIFY row_number() OVER (PARTITION BY f.place_id, f.as_of_to ORDER BY f.recency DESC, f.source_id) = 1
),
{{target-projection/published}},
{{projection}}
SELECT
    CAST(g.place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(s.start_day AS VARCHAR) AS start_day,
    CAST(s.start_value AS DOUBLE) AS start_value,
    CAST(g.period_end AS VARCHAR) AS day,
    CAST(g.value AS DOUBLE) AS actual,
    CAST(round(f.q[1], 3) AS DOUBLE) AS q05,
    CAST(round(f.q[2], 3) AS DOUBLE) AS q25,
    CAST(round(f.q[3], 3) AS DOUBLE) AS q50,
    CAST(round(f.q[4], 3) AS DOUBLE) AS q75,
    CAST(round(f.q[5], 3) AS DOUBLE) AS q95,
    CAST(g.value BETWEEN f.q[2] AND f.q[4] AS BOOLEAN) AS within_half,
    CAST(g.value BETWEEN f.q[1] AND f.q[5] AS BOOLEAN) AS within_nine_tenths,
    CAST(e.observations AS INTEGER) AS observations,
    CAST(CASE WHEN f.target_id IS NOT NULL THEN NULL WHEN s.target_id IS NULL THEN 'not_reported' ELSE 'too_few' END AS VARCHAR) AS reason
FROM goal_ahead AS g
LEFT JOIN start_of AS s USING (target_id)
LEFT JOIN evidence AS e USING (target_id)
LEFT JOIN fan AS f ON f.target_id = g.target_id AND f.h = s.horizon
ORDER BY g.place_id, g.period_end
