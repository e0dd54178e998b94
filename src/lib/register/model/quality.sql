-- Problems of the registers as rows of `quality`. Ids name rule and cell; the same cell may break a rule twice.
INSERT INTO quality BY NAME
WITH province AS (
    SELECT source_id, CASE WHEN min(province_34) = max(province_34) THEN min(coalesce(province_63, province_34)) END AS place_id
    FROM register_row
    GROUP BY source_id
),
-- A broken workbook may bear one name on two sheets, hence the grouping.
row_province AS (
    SELECT source_id, sheet, row_no, arg_min(coalesce(province_63, province_34), entry_no) AS place_id
    FROM register_row
    GROUP BY source_id, sheet, row_no
),
placed AS (
    SELECT p.*, coalesce(p.place_id, r.place_id, w.place_id) AS province_id
    FROM register_problem AS p
    LEFT JOIN row_province AS r ON r.source_id = p.source_id AND r.sheet = p.sheet AND r.row_no = p.row_no
    LEFT JOIN province AS w ON w.source_id = p.source_id
),
identified AS (
    SELECT
        *,
        concat_ws(':', rule, coalesce(source_id, file), sheet, coalesce(CAST(row_no AS VARCHAR), place_id, '0'), column_name) AS cell_id
    FROM placed
)
SELECT
    cell_id || CASE WHEN times = 1 THEN '' ELSE ':' || times END AS quality_id,
    rule,
    severity,
    CASE WHEN row_no IS NULL THEN 'register_sheet' ELSE 'product' END AS table_name,
    file,
    sheet,
    row_no,
    column_name,
    value,
    message_vi || coalesce(' Gợi ý: ' || suggestion || '.', '') AS message_vi,
    message_en || coalesce(' Suggestion: ' || suggestion || '.', '') AS message_en,
    province_id AS place_id,
    source_id
FROM (
    SELECT *, row_number() OVER (PARTITION BY cell_id ORDER BY value, message_vi) AS times FROM identified
)
