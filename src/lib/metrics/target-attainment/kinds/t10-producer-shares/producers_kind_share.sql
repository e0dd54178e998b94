-- Producers of the counted kinds with a product in force, over all producers with one.
SELECT
    target_id,
    count(DISTINCT producer_id) FILTER (WHERE stars IS NOT NULL AND list_contains(kinds_counted, kind)),
    count(DISTINCT producer_id) FILTER (WHERE stars IS NOT NULL),
    count(DISTINCT producer_id) FILTER (WHERE stars_before IS NOT NULL AND list_contains(kinds_counted, kind)),
    count(DISTINCT producer_id) FILTER (WHERE stars_before IS NOT NULL)
FROM standing
WHERE rule = 'producers_kind_share'
GROUP BY target_id
