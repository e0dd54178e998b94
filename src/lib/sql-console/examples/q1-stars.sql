-- vi: Mỗi hạng sao có bao nhiêu sản phẩm, hôm nay và một năm trước?
-- en: How many products of each star, today and a year ago?
-- vi: “Từng được công nhận” gồm cả sản phẩm đã hết hạn hoặc bị thu hồi, theo hạng gần nhất.
-- en: "Ever recognised" includes products expired or withdrawn, by their latest rank.
WITH moment AS (
    SELECT unnest([$as_of, CAST($as_of - INTERVAL 1 YEAR AS DATE)]) AS day
)
SELECT
    m.day AS "{{Ngày|Day}}",
    s.stars AS "{{Hạng sao|Stars}}",
    count(*) FILTER (WHERE s.state = 'in_force') AS "{{Đang có hiệu lực|In force}}",
    count(*) AS "{{Từng được công nhận|Ever recognised}}"
FROM moment AS m, LATERAL (SELECT * FROM product_state_on(m.day)) AS s
GROUP BY m.day, s.stars
ORDER BY m.day DESC, s.stars
