{{target-projection/published}},
-- Stocks: the steepest rise between two printed figures, per twelve months and in whole units (a year of
-- 365 days is not short of one); 0 where they only fell. Flows: the best printed year.
best_year AS (
    SELECT target_id, greatest(0, round(best_12)) AS best_12 FROM best_of
    UNION ALL
    SELECT g.target_id, max(f.value)
    FROM goal_ahead AS g
    JOIN figure_on($as_of) AS f ON f.place_id = g.place_id AND list_contains(g.value_metrics, f.figure_metric)
    WHERE g.nature = 'flow' AND g.applies_to = 'place'
    GROUP BY g.target_id
)
