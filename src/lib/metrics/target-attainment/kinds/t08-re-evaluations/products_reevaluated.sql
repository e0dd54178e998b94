-- Recognitions in the period of products that had one before.
SELECT target_id, count(*) FILTER (WHERE outcome <> 'new'), NULL, 0, NULL
FROM happened
WHERE rule = 'products_reevaluated'
GROUP BY target_id
