-- vi: Giấy chứng nhận nào hết hạn trong 3, 6, 12 tháng tới, của ai?
-- en: Which certificates expire in the next 3, 6, 12 months, and whose?
SELECT
    CASE
        WHEN s.expires_on <= $as_of + INTERVAL 3 MONTH THEN 3
        WHEN s.expires_on <= $as_of + INTERVAL 6 MONTH THEN 6
        ELSE 12
    END AS "{{Trong số tháng|Within months}}",
    s.expires_on AS "{{Hết hạn|Expires}}",
    p.name AS "{{Sản phẩm|Product}}",
    s.stars AS "{{Hạng sao|Stars}}",
    c.name AS "{{Chủ thể|Producer}}",
    place.name_{{vi|en}} AS "{{Tỉnh|Province}}"
FROM product_state_on($as_of) AS s
JOIN product AS p USING (product_id)
JOIN producer AS c USING (producer_id)
LEFT JOIN place ON place.place_id = p.province_34
WHERE s.state = 'in_force' AND s.expires_on <= $as_of + INTERVAL 12 MONTH
ORDER BY s.expires_on, p.name, p.product_id
