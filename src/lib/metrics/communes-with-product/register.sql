WITH covered AS (
    SELECT DISTINCT
        CASE $system WHEN '34' THEN p.commune_34 ELSE p.commune_63 END AS commune_id,
        CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END AS province_id
    FROM product_state_on($as_of) AS st
    JOIN product AS p USING (product_id)
    WHERE st.state = 'in_force'
),
covered_in AS (
    SELECT unnest([province_id, 'vn']) AS place_id, commune_id FROM covered WHERE commune_id IS NOT NULL
),
commune_in AS (
    SELECT unnest([province_id, 'vn']) AS place_id, place_id AS commune_id
    FROM place WHERE level = 'commune' AND system = $system
)
SELECT
    m.place_id,
    (SELECT count(DISTINCT c.commune_id) FROM covered_in AS c WHERE c.place_id = m.place_id) AS with_product,
    (SELECT count(*) FROM commune_in AS c WHERE c.place_id = m.place_id) AS communes,
    CAST($as_of AS VARCHAR) AS printed_as_of,
    NULL AS source_id
FROM place_part($system) AS m
WHERE m.is_own
