-- Products of one producer whose names differ by diacritics alone. Never merged; the commoner spelling is offered.
WITH spelling AS (
    SELECT
        i.producer_id, i.product_id,
        strip_accents(replace(any_value(r.product_key), 'đ', 'd')) AS bare,
        count(*) AS times, min(r.entry_no) AS entry_no
    FROM register_row AS r
    JOIN register_identity AS i USING (entry_no)
    GROUP BY i.producer_id, i.product_id
),
compared AS (
    SELECT *, first_value(entry_no) OVER (PARTITION BY producer_id, bare ORDER BY times DESC, entry_no) AS common_entry
    FROM spelling
)
SELECT
    r.source_id, r.sheet, r.row_no, NULL AS column_name, r.product_name AS value, c.product_name AS suggestion,
    'Tên sản phẩm chỉ khác "' || c.product_name || '" (dòng ' || c.row_no || ', sheet ' || c.sheet
        || ') ở dấu, cùng một chủ thể; đang tính là hai sản phẩm.' AS message_vi,
    'The name differs from "' || c.product_name || '" (row ' || c.row_no || ', sheet ' || c.sheet
        || ') by diacritics alone, of the same producer; counted as two products.' AS message_en
FROM compared AS d
JOIN register_row AS r ON r.entry_no = d.entry_no
JOIN register_row AS c ON c.entry_no = d.common_entry
WHERE d.entry_no <> d.common_entry
