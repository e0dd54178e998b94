WITH published AS (
    SELECT * FROM published_by_place($as_of, $system)
    WHERE $of = 'producers' AND part IN ('producer_total', 'producer_split')
),
part_known AS (
    SELECT m.place_id, count(n.place_id) AS parts_known, count(*) AS parts_total
    FROM place_part($system) AS m
    LEFT JOIN newest_published_on($as_of) AS n
        ON n.place_id = m.part_id AND n.part = 'producer_split' AND n.measure = 'denominator'
    WHERE NOT m.is_own
    GROUP BY m.place_id
)
SELECT
    m.place_id,
    max(CASE WHEN p.part = 'producer_total' THEN CASE WHEN p.is_sum THEN 'parts' ELSE 'own' END END) AS basis,
    max(p.value) FILTER (WHERE p.part = 'producer_total') AS total,
    max(p.as_of) FILTER (WHERE p.part = 'producer_total') AS total_as_of,
    max(p.as_of_oldest) FILTER (WHERE p.part = 'producer_total') AS total_as_of_oldest,
    max(p.source_id) FILTER (WHERE p.part = 'producer_total') AS total_source_id,
    max(CASE WHEN p.measure = 'denominator' THEN CASE WHEN p.is_sum THEN 'parts' ELSE p.basis END END) AS split_basis,
    max(p.value) FILTER (WHERE p.measure = 'denominator') AS denominator,
    max(p.value) FILTER (WHERE p.measure = 'cooperative') AS cooperative,
    max(p.value) FILTER (WHERE p.measure = 'cooperative_group') AS cooperative_group,
    max(p.value) FILTER (WHERE p.measure = 'enterprise') AS enterprise,
    max(p.value) FILTER (WHERE p.measure = 'company') AS company,
    max(p.value) FILTER (WHERE p.measure = 'private_enterprise') AS private_enterprise,
    max(p.value) FILTER (WHERE p.measure = 'household') AS household,
    NULL AS other,
    max(p.value) FILTER (WHERE p.measure = 'cooperative_pct') AS own_c_pct,
    max(p.value) FILTER (WHERE p.measure = 'cooperative_group_pct') AS own_g_pct,
    max(p.value) FILTER (WHERE p.measure = 'enterprise_pct') AS own_e_pct,
    max(p.value) FILTER (WHERE p.measure = 'household_pct') AS own_h_pct,
    max(p.as_of) FILTER (WHERE p.part = 'producer_split') AS split_as_of,
    max(p.as_of_oldest) FILTER (WHERE p.part = 'producer_split') AS split_as_of_oldest,
    max(p.source_id) FILTER (WHERE p.part = 'producer_split') AS split_source_id,
    -- No publication splits products by the kind of their producer.
    ($of = 'products') AS is_not_comparable,
    max(k.parts_known) AS parts_known, max(k.parts_total) AS parts_total
FROM place_part($system) AS m
LEFT JOIN published AS p USING (place_id)
LEFT JOIN part_known AS k USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
