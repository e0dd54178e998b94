-- Regions, provinces, districts and communes of both systems, as the search box names them; a place
-- after the one it lies in.
WITH entry AS (
    SELECT
        p.place_id, p.level, p.name_vi,
        -- Only where it says something of its own: 13,000 communes have none.
        CASE WHEN p.name_en <> p.name_vi THEN p.name_en END AS name_en,
        p.kind,
        CASE WHEN p.level <> 'province' THEN p.parent_id END AS parent_id,
        l.new_place_id AS successor_id
    FROM place AS p
    LEFT JOIN place_link AS l ON l.old_place_id = p.place_id AND l.is_default
    WHERE p.level <> 'national'
    UNION ALL
    SELECT DISTINCT region_id(region_vi), 'region', region_vi, region_en, 'vùng', NULL, NULL
    FROM place
    WHERE level = 'province' AND region_vi IS NOT NULL
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST(level AS VARCHAR) AS level,
    CAST(name_vi AS VARCHAR) AS name_vi,
    CAST(name_en AS VARCHAR) AS name_en,
    CAST(kind AS VARCHAR) AS kind,
    CAST(parent_id AS VARCHAR) AS parent_id,
    CAST(successor_id AS VARCHAR) AS successor_id
FROM entry
ORDER BY list_position(['region', 'province', 'district', 'commune'], level), place_id
