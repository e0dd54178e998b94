WITH in_force AS (
    SELECT
        CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END AS place_id,
        s.is_start, p.product_id, p.producer_id, c.kind
    FROM (
        SELECT *, false AS is_start FROM product_state_on($as_of)
        UNION ALL
        SELECT *, true FROM product_state_on(least($as_of, DATE '2020-12-31'))
    ) AS s
    JOIN product AS p USING (product_id)
    JOIN producer AS c USING (producer_id)
    WHERE s.state = 'in_force'
)
SELECT
    p.place_id,
    count(f.product_id) FILTER (WHERE NOT f.is_start) AS products,
    count(DISTINCT f.producer_id) FILTER (WHERE NOT f.is_start AND f.kind = 'cooperative')
        / nullif(count(DISTINCT f.producer_id) FILTER (WHERE NOT f.is_start), 0) AS cooperative_share,
    count(f.product_id) FILTER (WHERE f.is_start) AS start_products
FROM place AS p
LEFT JOIN in_force AS f USING (place_id)
WHERE p.level = 'province' AND p.system = $system
GROUP BY p.place_id
