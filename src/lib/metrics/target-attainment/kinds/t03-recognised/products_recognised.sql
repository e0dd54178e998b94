-- Recognitions in the period, whatever the outcome.
SELECT target_id, count(outcome), NULL, 0, NULL
FROM happened
WHERE rule = 'products_recognised'
GROUP BY target_id
