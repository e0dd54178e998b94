WITH in_force AS (
    SELECT unnest([CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END, 'vn']) AS place_id, p.group_no
    FROM product_state_on($as_of) AS st
    JOIN product AS p USING (product_id)
    WHERE st.state = 'in_force'
)
SELECT place_id, group_no, count(*) AS products, CAST($as_of AS VARCHAR) AS printed_as_of, NULL AS source_id
FROM in_force
GROUP BY ALL
