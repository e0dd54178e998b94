-- Producers by kind, for the country and each province of a boundary system; counts, and shares
-- with their denominator. published: the latest printed split known on the day (a merged province
-- without its own gets the sum of its parts if all have one). register: producers with a product
-- in force on the day, or, with $of = 'products', their products in force.
WITH report AS (
    SELECT * FROM producer_report_on($as_of) WHERE $base = 'published' AND $of = 'producers'
),
latest_total AS (
    SELECT * FROM report WHERE total IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, source_id) = 1
),
latest_split AS (
    SELECT * FROM report WHERE split_basis IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY place_id ORDER BY (split_basis = 'from_shares'), recency DESC, source_id
    ) = 1
),
published AS (
    SELECT
        m.place_id,
        count(*) FILTER (WHERE NOT m.is_own) AS parts_total,
        count(t.total) FILTER (WHERE NOT m.is_own) AS parts_known,
        count(s.cooperative) FILTER (WHERE NOT m.is_own) AS parts_split,
        max(t.total) FILTER (WHERE m.is_own) AS own_total,
        sum(t.total) FILTER (WHERE NOT m.is_own) AS sum_total,
        arg_max(t.as_of, t.recency) FILTER (WHERE m.is_own) AS own_as_of,
        arg_max(t.as_of, t.recency) FILTER (WHERE NOT m.is_own) AS sum_as_of,
        arg_max(t.source_id, t.recency) FILTER (WHERE m.is_own) AS own_source,
        arg_max(t.source_id, t.recency) FILTER (WHERE NOT m.is_own) AS part_source,
        bool_or(m.is_own AND s.split_basis IS NOT NULL) AS own_split,
        arg_max(s.split_basis, s.recency) FILTER (WHERE m.is_own) AS own_split_basis,
        arg_max(s.as_of, s.recency) FILTER (WHERE m.is_own) AS own_split_as_of,
        arg_max(s.as_of, s.recency) FILTER (WHERE NOT m.is_own) AS part_split_as_of,
        arg_max(s.source_id, s.recency) FILTER (WHERE m.is_own) AS own_split_source,
        arg_max(s.source_id, s.recency) FILTER (WHERE NOT m.is_own) AS part_split_source,
        max(s.denominator) FILTER (WHERE m.is_own) AS own_denominator,
        sum(s.denominator) FILTER (WHERE NOT m.is_own) AS part_denominator,
        max(s.cooperative) FILTER (WHERE m.is_own) AS own_c, sum(s.cooperative) FILTER (WHERE NOT m.is_own) AS part_c,
        max(s.cooperative_group) FILTER (WHERE m.is_own) AS own_g, sum(s.cooperative_group) FILTER (WHERE NOT m.is_own) AS part_g,
        max(s.enterprise) FILTER (WHERE m.is_own) AS own_e, sum(s.enterprise) FILTER (WHERE NOT m.is_own) AS part_e,
        max(s.company) FILTER (WHERE m.is_own) AS own_company,
        max(s.private_enterprise) FILTER (WHERE m.is_own) AS own_private,
        max(s.household) FILTER (WHERE m.is_own) AS own_h, sum(s.household) FILTER (WHERE NOT m.is_own) AS part_h,
        max(s.cooperative_pct) FILTER (WHERE m.is_own) AS own_c_pct,
        max(s.cooperative_group_pct) FILTER (WHERE m.is_own) AS own_g_pct,
        max(s.enterprise_pct) FILTER (WHERE m.is_own) AS own_e_pct,
        max(s.household_pct) FILTER (WHERE m.is_own) AS own_h_pct
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
        CASE WHEN own_total IS NOT NULL THEN own_source WHEN parts_total = 1 THEN part_source END AS total_source_id,
        CASE WHEN own_split THEN own_split_basis WHEN parts_split = parts_total AND parts_total > 0 THEN 'parts' END AS split_basis,
        CASE WHEN own_split THEN own_denominator WHEN parts_split = parts_total THEN part_denominator END AS denominator,
        CASE WHEN own_split THEN own_c WHEN parts_split = parts_total THEN part_c END AS cooperative,
        CASE WHEN own_split THEN own_g WHEN parts_split = parts_total THEN part_g END AS cooperative_group,
        CASE WHEN own_split THEN own_e WHEN parts_split = parts_total THEN part_e END AS enterprise,
        CASE WHEN own_split THEN own_company END AS company,
        CASE WHEN own_split THEN own_private END AS private_enterprise,
        CASE WHEN own_split THEN own_h WHEN parts_split = parts_total THEN part_h END AS household,
        NULL AS other,
        own_c_pct, own_g_pct, own_e_pct, own_h_pct,
        CASE WHEN own_split THEN own_split_as_of WHEN parts_split = parts_total THEN part_split_as_of END AS split_as_of,
        CASE WHEN own_split THEN own_split_source WHEN parts_split = parts_total AND parts_total = 1 THEN part_split_source END AS split_source_id,
        parts_known, parts_total
    FROM published
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
        NULL AS total_source_id,
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
        NULL AS split_source_id,
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
