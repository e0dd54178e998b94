-- One product with its producer, its place in both boundary systems, and its state on a day.
SELECT
    CAST(s.product_id AS VARCHAR) AS product_id,
    CAST(s.name AS VARCHAR) AS name,
    CAST(s.group_no AS INTEGER) AS group_no,
    CAST(s.set_no AS INTEGER) AS set_no,
    CAST(s.producer_id AS VARCHAR) AS producer_id,
    CAST(s.producer_name AS VARCHAR) AS producer_name,
    CAST(s.kind AS VARCHAR) AS kind,
    CAST(s.state AS VARCHAR) AS state,
    CAST(s.stars AS INTEGER) AS stars,
    CAST(s.valid_from AS VARCHAR) AS valid_from,
    CAST(s.expires_on AS VARCHAR) AS expires_on,
    -- Whole months from the day to the last one in force; negative once that day is past.
    CAST(date_sub('month', $as_of, s.expires_on) AS INTEGER) AS months_left,
    CAST(s.expires_on - $as_of AS INTEGER) AS days_left,
    CAST(s.decision_no AS VARCHAR) AS decision_no,
    CAST(s.is_potential AS BOOLEAN) AS is_potential,
    CAST(s.province_63 AS VARCHAR) AS province_63,
    CAST(s.district_63 AS VARCHAR) AS district_63,
    CAST(d.name_vi AS VARCHAR) AS district_63_name,
    CAST(s.commune_63 AS VARCHAR) AS commune_63,
    CAST(c.name_vi AS VARCHAR) AS commune_63_name,
    CAST(s.province_34 AS VARCHAR) AS province_34,
    CAST(s.commune_34 AS VARCHAR) AS commune_34,
    CAST(n.name_vi AS VARCHAR) AS commune_34_name,
    CAST(r.is_sample AS BOOLEAN) AS is_sample,
    CAST(r.source_id AS VARCHAR) AS source_id,
    CAST(o.title AS VARCHAR) AS source_title,
    CAST(r.origin AS VARCHAR) AS origin,
    CAST(r.note AS VARCHAR) AS note
FROM product_on($as_of) AS s
JOIN product AS r USING (product_id)
LEFT JOIN source AS o ON o.source_id = r.source_id
LEFT JOIN place AS d ON d.place_id = s.district_63
LEFT JOIN place AS c ON c.place_id = s.commune_63
LEFT JOIN place AS n ON n.place_id = s.commune_34
WHERE s.product_id = $product_id
ORDER BY product_id
