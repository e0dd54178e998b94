-- A product that two rows of one file give by the same decision.
SELECT
    n.source_id, n.sheet, n.row_no, regexp_extract(n.cells, '^[A-Z]+') AS column_name, n.decision_no AS value,
    NULL AS suggestion,
    '"' || r.product_name || '" đã có trong quyết định này ở dòng ' || e.row_no || ' (sheet ' || e.sheet
        || '); mỗi sản phẩm chỉ được công nhận một lần trong một quyết định.' AS message_vi,
    '"' || r.product_name || '" already has this decision in row ' || e.row_no || ' (sheet ' || e.sheet
        || '); a decision recognises a product once.' AS message_en
FROM register_recognition AS n
JOIN register_row AS r ON r.entry_no = n.entry_no
JOIN register_row AS e ON e.entry_no = n.decided_in_entry
