-- The fan of every goal, from its past: the bootstrap explained in target-projection/metric.sql. Before
-- it stand `goal` (target_id, value, comparator, nature), `scenario` (renewal_share, new_per_month: what a
-- reader supposes instead of the past, or null), and what the bases fill:
--   start_of(target_id, start_day, start_value, horizon)   horizon in months, up to the period's end
--   past_month(target_id, age, added, due, renewed)        age in months before start_day, without gaps
--   to_lapse(target_id, h, certificates)                   in force at the start, no longer from month h
--   best_of(target_id, best_12)                            most added in any twelve months
--   evidence(target_id, observations, slots, stride, is_redrawn, is_net)
--                                                      observations that the past months are made of; blocks to
--                                                      draw from, one beginning every `stride` months; whether each
--                                                      year to come is drawn anew; whether `added` is what lapses
--                                                      have left, so that nothing lapses on top of it
draw AS (
    SELECT s.target_id, s.horizon, e.slots, e.stride, e.is_redrawn, e.is_net, unnest(generate_series(1, 300)) AS draw
    FROM start_of AS s
    JOIN evidence AS e USING (target_id)
    WHERE s.horizon > 0 AND e.slots > 0 AND e.observations > 0
),
block_sum AS (
    SELECT b.target_id, b.slot, sum(m.due) AS due, sum(m.renewed) AS renewed
    FROM (SELECT target_id, stride, unnest(generate_series(0, CAST(slots AS INTEGER) - 1)) AS slot FROM evidence WHERE slots > 0) AS b
    JOIN past_month AS m ON m.target_id = b.target_id AND m.age BETWEEN b.slot * b.stride AND b.slot * b.stride + 11
    GROUP BY b.target_id, b.slot
),
rate AS (
    SELECT
        d.target_id, d.draw,
        -- Blocks in which none was due say nothing: then all of the past speaks. Where none was ever due, nobody
        -- knows: any rate is as likely as any other.
        coalesce(
            CASE WHEN any_value(d.is_net) THEN 1 END,
            (SELECT renewal_share FROM scenario), sum(b.renewed) / nullif(sum(b.due), 0), any_value(a.renewed / nullif(a.due, 0)),
            any_value(hash(d.target_id, d.draw, 'unknown') % 1001) / 1000
        ) AS renewal
    FROM (SELECT *, unnest([1, 2, 3]) AS block FROM draw) AS d
    JOIN (
        SELECT target_id, sum(due) AS due, sum(renewed) AS renewed FROM past_month GROUP BY target_id
    ) AS a ON a.target_id = d.target_id
    JOIN block_sum AS b
        ON b.target_id = d.target_id AND b.slot = hash(d.target_id, d.draw, d.block, 'renewal') % d.slots
    GROUP BY d.target_id, d.draw
),
month_drawn AS (
    SELECT
        target_id, draw, h,
        hash(target_id, draw, CASE WHEN is_redrawn THEN (h - 1) // 12 ELSE 0 END, 'added') % slots * stride
            -- Oldest month of the block first: time runs forward.
            + 11 - (h - 1) % 12 AS age
    FROM (SELECT *, unnest(generate_series(1, horizon)) AS h FROM draw) AS d
),
past_mean AS (
    SELECT target_id, avg(added) AS added FROM past_month GROUP BY target_id
),
path_part AS (
    SELECT
        m.target_id, m.draw, m.h,
        -- A pace that a reader supposes keeps the seasons and the spread of the past, made larger or smaller.
        sum(CASE
            WHEN s.new_per_month IS NULL THEN p.added
            WHEN a.added > 0 THEN p.added * (s.new_per_month / a.added)
            ELSE s.new_per_month
        END) OVER w AS added,
        sum(coalesce(l.certificates, 0)) OVER w AS lapsing
    FROM month_drawn AS m
    JOIN past_month AS p ON p.target_id = m.target_id AND p.age = m.age
    JOIN past_mean AS a ON a.target_id = m.target_id
    CROSS JOIN scenario AS s
    LEFT JOIN to_lapse AS l ON l.target_id = m.target_id AND l.h = m.h
    WINDOW w AS (PARTITION BY m.target_id, m.draw ORDER BY m.h)
),
path AS (
    SELECT
        p.target_id, p.draw, p.h, r.renewal, p.lapsing,
        greatest(0, s.start_value + p.added - (1 - r.renewal) * p.lapsing
            -- What was added or renewed more than 36 months before runs out again.
            - (1 - r.renewal) * coalesce(greatest(e.added, 0) + r.renewal * e.lapsing, 0)
                * CASE g.nature WHEN 'flow' THEN 0 ELSE 1 END) AS value
    FROM path_part AS p
    JOIN rate AS r ON r.target_id = p.target_id AND r.draw = p.draw
    JOIN start_of AS s ON s.target_id = p.target_id
    JOIN goal AS g ON g.target_id = p.target_id
    LEFT JOIN path_part AS e ON e.target_id = p.target_id AND e.draw = p.draw AND e.h = p.h - 36
),
fan AS (
    SELECT
        p.target_id, p.h,
        quantile_cont(p.value, [0.05, 0.25, 0.5, 0.75, 0.95]) AS q,
        avg(CASE WHEN CASE g.comparator WHEN '>' THEN p.value > g.value ELSE p.value >= g.value END THEN 1 ELSE 0 END) AS reached,
        avg(p.renewal) AS renewal, any_value(p.lapsing) AS lapsing
    FROM path AS p
    JOIN goal AS g USING (target_id)
    GROUP BY p.target_id, p.h
)
