WITH published AS (
    SELECT * FROM published_by_place($as_of, $system) WHERE part IN ('star_total', 'star_split', 'five_star')
),
part_known AS (
    SELECT m.place_id, count(n.place_id) AS parts_known, count(*) AS parts_total
    FROM place_part($system) AS m
    LEFT JOIN newest_published_on($as_of) AS n ON n.place_id = m.part_id AND n.part = 'star_total'
    WHERE NOT m.is_own
    GROUP BY m.place_id
)
SELECT
    m.place_id,
    max(CASE WHEN p.part = 'star_total' THEN CASE WHEN p.is_sum THEN 'parts' ELSE 'own' END END) AS basis,
    max(p.value) FILTER (WHERE p.part = 'star_total') AS total,
    max(p.as_of) FILTER (WHERE p.part = 'star_total') AS total_as_of,
    max(p.as_of_oldest) FILTER (WHERE p.part = 'star_total') AS total_as_of_oldest,
    max(p.basis) FILTER (WHERE p.part = 'star_total') AS total_qualifier,
    max(p.source_id) FILTER (WHERE p.part = 'star_total') AS total_source_id,
    max(p.value) FILTER (WHERE p.measure = 'five_star') AS five_star,
    max(p.as_of) FILTER (WHERE p.measure = 'five_star') AS five_star_as_of,
    max(p.basis) FILTER (WHERE p.measure = 'five_star') AS five_star_basis,
    max(p.source_id) FILTER (WHERE p.measure = 'five_star') AS five_star_source_id,
    max(CASE WHEN p.measure = 'stars_3' THEN CASE WHEN p.is_sum THEN 'parts' ELSE p.basis END END) AS split_basis,
    max(p.value) FILTER (WHERE p.measure = 'split_total') AS split_total,
    max(p.value) FILTER (WHERE p.measure = 'stars_3') AS stars_3,
    max(p.value) FILTER (WHERE p.measure = 'stars_4') AS stars_4,
    max(p.value) FILTER (WHERE p.measure = 'stars_5') AS stars_5,
    max(p.value) FILTER (WHERE p.measure = 'potential') AS potential,
    max(p.basis) FILTER (WHERE p.measure = 'potential') AS potential_treatment,
    max(p.as_of) FILTER (WHERE p.measure = 'stars_3') AS split_as_of,
    max(p.as_of_oldest) FILTER (WHERE p.measure = 'stars_3') AS split_as_of_oldest,
    max(p.source_id) FILTER (WHERE p.measure = 'stars_3') AS split_source_id,
    max(k.parts_known) AS parts_known, max(k.parts_total) AS parts_total,
    NULL AS ever, NULL AS expired, NULL AS withdrawn
FROM place_part($system) AS m
LEFT JOIN published AS p USING (place_id)
LEFT JOIN part_known AS k USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
