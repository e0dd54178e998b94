-- Producers by kind, for the country and each province of a boundary system; counts, and shares
-- with their denominator. published: the latest printed split known on the day (a merged province
-- without its own gets the sum of its parts if all have one). register: producers with a product
-- in force on the day, or, with $of = 'products', their products in force.
WITH published AS (
    SELECT * FROM published_by_place($as_of, $system)
    WHERE $base = 'published' AND $of = 'producers' AND part IN ('producer_total', 'producer_split')
),
part_known AS (
    SELECT m.place_id, count(n.place_id) AS parts_known, count(*) AS parts_total
    FROM place_part($system) AS m
    LEFT JOIN newest_published_on($as_of) AS n
        ON n.place_id = m.part_id AND n.part = 'producer_split' AND n.measure = 'denominator'
    WHERE $base = 'published' AND NOT m.is_own
    GROUP BY m.place_id
),
published_row AS (
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
        max(k.parts_known) AS parts_known, max(k.parts_total) AS parts_total
    FROM place_part($system) AS m
    LEFT JOIN published AS p USING (place_id)
    LEFT JOIN part_known AS k USING (place_id)
    WHERE $base = 'published' AND m.is_own
    GROUP BY m.place_id
),
in_force AS (
    SELECT
        CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END AS province_id,
        p.product_id, p.producer_id, c.kind
    FROM product_state_on($as_of) AS st
    JOIN product AS p USING (product_id)
    JOIN producer AS c USING (producer_id)
    WHERE $base = 'register' AND st.state = 'in_force'
),
counted AS (
    SELECT unnest([province_id, 'vn']) AS place_id, kind,
        CASE $of WHEN 'products' THEN product_id ELSE producer_id END AS counted_id
    FROM in_force
),
register_row AS (
    SELECT
        m.place_id,
        'register' AS basis,
        count(DISTINCT c.counted_id) AS total,
        CAST($as_of AS VARCHAR) AS total_as_of,
        NULL AS total_as_of_oldest, NULL AS total_source_id,
        'register' AS split_basis,
        count(DISTINCT c.counted_id) AS denominator,
        count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'cooperative') AS cooperative,
        count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'cooperative_group') AS cooperative_group,
        count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'enterprise') AS enterprise,
        NULL AS company, NULL AS private_enterprise,
        count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'household') AS household,
        count(DISTINCT c.counted_id) FILTER (WHERE c.kind = 'other') AS other,
        NULL AS own_c_pct, NULL AS own_g_pct, NULL AS own_e_pct, NULL AS own_h_pct,
        CAST($as_of AS VARCHAR) AS split_as_of,
        NULL AS split_as_of_oldest, NULL AS split_source_id,
        NULL AS parts_known, NULL AS parts_total
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
    CAST(total_source_id AS VARCHAR) AS total_source_id,
    CAST(split_basis AS VARCHAR) AS split_basis,
    CAST(denominator AS INTEGER) AS denominator,
    CAST(cooperative AS INTEGER) AS cooperative,
    CAST(cooperative_group AS INTEGER) AS cooperative_group,
    CAST(enterprise AS INTEGER) AS enterprise,
    CAST(company AS INTEGER) AS company,
    CAST(private_enterprise AS INTEGER) AS private_enterprise,
    CAST(household AS INTEGER) AS household,
    CAST(other AS INTEGER) AS other,
    CAST(round(coalesce(cooperative / nullif(denominator, 0), own_c_pct / 100), 6) AS DOUBLE) AS cooperative_share,
    CAST(round(coalesce(cooperative_group / nullif(denominator, 0), own_g_pct / 100), 6) AS DOUBLE) AS cooperative_group_share,
    CAST(round(coalesce(enterprise / nullif(denominator, 0), own_e_pct / 100), 6) AS DOUBLE) AS enterprise_share,
    CAST(round(coalesce(household / nullif(denominator, 0), own_h_pct / 100), 6) AS DOUBLE) AS household_share,
    CAST(round(other / nullif(denominator, 0), 6) AS DOUBLE) AS other_share,
    CAST(split_as_of AS VARCHAR) AS split_as_of,
    CAST(split_as_of_oldest AS VARCHAR) AS split_as_of_oldest,
    CAST(split_source_id AS VARCHAR) AS split_source_id,
    CAST(parts_known AS INTEGER) AS parts_known,
    CAST(parts_total AS INTEGER) AS parts_total,
    CAST(CASE
        WHEN split_basis IS NOT NULL THEN NULL
        WHEN $of = 'products' AND $base = 'published' THEN 'not_comparable'
        WHEN parts_known > 0 THEN 'parts_missing'
        ELSE 'not_reported'
    END AS VARCHAR) AS missing_reason
FROM both_bases
ORDER BY place_id
