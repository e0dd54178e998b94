-- The current rank a row states against the latest recognition of the product on the as-of date, where another
-- row tells that one. Within a row, the row's own rule (current-stars-differ) compares them.
WITH rank AS (
    SELECT
        n.product_id, n.entry_no, n.stars, n.round, r.valid_from,
        (r.expires_on > s.as_of AND (r.withdrawn_on IS NULL OR r.withdrawn_on > s.as_of)) AS in_force
    FROM register_numbered AS n
    JOIN recognition AS r USING (product_id, round)
    JOIN register_setting AS s ON r.valid_from IS NULL OR r.valid_from <= s.as_of
    QUALIFY row_number() OVER (PARTITION BY n.product_id ORDER BY n.round DESC) = 1
)
SELECT
    r.source_id, r.sheet, r.row_no, NULL AS column_name, r.current_stars || ' sao' AS value, k.stars || ' sao' AS suggestion,
    'Hạng hiện tại trong sổ là ' || r.current_stars || ' sao, nhưng lần công nhận mới nhất'
        || coalesce(' (' || strftime(k.valid_from, '%d/%m/%Y') || ')', '') || ' là ' || k.stars || ' sao'
        || CASE WHEN k.in_force THEN '' ELSE ', không còn hiệu lực' END || '; số liệu theo lần công nhận.' AS message_vi,
    'The register states a current rank of ' || r.current_stars || ' stars, but the latest recognition'
        || coalesce(' (' || strftime(k.valid_from, '%Y-%m-%d') || ')', '') || ' gives ' || k.stars
        || CASE WHEN k.in_force THEN '' ELSE ', no longer in force' END || '; figures follow the recognition.' AS message_en
FROM register_row AS r
JOIN register_identity AS i USING (entry_no)
JOIN rank AS k ON k.product_id = i.product_id AND k.entry_no <> r.entry_no
WHERE r.current_stars <> k.stars
