-- What is odd about targets, one row a flag, with the numbers it follows from. is_problem tells a finding
-- from arithmetic that comes out right and is worth seeing (nine districts' goals that make up the province's).
WITH
{{attained}},
-- The goal was satisfied before its period began.
met_from_start AS (
    SELECT
        'met_from_start' AS flag, target_id, target_id AS target_ids, [baseline] AS terms, 1 AS units,
        baseline AS total, goal AS reference, baseline - goal AS difference,
        true AS is_problem, baseline_as_of AS as_of_printed, CAST(NULL AS VARCHAR) AS printed_source_id
    FROM attained
    WHERE nature <> 'flow' AND baseline_as_of IS NOT NULL
      AND CASE len(baseline_as_of)
              WHEN 4 THEN baseline_as_of || '-12-31'
              WHEN 7 THEN CAST(last_day(CAST(baseline_as_of || '-01' AS DATE)) AS VARCHAR)
              ELSE baseline_as_of
          END < period_start
      AND CASE comparator WHEN '>' THEN baseline > goal ELSE baseline >= goal END
),
-- Several goals for one place, metric and period (decision 0008): the one used against the one furthest from it.
two_versions AS (
    SELECT
        'two_versions' AS flag, u.target_id,
        string_agg(v.target_id, ' ' ORDER BY abs(v.goal - u.goal), v.target_id) AS target_ids,
        list(v.goal ORDER BY abs(v.goal - u.goal), v.target_id) AS terms, 1 AS units,
        u.goal AS total, arg_max(v.goal, abs(v.goal - u.goal)) AS reference,
        u.goal - arg_max(v.goal, abs(v.goal - u.goal)) AS difference,
        true AS is_problem, NULL AS as_of_printed, NULL AS printed_source_id
    FROM attained AS u
    JOIN attained AS v ON coalesce(v.superseded_by, v.target_id) = u.target_id
    WHERE u.is_used AND u.versions > 1
    GROUP BY u.target_id, u.goal
    HAVING count(DISTINCT v.goal) > 1
),
-- Shares of one denominator: what they leave, and whether those in none of them have more than that today.
kind_share AS (
    SELECT a.*, m.counted_kinds
    FROM attained AS a
    JOIN target_metric AS m USING (target_metric)
    WHERE a.target_kind = 'T10' AND m.counted_kinds IS NOT NULL AND a.applies_to = 'place' AND a.is_used
),
competing_shares AS (
    SELECT
        'competing_shares' AS flag, min(target_id) AS target_id,
        string_agg(target_id, ' ' ORDER BY target_id) AS target_ids,
        list(goal ORDER BY target_id) AS terms, 1 AS units,
        sum(goal) AS total, 100 AS reference, 100 - sum(goal) AS difference,
        (sum(goal) > 100 OR coalesce(100 - sum(actual) > 100 - sum(goal) AND count(actual) = count(*)
            AND count(DISTINCT actual_as_of) = 1, false)) AS is_problem,
        max(actual_as_of) AS as_of_printed, max(actual_source_id) AS printed_source_id
    FROM kind_share
    GROUP BY place_id, period_start, period_end
    HAVING count(*) > 1 AND len(list_distinct(flatten(list(string_split(counted_kinds, ' '))))) = sum(len(string_split(counted_kinds, ' ')))
),
-- Goals of districts, or one for each district, against the province's for the same metric and period.
district AS (
    SELECT province_id, count(*) AS districts
    FROM place
    WHERE level = 'district' AND system = '63'
    GROUP BY province_id
),
part AS (
    SELECT province_id, target_metric, period_start, period_end, target_id, goal, 1 AS units
    FROM attained
    WHERE level = 'district' AND applies_to = 'place' AND is_used
    UNION ALL
    SELECT a.province_id, a.target_metric, a.period_start, a.period_end, a.target_id, a.goal, d.districts
    FROM attained AS a
    JOIN district AS d USING (province_id)
    WHERE a.applies_to = 'each_district' AND a.is_used
),
districts_sum AS (
    SELECT
        'districts_sum' AS flag, w.target_id,
        string_agg(p.target_id, ' ' ORDER BY p.goal DESC, p.target_id) AS target_ids,
        list(p.goal ORDER BY p.goal DESC, p.target_id) AS terms, max(p.units) AS units,
        sum(p.goal * p.units) AS total, w.goal AS reference, sum(p.goal * p.units) - w.goal AS difference,
        (sum(p.goal * p.units) <> w.goal AND sum(p.units) = any_value(d.districts) OR sum(p.goal * p.units) > w.goal) AS is_problem,
        NULL AS as_of_printed, NULL AS printed_source_id
    FROM attained AS w
    JOIN part AS p USING (province_id, target_metric, period_start, period_end)
    JOIN district AS d USING (province_id)
    WHERE w.level = 'province' AND w.applies_to = 'place' AND w.nature <> 'ratio' AND w.is_used
    GROUP BY w.target_id, w.goal
),
-- A printed "percent of plan" against what the same publication prints and the goals it can mean: what is
-- done over the plan, above the plan, or short of it. The nearest of the readings is shown.
reading AS (
    SELECT
        p.figure_id, p.place_id, p.value AS printed, p.as_of, p.source_id, a.target_id, a.goal, f.value AS done,
        unnest([100 * f.value / a.goal, 100 * f.value / a.goal - 100, 100 - 100 * f.value / a.goal]) AS percent
    FROM figure_on($as_of) AS p
    JOIN attained AS a
        ON a.place_id = p.place_id AND a.applies_to = 'place' AND a.target_kind IN ('T1', 'T2', 'T3')
        AND CAST(a.period_start AS DATE) <= p.as_of_to AND CAST(a.period_end AS DATE) >= p.as_of_from AND a.goal > 0
    JOIN figure_on($as_of) AS f
        ON f.place_id = p.place_id AND f.as_of = p.as_of AND f.source_id = p.source_id
        AND f.figure_metric IN ('products_total', 'products_new_in_year', 'products_recognised_in_year')
    WHERE p.figure_metric = 'target_attainment_pct'
),
percent_of_plan AS (
    SELECT
        'percent_of_plan' AS flag, target_id, target_id AS target_ids, [done, goal] AS terms, 1 AS units,
        percent AS total, printed AS reference, percent - printed AS difference,
        -- Printed with at most one decimal, often with none.
        (abs(percent - printed) > 0.5) AS is_problem, as_of AS as_of_printed, source_id AS printed_source_id
    FROM reading
    QUALIFY row_number() OVER (PARTITION BY figure_id ORDER BY abs(percent - printed), target_id) = 1
),
flagged AS (
    SELECT * FROM met_from_start
    UNION ALL BY NAME
    SELECT * FROM two_versions
    UNION ALL BY NAME
    SELECT * FROM competing_shares
    UNION ALL BY NAME
    SELECT * FROM districts_sum
    UNION ALL BY NAME
    SELECT * FROM percent_of_plan
)
SELECT
    CAST(f.flag AS VARCHAR) AS flag,
    CAST(f.target_id AS VARCHAR) AS target_id,
    CAST(a.place_id AS VARCHAR) AS place_id,
    CAST(a.province_id AS VARCHAR) AS province_id,
    CAST(a.target_metric AS VARCHAR) AS target_metric,
    CAST(a.unit AS VARCHAR) AS unit,
    CAST(a.period_start AS VARCHAR) AS period_start,
    CAST(a.period_end AS VARCHAR) AS period_end,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(f.is_problem AS BOOLEAN) AS is_problem,
    CAST(f.target_ids AS VARCHAR) AS target_ids,
    CAST(array_to_string(list_transform(f.terms, lambda x: regexp_replace(CAST(CAST(round(x, 4) AS DOUBLE) AS VARCHAR), '\.0$', '')), ' ') AS VARCHAR) AS terms,
    CAST(f.units AS INTEGER) AS units,
    CAST(round(f.total, 4) AS DOUBLE) AS total,
    CAST(round(f.reference, 4) AS DOUBLE) AS reference,
    CAST(round(f.difference, 4) AS DOUBLE) AS difference,
    CAST(f.as_of_printed AS VARCHAR) AS printed_as_of,
    CAST(f.printed_source_id AS VARCHAR) AS printed_source_id,
    CAST(a.source_id AS VARCHAR) AS source_id
FROM flagged AS f
JOIN attained AS a USING (target_id)
ORDER BY f.flag, a.place_id, a.period_start, a.period_end, f.target_id, f.printed_source_id, f.as_of_printed
