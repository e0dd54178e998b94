WITH printed AS (
    SELECT f.place_id, f.figure_metric, f.value, f.as_of, f.as_of_from, f.source_id, f.recency
    FROM figure_on($as_of) AS f
    WHERE f.as_of_from >= $period_start
      AND f.figure_metric IN (
          'products_new_in_year', 'products_reevaluated', 'products_upgraded', 'products_withdrawn'
      )
    QUALIFY row_number() OVER (
        PARTITION BY f.place_id, f.figure_metric ORDER BY f.recency DESC, f.source_id
    ) = 1
)
SELECT
    m.place_id,
    max(f.value) FILTER (WHERE f.figure_metric = 'products_new_in_year') AS new_products,
    max(f.value) FILTER (WHERE f.figure_metric = 'products_reevaluated') AS re_evaluated,
    max(f.value) FILTER (WHERE f.figure_metric = 'products_upgraded') AS upgraded,
    NULL AS downgraded,
    NULL AS lapsed,
    max(f.value) FILTER (WHERE f.figure_metric = 'products_withdrawn') AS withdrawn,
    -- Figures of several dates within the year: the year is what they share.
    CASE WHEN count(DISTINCT f.as_of) = 1 THEN any_value(f.as_of) ELSE any_value(strftime(f.as_of_from, '%Y')) END AS printed_as_of,
    arg_max(f.source_id, f.recency * 10 + CASE WHEN f.figure_metric = 'products_new_in_year' THEN 1 ELSE 0 END) AS source_id
FROM place_part($system) AS m
LEFT JOIN printed AS f USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
