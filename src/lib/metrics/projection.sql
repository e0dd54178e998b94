-- The fan of every goal, from its past: the bootstrap explained in target-projection/metric.sql. Before
-- it stand `goal_ahead` (target_id, value, comparator, nature), `scenario` (renewal_share, new_per_month: what
-- a reader supposes instead of the past, or null; is_end_only: whether the last month alone is asked), and
-- what the bases fill:
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
    SELECT
        -- Of the type of hash(): a remainder of mixed types would be counted in 128 bits.
        s.target_id, s.horizon, CAST(e.slots AS UBIGINT) AS slots, e.is_redrawn, e.is_net,
        unnest(generate_series(1, 300)) AS draw
    FROM start_of AS s
    JOIN evidence AS e USING (target_id)
    WHERE s.horizon > 0 AND e.slots > 0 AND e.observations > 0
),
past_mean AS (
    SELECT target_id, avg(added) AS added, sum(due) AS due, sum(renewed) AS renewed FROM past_month GROUP BY target_id
),
-- Months of every block, oldest first (time runs forward), each with what the block has added by then.
block_month AS (
    SELECT
        b.target_id, b.slot, b.month, m.due, m.renewed,
        sum(CASE
            -- A pace that a reader supposes keeps the seasons and the spread of the past, made larger or smaller.
            WHEN s.new_per_month IS NULL THEN CAST(m.added AS DOUBLE)
            WHEN a.added > 0 THEN m.added * (s.new_per_month / a.added)
            ELSE s.new_per_month
        END) OVER (PARTITION BY b.target_id, b.slot ORDER BY b.month) AS added
    FROM (
        SELECT *, unnest(generate_series(1, 12)) AS month
        FROM (SELECT target_id, stride, unnest(generate_series(0, CAST(slots AS INTEGER) - 1)) AS slot FROM evidence WHERE slots > 0)
    ) AS b
    JOIN past_month AS m ON m.target_id = b.target_id AND m.age = b.slot * b.stride + 12 - b.month
    JOIN past_mean AS a ON a.target_id = b.target_id
    CROSS JOIN scenario AS s
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
    FROM (
        SELECT *, CAST(hash(target_id, draw, block, 'renewal') % slots AS BIGINT) AS slot
        FROM (SELECT *, unnest([1, 2, 3]) AS block FROM draw)
    ) AS d
    JOIN past_mean AS a ON a.target_id = d.target_id
    JOIN (
        SELECT target_id, slot, sum(due) AS due, sum(renewed) AS renewed FROM block_month GROUP BY target_id, slot
    ) AS b ON b.target_id = d.target_id AND b.slot = d.slot
    GROUP BY d.target_id, d.draw
),
-- The block drawn for every year to come, with what those before it have added.
year_drawn AS (
    SELECT
        y.target_id, y.draw, y.year, y.slot,
        coalesce(sum(b.added) OVER (
            PARTITION BY y.target_id, y.draw ORDER BY y.year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ), 0) AS added_before
    FROM (
        SELECT *, CAST(hash(target_id, draw, CASE WHEN is_redrawn THEN year ELSE 0 END, 'added') % slots AS BIGINT) AS slot
        FROM (SELECT *, unnest(generate_series(0, (horizon - 1) // 12)) AS year FROM draw)
    ) AS y
    JOIN block_month AS b ON b.target_id = y.target_id AND b.slot = y.slot AND b.month = 12
),
-- Months asked for. What was added or renewed runs out 36 months later, so that the end asks for one more.
month_asked AS (
    SELECT m.target_id, m.h, coalesce(sum(l.certificates), 0) AS lapsing
    FROM (SELECT target_id, horizon, unnest(generate_series(1, horizon)) AS h FROM start_of WHERE horizon > 0) AS m
    CROSS JOIN scenario AS s
    LEFT JOIN to_lapse AS l ON l.target_id = m.target_id AND l.h BETWEEN 1 AND m.h
    WHERE NOT s.is_end_only OR m.h IN (m.horizon, m.horizon - 36)
    GROUP BY m.target_id, m.h
),
path_part AS (
    SELECT m.target_id, y.draw, m.h, m.lapsing, y.added_before + b.added AS added
    FROM month_asked AS m
    JOIN year_drawn AS y ON y.target_id = m.target_id AND y.year = (m.h - 1) // 12
    JOIN block_month AS b ON b.target_id = m.target_id AND b.slot = y.slot AND b.month = (m.h - 1) % 12 + 1
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
    JOIN goal_ahead AS g ON g.target_id = p.target_id
    LEFT JOIN path_part AS e ON e.target_id = p.target_id AND e.draw = p.draw AND e.h = p.h - 36
),
fan AS (
    SELECT
        p.target_id, p.h,
        quantile_cont(p.value, [0.05, 0.25, 0.5, 0.75, 0.95]) AS q,
        avg(CASE WHEN CASE g.comparator WHEN '>' THEN p.value > g.value ELSE p.value >= g.value END THEN 1 ELSE 0 END) AS reached,
        avg(p.renewal) AS renewal, any_value(p.lapsing) AS lapsing
    FROM path AS p
    JOIN goal_ahead AS g USING (target_id)
    GROUP BY p.target_id, p.h
)
