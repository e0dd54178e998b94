-- The country, the provinces of both systems and the districts that targets or published figures
-- speak of, with successors and predecessors: what pages need to name places.
SELECT
    CAST(p.place_id AS VARCHAR) AS place_id,
    CAST(p.system AS VARCHAR) AS system,
    CAST(p.code AS VARCHAR) AS code,
    CAST(p.level AS VARCHAR) AS level,
    CAST(p.name_vi AS VARCHAR) AS name_vi,
    CAST(p.name_en AS VARCHAR) AS name_en,
    CAST(p.kind AS VARCHAR) AS kind,
    CAST(p.province_id AS VARCHAR) AS province_id,
    CAST(p.region_vi AS VARCHAR) AS region_vi,
    CAST(p.region_en AS VARCHAR) AS region_en,
    CAST(p.tile_col AS INTEGER) AS tile_col,
    CAST(p.tile_row AS INTEGER) AS tile_row,
    CAST(p.tile_label AS VARCHAR) AS tile_label,
    CAST((
        SELECT string_agg(l.new_place_id, ' ' ORDER BY l.new_place_id)
        FROM place_link AS l WHERE l.level = 'province' AND l.old_place_id = p.place_id
    ) AS VARCHAR) AS successors,
    CAST((
        SELECT string_agg(l.old_place_id, ' ' ORDER BY l.old_place_id)
        FROM place_link AS l WHERE l.level = 'province' AND l.new_place_id = p.place_id
    ) AS VARCHAR) AS predecessors
FROM place AS p
WHERE p.level IN ('national', 'province')
   OR (p.level = 'district' AND (
        EXISTS (SELECT 1 FROM target AS t WHERE t.place_id = p.place_id)
        OR EXISTS (SELECT 1 FROM figure AS f WHERE f.place_id = p.place_id)
   ))
ORDER BY p.level, p.system, p.code
