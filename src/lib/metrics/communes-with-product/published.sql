WITH printed AS (
    SELECT f.place_id, f.figure_metric, f.value, f.as_of, f.source_id
    FROM figure_on($as_of) AS f
    WHERE f.figure_metric IN ('communes_with_product', 'communes_total')
    QUALIFY row_number() OVER (PARTITION BY f.place_id, f.figure_metric ORDER BY f.recency DESC, f.source_id) = 1
)
SELECT
    m.place_id,
    max(f.value) FILTER (WHERE f.figure_metric = 'communes_with_product') AS with_product,
    max(f.value) FILTER (WHERE f.figure_metric = 'communes_total') AS communes,
    max(f.as_of) FILTER (WHERE f.figure_metric = 'communes_with_product') AS printed_as_of,
    max(f.source_id) FILTER (WHERE f.figure_metric = 'communes_with_product') AS source_id
FROM place_part($system) AS m
LEFT JOIN printed AS f USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
