-- Recognitions in the period that raised the rank; with counted stars, to those stars.
SELECT target_id, count(*) FILTER (WHERE outcome = 'upgraded' AND is_star_counted), NULL, 0, NULL
FROM happened
WHERE rule = 'products_upgraded'
GROUP BY target_id
