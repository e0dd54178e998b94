WITH in_force AS (
    SELECT
        CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END AS province_id,
        p.product_id, p.producer_id, c.kind
    FROM product_state_on($as_of) AS st
    JOIN product AS p USING (product_id)
    JOIN producer AS c USING (producer_id)
    WHERE st.state = 'in_force'
),
counted AS (
    SELECT unnest([province_id, 'vn']) AS place_id, kind,
        CASE $of WHEN 'products' THEN product_id ELSE producer_id END AS counted_id
    FROM in_force
)
SELECT
    m.place_id,
    'register' AS basis,
    count(DISTINCT c.counted_id) AS total,
    CAST($as_of AS VARCHAR) AS total_as_of,
    NULL AS total_as_of_oldest, NULL AS total_source_id,
    'register' AS split_basis,
    count(DISTINCT c.counted_id) AS denominator,
    count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'cooperative') AS cooperative,
    count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'cooperative_group') AS cooperative_group,
    count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'enterprise') AS enterprise,
    NULL AS company, NULL AS private_enterprise,
    count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'household') AS household,
    count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'other') AS other,
    NULL AS own_c_pct, NULL AS own_g_pct, NULL AS own_e_pct, NULL AS own_h_pct,
    CAST($as_of AS VARCHAR) AS split_as_of,
    NULL AS split_as_of_oldest, NULL AS split_source_id,
    false AS is_not_comparable,
    NULL AS parts_known, NULL AS parts_total
FROM place_part($system) AS m
LEFT JOIN counted AS c USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
