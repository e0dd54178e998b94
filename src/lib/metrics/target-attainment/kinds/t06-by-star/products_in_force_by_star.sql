-- Products in force at the counted stars.
SELECT
    target_id,
    count(*) FILTER (WHERE list_contains(stars_counted, CAST(stars AS VARCHAR))), NULL,
    count(*) FILTER (WHERE list_contains(stars_counted, CAST(stars_before AS VARCHAR))), NULL
FROM standing
WHERE rule = 'products_in_force_by_star'
GROUP BY target_id
