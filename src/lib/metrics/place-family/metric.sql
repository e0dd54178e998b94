-- A place, what it lies in, and its neighbours at the same level under the same parent; for breadcrumbs.
-- A region ('vung-…') stands between the country and its provinces.
WITH self AS (
    SELECT * FROM place WHERE place_id = $place
),
region AS (
    SELECT DISTINCT region_id(p.region_vi) AS place_id, p.region_vi AS name_vi, p.region_en AS name_en, p.system
    FROM place AS p
    WHERE p.level = 'province' AND p.region_vi IS NOT NULL
),
own_province AS (
    SELECT p.* FROM place AS p JOIN self AS s ON p.place_id = s.province_id
),
member AS (
    SELECT 0 AS depth, 'ancestor' AS relation, place_id, name_vi, name_en, level, kind FROM place WHERE place_id = 'vn' AND $place <> 'vn'
    UNION ALL
    SELECT 1, 'ancestor', region_id(p.region_vi), p.region_vi, p.region_en, 'region', 'vùng' FROM own_province AS p WHERE p.region_vi IS NOT NULL
    UNION ALL
    SELECT 2, 'ancestor', p.place_id, p.name_vi, p.name_en, p.level, p.kind FROM own_province AS p WHERE p.place_id <> $place
    UNION ALL
    SELECT 3, 'ancestor', d.place_id, d.name_vi, d.name_en, d.level, d.kind
    FROM place AS d JOIN self AS s ON d.place_id = s.parent_id
    WHERE d.level = 'district'
    UNION ALL
    SELECT 9, 'self', place_id, name_vi, name_en, level, kind FROM self
    UNION ALL
    SELECT 9, 'self', place_id, name_vi, name_en, 'region', 'vùng' FROM region WHERE place_id = $place AND system = $system
    UNION ALL
    -- Neighbours: the other regions of the system; provinces of the region; districts or communes of the same unit.
    SELECT 10, 'neighbour', r.place_id, r.name_vi, r.name_en, 'region', 'vùng'
    FROM region AS r
    WHERE starts_with($place, 'vung-') AND r.system = $system AND r.place_id <> $place
    UNION ALL
    SELECT 10, 'neighbour', n.place_id, n.name_vi, n.name_en, n.level, n.kind
    FROM place AS n JOIN self AS s ON n.level = s.level AND n.system = s.system AND n.place_id <> s.place_id
    WHERE CASE s.level
        WHEN 'province' THEN n.region_vi IS NOT DISTINCT FROM s.region_vi
        WHEN 'national' THEN false
        ELSE n.parent_id = s.parent_id
    END
    UNION ALL
    -- The regions below the country, so that a reader can go down by them.
    SELECT 11, 'region', r.place_id, r.name_vi, r.name_en, 'region', 'vùng'
    FROM region AS r
    WHERE $place = 'vn' AND r.system = $system
    UNION ALL
    -- The same ground in the other system.
    SELECT 12, 'successor', p.place_id, p.name_vi, p.name_en, p.level, p.kind
    FROM place_link AS l JOIN place AS p ON p.place_id = l.new_place_id
    WHERE l.old_place_id = $place
    UNION ALL
    -- A district has no successor of its own: the new communes that its communes went into.
    SELECT DISTINCT 12, 'successor', p.place_id, p.name_vi, p.name_en, p.level, p.kind
    FROM place AS c
    JOIN place_link AS l ON l.old_place_id = c.place_id AND l.level = 'commune'
    JOIN place AS p ON p.place_id = l.new_place_id
    WHERE length($place) = 6 AND c.parent_id = $place
    UNION ALL
    SELECT 12, 'predecessor', p.place_id, p.name_vi, p.name_en, p.level, p.kind
    FROM place_link AS l JOIN place AS p ON p.place_id = l.old_place_id
    WHERE l.new_place_id = $place
)
SELECT
    CAST(depth AS INTEGER) AS depth,
    CAST(relation AS VARCHAR) AS relation,
    CAST(place_id AS VARCHAR) AS place_id,
    CAST(name_vi AS VARCHAR) AS name_vi,
    CAST(name_en AS VARCHAR) AS name_en,
    CAST(level AS VARCHAR) AS level,
    CAST(kind AS VARCHAR) AS kind
FROM member
ORDER BY depth, relation, place_id
