WITH open_proposal AS (
    SELECT unnest([CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END, 'vn']) AS place_id
    FROM potential_on($as_of) AS q
    JOIN product AS p USING (product_id)
)
SELECT m.place_id, count(o.place_id) AS dossiers, CAST($as_of AS VARCHAR) AS printed_as_of,
    NULL AS potential_treatment, NULL AS source_id
FROM place_part($system) AS m
LEFT JOIN open_proposal AS o USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
