-- Producers, products and decisions of the register, as the search box names them. A number of a
-- decision is one entry, however many authorities have issued one of that number.
SELECT
    CAST('decision' AS VARCHAR) AS entry,
    CAST(decision_no AS VARCHAR) AS id,
    CAST(decision_no AS VARCHAR) AS name,
    CAST(NULL AS VARCHAR) AS producer_id,
    CAST(NULL AS VARCHAR) AS place_63,
    CAST(NULL AS VARCHAR) AS place_34,
    CAST(string_agg(DISTINCT issuing_authority, '; ' ORDER BY issuing_authority) AS VARCHAR) AS authorities,
    CAST(min(decision_date) AS VARCHAR) AS first_on,
    CAST(max(decision_date) AS VARCHAR) AS last_on,
    CAST(count(DISTINCT product_id) AS INTEGER) AS products,
    CAST(bool_and(is_sample) AS BOOLEAN) AS is_sample
FROM recognition
WHERE decision_no IS NOT NULL
GROUP BY decision_no
UNION ALL
SELECT
    'producer', producer_id, name, NULL, province_63, province_34, NULL, NULL, NULL,
    CAST((SELECT count(*) FROM product AS p WHERE p.producer_id = m.producer_id) AS INTEGER), is_sample
FROM producer AS m
UNION ALL
SELECT
    'product', product_id, name, producer_id,
    coalesce(commune_63, district_63, province_63), coalesce(commune_34, province_34),
    NULL, NULL, NULL, NULL, is_sample
FROM product
ORDER BY entry, id
