-- Products of which only the merged province is known: in no figure of the 63 provinces, but in the country's.
SELECT
    r.source_id, r.sheet, r.row_no, NULL AS column_name, r.product_name AS value, NULL AS suggestion,
    'Không xác định được tỉnh cũ (hệ 63 tỉnh) của sản phẩm; sản phẩm được tính cho cả nước và tỉnh mới, không tính cho tỉnh cũ nào. Ghi thêm xã hoặc tỉnh cũ.' AS message_vi,
    'The old province (of 63) is not known; the product counts in the country and the new province, but in no old one. Add the commune or the old province.' AS message_en
FROM register_row AS r
JOIN register_identity AS i USING (entry_no)
JOIN product AS p ON p.product_id = i.product_id AND p.province_63 IS NULL
QUALIFY row_number() OVER (PARTITION BY i.product_id ORDER BY r.entry_no) = 1
