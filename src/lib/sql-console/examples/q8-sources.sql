-- vi: Con số về tổng sản phẩm của một tỉnh lấy ở đâu ra?
-- en: Where does the number of products of a province come from?
-- vi: Đổi 'Trà Vinh' thành tỉnh khác, hoặc products_total thành số đo khác của bảng figure_metric.
-- en: Change 'Trà Vinh' to another province, or products_total to another measure of table figure_metric.
SELECT
    f.value AS "{{Giá trị|Value}}",
    f.as_of AS "{{Thời điểm|As of}}",
    s.title AS "{{Văn bản|Publication}}",
    s.publisher_{{vi|en}} AS "{{Nơi công bố|Publisher}}",
    s.published_{{vi|en}} AS "{{Ngày công bố|Published}}",
    s.address AS "{{Địa chỉ|Address}}"
FROM figure AS f
JOIN place AS p USING (place_id)
JOIN source AS s USING (source_id)
WHERE p.name_vi = 'Trà Vinh' AND p.level = 'province' AND f.figure_metric = 'products_total'
ORDER BY f.as_of_to DESC, f.figure_id
