-- What is done towards every target whose period has begun by the day: the steps that end in `attained`,
-- one row a target (columns: target-attainment/metric.ts). Metrics that go on from there name this part
-- instead of nesting the whole of target-attainment: plans of statements within statements grow with every level.
goal AS (
    SELECT
        t.*, m.target_kind, m.nature, m.register_rule AS rule, m.title_vi, m.title_en,
        m.not_computable_vi, m.not_computable_en, m.remark_vi, m.remark_en,
        coalesce(string_split(m.published_value, ' '), []) AS value_metrics,
        coalesce(string_split(m.published_numerator, ' '), []) AS numerator_metrics,
        m.published_denominator,
        coalesce(string_split(m.counted_kinds, ' '), []) AS kinds_counted,
        coalesce(string_split(m.counted_stars, ' '), []) AS stars_counted,
        (m.not_computable_vi IS NOT NULL) AS is_not_computable,
        p.level, p.province_id,
        least($as_of, t.period_end) AS day,
        CAST(t.period_start - INTERVAL 1 DAY AS DATE) AS day_before,
        -- Goals of one place, metric and period: which of them is used (decision 0008).
        v.used_target_id, v.goals AS versions, v.rule AS version_rule
    FROM target AS t
    JOIN target_metric AS m USING (target_metric)
    JOIN place AS p USING (place_id)
    LEFT JOIN target_version AS v USING (target_id)
    WHERE t.period_start <= $as_of
),
-- First and newest actual reported by the day; of a flow it is the count since the period began.
reported AS (
    SELECT
        target_id,
        arg_max(r, as_of_to) AS newest, arg_min(r, as_of_to) AS first
    FROM reported_actual AS r
    WHERE as_of_to <= $as_of
    GROUP BY target_id
),
{{target-attainment/base}},
actual AS (
    SELECT
        a.* EXCLUDE (takes_reported) REPLACE (
            CASE WHEN r.target_id IS NULL THEN a.actual ELSE r.newest.value END AS actual,
            CASE WHEN r.target_id IS NULL THEN a.actual_as_of ELSE r.newest.as_of END AS actual_as_of,
            CASE WHEN r.target_id IS NULL THEN a.actual_day ELSE r.newest.as_of_to END AS actual_day,
            CASE WHEN r.target_id IS NULL THEN a.actual_source_id ELSE r.newest.source_id END AS actual_source_id,
            CASE WHEN r.target_id IS NULL THEN a.actual_qualifier ELSE 'exact' END AS actual_qualifier,
            CASE WHEN r.target_id IS NULL THEN a.actual_basis ELSE 'reported' END AS actual_basis,
            coalesce(a.baseline, r.first.value) AS baseline,
            CASE WHEN a.baseline IS NULL THEN coalesce(r.first.as_of, a.baseline_as_of) ELSE a.baseline_as_of END AS baseline_as_of,
            CASE WHEN a.baseline IS NULL THEN coalesce(r.first.as_of_to, a.path_start) ELSE a.path_start END AS path_start
        ),
        r.newest.note_vi AS reported_note_vi, r.newest.note_en AS reported_note_en
    FROM counted_or_printed AS a
    LEFT JOIN reported AS r ON r.target_id = a.target_id AND a.takes_reported AND a.actual IS NULL
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
),
attained AS (
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
        CAST(actual_basis AS VARCHAR) AS actual_basis,
        -- In the order in which they are looked for; of a share computed from counts the denominator last.
        CAST(CASE actual_basis
            WHEN 'published' THEN array_to_string(value_metrics, ' ')
            WHEN 'computed' THEN array_to_string(list_append(numerator_metrics, published_denominator), ' ')
        END AS VARCHAR) AS actual_measures,
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
        CAST(CASE WHEN actual IS NULL THEN not_computable_vi ELSE coalesce(reported_note_vi, remark_vi) END AS VARCHAR) AS note_vi,
        CAST(CASE WHEN actual IS NULL THEN not_computable_en ELSE coalesce(reported_note_en, remark_en) END AS VARCHAR) AS note_en,
        CAST(source_id AS VARCHAR) AS source_id,
        CAST(coalesce(versions, 1) AS INTEGER) AS versions,
        CAST(used_target_id IS NULL OR used_target_id = target_id AS BOOLEAN) AS is_used,
        CAST(nullif(used_target_id, target_id) AS VARCHAR) AS superseded_by,
        CAST(version_rule AS VARCHAR) AS version_rule
    FROM measured
)
