-- Products whose first recognition falls in the period; with counted stars, at those stars.
SELECT target_id, count(*) FILTER (WHERE outcome = 'new' AND is_star_counted), NULL, 0, NULL
FROM happened
WHERE rule = 'products_new'
GROUP BY target_id
