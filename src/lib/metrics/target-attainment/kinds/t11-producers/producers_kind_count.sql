-- Producers of the counted kinds with a product in force.
SELECT
    target_id,
    count(DISTINCT producer_id) FILTER (WHERE stars IS NOT NULL AND list_contains(kinds_counted, kind)), NULL,
    count(DISTINCT producer_id) FILTER (WHERE stars_before IS NOT NULL AND list_contains(kinds_counted, kind)), NULL
FROM standing
WHERE rule = 'producers_kind_count'
GROUP BY target_id
