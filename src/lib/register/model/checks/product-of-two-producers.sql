-- One product name under two producers of a commune: two products, or one producer written in two ways.
WITH product_row AS (
    SELECT r.*, i.producer_id, i.product_id
    FROM register_row AS r
    JOIN register_identity AS i USING (entry_no)
    WHERE r.commune_34 IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY i.product_id ORDER BY r.entry_no) = 1
),
compared AS (
    SELECT
        *,
        first_value(producer_id) OVER named AS first_producer,
        first_value(producer_name) OVER named AS other_producer,
        first_value(row_no) OVER named AS other_row,
        first_value(sheet) OVER named AS other_sheet
    FROM product_row
    WINDOW named AS (PARTITION BY product_key, commune_34 ORDER BY entry_no)
)
SELECT
    source_id, sheet, row_no, NULL AS column_name, product_name AS value, NULL AS suggestion,
    '"' || product_name || '" của "' || producer_name || '" trùng tên với sản phẩm của "' || other_producer
        || '" cùng xã (dòng ' || other_row || ', sheet ' || other_sheet || '); đang tính là hai sản phẩm.' AS message_vi,
    '"' || product_name || '" of "' || producer_name || '" bears the name of a product of "' || other_producer
        || '" in the same commune (row ' || other_row || ', sheet ' || other_sheet || '); counted as two products.' AS message_en
FROM compared
WHERE producer_id <> first_producer
