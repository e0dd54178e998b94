-- Communes with a product in force.
SELECT
    target_id,
    count(DISTINCT commune_id) FILTER (WHERE stars IS NOT NULL), NULL,
    count(DISTINCT commune_id) FILTER (WHERE stars_before IS NOT NULL), NULL
FROM standing
WHERE rule = 'communes_covered'
GROUP BY target_id
