-- Producers of one commune whose names differ by diacritics alone. Never merged; the commoner spelling is offered.
WITH spelling AS (
    SELECT
        coalesce(commune_34, commune_63) AS commune_id, producer_key,
        strip_accents(replace(producer_key, 'đ', 'd')) AS bare,
        count(*) AS times, min(entry_no) AS entry_no
    FROM register_row
    WHERE commune_34 IS NOT NULL OR commune_63 IS NOT NULL
    GROUP BY ALL
),
compared AS (
    SELECT *, first_value(entry_no) OVER (PARTITION BY commune_id, bare ORDER BY times DESC, entry_no) AS common_entry
    FROM spelling
)
SELECT
    r.source_id, r.sheet, r.row_no, NULL AS column_name, r.producer_name AS value, c.producer_name AS suggestion,
    'Tên chủ thể chỉ khác "' || c.producer_name || '" (dòng ' || c.row_no || ', sheet ' || c.sheet
        || ') ở dấu, cùng một xã; đang tính là hai chủ thể.' AS message_vi,
    'The name differs from "' || c.producer_name || '" (row ' || c.row_no || ', sheet ' || c.sheet
        || ') by diacritics alone, in the same commune; counted as two producers.' AS message_en
FROM compared AS d
JOIN register_row AS r ON r.entry_no = d.entry_no
JOIN register_row AS c ON c.entry_no = d.common_entry
WHERE d.entry_no <> d.common_entry
