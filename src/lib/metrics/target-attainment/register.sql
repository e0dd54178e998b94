placed AS (
    SELECT
        p.product_id, p.producer_id, p.group_no, p.commune_63, p.commune_34, c.kind,
        unnest([p.province_63, p.province_34, p.district_63, 'vn']) AS place_id
    FROM product AS p
    JOIN producer AS c USING (producer_id)
),
-- One row a goal and product of its place: what the counts in kinds/*/*.sql begin with. A goal none of
-- whose places has a product is in no count.
member AS (
    SELECT
        g.target_id, g.rule, g.day, g.period_start, g.period_end,
        p.product_id, p.producer_id, p.group_no, p.kind,
        CASE WHEN starts_with(g.place_id, '34') THEN p.commune_34 ELSE p.commune_63 END AS commune_id
    FROM goal AS g
    JOIN placed AS p USING (place_id)
    WHERE g.rule IS NOT NULL AND g.applies_to = 'place'
),
day_of AS (
    SELECT DISTINCT unnest([day, day_before]) AS day FROM goal WHERE rule IS NOT NULL
),
in_force AS (
    SELECT d.day, s.product_id, s.stars
    FROM day_of AS d, LATERAL (SELECT * FROM product_state_on(d.day)) AS s
    WHERE s.state = 'in_force'
),
-- Stars on the day and on the last day before the period; null where not in force.
standing AS (
    SELECT m.*, g.stars_counted, g.kinds_counted, s.stars, b.stars AS stars_before
    FROM member AS m
    JOIN goal AS g USING (target_id)
    LEFT JOIN in_force AS s ON s.product_id = m.product_id AND s.day = m.day
    LEFT JOIN in_force AS b ON b.product_id = m.product_id AND b.day = g.day_before
),
-- Recognitions in the period up to the day; null where a product has none.
happened AS (
    SELECT
        m.target_id, m.rule, m.product_id, r.outcome,
        (len(g.stars_counted) = 0 OR list_contains(g.stars_counted, CAST(r.stars AS VARCHAR))) AS is_star_counted
    FROM member AS m
    JOIN goal AS g USING (target_id)
    LEFT JOIN recognition AS r ON r.product_id = m.product_id AND r.valid_from BETWEEN m.period_start AND m.day
),
-- Dossiers for 5 stars.
dossier AS (
    SELECT
        m.target_id, m.rule, g.nature,
        (q.proposed_on BETWEEN m.period_start AND m.day) AS is_sent,
        (q.proposed_on <= m.day AND (q.decided_on IS NULL OR q.decided_on > m.day)) AS is_open,
        (q.proposed_on <= g.day_before AND (q.decided_on IS NULL OR q.decided_on > g.day_before)) AS was_open
    FROM member AS m
    JOIN goal AS g USING (target_id)
    LEFT JOIN proposal AS q ON q.product_id = m.product_id AND q.proposed_stars = 5
),
counted (target_id, numerator, denominator, numerator_before, denominator_before) AS (
{{kinds}}
),
counted_or_printed AS (
    SELECT
        g.target_id,
        CASE WHEN g.nature = 'ratio' THEN round(100 * c.numerator / nullif(c.denominator, 0), 4) ELSE c.numerator END AS actual,
        CASE WHEN g.nature = 'ratio' THEN c.numerator END AS numerator,
        CASE WHEN g.nature = 'ratio' THEN c.denominator END AS denominator,
        CASE WHEN g.rule IS NOT NULL THEN CAST(g.day AS VARCHAR) END AS actual_as_of,
        CASE WHEN g.rule IS NOT NULL THEN g.day END AS actual_day,
        CAST(NULL AS VARCHAR) AS actual_source_id,
        CASE WHEN g.rule IS NOT NULL THEN 'exact' END AS actual_qualifier,
        CASE WHEN g.rule IS NOT NULL THEN 'register' END AS actual_basis,
        CASE
            WHEN g.nature = 'ratio' THEN round(100 * c.numerator_before / nullif(c.denominator_before, 0), 4)
            ELSE coalesce(c.numerator_before, 0)
        END AS baseline,
        CASE WHEN c.target_id IS NOT NULL AND g.nature <> 'flow' THEN CAST(g.day_before AS VARCHAR) END AS baseline_as_of,
        g.period_start AS path_start,
        (g.rule IS NULL AND g.applies_to = 'place') AS takes_reported,
        CASE
            WHEN g.applies_to <> 'place' THEN 'each_unit'
            WHEN g.rule IS NULL THEN 'not_computable'
            WHEN c.target_id IS NULL THEN 'not_reported'
            WHEN g.nature = 'ratio' AND coalesce(c.denominator, 0) = 0 THEN 'nothing_to_count'
        END AS reason
    FROM goal AS g
    LEFT JOIN counted AS c USING (target_id)
)
