-- In a province that a register of an office speaks of, that register is the whole truth: products of
-- data/registers and of the sample give way there, so that none counts twice. Elsewhere they stay.
CREATE TABLE superseded AS
WITH covered AS (
    SELECT DISTINCT coalesce(province_63, province_34) AS province_id FROM product WHERE starts_with(source_id, 'reg_')
)
SELECT p.product_id, p.producer_id
FROM product AS p
WHERE NOT starts_with(coalesce(p.source_id, ''), 'reg_')
    AND (p.province_63 IN (FROM covered) OR p.province_34 IN (FROM covered));

DELETE FROM recognition WHERE product_id IN (SELECT product_id FROM superseded);
DELETE FROM proposal WHERE product_id IN (SELECT product_id FROM superseded);
DELETE FROM product WHERE product_id IN (SELECT product_id FROM superseded);
DELETE FROM producer
WHERE producer_id IN (SELECT producer_id FROM superseded) AND producer_id NOT IN (SELECT producer_id FROM product);
DROP TABLE superseded;
