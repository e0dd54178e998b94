-- Products that count towards each goal, as far as the register knows of them on the day.
wanted AS (
    SELECT *, months_until($as_of, period_end) AS horizon
    FROM goal_ahead
    WHERE applies_to = 'place' AND register_rule IN (
        'products_in_force', 'products_in_force_by_star', 'products_group',
        'products_new', 'products_reaching_star', 'products_recognised', 'products_reevaluated', 'products_upgraded'
    )
),
product_place AS (
    SELECT product_id, group_no, unnest(list_distinct([province_63, province_34, district_63, 'vn'])) AS place_id
    FROM product
),
round_of AS (
    SELECT
        w.target_id, w.nature, w.register_rule, w.stars AS stars_counted, w.period_start,
        r.product_id, r.outcome, r.stars, r.valid_from, r.expires_on, r.withdrawn_on,
        lag(r.stars) OVER neighbour AS stars_before,
        lag(r.expires_on) OVER neighbour AS expires_before,
        lag(r.withdrawn_on) OVER neighbour AS withdrawn_before,
        lead(r.valid_from) OVER neighbour AS followed_on
    FROM wanted AS w
    JOIN product_place AS p USING (place_id)
    JOIN recognition AS r ON r.product_id = p.product_id AND r.valid_from <= $as_of
    WHERE w.register_rule <> 'products_group' OR p.group_no = 6
    WINDOW neighbour AS (PARTITION BY w.target_id, r.product_id ORDER BY r.valid_from, r.round)
),
judged AS (
    SELECT
        *,
        list_contains(stars_counted, stars) AS is_counted,
        -- The product stood in the counted class until this round began.
        coalesce(list_contains(stars_counted, stars_before)
            AND valid_from <= expires_before
            AND (withdrawn_before IS NULL OR withdrawn_before > valid_from), false) AS was_counted,
        (withdrawn_on IS NOT NULL AND withdrawn_on < expires_on AND withdrawn_on <= $as_of
            AND (followed_on IS NULL OR followed_on > withdrawn_on)) AS is_withdrawn,
        CASE register_rule
            WHEN 'products_new' THEN outcome = 'new'
            WHEN 'products_reaching_star' THEN outcome IN ('new', 'upgraded')
            WHEN 'products_reevaluated' THEN outcome <> 'new'
            WHEN 'products_upgraded' THEN outcome = 'upgraded'
            ELSE true
        END AND (register_rule IN ('products_recognised', 'products_reevaluated') OR list_contains(stars_counted, stars)) AS is_event
    FROM round_of
),
-- What moved the count, one row a movement.
movement AS (
    SELECT target_id, valid_from AS day, CASE WHEN is_counted THEN 1 ELSE -1 END AS added, 0 AS due, 0 AS renewed
    FROM judged
    WHERE nature <> 'flow' AND is_counted <> was_counted
    UNION ALL
    SELECT target_id, withdrawn_on, -1, 0, 0
    FROM judged
    WHERE nature <> 'flow' AND is_counted AND is_withdrawn
    UNION ALL
    SELECT target_id, expires_on, 0, 1, CASE WHEN followed_on <= expires_on THEN 1 ELSE 0 END
    FROM judged
    WHERE nature <> 'flow' AND is_counted AND NOT is_withdrawn AND expires_on <= $as_of
    UNION ALL
    SELECT target_id, valid_from, 1, 0, 0
    FROM judged
    WHERE nature = 'flow' AND is_event
),
movement_day AS (
    SELECT target_id, day, sum(added) AS added, sum(due) AS due, sum(renewed) AS renewed, count(*) AS movements
    FROM movement
    GROUP BY target_id, day
),
past_month AS (
    SELECT a.target_id, a.age, coalesce(sum(m.added), 0) AS added, coalesce(sum(m.due), 0) AS due, coalesce(sum(m.renewed), 0) AS renewed
    FROM (SELECT target_id, unnest(generate_series(0, 35)) AS age FROM wanted) AS a
    LEFT JOIN movement_day AS m
        ON m.target_id = a.target_id
        AND m.day > CAST($as_of - to_months(CAST(a.age + 1 AS INTEGER)) AS DATE)
        AND m.day <= CAST($as_of - to_months(CAST(a.age AS INTEGER)) AS DATE)
    GROUP BY a.target_id, a.age
),
certificate AS (
    SELECT target_id, expires_on
    FROM judged
    WHERE nature <> 'flow' AND is_counted AND NOT is_withdrawn AND expires_on > $as_of AND followed_on IS NULL
),
to_lapse AS (
    SELECT target_id, months_until($as_of, expires_on) AS h, count(*) AS certificates
    FROM certificate
    GROUP BY target_id, h
),
start_of AS (
    SELECT
        w.target_id, $as_of AS start_day, w.horizon,
        CASE w.nature
            WHEN 'flow' THEN (SELECT count(*) FROM judged AS j WHERE j.target_id = w.target_id AND j.is_event AND j.valid_from >= w.period_start)
            ELSE (SELECT count(*) FROM certificate AS s WHERE s.target_id = w.target_id)
        END AS start_value
    FROM wanted AS w
),
evidence AS (
    -- Twelve-month blocks of 36 months may begin at any of 25.
    SELECT w.target_id, 1 AS stride, true AS is_redrawn, false AS is_net, 25 AS slots, coalesce(sum(m.movements), 0) AS observations
    FROM wanted AS w
    LEFT JOIN movement_day AS m ON m.target_id = w.target_id AND m.day > CAST($as_of - INTERVAL 36 MONTH AS DATE) AND m.day <= $as_of
    GROUP BY w.target_id
),
best_of AS (
    SELECT target_id, max(added) AS best_12
    FROM (
        SELECT a.target_id, a.day, sum(b.added) AS added
        FROM movement_day AS a
        JOIN movement_day AS b ON b.target_id = a.target_id AND b.day > CAST(a.day - INTERVAL 12 MONTH AS DATE) AND b.day <= a.day
        GROUP BY a.target_id, a.day
    ) AS year_of
    GROUP BY target_id
)
