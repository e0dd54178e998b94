-- Products that reach the counted stars in the period, new or raised to them. The number held on a day is
-- counted by t06-by-star.
SELECT target_id, count(*) FILTER (WHERE outcome IN ('new', 'upgraded') AND is_star_counted), NULL, 0, NULL
FROM happened
WHERE rule = 'products_reaching_star'
GROUP BY target_id
