WITH printed AS (
    SELECT f.place_id, f.value, f.as_of, f.potential_treatment, f.source_id
    FROM figure_on($as_of) AS f
    WHERE f.figure_metric = 'products_5star_potential'
    QUALIFY row_number() OVER (PARTITION BY f.place_id ORDER BY f.recency DESC, f.source_id) = 1
)
SELECT m.place_id, f.value AS dossiers, f.as_of AS printed_as_of, f.potential_treatment, f.source_id
FROM place_part($system) AS m
LEFT JOIN printed AS f USING (place_id)
WHERE m.is_own
