-- A slice by the places one level below the one looked at (provinces, then districts or communes), also
-- those with nothing; a row without a place holds what is not known so finely.
WITH
{{slice}},
child AS (
    SELECT p.place_id
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
)
SELECT
    CAST(c.place_id AS VARCHAR) AS place_id,
    CAST(any_value(p.name_vi) AS VARCHAR) AS name_vi,
    CAST(any_value(p.name_en) AS VARCHAR) AS name_en,
    CAST(any_value(p.level) AS VARCHAR) AS level,
    CAST(any_value(p.kind) AS VARCHAR) AS kind,
    CAST(count(s.product_id) AS INTEGER) AS products,
    CAST(count(DISTINCT s.producer_no) AS INTEGER) AS producers,
    CAST(count(*) FILTER (WHERE s.stars = 3) AS INTEGER) AS stars_3,
    CAST(count(*) FILTER (WHERE s.stars = 4) AS INTEGER) AS stars_4,
    CAST(count(*) FILTER (WHERE s.stars = 5) AS INTEGER) AS stars_5,
    CAST(count(*) FILTER (WHERE s.is_potential) AS INTEGER) AS potential,
    CAST(count(DISTINCT s.producer_no) FILTER (WHERE s.kind = 'cooperative') AS INTEGER) AS cooperatives,
    CAST(count(DISTINCT s.producer_no) FILTER (WHERE s.kind = 'cooperative_group') AS INTEGER) AS cooperative_groups,
    CAST(count(DISTINCT s.producer_no) FILTER (WHERE s.kind = 'enterprise') AS INTEGER) AS enterprises,
    CAST(count(DISTINCT s.producer_no) FILTER (WHERE s.kind = 'household') AS INTEGER) AS households
FROM child AS c
FULL JOIN product_slice AS s ON s.child_place = c.place_id
LEFT JOIN place AS p ON p.place_id = c.place_id
WHERE c.place_id IS NOT NULL OR EXISTS (SELECT 1 FROM child)
GROUP BY c.place_id
ORDER BY c.place_id NULLS LAST
