-- What stands behind a number of the register: the first 20 products of a slice by name, each with the
-- recognition that counts on the day, its decision and the cells it was read from. Every row tells the
-- size of the whole slice as well.
WITH
{{slice}},
size AS (
    SELECT
        count(*) AS products,
        count(DISTINCT producer_id) AS producers,
        count(DISTINCT CASE $system WHEN '34' THEN commune_34 ELSE commune_63 END) AS communes
    FROM product_slice
),
first_row AS (
    SELECT * FROM product_slice ORDER BY name_folded, product_id LIMIT 20
)
SELECT
    CAST(z.products AS INTEGER) AS slice_products,
    CAST(z.producers AS INTEGER) AS slice_producers,
    CAST(z.communes AS INTEGER) AS slice_communes,
    CAST(f.product_id AS VARCHAR) AS product_id,
    CAST(f.name AS VARCHAR) AS name,
    CAST(f.producer_id AS VARCHAR) AS producer_id,
    CAST(f.producer_name AS VARCHAR) AS producer_name,
    CAST(f.stars AS INTEGER) AS stars,
    CAST(f.state AS VARCHAR) AS state,
    CAST(f.decision_no AS VARCHAR) AS decision_no,
    CAST(r.decision_date AS VARCHAR) AS decision_date,
    CAST(r.issuing_authority AS VARCHAR) AS issuing_authority,
    CAST(f.valid_from AS VARCHAR) AS valid_from,
    CAST(f.expires_on AS VARCHAR) AS expires_on,
    CAST(f.is_sample AS BOOLEAN) AS is_sample,
    CAST(coalesce(r.source_id, p.source_id) AS VARCHAR) AS source_id,
    CAST(coalesce(r.origin, p.origin) AS VARCHAR) AS origin
FROM first_row AS f
CROSS JOIN size AS z
JOIN product AS p ON p.product_id = f.product_id
LEFT JOIN recognition AS r ON r.product_id = f.product_id AND r.round = f.round
ORDER BY f.name_folded, f.product_id
