-- Every target whose period has begun by the day: actual, expected, gap and status.
-- Rule of the status and of the straight path: docs/decisions/0003-status-and-reading-rules.md;
-- thresholds: table status_rule. Kinds of targets: docs/glossary.md (T1–T20).
--
-- published: the latest figure dated within the target's period and known on the day; shares from
--            numerator and denominator of one publication, else as printed; flows over several
--            years only if every finished year of the period is printed.
-- register:  counted on the day, or on the last day of the period if that is earlier.
WITH goal AS (
    SELECT
        t.*, m.target_kind, m.nature, m.register_rule, m.title_vi, m.title_en,
        m.not_computable_vi, m.not_computable_en, m.remark_vi, m.remark_en,
        coalesce(string_split(m.published_value, ' '), []) AS value_metrics,
        coalesce(string_split(m.published_numerator, ' '), []) AS numerator_metrics,
        m.published_denominator,
        coalesce(string_split(m.counted_kinds, ' '), []) AS kinds,
        coalesce(string_split(m.counted_stars, ' '), []) AS stars_counted,
        (m.not_computable_vi IS NOT NULL) AS is_not_computable,
        p.level, p.province_id,
        least($as_of, t.period_end) AS day
    FROM target AS t
    JOIN target_metric AS m USING (target_metric)
    JOIN place AS p USING (place_id)
    WHERE t.period_start <= $as_of
),

-- Published figures that can speak for a goal ---------------------------------------------------
printed AS (
    SELECT
        g.target_id, f.value AS actual, NULL AS numerator, NULL AS denominator,
        f.as_of, f.as_of_from, f.as_of_to, f.recency, f.source_id, f.qualifier,
        list_position(g.value_metrics, f.figure_metric) + 10 AS preference
    FROM goal AS g
    JOIN figure_on($as_of) AS f ON f.place_id = g.place_id AND list_contains(g.value_metrics, f.figure_metric)
    WHERE $base = 'published' AND g.applies_to = 'place'
      -- A provincial score printed as 5 stars is no national rank.
      AND NOT (f.figure_metric = 'products_5star' AND f.potential_treatment IS NOT DISTINCT FROM 'as_5star')
),
computed AS (
    SELECT
        g.target_id,
        round(100 * sum(n.value) / any_value(d.value), 4) AS actual,
        sum(n.value) AS numerator, any_value(d.value) AS denominator,
        d.as_of, d.as_of_from, d.as_of_to, d.recency, d.source_id, any_value(d.qualifier) AS qualifier,
        1 AS preference
    FROM goal AS g
    JOIN figure_on($as_of) AS d ON d.place_id = g.place_id AND d.figure_metric = g.published_denominator
    JOIN figure_on($as_of) AS n
        ON n.place_id = g.place_id AND n.as_of = d.as_of AND n.source_id = d.source_id
        AND list_contains(g.numerator_metrics, n.figure_metric)
    WHERE $base = 'published' AND g.applies_to = 'place'
    GROUP BY g.target_id, d.as_of, d.as_of_from, d.as_of_to, d.recency, d.source_id, g.numerator_metrics
    HAVING count(DISTINCT n.figure_metric) = len(g.numerator_metrics)
),
observed AS (
    SELECT * FROM printed
    UNION ALL
    SELECT * FROM computed
),
in_period AS (
    SELECT o.*, g.nature, g.period_start, g.period_end
    FROM observed AS o
    JOIN goal AS g USING (target_id)
    WHERE o.as_of_from >= g.period_start AND o.as_of_from <= g.period_end
),
stock_actual AS (
    SELECT * FROM in_period WHERE nature <> 'flow'
    QUALIFY row_number() OVER (PARTITION BY target_id ORDER BY recency DESC, preference, source_id) = 1
),
flow_year AS (
    SELECT * FROM in_period WHERE nature = 'flow'
    QUALIFY row_number() OVER (
        PARTITION BY target_id, year(as_of_from) ORDER BY recency DESC, preference, source_id
    ) = 1
),
flow_actual AS (
    SELECT
        target_id,
        sum(actual) AS actual, count(*) AS years_known,
        count(*) FILTER (WHERE make_date(year(as_of_from), 12, 31) <= $as_of) AS finished_known,
        arg_max(as_of, recency) AS as_of, max(as_of_to) AS as_of_to,
        arg_max(source_id, recency) AS source_id, arg_max(qualifier, recency) AS qualifier
    FROM flow_year
    GROUP BY target_id
),
-- Where the straight path begins: the last value before the period (shares: however old; stocks: of
-- the twelve months before), else the first share observed in it; a count without one begins at 0.
start_before AS (
    SELECT o.target_id, o.actual AS baseline, o.as_of, o.as_of_to
    FROM observed AS o
    JOIN goal AS g USING (target_id)
    WHERE g.nature <> 'flow' AND o.as_of_to < g.period_start
      AND (g.nature = 'ratio' OR o.as_of_to >= g.period_start - INTERVAL 12 MONTH)
    QUALIFY row_number() OVER (PARTITION BY o.target_id ORDER BY o.recency DESC, o.preference, o.source_id) = 1
),
first_share AS (
    SELECT target_id, actual AS baseline, as_of, as_of_to
    FROM in_period WHERE nature = 'ratio'
    QUALIFY row_number() OVER (PARTITION BY target_id ORDER BY recency, preference, source_id) = 1
),
published_actual AS (
    SELECT
        g.target_id,
        CASE
            WHEN g.nature <> 'flow' THEN s.actual
            WHEN f.finished_known >= year(g.day + INTERVAL 1 DAY) - year(g.period_start) THEN f.actual
        END AS actual,
        s.numerator, s.denominator,
        coalesce(s.as_of, f.as_of) AS actual_as_of,
        coalesce(s.as_of_to, f.as_of_to) AS actual_day,
        coalesce(s.source_id, f.source_id) AS actual_source_id,
        coalesce(s.qualifier, f.qualifier) AS actual_qualifier,
        coalesce(b.baseline, h.baseline, CASE WHEN g.nature <> 'ratio' THEN 0 END) AS baseline,
        coalesce(b.as_of, h.as_of) AS baseline_as_of,
        CASE WHEN b.target_id IS NULL AND h.target_id IS NOT NULL THEN h.as_of_to ELSE g.period_start END AS path_start,
        CASE
            WHEN g.applies_to <> 'place' THEN 'each_unit'
            WHEN s.actual IS NOT NULL THEN NULL
            WHEN f.years_known IS NOT NULL THEN 'years_missing'
            WHEN g.is_not_computable THEN 'not_computable'
            WHEN b.baseline IS NOT NULL THEN 'only_before_period'
            ELSE 'not_reported'
        END AS reason
    FROM goal AS g
    LEFT JOIN stock_actual AS s USING (target_id)
    LEFT JOIN flow_actual AS f USING (target_id)
    LEFT JOIN start_before AS b USING (target_id)
    LEFT JOIN first_share AS h USING (target_id)
    WHERE $base = 'published'
),

