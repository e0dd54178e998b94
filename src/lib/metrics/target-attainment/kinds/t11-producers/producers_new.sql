-- Producers whose first recognition falls in the period.
SELECT target_id, count(*) FILTER (WHERE first_day BETWEEN period_start AND day), NULL, 0, NULL
FROM (
    SELECT m.target_id, m.producer_id, m.period_start, m.day, min(r.valid_from) AS first_day
    FROM member AS m
    LEFT JOIN recognition AS r USING (product_id)
    WHERE m.rule = 'producers_new'
    GROUP BY m.target_id, m.producer_id, m.period_start, m.day
)
GROUP BY target_id
