-- Where each unfinished target is heading: a fan of possible values, month by month to its end, and how
-- often it is reached, in 300 draws from the past.
--
-- Register: a moving-block bootstrap (Künsch 1989) of the place's own past.
-- Stock of products: those in force, less certificates that lapse unless renewed, plus new ones.
--   A draw takes the months to come from twelve-month blocks of the last 36 months (so that seasons and
--   rounds stay together) and the renewal rate from three such blocks. What is new or renewed lapses
--   after 36 months in turn (148/QĐ-TTg, 26/2026/QĐ-TTg) unless renewed at the same rate.
-- Flow in the period: what is done so far, plus months drawn likewise.
-- Published figures: a stock goes on at a pace drawn from those of all places (published.sql).
-- Draws are made by hash(), so the same question gives the same answer on both engines.
WITH scenario AS (
    SELECT $renewal_share AS renewal_share, $new_per_month AS new_per_month, ($target = '') AS is_end_only
),
goal_ahead AS (
    SELECT
        t.target_id, t.place_id, t.applies_to, t.value, t.comparator, t.period_start, t.period_end, t.target_metric,
        m.nature, m.register_rule, m.not_computable_vi,
        coalesce(string_split(m.published_value, ' '), []) AS value_metrics,
        CASE
            WHEN m.counted_stars IS NOT NULL
            THEN list_transform(string_split(m.counted_stars, ' '), lambda s: CAST(s AS INTEGER))
            ELSE [3, 4, 5]
        END AS stars
    FROM target AS t
    JOIN target_metric AS m USING (target_metric)
    WHERE t.period_start <= $as_of AND t.period_end > $as_of AND ($target IN ('', '*') OR t.target_id = $target)
),
{{base}},
{{projection}},
past AS (
    SELECT target_id, sum(added) / count(*) AS added_per_month, sum(due) AS due, sum(renewed) AS renewed
    FROM past_month
    GROUP BY target_id
)
SELECT
    CAST(g.target_id AS VARCHAR) AS target_id,
    CAST(g.place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(s.start_day AS VARCHAR) AS start_day,
    CAST(s.start_value AS DOUBLE) AS start_value,
    CAST(g.value AS DOUBLE) AS goal,
    CAST(g.period_end AS VARCHAR) AS period_end,
    CAST(f.h AS INTEGER) AS month,
    CAST(s.horizon AS INTEGER) AS months_left,
    CAST(CAST(s.start_day + to_months(CAST(f.h AS INTEGER)) AS DATE) AS VARCHAR) AS day,
    CAST(round(f.q[1], 3) AS DOUBLE) AS q05,
    CAST(round(f.q[2], 3) AS DOUBLE) AS q25,
    CAST(round(f.q[3], 3) AS DOUBLE) AS q50,
    CAST(round(f.q[4], 3) AS DOUBLE) AS q75,
    CAST(round(f.q[5], 3) AS DOUBLE) AS q95,
    CAST(round(f.reached, 4) AS DOUBLE) AS probability,
    CAST(round(p.added_per_month, 4) AS DOUBLE) AS added_per_month,
    CAST(CASE WHEN l.is_lapsing THEN p.due END AS INTEGER) AS certificates_due,
    CAST(CASE WHEN l.is_lapsing THEN p.renewed END AS INTEGER) AS certificates_renewed,
    CAST(CASE WHEN l.is_lapsing THEN round(f.renewal, 4) END AS DOUBLE) AS renewal_share,
    CAST(CASE WHEN l.is_lapsing THEN f.lapsing END AS INTEGER) AS certificates_lapsing,
    -- A month's new products that only keep the stock where it is.
    CAST(CASE WHEN l.is_lapsing THEN round((1 - f.renewal) * f.lapsing / nullif(f.h, 0), 4) END AS DOUBLE) AS standstill_per_month,
    -- New products a month that bring the stock to the goal by the end.
    CAST(round(greatest(0, g.value - s.start_value + (1 - f.renewal) * f.lapsing) / nullif(f.h, 0), 4) AS DOUBLE) AS needed_per_month,
    CAST(round(b.best_12 / 12, 4) AS DOUBLE) AS best_12_per_month,
    CAST(e.observations AS INTEGER) AS observations,
    CAST(CASE
        WHEN f.target_id IS NOT NULL THEN NULL
        WHEN g.applies_to <> 'place' THEN 'each_unit'
        WHEN g.not_computable_vi IS NOT NULL THEN 'not_computable'
        WHEN g.nature = 'ratio' THEN 'share_not_projected'
        WHEN s.target_id IS NULL THEN 'not_reported'
        ELSE 'too_few'
    END AS VARCHAR) AS reason
FROM goal_ahead AS g
LEFT JOIN start_of AS s USING (target_id)
LEFT JOIN evidence AS e USING (target_id)
LEFT JOIN (
    -- Certificates of a flow, and those behind a published total, are not counted.
    SELECT target_id, NOT is_net AND nature <> 'flow' AS is_lapsing FROM goal_ahead JOIN evidence USING (target_id)
) AS l USING (target_id)
LEFT JOIN best_of AS b USING (target_id)
LEFT JOIN past AS p USING (target_id)
LEFT JOIN fan AS f ON f.target_id = g.target_id AND ($target <> '' OR f.h = s.horizon)
ORDER BY g.target_id, f.h
