-- The first products of a slice by name: what its list begins with, without the list's thousands of rows.
WITH
{{slice}}
SELECT
    CAST(s.product_id AS VARCHAR) AS product_id,
    CAST(s.name AS VARCHAR) AS name,
    CAST(s.producer_id AS VARCHAR) AS producer_id,
    CAST(s.producer_name AS VARCHAR) AS producer_name,
    CAST(s.stars AS INTEGER) AS stars,
    CAST(s.is_potential AS BOOLEAN) AS is_potential,
    CAST(s.state AS VARCHAR) AS state,
    CAST(s.expires_on AS VARCHAR) AS expires_on,
    CAST(s.decision_no AS VARCHAR) AS decision_no,
    CAST(c.name_vi AS VARCHAR) AS commune,
    CAST(p.name_vi AS VARCHAR) AS province_vi,
    CAST(p.name_en AS VARCHAR) AS province_en,
    CAST(s.is_sample AS BOOLEAN) AS is_sample
FROM product_slice AS s
LEFT JOIN place AS c ON c.place_id = CASE $system WHEN '34' THEN s.commune_34 ELSE s.commune_63 END
LEFT JOIN place AS p ON p.place_id = s.province
ORDER BY s.name_folded, s.product_id
LIMIT 20
