-- Products of 3 stars and up by star, for the country and each province of a boundary system.
-- published: the latest printed total and the latest printed split known on the day; a province
--            formed by merger without figures of its own gets the sum of its parts if all have one.
-- register:  products whose latest recognition is in force on the day; ever, expired, withdrawn beside.
WITH report AS (
    SELECT * FROM star_report_on($as_of) WHERE $base = 'published'
),
latest_total AS (
    SELECT * FROM report WHERE total IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, source_id) = 1
),
latest_split AS (
    SELECT * FROM report WHERE split_basis IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY place_id ORDER BY recency DESC, (total IS NULL), source_id
    ) = 1
),
published AS (
    SELECT
        m.place_id,
        count(*) FILTER (WHERE NOT m.is_own) AS parts_total,
        count(t.total) FILTER (WHERE NOT m.is_own) AS parts_known,
        count(s.stars_3) FILTER (WHERE NOT m.is_own) AS parts_split,
        max(t.total) FILTER (WHERE m.is_own) AS own_total,
        sum(t.total) FILTER (WHERE NOT m.is_own) AS sum_total,
        arg_max(t.as_of, t.recency) FILTER (WHERE m.is_own) AS own_as_of,
        arg_max(t.as_of, t.recency) FILTER (WHERE NOT m.is_own) AS sum_as_of,
        arg_min(t.as_of, t.recency) FILTER (WHERE NOT m.is_own) AS sum_as_of_oldest,
        arg_max(t.total_qualifier, t.recency) FILTER (WHERE m.is_own) AS own_qualifier,
        arg_max(t.source_id, t.recency) FILTER (WHERE m.is_own) AS own_source,
        arg_max(t.source_id, t.recency) FILTER (WHERE NOT m.is_own) AS part_source,
        bool_or(m.is_own AND s.split_basis IS NOT NULL) AS own_split,
        arg_max(s.split_basis, s.recency) FILTER (WHERE m.is_own) AS own_split_basis,
        arg_max(s.as_of, s.recency) FILTER (WHERE m.is_own) AS own_split_as_of,
        arg_max(s.as_of, s.recency) FILTER (WHERE NOT m.is_own) AS part_split_as_of,
        arg_max(s.source_id, s.recency) FILTER (WHERE m.is_own) AS own_split_source,
        arg_max(s.source_id, s.recency) FILTER (WHERE NOT m.is_own) AS part_split_source,
        max(coalesce(s.total, s.total_of_day)) FILTER (WHERE m.is_own) AS own_split_total,
        sum(coalesce(s.total, s.total_of_day)) FILTER (WHERE NOT m.is_own) AS part_split_total,
        max(s.stars_3) FILTER (WHERE m.is_own) AS own_3, sum(s.stars_3) FILTER (WHERE NOT m.is_own) AS part_3,
        max(s.stars_4) FILTER (WHERE m.is_own) AS own_4, sum(s.stars_4) FILTER (WHERE NOT m.is_own) AS part_4,
        max(s.stars_5) FILTER (WHERE m.is_own) AS own_5, sum(s.stars_5) FILTER (WHERE NOT m.is_own) AS part_5,
        max(s.potential) FILTER (WHERE m.is_own) AS own_p, sum(s.potential) FILTER (WHERE NOT m.is_own) AS part_p
    FROM place_part($system) AS m
    LEFT JOIN latest_total AS t ON t.place_id = m.part_id
    LEFT JOIN latest_split AS s ON s.place_id = m.part_id
    GROUP BY m.place_id
),
published_row AS (
    SELECT
        place_id,
        CASE WHEN own_total IS NOT NULL THEN 'own' WHEN parts_known = parts_total AND parts_total > 0 THEN 'parts' END AS basis,
        CASE WHEN own_total IS NOT NULL THEN own_total WHEN parts_known = parts_total THEN sum_total END AS total,
        CASE WHEN own_total IS NOT NULL THEN own_as_of WHEN parts_known = parts_total THEN sum_as_of END AS total_as_of,
        CASE WHEN own_total IS NULL AND parts_known = parts_total THEN sum_as_of_oldest END AS total_as_of_oldest,
        CASE WHEN own_total IS NOT NULL THEN own_qualifier END AS total_qualifier,
        CASE WHEN own_total IS NOT NULL THEN own_source WHEN parts_total = 1 THEN part_source END AS total_source_id,
        CASE WHEN own_split THEN own_split_basis WHEN parts_split = parts_total AND parts_total > 0 THEN 'parts' END AS split_basis,
        CASE WHEN own_split THEN own_split_total WHEN parts_split = parts_total THEN part_split_total END AS split_total,
        CASE WHEN own_split THEN own_3 WHEN parts_split = parts_total THEN part_3 END AS stars_3,
        CASE WHEN own_split THEN own_4 WHEN parts_split = parts_total THEN part_4 END AS stars_4,
        CASE WHEN own_split THEN own_5 WHEN parts_split = parts_total THEN part_5 END AS stars_5,
        CASE WHEN own_split THEN own_p WHEN parts_split = parts_total THEN part_p END AS potential,
        CASE WHEN own_split THEN own_split_as_of WHEN parts_split = parts_total THEN part_split_as_of END AS split_as_of,
        CASE WHEN own_split THEN own_split_source WHEN parts_split = parts_total AND parts_total = 1 THEN part_split_source END AS split_source_id,
        parts_known, parts_total,
        NULL AS ever, NULL AS expired, NULL AS withdrawn
    FROM published
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
        'register' AS split_basis,
        count(*) FILTER (WHERE c.in_force) AS split_total,
        count(*) FILTER (WHERE c.in_force AND c.stars = 3) AS stars_3,
        count(*) FILTER (WHERE c.in_force AND c.stars = 4) AS stars_4,
        count(*) FILTER (WHERE c.in_force AND c.stars = 5) AS stars_5,
        count(*) FILTER (WHERE c.is_potential) AS potential,
        CAST($as_of AS VARCHAR) AS split_as_of,
        NULL AS split_source_id,
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
    CAST(split_basis AS VARCHAR) AS split_basis,
    CAST(split_total AS INTEGER) AS split_total,
    CAST(stars_3 AS INTEGER) AS stars_3,
    CAST(stars_4 AS INTEGER) AS stars_4,
    CAST(stars_5 AS INTEGER) AS stars_5,
    CAST(potential AS INTEGER) AS potential,
    CAST(split_as_of AS VARCHAR) AS split_as_of,
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
