WITH member AS (
    SELECT *, count(*) FILTER (WHERE NOT is_own) OVER (PARTITION BY place_id) AS parts
    FROM place_part($system)
),
-- Figures in use, and lines left out of which at least the place is known.
item AS (
    SELECT figure_id, place_id FROM figure WHERE as_of_to <= $as_of
    UNION
    SELECT 'f' || row_no, place_id
    FROM quality
    WHERE table_name = 'figure' AND severity = 'error' AND row_no IS NOT NULL AND place_id IS NOT NULL
),
fault AS (
    SELECT DISTINCT 'f' || q.row_no AS figure_id, r.score
    FROM quality AS q
    JOIN quality_rule AS r USING (rule)
    WHERE q.table_name = 'figure' AND q.severity <> 'info'
),
share AS (
    SELECT m.place_id, s.score, count(i.figure_id) FILTER (WHERE f.figure_id IS NULL) AS numerator, count(i.figure_id) AS denominator
    FROM member AS m
    CROSS JOIN (SELECT unnest(['correct', 'clean']) AS score) AS s
    LEFT JOIN item AS i ON i.place_id = m.part_id
    LEFT JOIN fault AS f ON f.figure_id = i.figure_id AND f.score = s.score
    GROUP BY m.place_id, s.score
),
-- What the opening sentence of nearly every report tells; a share tells it too.
main_measure AS (
    SELECT unnest([
        'products_total', 'products_3star', 'products_4star', 'products_5star', 'products_new_in_year',
        'producers_total', 'producers_cooperative', 'producers_enterprise', 'producers_household',
        'communes_with_product'
    ]) AS measure
),
-- Who has to tell them: the province itself, or each of those it was formed of, for which it may speak.
unit AS (
    SELECT place_id, part_id FROM member WHERE NOT is_own OR parts = 0
),
told AS (
    SELECT DISTINCT f.place_id, x.measure
    FROM figure_on($as_of) AS f
    JOIN main_measure AS x ON f.figure_metric IN (x.measure, x.measure || '_share_pct')
),
complete AS (
    SELECT
        u.place_id, 'complete' AS score,
        count(*) FILTER (WHERE t.measure IS NOT NULL OR o.measure IS NOT NULL) AS numerator,
        count(*) AS denominator
    FROM unit AS u
    CROSS JOIN main_measure AS x
    LEFT JOIN told AS t ON t.place_id = u.part_id AND t.measure = x.measure
    LEFT JOIN told AS o ON o.place_id = u.place_id AND o.measure = x.measure
    GROUP BY u.place_id
),
commune_figure AS (
    SELECT place_id, figure_metric, value
    FROM figure_on($as_of)
    WHERE figure_metric IN ('communes_with_product', 'communes_total')
    QUALIFY row_number() OVER (PARTITION BY place_id, figure_metric ORDER BY recency DESC, source_id) = 1
),
communes AS (
    SELECT
        m.place_id, 'communes' AS score,
        max(f.value) FILTER (WHERE f.figure_metric = 'communes_with_product') AS numerator,
        max(f.value) FILTER (WHERE f.figure_metric = 'communes_total') AS denominator
    FROM member AS m
    LEFT JOIN commune_figure AS f USING (place_id)
    WHERE m.is_own
    GROUP BY m.place_id
),
newest AS (
    SELECT m.place_id, 'current' AS score, max(f.as_of_to) AS latest_on
    FROM member AS m
    LEFT JOIN figure_on($as_of) AS f ON f.place_id = m.part_id
    GROUP BY m.place_id
)
SELECT place_id, NULL AS source_id, score, numerator, denominator, NULL AS latest_on FROM share
UNION ALL
SELECT place_id, NULL, score, numerator, denominator, NULL FROM complete
UNION ALL
SELECT place_id, NULL, score, numerator, denominator, NULL FROM communes
UNION ALL
SELECT place_id, NULL, score, NULL, NULL, latest_on FROM newest
