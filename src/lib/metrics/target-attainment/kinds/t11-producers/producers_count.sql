-- Producers with a product in force.
SELECT
    target_id,
    count(DISTINCT producer_id) FILTER (WHERE stars IS NOT NULL), NULL,
    count(DISTINCT producer_id) FILTER (WHERE stars_before IS NOT NULL), NULL
FROM standing
WHERE rule = 'producers_count'
GROUP BY target_id
