-- Products of 3 stars and up by star, for the country and each province of a boundary system.
-- published: the latest printed total and the latest printed split known on the day; a province
--            formed by merger without figures of its own gets the sum of its parts if all have one.
-- register:  products whose latest recognition is in force on the day; ever, expired, withdrawn beside.
WITH published AS (
    SELECT * FROM published_by_place($as_of, $system) WHERE $base = 'published' AND part IN ('star_total', 'star_split', 'five_star')
),
part_known AS (
    SELECT m.place_id, count(n.place_id) AS parts_known, count(*) AS parts_total
    FROM place_part($system) AS m
    LEFT JOIN newest_published_on($as_of) AS n ON n.place_id = m.part_id AND n.part = 'star_total'
    WHERE $base = 'published' AND NOT m.is_own
    GROUP BY m.place_id
),
published_row AS (
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
    WHERE $base = 'published' AND m.is_own
    GROUP BY m.place_id
),
state AS (
    SELECT
        CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END AS province_id,
        st.stars, st.state, (q.product_id IS NOT NULL) AS is_potential
    FROM product AS p
    LEFT JOIN product_state_on($as_of) AS st USING (product_id)
    LEFT JOIN potential_on($as_of) AS q USING (product_id)
    WHERE $base = 'register'
),
counted AS (
    SELECT
        unnest([province_id, 'vn']) AS place_id,
        (state = 'in_force') AS in_force, stars, state, is_potential
    FROM state
),
register_row AS (
    SELECT
        m.place_id,
        'register' AS basis,
        count(*) FILTER (WHERE c.in_force) AS total,
        CAST($as_of AS VARCHAR) AS total_as_of,
        NULL AS total_as_of_oldest, NULL AS total_qualifier, NULL AS total_source_id,
        count(*) FILTER (WHERE c.in_force AND c.stars = 5) AS five_star,
        CAST($as_of AS VARCHAR) AS five_star_as_of,
        'register' AS five_star_basis, NULL AS five_star_source_id,
        'register' AS split_basis,
        count(*) FILTER (WHERE c.in_force) AS split_total,
        count(*) FILTER (WHERE c.in_force AND c.stars = 3) AS stars_3,
        count(*) FILTER (WHERE c.in_force AND c.stars = 4) AS stars_4,
        count(*) FILTER (WHERE c.in_force AND c.stars = 5) AS stars_5,
        count(*) FILTER (WHERE c.is_potential) AS potential,
        NULL AS potential_treatment,
        CAST($as_of AS VARCHAR) AS split_as_of,
        NULL AS split_as_of_oldest, NULL AS split_source_id,
        NULL AS parts_known, NULL AS parts_total,
        count(*) FILTER (WHERE c.state IS NOT NULL) AS ever,
        count(*) FILTER (WHERE c.state = 'expired') AS expired,
        count(*) FILTER (WHERE c.state = 'withdrawn') AS withdrawn
    FROM place_part($system) AS m
    LEFT JOIN counted AS c USING (place_id)
    WHERE $base = 'register' AND m.is_own
    GROUP BY m.place_id
),
both_bases AS (
    SELECT * FROM published_row WHERE $base = 'published'
    UNION ALL BY NAME
    SELECT * FROM register_row
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(basis AS VARCHAR) AS basis,
    CAST(total AS INTEGER) AS total,
    CAST(total_as_of AS VARCHAR) AS total_as_of,
    CAST(total_as_of_oldest AS VARCHAR) AS total_as_of_oldest,
    CAST(total_qualifier AS VARCHAR) AS total_qualifier,
    CAST(total_source_id AS VARCHAR) AS total_source_id,
    CAST(five_star AS INTEGER) AS five_star,
    CAST(five_star_as_of AS VARCHAR) AS five_star_as_of,
    CAST(five_star_basis AS VARCHAR) AS five_star_basis,
    CAST(five_star_source_id AS VARCHAR) AS five_star_source_id,
    CAST(split_basis AS VARCHAR) AS split_basis,
    CAST(split_total AS INTEGER) AS split_total,
    CAST(stars_3 AS INTEGER) AS stars_3,
    CAST(stars_4 AS INTEGER) AS stars_4,
    CAST(stars_5 AS INTEGER) AS stars_5,
    CAST(potential AS INTEGER) AS potential,
    CAST(potential_treatment AS VARCHAR) AS potential_treatment,
    CAST(split_as_of AS VARCHAR) AS split_as_of,
    CAST(split_as_of_oldest AS VARCHAR) AS split_as_of_oldest,
    CAST(split_source_id AS VARCHAR) AS split_source_id,
    CAST(parts_known AS INTEGER) AS parts_known,
    CAST(parts_total AS INTEGER) AS parts_total,
    CAST(ever AS INTEGER) AS ever,
    CAST(expired AS INTEGER) AS expired,
    CAST(withdrawn AS INTEGER) AS withdrawn,
    CAST(CASE
        WHEN total IS NOT NULL THEN NULL
        WHEN parts_known > 0 THEN 'parts_missing'
        ELSE 'not_reported'
    END AS VARCHAR) AS missing_reason
FROM both_bases
ORDER BY place_id