-- The register --------------------------------------------------------------------------------
member AS (
    SELECT g.target_id, p.product_id, p.producer_id, p.group_no, c.kind,
        CASE WHEN starts_with(g.place_id, '34') THEN p.commune_34 ELSE p.commune_63 END AS commune_id
    FROM goal AS g
    JOIN product AS p
        ON g.place_id = 'vn' OR g.place_id IN (p.province_63, p.province_34, p.district_63)
    JOIN producer AS c USING (producer_id)
    WHERE $base = 'register' AND g.register_rule IS NOT NULL AND g.applies_to = 'place'
),
state_at AS (
    SELECT
        m.target_id, m.product_id, r.stars, r.outcome, r.valid_from,
        (r.expires_on > g.day AND (r.withdrawn_on IS NULL OR r.withdrawn_on > g.day)) AS in_force
    FROM member AS m
    JOIN goal AS g USING (target_id)
    JOIN recognition AS r ON r.product_id = m.product_id AND r.valid_from <= g.day
    QUALIFY row_number() OVER (PARTITION BY m.target_id, m.product_id ORDER BY r.valid_from DESC, r.round DESC) = 1
),
state_before AS (
    SELECT
        m.target_id, m.product_id,
        (r.expires_on >= g.period_start AND (r.withdrawn_on IS NULL OR r.withdrawn_on >= g.period_start)) AS in_force
    FROM member AS m
    JOIN goal AS g USING (target_id)
    JOIN recognition AS r ON r.product_id = m.product_id AND r.valid_from < g.period_start
    QUALIFY row_number() OVER (PARTITION BY m.target_id, m.product_id ORDER BY r.valid_from DESC, r.round DESC) = 1
),
stock_count AS (
    SELECT
        m.target_id,
        count(*) FILTER (WHERE s.in_force) AS products,
        count(*) FILTER (WHERE s.in_force AND list_contains(g.stars_counted, CAST(s.stars AS VARCHAR))) AS products_by_star,
        count(*) FILTER (WHERE s.in_force AND m.group_no = 6) AS tourism_products,
        count(DISTINCT m.producer_id) FILTER (WHERE s.in_force) AS producers,
        count(DISTINCT m.producer_id) FILTER (WHERE s.in_force AND list_contains(g.kinds, m.kind)) AS producers_of_kinds,
        count(DISTINCT m.commune_id) FILTER (WHERE s.in_force) AS communes,
        count(*) FILTER (WHERE b.in_force) AS products_before,
        count(*) FILTER (WHERE b.in_force AND s.in_force) AS products_kept
    FROM member AS m
    JOIN goal AS g USING (target_id)
    LEFT JOIN state_at AS s ON s.target_id = m.target_id AND s.product_id = m.product_id
    LEFT JOIN state_before AS b ON b.target_id = m.target_id AND b.product_id = m.product_id
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
),
register_actual AS (
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
    WHERE $base = 'register'
),

