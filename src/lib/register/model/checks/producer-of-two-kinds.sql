-- A producer name that comes with two kinds in one province.
WITH kind_row AS (
    SELECT *
    FROM register_row
    QUALIFY row_number() OVER (PARTITION BY producer_key, province_34, producer_kind ORDER BY entry_no) = 1
),
compared AS (
    SELECT
        *,
        first_value(producer_kind) OVER named AS first_kind,
        first_value(coalesce(kind_as_written, producer_kind)) OVER named AS first_words,
        first_value(row_no) OVER named AS first_row,
        first_value(sheet) OVER named AS first_sheet
    FROM kind_row
    WINDOW named AS (PARTITION BY producer_key, province_34 ORDER BY entry_no)
)
SELECT
    source_id, sheet, row_no, NULL AS column_name, coalesce(kind_as_written, producer_kind) AS value, NULL AS suggestion,
    '"' || producer_name || '" có loại hình khác ở dòng ' || first_row || ' (sheet ' || first_sheet || '): '
        || first_words || '; ghi thống nhất một loại hình.' AS message_vi,
    '"' || producer_name || '" has another kind in row ' || first_row || ' (sheet ' || first_sheet || '): '
        || first_words || '; write one kind throughout.' AS message_en
FROM compared
WHERE producer_kind <> first_kind
