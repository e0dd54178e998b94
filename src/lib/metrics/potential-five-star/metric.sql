-- Potential 5-star ("tiềm năng 5 sao"): dossiers proposed for 5 stars and not decided on the day.
-- Shown beside the totals, never inside them; the convention of a published split stands beside it.
WITH open_proposal AS (
    SELECT unnest([CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END, 'vn']) AS place_id
    FROM potential_on($as_of) AS q
    JOIN product AS p USING (product_id)
    WHERE $base = 'register'
),
printed AS (
    SELECT f.place_id, f.value, f.as_of, f.potential_treatment, f.source_id
    FROM figure_on($as_of) AS f
    WHERE $base = 'published' AND f.figure_metric = 'products_5star_potential'
    QUALIFY row_number() OVER (PARTITION BY f.place_id ORDER BY f.recency DESC, f.source_id) = 1
),
row_of_place AS (
    SELECT m.place_id, count(o.place_id) AS dossiers, CAST($as_of AS VARCHAR) AS printed_as_of,
        NULL AS potential_treatment, NULL AS source_id
    FROM place_part($system) AS m
    LEFT JOIN open_proposal AS o USING (place_id)
    WHERE $base = 'register' AND m.is_own
    GROUP BY m.place_id
    UNION ALL
    SELECT m.place_id, f.value, f.as_of, f.potential_treatment, f.source_id
    FROM place_part($system) AS m
    LEFT JOIN printed AS f USING (place_id)
    WHERE $base = 'published' AND m.is_own
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(dossiers AS INTEGER) AS dossiers,
    CAST(printed_as_of AS VARCHAR) AS printed_as_of,
    CAST(potential_treatment AS VARCHAR) AS potential_treatment,
    CAST(source_id AS VARCHAR) AS source_id,
    CAST(CASE WHEN dossiers IS NULL THEN 'not_reported' END AS VARCHAR) AS missing_reason
FROM row_of_place
ORDER BY place_id
