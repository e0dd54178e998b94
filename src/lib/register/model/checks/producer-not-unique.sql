-- A row that names only the new unit, where producers of that name are known in several of its old units.
WITH placed AS (
    SELECT
        *,
        (producer_kind = 'household') AS is_household,
        CASE WHEN producer_kind = 'household' THEN commune_63 ELSE province_63 END AS old_place,
        CASE WHEN producer_kind = 'household' THEN commune_34 ELSE province_34 END AS new_place
    FROM register_row
),
several AS (
    SELECT producer_key, is_household, new_place
    FROM placed
    WHERE old_place IS NOT NULL AND new_place IS NOT NULL
    GROUP BY producer_key, is_household, new_place
    HAVING min(old_place) <> max(old_place)
)
SELECT
    p.source_id, p.sheet, p.row_no, NULL AS column_name, p.producer_name AS value, NULL AS suggestion,
    'Có nhiều chủ thể tên "' || p.producer_name || '" tại các đơn vị cũ đã sáp nhập; dòng này không cho biết là chủ thể nào nên đang tính riêng. Ghi thêm địa danh cũ.' AS message_vi,
    'Several producers are named "' || p.producer_name || '" in the old units that were merged; the row does not tell which, so it counts as one of its own. Add the old place name.' AS message_en
FROM placed AS p
JOIN several AS s USING (producer_key, is_household, new_place)
WHERE p.old_place IS NULL
QUALIFY row_number() OVER (PARTITION BY p.producer_key, p.is_household, p.new_place ORDER BY p.entry_no) = 1
