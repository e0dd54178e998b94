-- A slice by the places one level below the one looked at (provinces, then districts or communes), also
-- those with nothing; a row without a place holds what is not known so finely.
WITH
{{slice}},
child AS (
    SELECT p.place_id, p.name_vi, p.name_en, p.level, p.kind
    FROM place AS p
    WHERE CASE
        WHEN $place = 'vn' THEN p.level = 'province' AND p.system = $system
        WHEN starts_with($place, 'vung-')
            THEN p.level = 'province' AND p.system = $system AND region_id(p.region_vi) = $place
        WHEN length($place) = 5 AND starts_with($place, '63-') THEN p.level = 'district' AND p.province_id = $place
        WHEN length($place) = 5 THEN p.level = 'commune' AND p.province_id = $place
        WHEN length($place) = 6 THEN p.level = 'commune' AND p.parent_id = $place
        ELSE false
    END
),
counted AS (
    SELECT
        child_place,
        count(*) AS products,
        count(DISTINCT producer_no) AS producers,
        count(*) FILTER (WHERE stars = 3) AS stars_3,
        count(*) FILTER (WHERE stars = 4) AS stars_4,
        count(*) FILTER (WHERE stars = 5) AS stars_5,
        count(*) FILTER (WHERE is_potential) AS potential,
        count(DISTINCT producer_no) FILTER (WHERE kind = 'cooperative') AS cooperatives,
        count(DISTINCT producer_no) FILTER (WHERE kind = 'cooperative_group') AS cooperative_groups,
        count(DISTINCT producer_no) FILTER (WHERE kind = 'enterprise') AS enterprises,
        count(DISTINCT producer_no) FILTER (WHERE kind = 'household') AS households
    FROM product_slice
    GROUP BY child_place
)
SELECT
    CAST(c.place_id AS VARCHAR) AS place_id,
    CAST(c.name_vi AS VARCHAR) AS name_vi,
    CAST(c.name_en AS VARCHAR) AS name_en,
    CAST(c.level AS VARCHAR) AS level,
    CAST(c.kind AS VARCHAR) AS kind,
    CAST(coalesce(s.products, 0) AS INTEGER) AS products,
    CAST(coalesce(s.producers, 0) AS INTEGER) AS producers,
    CAST(coalesce(s.stars_3, 0) AS INTEGER) AS stars_3,
    CAST(coalesce(s.stars_4, 0) AS INTEGER) AS stars_4,
    CAST(coalesce(s.stars_5, 0) AS INTEGER) AS stars_5,
    CAST(coalesce(s.potential, 0) AS INTEGER) AS potential,
    CAST(coalesce(s.cooperatives, 0) AS INTEGER) AS cooperatives,
    CAST(coalesce(s.cooperative_groups, 0) AS INTEGER) AS cooperative_groups,
    CAST(coalesce(s.enterprises, 0) AS INTEGER) AS enterprises,
    CAST(coalesce(s.households, 0) AS INTEGER) AS households
FROM child AS c
FULL JOIN counted AS s ON s.child_place = c.place_id
WHERE c.place_id IS NOT NULL OR EXISTS (SELECT 1 FROM child)
ORDER BY c.place_id NULLS LAST
