-- vi: Tỉnh nào nhiều, ít, không có sản phẩm nào đang có hiệu lực?
-- en: Which provinces have the most, the fewest, or no product in force?
-- vi: Theo 34 tỉnh. Muốn theo 63 tỉnh: đổi province_34 thành province_63 và '34' thành '63'.
-- en: By the 34 provinces. For the 63: change province_34 to province_63 and '34' to '63'.
WITH in_force AS (
    SELECT p.province_34 AS place_id, s.stars
    FROM product_state_on($as_of) AS s
    JOIN product AS p USING (product_id)
    WHERE s.state = 'in_force'
)
SELECT
    place.name_{{vi|en}} AS "{{Tỉnh|Province}}",
    count(i.stars) AS "{{Đang có hiệu lực|In force}}",
    count(*) FILTER (WHERE i.stars = 5) AS "{{5 sao|5 stars}}"
FROM place
LEFT JOIN in_force AS i USING (place_id)
WHERE place.level = 'province' AND place.system = '34'
GROUP BY place.place_id, place.name_{{vi|en}}
ORDER BY "{{Đang có hiệu lực|In force}}" DESC, place.place_id
