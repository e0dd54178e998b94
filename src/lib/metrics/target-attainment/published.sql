printed AS (
    SELECT
        g.target_id, f.value AS actual, NULL AS numerator, NULL AS denominator,
        f.as_of, f.as_of_from, f.as_of_to, f.recency, f.source_id, f.qualifier,
        list_position(g.value_metrics, f.figure_metric) + 10 AS preference
    FROM goal AS g
    JOIN figure_on($as_of) AS f ON f.place_id = g.place_id AND list_contains(g.value_metrics, f.figure_metric)
    WHERE g.applies_to = 'place'
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
    WHERE g.applies_to = 'place'
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
counted_or_printed AS (
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
        CASE WHEN s.numerator IS NOT NULL THEN 'computed' WHEN coalesce(s.actual, f.actual) IS NOT NULL THEN 'published' END AS actual_basis,
        (g.applies_to = 'place') AS takes_reported,
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
)
