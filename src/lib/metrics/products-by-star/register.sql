WITH state AS (
    SELECT
        CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END AS province_id,
        st.stars, st.state, (q.product_id IS NOT NULL) AS is_potential
    FROM product AS p
    LEFT JOIN product_state_on($as_of) AS st USING (product_id)
    LEFT JOIN potential_on($as_of) AS q USING (product_id)
),
counted AS (
    SELECT
        unnest([province_id, 'vn']) AS place_id,
        (state = 'in_force') AS in_force, stars, state, is_potential
    FROM state
)
SELECT
    m.place_id,
    'register' AS basis,
    count(*) FILTER (WHERE c.in_force) AS total,
    CAST($as_of AS VARCHAR) AS total_as_of,
    NULL AS total_as_of_oldest, NULL AS total_qualifier, NULL AS total_source_id,
    count(*) FILTER (WHERE c.in_force AND c.stars = 5) AS five_star,
    CAST($as_of AS VARCHAR) AS five_star_as_of,
    'register' AS five_star_basis, NULL AS five_star_source_id,
    'register' AS split_basis,
    count(*) FILTER (WHERE c.in_force) AS split_total,
    count(*) FILTER (WHERE c.in_force AND c.stars = 3) AS stars_3,
    count(*) FILTER (WHERE c.in_force AND c.stars = 4) AS stars_4,
    count(*) FILTER (WHERE c.in_force AND c.stars = 5) AS stars_5,
    count(*) FILTER (WHERE c.is_potential) AS potential,
    NULL AS potential_treatment,
    CAST($as_of AS VARCHAR) AS split_as_of,
    NULL AS split_as_of_oldest, NULL AS split_source_id,
    NULL AS parts_known, NULL AS parts_total,
    count(*) FILTER (WHERE c.state IS NOT NULL) AS ever,
    count(*) FILTER (WHERE c.state = 'expired') AS expired,
    count(*) FILTER (WHERE c.state = 'withdrawn') AS withdrawn
FROM place_part($system) AS m
LEFT JOIN counted AS c USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
