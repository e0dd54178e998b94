-- Communes with at least one product of 3 stars and up in force, out of all communes of the
-- boundary system. published: as printed, numerator and denominator each with its latest figure.
WITH covered AS (
    SELECT DISTINCT
        CASE $system WHEN '34' THEN p.commune_34 ELSE p.commune_63 END AS commune_id,
        CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END AS province_id
    FROM product_state_on($as_of) AS st
    JOIN product AS p USING (product_id)
    WHERE $base = 'register' AND st.state = 'in_force'
),
covered_in AS (
    SELECT unnest([province_id, 'vn']) AS place_id, commune_id FROM covered WHERE commune_id IS NOT NULL
),
commune_in AS (
    SELECT unnest([province_id, 'vn']) AS place_id, place_id AS commune_id
    FROM place WHERE level = 'commune' AND system = $system
),
printed AS (
    SELECT f.place_id, f.figure_metric, f.value, f.as_of, f.source_id
    FROM figure_on($as_of) AS f
    WHERE $base = 'published' AND f.figure_metric IN ('communes_with_product', 'communes_total')
    QUALIFY row_number() OVER (PARTITION BY f.place_id, f.figure_metric ORDER BY f.recency DESC, f.source_id) = 1
),
row_of_place AS (
    SELECT
        m.place_id,
        (SELECT count(DISTINCT c.commune_id) FROM covered_in AS c WHERE c.place_id = m.place_id) AS with_product,
        (SELECT count(*) FROM commune_in AS c WHERE c.place_id = m.place_id) AS communes,
        CAST($as_of AS VARCHAR) AS printed_as_of,
        NULL AS source_id
    FROM place_part($system) AS m
    WHERE $base = 'register' AND m.is_own
    UNION ALL
    SELECT
        m.place_id,
        max(f.value) FILTER (WHERE f.figure_metric = 'communes_with_product'),
        max(f.value) FILTER (WHERE f.figure_metric = 'communes_total'),
        max(f.as_of) FILTER (WHERE f.figure_metric = 'communes_with_product'),
        max(f.source_id) FILTER (WHERE f.figure_metric = 'communes_with_product')
    FROM place_part($system) AS m
    LEFT JOIN printed AS f USING (place_id)
    WHERE $base = 'published' AND m.is_own
    GROUP BY m.place_id
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(with_product AS INTEGER) AS with_product,
    CAST(communes AS INTEGER) AS communes,
    CAST(round(with_product / nullif(communes, 0), 6) AS DOUBLE) AS share,
    CAST(printed_as_of AS VARCHAR) AS printed_as_of,
    CAST(source_id AS VARCHAR) AS source_id,
    CAST(CASE WHEN with_product IS NULL THEN 'not_reported' END AS VARCHAR) AS missing_reason
FROM row_of_place
ORDER BY place_id
