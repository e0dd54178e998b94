-- Certificates that end in the period and have a later round by the day, over all that end in it.
SELECT
    m.target_id,
    count(*) FILTER (WHERE r.product_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM recognition AS n
        WHERE n.product_id = r.product_id AND n.round > r.round AND n.valid_from <= m.day
    )),
    count(r.product_id), 0, count(r.product_id)
FROM member AS m
LEFT JOIN recognition AS r ON r.product_id = m.product_id AND r.expires_on BETWEEN m.period_start AND m.period_end
WHERE m.rule = 'reevaluated_share'
GROUP BY m.target_id
