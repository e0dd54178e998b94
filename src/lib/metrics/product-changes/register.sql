WITH placed AS (
    SELECT unnest([CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END, 'vn']) AS place_id, e.event
    FROM product_event($period_start, $as_of) AS e
    JOIN product AS p USING (product_id)
)
SELECT
    m.place_id,
    count(*) FILTER (WHERE e.event = 'new') AS new_products,
    count(*) FILTER (WHERE e.event = 're_evaluated') AS re_evaluated,
    count(*) FILTER (WHERE e.event = 'upgraded') AS upgraded,
    count(*) FILTER (WHERE e.event = 'downgraded') AS downgraded,
    count(*) FILTER (WHERE e.event = 'lapsed') AS lapsed,
    count(*) FILTER (WHERE e.event = 'withdrawn') AS withdrawn,
    CAST($as_of AS VARCHAR) AS printed_as_of,
    NULL AS source_id
FROM place_part($system) AS m
LEFT JOIN placed AS e USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
