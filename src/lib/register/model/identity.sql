-- One producer and one product id for every row. A producer is its normalised name and its place:
-- the commune for households, whose names repeat, the province for all others; a product is its
-- producer and its normalised name. Nothing approximate: names that are merely alike stay apart.
-- Where the old unit is known it counts, as units of one name were merged with each other. A row that
-- names only the new unit belongs to the producer of that name there if just one old unit is known.
-- md5() is in the core of both engines, so the ids are the same wherever they are made.
CREATE TABLE register_identity AS
WITH placed AS (
    SELECT
        entry_no, producer_key, product_key, province_63, province_34,
        (producer_kind = 'household') AS is_household,
        CASE WHEN producer_kind = 'household' THEN commune_63 ELSE province_63 END AS old_place,
        CASE WHEN producer_kind = 'household' THEN commune_34 ELSE province_34 END AS new_place,
        coalesce(district_63, province_63, province_34) AS wider_place
    FROM register_row
),
known AS (
    SELECT producer_key, is_household, new_place, min(old_place) AS old_place, min(province_63) AS province_63
    FROM placed
    WHERE old_place IS NOT NULL AND new_place IS NOT NULL
    GROUP BY producer_key, is_household, new_place
    HAVING min(old_place) = max(old_place)
),
settled AS (
    SELECT
        p.entry_no, p.producer_key, p.product_key, p.is_household, p.province_34,
        coalesce(p.province_63, k.province_63) AS province_63,
        coalesce(p.old_place, k.old_place, p.new_place, p.wider_place) AS place_id
    FROM placed AS p
    LEFT JOIN known AS k USING (producer_key, is_household, new_place)
),
produced AS (
    SELECT
        *,
        place_id || '-' || left(md5(producer_key || chr(31) || CAST(is_household AS VARCHAR)), 12) AS producer_id
    FROM settled
)
SELECT
    CAST(entry_no AS INTEGER) AS entry_no,
    CAST(producer_id AS VARCHAR) AS producer_id,
    CAST(place_id || '-' || left(md5(producer_id || chr(31) || product_key), 16) AS VARCHAR) AS product_id,
    CAST(province_63 AS VARCHAR) AS province_63,
    CAST(province_34 AS VARCHAR) AS province_34
FROM produced
