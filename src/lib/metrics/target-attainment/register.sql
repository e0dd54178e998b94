WITH placed AS (
    SELECT
        p.product_id, p.producer_id, p.group_no, p.commune_63, p.commune_34, c.kind,
        unnest([p.province_63, p.province_34, p.district_63, 'vn']) AS place_id
    FROM product AS p
    JOIN producer AS c USING (producer_id)
),
member AS (
    SELECT g.target_id, p.product_id, p.producer_id, p.group_no, p.kind,
        CASE WHEN starts_with(g.place_id, '34') THEN p.commune_34 ELSE p.commune_63 END AS commune_id
    FROM goal AS g
    JOIN placed AS p USING (place_id)
    WHERE g.register_rule IS NOT NULL AND g.applies_to = 'place'
),
day_of AS (
    SELECT DISTINCT unnest([day, CAST(period_start - INTERVAL 1 DAY AS DATE)]) AS day FROM goal
),
in_force AS (
    SELECT d.day, s.product_id, s.stars
    FROM day_of AS d, LATERAL (SELECT * FROM product_state_on(d.day)) AS s
    WHERE s.state = 'in_force'
),
stock_count AS (
    SELECT
        m.target_id,
        count(*) FILTER (WHERE s.day IS NOT NULL) AS products,
        count(*) FILTER (WHERE s.day IS NOT NULL AND list_contains(g.stars_counted, CAST(s.stars AS VARCHAR))) AS products_by_star,
        count(*) FILTER (WHERE s.day IS NOT NULL AND m.group_no = 6) AS tourism_products,
        count(DISTINCT m.producer_id) FILTER (WHERE s.day IS NOT NULL) AS producers,
        count(DISTINCT m.producer_id) FILTER (WHERE s.day IS NOT NULL AND list_contains(g.kinds, m.kind)) AS producers_of_kinds,
        count(DISTINCT m.commune_id) FILTER (WHERE s.day IS NOT NULL) AS communes,
        count(*) FILTER (WHERE b.day IS NOT NULL) AS products_before,
        count(*) FILTER (WHERE b.day IS NOT NULL AND s.day IS NOT NULL) AS products_kept
    FROM member AS m
    JOIN goal AS g USING (target_id)
    LEFT JOIN in_force AS s ON s.product_id = m.product_id AND s.day = g.day
    LEFT JOIN in_force AS b ON b.product_id = m.product_id AND b.day = CAST(g.period_start - INTERVAL 1 DAY AS DATE)
    GROUP BY m.target_id
),
flow_count AS (
    SELECT
        m.target_id,
        count(*) FILTER (WHERE r.outcome = 'new' AND (len(g.stars_counted) = 0 OR list_contains(g.stars_counted, CAST(r.stars AS VARCHAR)))) AS new_products,
        count(*) FILTER (WHERE r.outcome IN ('new', 'upgraded') AND list_contains(g.stars_counted, CAST(r.stars AS VARCHAR))) AS reaching_star,
        count(*) AS recognised,
        count(*) FILTER (WHERE r.outcome <> 'new') AS re_evaluated,
        count(*) FILTER (WHERE r.outcome = 'upgraded' AND (len(g.stars_counted) = 0 OR list_contains(g.stars_counted, CAST(r.stars AS VARCHAR)))) AS upgraded,
        count(DISTINCT r.product_id) FILTER (WHERE r.outcome = 'upgraded') AS products_upgraded
    FROM member AS m
    JOIN goal AS g USING (target_id)
    JOIN recognition AS r ON r.product_id = m.product_id AND r.valid_from BETWEEN g.period_start AND g.day
    GROUP BY m.target_id
),
due_count AS (
    SELECT
        m.target_id,
        count(*) AS due,
        count(*) FILTER (WHERE EXISTS (
            SELECT 1 FROM recognition AS n
            WHERE n.product_id = r.product_id AND n.round > r.round AND n.valid_from <= g.day
        )) AS done
    FROM member AS m
    JOIN goal AS g USING (target_id)
    JOIN recognition AS r ON r.product_id = m.product_id AND r.expires_on BETWEEN g.period_start AND g.period_end
    WHERE g.register_rule = 'reevaluated_share'
    GROUP BY m.target_id
),
producer_count AS (
    SELECT target_id, count(*) AS new_producers
    FROM (
        SELECT m.target_id, m.producer_id, min(r.valid_from) AS first_day,
            any_value(g.period_start) AS period_start, any_value(g.day) AS day
        FROM member AS m
        JOIN goal AS g USING (target_id)
        JOIN recognition AS r USING (product_id)
        WHERE g.register_rule = 'producers_new'
        GROUP BY m.target_id, m.producer_id
    ) AS f
    WHERE first_day BETWEEN period_start AND day
    GROUP BY target_id
),
dossier_count AS (
    SELECT
        m.target_id,
        count(*) FILTER (WHERE q.proposed_on BETWEEN g.period_start AND g.day) AS sent,
        count(*) FILTER (WHERE q.proposed_on <= g.day AND (q.decided_on IS NULL OR q.decided_on > g.day)) AS open
    FROM member AS m
    JOIN goal AS g USING (target_id)
    JOIN proposal AS q ON q.product_id = m.product_id AND q.proposed_stars = 5
    GROUP BY m.target_id
),
counted AS (
    SELECT
        g.target_id, g.nature,
        CASE g.register_rule
            WHEN 'products_in_force' THEN s.products
            WHEN 'products_in_force_by_star' THEN s.products_by_star
            WHEN 'products_group' THEN s.tourism_products
            WHEN 'producers_count' THEN s.producers
            WHEN 'producers_kind_count' THEN s.producers_of_kinds
            WHEN 'producers_kind_share' THEN s.producers_of_kinds
            WHEN 'producers_new' THEN coalesce(n.new_producers, 0)
            WHEN 'communes_covered' THEN s.communes
            WHEN 'communes_covered_share' THEN s.communes
            WHEN 'retention_share' THEN s.products_kept
            WHEN 'upgraded_share' THEN coalesce(f.products_upgraded, 0)
            WHEN 'reevaluated_share' THEN u.done
            WHEN 'products_new' THEN coalesce(f.new_products, 0)
            WHEN 'products_reaching_star' THEN coalesce(f.reaching_star, 0)
            WHEN 'products_recognised' THEN coalesce(f.recognised, 0)
            WHEN 'products_reevaluated' THEN coalesce(f.re_evaluated, 0)
            WHEN 'products_upgraded' THEN coalesce(f.upgraded, 0)
            WHEN 'potential_five_star' THEN coalesce(CASE g.nature WHEN 'flow' THEN d.sent ELSE d.open END, 0)
            WHEN 'potential_five_star_share' THEN coalesce(d.open, 0)
        END AS numerator,
        CASE g.register_rule
            WHEN 'producers_kind_share' THEN s.producers
            WHEN 'communes_covered_share' THEN (
                SELECT count(*) FROM place AS c
                WHERE c.level = 'commune' AND (g.place_id = 'vn' AND c.system = '63' OR g.place_id IN (c.province_id, c.parent_id))
            )
            WHEN 'retention_share' THEN s.products_before
            WHEN 'upgraded_share' THEN s.products_before
            WHEN 'reevaluated_share' THEN u.due
            WHEN 'potential_five_star_share' THEN s.products
        END AS denominator,
        ends_with(g.register_rule, '_share') AS is_share
    FROM goal AS g
    JOIN stock_count AS s USING (target_id)
    LEFT JOIN flow_count AS f USING (target_id)
    LEFT JOIN dossier_count AS d USING (target_id)
    LEFT JOIN due_count AS u USING (target_id)
    LEFT JOIN producer_count AS n USING (target_id)
)
SELECT
    g.target_id,
    CASE WHEN c.is_share THEN round(100 * c.numerator / nullif(c.denominator, 0), 4) ELSE c.numerator END AS actual,
    CASE WHEN c.is_share THEN c.numerator END AS numerator,
    CASE WHEN c.is_share THEN c.denominator END AS denominator,
    CAST(g.day AS VARCHAR) AS actual_as_of,
    g.day AS actual_day,
    NULL AS actual_source_id, 'exact' AS actual_qualifier,
    CASE WHEN g.nature <> 'ratio' THEN 0 END AS baseline,
    NULL AS baseline_as_of,
    g.period_start AS path_start,
    CASE
        WHEN g.applies_to <> 'place' THEN 'each_unit'
        WHEN g.register_rule IS NULL THEN 'not_computable'
        WHEN c.target_id IS NULL THEN 'not_reported'
        WHEN c.is_share AND coalesce(c.denominator, 0) = 0 THEN 'nothing_to_count'
    END AS reason
FROM goal AS g
LEFT JOIN counted AS c USING (target_id)
