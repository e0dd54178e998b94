-- vi: Mỗi tỉnh mới gồm những tỉnh cũ nào, và tỉnh cũ ấy có bao nhiêu sản phẩm đang có hiệu lực?
-- en: Which old provinces make up each new one, and how many products in force has each?
WITH in_force AS (
    SELECT p.province_63 AS place_id, count(*) AS products
    FROM product_state_on($as_of) AS s
    JOIN product AS p USING (product_id)
    WHERE s.state = 'in_force'
    GROUP BY p.province_63
)
SELECT
    new_place.name_{{vi|en}} AS "{{Tỉnh mới|New province}}",
    old_place.name_{{vi|en}} AS "{{Tỉnh cũ|Old province}}",
    coalesce(i.products, 0) AS "{{Sản phẩm|Products}}"
FROM place_link AS l
JOIN place AS new_place ON new_place.place_id = l.new_place_id
JOIN place AS old_place ON old_place.place_id = l.old_place_id
LEFT JOIN in_force AS i ON i.place_id = l.old_place_id
WHERE l.level = 'province'
ORDER BY l.new_place_id, l.old_place_id
