-- Published totals tell only the net change from one to the next, and few places have many of them. So
-- what a stock may do next is taken from what those of all places did in the last twelve months: the
-- monthly pace of each, relative to its stock. Of windows of 12, 18, 24 and 36 months the shortest came
-- nearest to its own promise on the published series (metric projection-backtest).
wanted AS (
    SELECT * FROM goal_ahead WHERE applies_to = 'place' AND nature = 'stock'
),
-- The last figure of each year: steps of a few days between two sources say nothing about pace.
yearly AS (
    SELECT f.place_id, f.figure_metric, f.as_of_to AS day, f.value
    FROM figure_on($as_of) AS f
    WHERE f.value > 0
      AND NOT (f.figure_metric = 'products_5star' AND f.potential_treatment IS NOT DISTINCT FROM 'as_5star')
    QUALIFY row_number() OVER (
        PARTITION BY f.place_id, f.figure_metric, year(f.as_of_to) ORDER BY f.recency DESC, f.source_id
    ) = 1
),
step AS (
    SELECT
        place_id, figure_metric, day, value, lag(day) OVER series AS from_day,
        (value - lag(value) OVER series) / lag(value) OVER series
            / nullif(date_diff('day', lag(day) OVER series, day) / 30.4375, 0) AS pace
    FROM yearly
    WINDOW series AS (PARTITION BY place_id, figure_metric ORDER BY day)
),
known_pace AS (
    SELECT pace, row_number() OVER (ORDER BY pace, place_id, day) - 1 AS slot, count(*) OVER () AS slots
    FROM step
    WHERE figure_metric = 'products_total' AND date_diff('day', from_day, day) >= 90
      AND day > CAST($as_of - INTERVAL 12 MONTH AS DATE)
),
-- The last figure of each goal, of the first of its metrics that has any, with the pace that led to it.
last_of AS (
    SELECT w.target_id, w.period_end, s.day AS start_day, s.value AS start_value, s.pace
    FROM wanted AS w
    JOIN step AS s ON s.place_id = w.place_id AND list_contains(w.value_metrics, s.figure_metric)
    QUALIFY row_number() OVER (
        PARTITION BY w.target_id ORDER BY list_position(w.value_metrics, s.figure_metric), s.day DESC
    ) = 1
),
past_month AS (
    SELECT l.target_id, c.slot * 12 + m.month AS age, c.pace * l.start_value AS added, 0 AS due, 0 AS renewed
    FROM last_of AS l
    CROSS JOIN known_pace AS c
    CROSS JOIN (SELECT unnest(generate_series(0, 11)) AS month) AS m
),
to_lapse AS (
    SELECT CAST('' AS VARCHAR) AS target_id, 0 AS h, 0 AS certificates WHERE false
),
start_of AS (
    SELECT
        target_id, start_day, start_value,
        months_until(start_day, period_end) AS horizon
    FROM last_of
    WHERE start_day < period_end
),
-- A place keeps the pace it drew: one block a draw. Fewer than five paces known make no fan.
evidence AS (
    SELECT
        l.target_id, 12 AS stride, false AS is_redrawn, true AS is_net,
        CASE WHEN c.slots IS NULL OR c.slots < 5 THEN 0 ELSE c.slots END AS slots,
        coalesce(c.slots, 0) AS observations
    FROM last_of AS l
    LEFT JOIN (SELECT DISTINCT slots FROM known_pace) AS c ON true
),
best_of AS (
    SELECT l.target_id, 12 * max(s.pace * s.value / (1 + s.pace * date_diff('day', s.from_day, s.day) / 30.4375)) AS best_12
    FROM wanted AS w
    JOIN last_of AS l USING (target_id)
    JOIN step AS s ON s.place_id = w.place_id AND list_contains(w.value_metrics, s.figure_metric)
    WHERE date_diff('day', s.from_day, s.day) >= 90
    GROUP BY l.target_id
)
