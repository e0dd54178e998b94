-- Products in force.
SELECT target_id, count(stars), NULL, count(stars_before), NULL
FROM standing
WHERE rule = 'products_in_force'
GROUP BY target_id
