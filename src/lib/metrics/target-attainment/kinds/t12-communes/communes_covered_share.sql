-- Communes with a product in force, over all communes of the place.
SELECT s.target_id, s.covered, c.communes, s.covered_before, c.communes
FROM (
    SELECT
        target_id,
        count(DISTINCT commune_id) FILTER (WHERE stars IS NOT NULL) AS covered,
        count(DISTINCT commune_id) FILTER (WHERE stars_before IS NOT NULL) AS covered_before
    FROM standing
    WHERE rule = 'communes_covered_share'
    GROUP BY target_id
) AS s
JOIN (
    SELECT g.target_id, count(*) AS communes
    FROM goal AS g
    JOIN place AS c
        ON c.level = 'commune' AND (g.place_id = 'vn' AND c.system = '63' OR g.place_id IN (c.province_id, c.parent_id))
    WHERE g.rule = 'communes_covered_share'
    GROUP BY g.target_id
) AS c USING (target_id)
