-- The products of a slice, row by row: what stands behind any number of it.
WITH
{{slice}}
SELECT
    CAST(s.product_id AS VARCHAR) AS product_id,
    CAST(s.name AS VARCHAR) AS name,
    CAST(s.producer_id AS VARCHAR) AS producer_id,
    CAST(s.producer_name AS VARCHAR) AS producer_name,
    CAST(s.kind AS VARCHAR) AS kind,
    CAST(s.group_no AS INTEGER) AS group_no,
    CAST(s.stars AS INTEGER) AS stars,
    CAST(s.is_potential AS BOOLEAN) AS is_potential,
    CAST(s.state AS VARCHAR) AS state,
    CAST(s.round AS INTEGER) AS round,
    CAST(s.valid_from AS VARCHAR) AS valid_from,
    CAST(s.expires_on AS VARCHAR) AS expires_on,
    CAST(s.decision_no AS VARCHAR) AS decision_no,
    CAST(s.issuing_level AS VARCHAR) AS issuing_level,
    CAST(array_to_string(s.events, ' ') AS VARCHAR) AS events,
    CAST(s.province AS VARCHAR) AS province_id,
    CAST(s.province_63 AS VARCHAR) AS province_63,
    CAST(s.province_34 AS VARCHAR) AS province_34,
    CAST(CASE $system WHEN '63' THEN s.district_63 END AS VARCHAR) AS district_id,
    CAST(CASE $system WHEN '63' THEN d.name_vi END AS VARCHAR) AS district,
    CAST(CASE $system WHEN '63' THEN s.commune_63 ELSE s.commune_34 END AS VARCHAR) AS commune_id,
    CAST(CASE $system WHEN '63' THEN o.name_vi ELSE n.name_vi END AS VARCHAR) AS commune,
    CAST(s.is_sample AS BOOLEAN) AS is_sample
FROM product_slice AS s
LEFT JOIN place AS d ON d.place_id = s.district_63
LEFT JOIN place AS o ON o.place_id = s.commune_63
LEFT JOIN place AS n ON n.place_id = s.commune_34
ORDER BY s.name_folded, s.product_id
