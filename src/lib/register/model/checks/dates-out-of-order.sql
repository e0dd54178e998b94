-- An end or a withdrawal before the start of a recognition.
SELECT
    n.source_id, n.sheet, n.row_no, regexp_extract(n.cells, '^[A-Z]+') AS column_name,
    strftime(n.expires_on, '%d/%m/%Y') AS value,
    strftime(CAST(n.day + INTERVAL 36 MONTH AS DATE), '%d/%m/%Y') AS suggestion,
    'Ngày hết hạn không sau ngày có hiệu lực ' || strftime(n.day, '%d/%m/%Y') || '; đang lấy đủ 36 tháng.' AS message_vi,
    'The expiry is not after the first day in force, ' || strftime(n.day, '%Y-%m-%d') || '; 36 months are taken instead.' AS message_en
FROM register_numbered AS n
WHERE n.expires_on <= n.day
UNION ALL
SELECT
    n.source_id, n.sheet, n.row_no, regexp_extract(n.cells, '^[A-Z]+'),
    strftime(n.withdrawn_on, '%d/%m/%Y'),
    NULL,
    'Ngày thu hồi trước ngày có hiệu lực ' || strftime(n.day, '%d/%m/%Y') || '; đang tính thu hồi từ ngày có hiệu lực.',
    'The withdrawal is before the first day in force, ' || strftime(n.day, '%Y-%m-%d') || '; it is counted from that day.'
FROM register_numbered AS n
WHERE n.withdrawn_on < n.day