-- Judgement -------------------------------------------------------------------------------------
actual AS (
    SELECT * FROM published_actual
    UNION ALL BY NAME
    SELECT * FROM register_actual
),
measured AS (
    SELECT
        g.*, a.* EXCLUDE (target_id),
        CASE
            WHEN a.actual IS NULL OR a.baseline IS NULL THEN NULL
            WHEN a.actual_day >= g.period_end THEN g.value
            WHEN a.actual_day <= a.path_start THEN NULL
            ELSE a.baseline + (g.value - a.baseline)
                * date_diff('day', a.path_start, a.actual_day) / nullif(date_diff('day', a.path_start, g.period_end), 0)
        END AS expected,
        CASE g.comparator WHEN '>' THEN a.actual > g.value ELSE a.actual >= g.value END AS is_met,
        (a.actual_day >= g.period_end) AS is_final
    FROM goal AS g
    JOIN actual AS a USING (target_id)
)
SELECT
    CAST(target_id AS VARCHAR) AS target_id,
    CAST(place_id AS VARCHAR) AS place_id,
    CAST(province_id AS VARCHAR) AS province_id,
    CAST(level AS VARCHAR) AS level,
    CAST(place_as_written AS VARCHAR) AS place_as_written,
    CAST(applies_to AS VARCHAR) AS applies_to,
    CAST(target_metric AS VARCHAR) AS target_metric,
    CAST(title_vi AS VARCHAR) AS title_vi,
    CAST(title_en AS VARCHAR) AS title_en,
    CAST(target_kind AS VARCHAR) AS target_kind,
    CAST(nature AS VARCHAR) AS nature,
    CAST(unit AS VARCHAR) AS unit,
    CAST(comparator AS VARCHAR) AS comparator,
    CAST(value AS DOUBLE) AS goal,
    CAST(upper_value AS DOUBLE) AS goal_upper,
    CAST(period_start AS VARCHAR) AS period_start,
    CAST(period_end AS VARCHAR) AS period_end,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(actual AS DOUBLE) AS actual,
    CAST(numerator AS INTEGER) AS numerator,
    CAST(denominator AS INTEGER) AS denominator,
    CAST(actual_as_of AS VARCHAR) AS actual_as_of,
    CAST(actual_source_id AS VARCHAR) AS actual_source_id,
    CAST(actual_qualifier AS VARCHAR) AS actual_qualifier,
    CAST(baseline AS DOUBLE) AS baseline,
    CAST(baseline_as_of AS VARCHAR) AS baseline_as_of,
    CAST(round(expected, 4) AS DOUBLE) AS expected,
    CAST(round(actual / nullif(value, 0), 6) AS DOUBLE) AS attainment,
    CAST(round(actual - value, 4) AS DOUBLE) AS gap,
    CAST(coalesce(is_final, false) AS BOOLEAN) AS is_final,
    CAST($as_of > period_end AS BOOLEAN) AS is_over,
    CAST(CASE
        WHEN actual IS NULL THEN 'no_data'
        WHEN is_met THEN 'met'
        WHEN is_final THEN 'not_met'
        WHEN expected IS NULL THEN 'below'
        WHEN nature = 'ratio' AND actual < baseline THEN 'regressing'
        -- A plan that is over cannot still be on course: its closing figure is missing.
        WHEN $as_of > period_end AND actual >= expected * (SELECT r.least_ratio FROM status_rule AS r WHERE r.status = 'close')
        THEN 'not_closed'
        WHEN actual >= expected * (SELECT r.least_ratio FROM status_rule AS r WHERE r.status = 'on_track') THEN 'on_track'
        WHEN actual >= expected * (SELECT r.least_ratio FROM status_rule AS r WHERE r.status = 'close') THEN 'close'
        ELSE 'behind'
    END AS VARCHAR) AS status,
    CAST(CASE WHEN actual IS NULL THEN coalesce(reason, 'not_reported') END AS VARCHAR) AS reason,
    CAST(CASE WHEN actual IS NULL THEN not_computable_vi ELSE remark_vi END AS VARCHAR) AS note_vi,
    CAST(CASE WHEN actual IS NULL THEN not_computable_en ELSE remark_en END AS VARCHAR) AS note_en,
    CAST(source_id AS VARCHAR) AS source_id
FROM measured
ORDER BY place_id, period_start, period_end, target_id
