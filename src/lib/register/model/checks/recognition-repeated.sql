-- A recognition that another row or column tells as well: counted once.
SELECT
    n.source_id, n.sheet, n.row_no, regexp_extract(n.cells, '^[A-Z]+') AS column_name,
    concat_ws(', ', n.stars || ' sao', n.decision_no, strftime(n.day, '%d/%m/%Y')) AS value,
    NULL AS suggestion,
    'Lần công nhận này của "' || r.product_name || '" đã được ghi ở chỗ khác; chỉ tính một lần.' AS message_vi,
    'This recognition of "' || r.product_name || '" stands elsewhere as well; it counts once.' AS message_en
FROM register_recognition AS n
JOIN register_row AS r USING (entry_no)
WHERE n.is_repeated AND n.decided_in_entry IS NULL
