-- Goals under the 34 provinces. Counts of the old provinces a province was formed of are summed, goals and
-- actuals alike; shares are never summed but counted anew where numerator and denominator of every part are
-- known, the goal then being what the parts' goals come to over their common denominator. Anything else
-- cannot be compared and shows its parts. What is done towards each goal is target-attainment's own.
--
-- A stock is summed with those due on the same day, a flow with those of the same period. Metrics counted
-- in the same way (products_total, products_3star_up) are one subject.
WITH
{{attained}},
formed AS (
    SELECT new_place_id AS place_id, list(old_place_id ORDER BY old_place_id) AS old_ids
    FROM place_link
    WHERE level = 'province'
    GROUP BY new_place_id
),
part AS (
    SELECT
        a.*, coalesce(l.new_place_id, a.place_id) AS new_id, (l.new_place_id IS NULL) AS is_new_own,
        CASE
            WHEN m.register_rule IS NULL AND m.published_value IS NULL AND m.published_numerator IS NULL THEN a.target_metric
            ELSE concat_ws('|', m.register_rule, m.published_value, m.published_numerator, m.counted_kinds, m.counted_stars)
        END AS subject,
        CASE a.nature WHEN 'flow' THEN a.period_start ELSE '' END AS summed_from
    FROM attained AS a
    JOIN target_metric AS m USING (target_metric)
    LEFT JOIN place_link AS l ON l.old_place_id = a.place_id AND l.level = 'province'
    WHERE a.level = 'province' AND a.applies_to = 'place' AND a.is_used
),
-- A new province's own goal is a later decision than any sum of its parts; both are rows.
summed AS (
    SELECT
        p.new_id AS place_id, p.is_new_own, p.summed_from, p.period_end, p.nature, p.unit,
        min(p.target_metric) AS target_metric, min(p.period_start) AS period_start,
        arg_min(p.title_vi, p.target_metric) AS title_vi, arg_min(p.title_en, p.target_metric) AS title_en,
        min(p.target_kind) AS target_kind,
        count(DISTINCT p.place_id) AS parts_with_goal, count(*) AS goals, count(p.actual) AS actuals,
        count(p.numerator) AS numerators,
        string_agg(p.target_id, ' ' ORDER BY p.place_id, p.target_id) AS target_ids,
        sum(p.goal) AS goal_sum, sum(p.actual) AS actual_sum, sum(p.expected) AS expected_sum, count(p.expected) AS expecteds,
        sum(p.numerator) AS numerator_sum, sum(p.denominator) AS denominator_sum,
        sum(p.goal * p.denominator) AS goal_weighted, sum(p.expected * p.denominator) AS expected_weighted,
        max(p.comparator = '>') AS is_more_than,
        bool_and(p.is_final) AS is_final, bool_and(p.is_over) AS is_over,
        min(p.actual_as_of) AS first_as_of, max(p.actual_as_of) AS last_as_of,
        any_value(p.goal) AS one_goal, any_value(p.actual) AS one_actual, any_value(p.expected) AS one_expected,
        any_value(p.status) AS one_status, any_value(p.reason) AS one_reason,
        any_value(p.numerator) AS one_numerator, any_value(p.denominator) AS one_denominator
    FROM part AS p
    GROUP BY p.new_id, p.is_new_own, p.subject, p.summed_from, p.period_end, p.nature, p.unit
),
method AS (
    SELECT
        s.*, len(coalesce(f.old_ids, [])) AS parts,
        CASE
            WHEN s.goals = 1 AND (s.is_new_own OR len(f.old_ids) = 1) THEN 'own'
            -- Two goals of one place for one subject and day are no parts of anything.
            WHEN s.goals > s.parts_with_goal THEN 'not_comparable'
            WHEN s.nature = 'ratio' AND s.goals = len(f.old_ids) AND s.numerators = s.goals THEN 'recomputed'
            WHEN s.nature = 'ratio' THEN 'not_comparable'
            WHEN s.goals = len(f.old_ids) THEN 'summed'
            ELSE 'partial'
        END AS method
    FROM summed AS s
    LEFT JOIN formed AS f USING (place_id)
),
valued AS (
    SELECT
        *,
        CASE method
            WHEN 'own' THEN one_goal
            WHEN 'recomputed' THEN goal_weighted / nullif(denominator_sum, 0)
            WHEN 'not_comparable' THEN NULL
            ELSE goal_sum
        END AS goal,
        CASE method
            WHEN 'own' THEN one_actual
            WHEN 'recomputed' THEN 100.0 * numerator_sum / nullif(denominator_sum, 0)
            WHEN 'not_comparable' THEN NULL
            ELSE CASE WHEN actuals = goals THEN actual_sum END
        END AS actual,
        CASE method
            WHEN 'own' THEN one_expected
            WHEN 'not_comparable' THEN NULL
            ELSE CASE WHEN expecteds = goals
                THEN CASE method WHEN 'recomputed' THEN expected_weighted / nullif(denominator_sum, 0) ELSE expected_sum END END
        END AS expected
    FROM method
)
SELECT
    CAST(replace(target_ids, ' ', '_') AS VARCHAR) AS merged_id,
    CAST(place_id AS VARCHAR) AS place_id,
    CAST(target_metric AS VARCHAR) AS target_metric,
    CAST(title_vi AS VARCHAR) AS title_vi,
    CAST(title_en AS VARCHAR) AS title_en,
    CAST(target_kind AS VARCHAR) AS target_kind,
    CAST(nature AS VARCHAR) AS nature,
    CAST(unit AS VARCHAR) AS unit,
    CAST(period_start AS VARCHAR) AS period_start,
    CAST(period_end AS VARCHAR) AS period_end,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(method AS VARCHAR) AS method,
    CAST(parts AS INTEGER) AS parts,
    CAST(parts_with_goal AS INTEGER) AS parts_with_goal,
    CAST(actuals AS INTEGER) AS parts_with_actual,
    CAST(target_ids AS VARCHAR) AS target_ids,
    CAST(CASE WHEN is_more_than THEN '>' ELSE '>=' END AS VARCHAR) AS comparator,
    CAST(round(goal, 4) AS DOUBLE) AS goal,
    CAST(round(actual, 4) AS DOUBLE) AS actual,
    CAST(CASE method WHEN 'own' THEN one_numerator WHEN 'recomputed' THEN numerator_sum END AS INTEGER) AS numerator,
    CAST(CASE method WHEN 'own' THEN one_denominator WHEN 'recomputed' THEN denominator_sum END AS INTEGER) AS denominator,
    CAST(round(expected, 4) AS DOUBLE) AS expected,
    CAST(round(actual / nullif(goal, 0), 6) AS DOUBLE) AS attainment,
    CAST(round(actual - goal, 4) AS DOUBLE) AS gap,
    CAST(CASE WHEN actual IS NOT NULL THEN first_as_of END AS VARCHAR) AS first_as_of,
    CAST(CASE WHEN actual IS NOT NULL THEN last_as_of END AS VARCHAR) AS last_as_of,
    -- The rule of decision 0003 for the sum; goals of some parts alone are judged for those parts.
    CAST(CASE
        WHEN method = 'own' THEN one_status
        WHEN actual IS NULL THEN 'no_data'
        WHEN CASE WHEN is_more_than THEN actual > goal ELSE actual >= goal END THEN 'met'
        WHEN is_final THEN 'not_met'
        WHEN expected IS NULL THEN 'below'
        WHEN is_over AND actual >= expected * (SELECT r.least_ratio FROM status_rule AS r WHERE r.status = 'close') THEN 'not_closed'
        WHEN actual >= expected * (SELECT r.least_ratio FROM status_rule AS r WHERE r.status = 'on_track') THEN 'on_track'
        WHEN actual >= expected * (SELECT r.least_ratio FROM status_rule AS r WHERE r.status = 'close') THEN 'close'
        ELSE 'behind'
    END AS VARCHAR) AS status,
    CAST(CASE
        WHEN method = 'not_comparable' THEN 'not_comparable'
        WHEN actual IS NOT NULL THEN NULL
        WHEN method = 'own' THEN one_reason
        ELSE 'parts_missing'
    END AS VARCHAR) AS reason
FROM valued
ORDER BY place_id, target_kind, target_metric, period_end, period_start, method, target_ids
