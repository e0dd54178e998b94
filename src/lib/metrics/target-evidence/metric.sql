-- What stands behind the actual of each goal that the register answers: the first 20 rows by name, and how
-- many there are. Of a share, the rows of its numerator. Rules as target-attainment counts them (its
-- kinds/*/*.sql); target-evidence.test.ts holds the two together.
WITH
goal AS (
    SELECT
        t.target_id, t.place_id, t.period_start, t.period_end, m.nature, m.register_rule AS rule,
        least($as_of, t.period_end) AS day,
        CAST(t.period_start - INTERVAL 1 DAY AS DATE) AS day_before,
        coalesce(string_split(m.counted_kinds, ' '), []) AS kinds_counted,
        coalesce(string_split(m.counted_stars, ' '), []) AS stars_counted,
        CASE
            WHEN starts_with(m.register_rule, 'producers_') THEN 'producers'
            WHEN starts_with(m.register_rule, 'communes_') THEN 'communes'
            WHEN starts_with(m.register_rule, 'potential_') THEN 'dossiers'
            WHEN m.nature = 'flow' OR m.register_rule = 'reevaluated_share' THEN 'recognitions'
            ELSE 'products'
        END AS counts
    FROM target AS t
    JOIN target_metric AS m USING (target_metric)
    WHERE ($target = '' OR t.target_id = $target)
        AND t.applies_to = 'place' AND m.register_rule IS NOT NULL AND t.period_start <= $as_of
),
member AS (
    SELECT
        g.*, p.product_id, p.producer_id, p.group_no, c.kind,
        CASE WHEN starts_with(g.place_id, '34') THEN p.commune_34 ELSE p.commune_63 END AS commune_id
    FROM (
        SELECT *, unnest([province_63, province_34, district_63, 'vn']) AS place_id FROM product
    ) AS p
    JOIN goal AS g USING (place_id)
    JOIN producer AS c USING (producer_id)
),
in_force AS (
    SELECT d.day, s.product_id, s.round, s.stars
    FROM (SELECT DISTINCT unnest([day, day_before]) AS day FROM goal) AS d,
        LATERAL (SELECT * FROM product_state_on(d.day)) AS s
    WHERE s.state = 'in_force'
),
standing AS (
    SELECT m.*, s.round, CAST(s.stars AS VARCHAR) AS stars, (b.product_id IS NOT NULL) AS was_in_force
    FROM member AS m
    JOIN in_force AS s ON s.product_id = m.product_id AND s.day = m.day
    LEFT JOIN in_force AS b ON b.product_id = m.product_id AND b.day = m.day_before
),
happened AS (
    SELECT
        m.*, r.round, r.outcome, r.valid_from,
        (len(m.stars_counted) = 0 OR list_contains(m.stars_counted, CAST(r.stars AS VARCHAR))) AS is_star_counted,
        min(r.valid_from) OVER (PARTITION BY m.target_id, m.producer_id) AS first_day
    FROM member AS m
    JOIN recognition AS r ON r.product_id = m.product_id
),
entry AS (
    SELECT target_id, counts, product_id, producer_id, commune_id, round, CAST(NULL AS VARCHAR) AS proposal_id
    FROM standing
    WHERE CASE
        WHEN rule IN ('products_in_force', 'producers_count', 'communes_covered', 'communes_covered_share') THEN true
        WHEN rule = 'products_in_force_by_star' THEN list_contains(stars_counted, stars)
        WHEN rule = 'products_group' THEN group_no = 6
        WHEN rule IN ('producers_kind_count', 'producers_kind_share') THEN list_contains(kinds_counted, kind)
        WHEN rule = 'retention_share' THEN was_in_force
    END
    UNION ALL
    SELECT target_id, CASE rule WHEN 'upgraded_share' THEN 'products' ELSE counts END, product_id, producer_id, commune_id, round, NULL
    FROM happened
    WHERE valid_from BETWEEN period_start AND day AND CASE rule
        WHEN 'products_recognised' THEN true
        WHEN 'products_reevaluated' THEN outcome <> 'new'
        WHEN 'products_new' THEN outcome = 'new' AND is_star_counted
        WHEN 'products_reaching_star' THEN outcome IN ('new', 'upgraded') AND is_star_counted
        WHEN 'products_upgraded' THEN outcome = 'upgraded' AND is_star_counted
        WHEN 'upgraded_share' THEN outcome = 'upgraded'
        WHEN 'producers_new' THEN valid_from = first_day
    END
    UNION ALL
    -- Certificates that end in the period and have a later round by the day.
    SELECT m.target_id, m.counts, m.product_id, m.producer_id, m.commune_id, r.round, NULL
    FROM member AS m
    JOIN recognition AS r ON r.product_id = m.product_id AND r.expires_on BETWEEN m.period_start AND m.period_end
    WHERE m.rule = 'reevaluated_share' AND EXISTS (
        SELECT 1 FROM recognition AS n
        WHERE n.product_id = r.product_id AND n.round > r.round AND n.valid_from <= m.day
    )
    UNION ALL
    -- Dossiers for 5 stars: sent up in the period (flow), or open on the day.
    SELECT m.target_id, m.counts, m.product_id, m.producer_id, m.commune_id, NULL, q.proposal_id
    FROM member AS m
    JOIN proposal AS q ON q.product_id = m.product_id AND q.proposed_stars = 5
    WHERE starts_with(m.rule, 'potential_') AND CASE m.nature
        WHEN 'flow' THEN q.proposed_on BETWEEN m.period_start AND m.day
        ELSE q.proposed_on <= m.day AND (q.decided_on IS NULL OR q.decided_on > m.day)
    END
),
size AS (
    SELECT
        target_id, any_value(counts) AS counts,
        CASE any_value(counts)
            WHEN 'producers' THEN count(DISTINCT producer_id)
            WHEN 'communes' THEN count(DISTINCT commune_id)
            WHEN 'products' THEN count(DISTINCT product_id)
            ELSE count(*)
        END AS counted,
        count(*) AS entries
    FROM entry
    GROUP BY target_id
),
numbered AS (
    SELECT
        e.target_id, e.product_id, e.round, e.proposal_id, p.name, p.producer_id, p.is_sample, p.source_id, p.origin,
        row_number() OVER (
            PARTITION BY e.target_id ORDER BY p.name_folded, e.product_id, e.round, e.proposal_id
        ) AS entry_no
    FROM entry AS e
    JOIN product AS p USING (product_id)
)
SELECT
    CAST(f.target_id AS VARCHAR) AS target_id,
    CAST(z.counts AS VARCHAR) AS counts,
    CAST(z.counted AS INTEGER) AS counted,
    CAST(z.entries AS INTEGER) AS entries,
    CAST(f.entry_no AS INTEGER) AS entry_no,
    CAST(f.product_id AS VARCHAR) AS product_id,
    CAST(f.name AS VARCHAR) AS name,
    CAST(c.name AS VARCHAR) AS producer_name,
    CAST(coalesce(q.proposed_stars, r.stars) AS INTEGER) AS stars,
    CAST(r.decision_no AS VARCHAR) AS decision_no,
    CAST(r.decision_date AS VARCHAR) AS decision_date,
    CAST(r.issuing_authority AS VARCHAR) AS issuing_authority,
    CAST(r.valid_from AS VARCHAR) AS valid_from,
    CAST(r.expires_on AS VARCHAR) AS expires_on,
    CAST(q.proposed_on AS VARCHAR) AS proposed_on,
    CAST(f.is_sample AS BOOLEAN) AS is_sample,
    CAST(coalesce(q.source_id, r.source_id, f.source_id) AS VARCHAR) AS source_id,
    CAST(coalesce(q.origin, r.origin, f.origin) AS VARCHAR) AS origin
FROM numbered AS f
JOIN size AS z USING (target_id)
JOIN producer AS c ON c.producer_id = f.producer_id
LEFT JOIN recognition AS r ON r.product_id = f.product_id AND r.round = f.round
LEFT JOIN proposal AS q ON q.proposal_id = f.proposal_id
WHERE f.entry_no <= 20
ORDER BY f.target_id, f.entry_no
