-- A re-evaluation, upgrade or downgrade without an earlier recognition in the register.
SELECT
    n.source_id, n.sheet, n.row_no, regexp_extract(n.cells, '^[A-Z]+') AS column_name, NULL AS value, NULL AS suggestion,
    'Sổ ghi sản phẩm được đánh giá lại hoặc đổi hạng nhưng không có lần công nhận trước; bổ sung lần trước để số liệu các năm trước đủ.' AS message_vi,
    'The product was re-evaluated or changed in rank, but no earlier recognition is told; add it, so that figures of earlier years are complete.' AS message_en
FROM register_numbered AS n
WHERE n.stars_before IS NULL AND n.outcome <> 'new'
