-- What each target still needs: how much is missing, how much that is a month until the deadline, and
-- whether the place ever did as much in twelve months. Thresholds: table need_rule (decision 0008).
-- A count of the register loses certificates until then; those not renewed at the place's past rate are
-- needed on top. That past, the best twelve months and the renewal rate are target-projection's own.
WITH
{{attained}},
goal_ahead AS (
    SELECT
        t.target_id, t.place_id, t.applies_to, t.value, t.comparator, t.period_start, t.period_end, t.target_metric,
        m.nature, m.register_rule,
        coalesce(string_split(m.published_value, ' '), []) AS value_metrics,
        CASE
            WHEN m.counted_stars IS NOT NULL
            THEN list_transform(string_split(m.counted_stars, ' '), lambda s: CAST(s AS INTEGER))
            ELSE [3, 4, 5]
        END AS stars
    FROM target AS t
    JOIN target_metric AS m USING (target_metric)
    WHERE t.period_start <= $as_of AND t.period_end > $as_of
),
scenario AS (
    SELECT CAST(NULL AS DOUBLE) AS renewal_share, CAST(NULL AS DOUBLE) AS new_per_month, true AS is_end_only
),
{{base}},
{{projection}},
lapse AS (
    SELECT s.target_id, sum(l.certificates) AS lapsing, any_value(r.renewal) AS renewal
    FROM start_of AS s
    JOIN to_lapse AS l ON l.target_id = s.target_id AND l.h <= s.horizon
    JOIN (SELECT target_id, avg(renewal) AS renewal FROM rate GROUP BY target_id) AS r ON r.target_id = s.target_id
    GROUP BY s.target_id
),
-- Goals of the same thing for a longer or a shorter period; new and recognised products are those the total is made of.
subject AS (
    SELECT *, CASE WHEN target_kind IN ('T1', 'T2', 'T3') THEN 'T1' ELSE target_kind END AS family
    FROM attained
),
beside AS (
    SELECT a.target_id, string_agg(b.target_id, ' ' ORDER BY b.period_start, b.period_end, b.target_id) AS target_ids
    FROM subject AS a
    JOIN subject AS b
        ON b.place_id = a.place_id AND b.applies_to = a.applies_to AND b.family = a.family AND b.is_used
        AND (b.period_start, b.period_end) <> (a.period_start, a.period_end)
        AND (b.period_start <= a.period_start AND b.period_end >= a.period_end
            OR b.period_start >= a.period_start AND b.period_end <= a.period_end)
    GROUP BY a.target_id
),
missing AS (
    SELECT
        a.*,
        -- Least value that satisfies the goal; more than 230 products is 231.
        CASE WHEN a.comparator = '>' AND a.nature <> 'ratio' THEN floor(a.goal) + 1 ELSE a.goal END AS least,
        -- Days of a bare year or month count from their end, as everywhere.
        CASE
            WHEN a.actual IS NULL OR a.status = 'met' OR a.is_over OR a.is_final THEN NULL
            ELSE coalesce(s.start_day, p.actual_day)
        END AS from_day,
        CAST(a.period_end AS DATE) AS last_day
    FROM attained AS a
    LEFT JOIN start_of AS s USING (target_id)
    LEFT JOIN (
        SELECT
            target_id,
            CASE len(actual_as_of)
                WHEN 4 THEN CAST(actual_as_of || '-12-31' AS DATE)
                WHEN 7 THEN last_day(CAST(actual_as_of || '-01' AS DATE))
                ELSE CAST(actual_as_of AS DATE)
            END AS actual_day
        FROM attained
    ) AS p USING (target_id)
),
need AS (
    SELECT
        m.*, l.lapsing, l.renewal,
        CASE WHEN m.status <> 'met' THEN m.least - m.actual END AS lacking,
        months_until(m.from_day, m.last_day) AS months
    FROM missing AS m
    LEFT JOIN lapse AS l USING (target_id)
),
paced AS (
    SELECT
        n.*, b.best_12,
        (n.lacking + coalesce((1 - n.renewal) * n.lapsing, 0)) / nullif(n.months, 0) AS per_month
    FROM need AS n
    LEFT JOIN best_year AS b ON b.target_id = n.target_id AND n.nature <> 'ratio'
)
SELECT
    CAST(p.target_id AS VARCHAR) AS target_id,
    CAST(p.place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(p.unit AS VARCHAR) AS unit,
    CAST(p.goal AS DOUBLE) AS goal,
    CAST(p.actual AS DOUBLE) AS actual,
    CAST(p.status AS VARCHAR) AS status,
    CAST(round(p.lacking, 4) AS DOUBLE) AS missing,
    CAST(CASE
        WHEN p.nature = 'ratio' AND p.lacking IS NOT NULL THEN ceil(round(p.goal * p.denominator / 100, 6)) - p.numerator
    END AS INTEGER) AS missing_units,
    CAST(p.from_day AS VARCHAR) AS from_day,
    CAST(p.period_end AS VARCHAR) AS period_end,
    CAST(p.months AS INTEGER) AS months_left,
    CAST(p.lapsing AS INTEGER) AS certificates_lapsing,
    CAST(round(p.renewal, 4) AS DOUBLE) AS renewal_share,
    CAST(round(p.per_month, 4) AS DOUBLE) AS need_per_month,
    CAST(round(p.best_12, 4) AS DOUBLE) AS best_12,
    CAST(round(12 * p.per_month / nullif(p.best_12, 0), 4) AS DOUBLE) AS need_to_best,
    CAST(CASE
        WHEN p.per_month IS NULL OR p.best_12 IS NULL THEN NULL
        WHEN p.best_12 <= 0 THEN 'beyond_record'
        ELSE (
            SELECT arg_min(r.verdict, coalesce(r.most_ratio, 1e9))
            FROM need_rule AS r
            WHERE 12 * p.per_month / p.best_12 <= coalesce(r.most_ratio, 1e9)
        )
    END AS VARCHAR) AS verdict,
    CAST(b.target_ids AS VARCHAR) AS beside_target_ids,
    CAST(CASE
        WHEN p.actual IS NULL THEN p.reason
        WHEN p.status = 'met' THEN 'met'
        WHEN p.is_over OR p.is_final THEN 'over'
        WHEN p.nature = 'ratio' THEN 'share_without_record'
        WHEN p.best_12 IS NULL THEN 'no_record'
    END AS VARCHAR) AS reason
FROM paced AS p
LEFT JOIN beside AS b USING (target_id)
ORDER BY p.place_id, p.period_start, p.period_end, p.target_id
