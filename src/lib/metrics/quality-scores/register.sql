WITH product_in AS (
    SELECT
        product_id, producer_id, source_id, origin, group_no,
        CASE $system WHEN '34' THEN commune_34 ELSE commune_63 END AS commune_id,
        CASE $system WHEN '34' THEN province_34 ELSE province_63 END AS province_id
    FROM product
    WHERE NOT is_sample
),
-- Records that stand in the tables, by sheet and row: `file.xlsx#Loc!A7:U7` is row 7 of `file.xlsx#Loc!`.
told AS (
    SELECT product_id, source_id, origin FROM product_in
    UNION ALL
    SELECT product_id, source_id, origin FROM recognition WHERE NOT is_sample
    UNION ALL
    SELECT product_id, source_id, origin FROM proposal WHERE NOT is_sample
),
used AS (
    SELECT
        t.source_id,
        regexp_replace(t.origin, '[A-Z]*[0-9]+(:[A-Z]+[0-9]+)?$', '') AS sheet,
        CAST(regexp_extract(t.origin, '([0-9]+)$', 1) AS INTEGER) AS row_no,
        min(p.province_id) AS province_id
    FROM told AS t
    JOIN product_in AS p USING (product_id)
    WHERE t.origin IS NOT NULL
    GROUP BY ALL
),
-- From the province of a finding to that of the boundary system, where there is just one.
crossing AS (
    SELECT place_id AS from_id, place_id AS province_id FROM place WHERE level = 'province' AND system = $system
    UNION ALL
    SELECT old_place_id, new_place_id FROM place_link WHERE level = 'province' AND $system = '34'
    UNION ALL
    SELECT new_place_id, min(old_place_id) FROM place_link WHERE level = 'province' AND $system = '63'
    GROUP BY new_place_id HAVING count(*) = 1
),
finding AS (
    SELECT
        q.source_id, q.file || '#' || CASE WHEN q.sheet IS NULL OR q.sheet = q.file THEN '' ELSE q.sheet || '!' END AS sheet,
        q.row_no, q.severity, coalesce(r.score, 'none') AS score, c.province_id
    FROM quality AS q
    LEFT JOIN quality_rule AS r USING (rule)
    LEFT JOIN place AS p USING (place_id)
    LEFT JOIN crossing AS c ON c.from_id = p.province_id
    WHERE q.table_name IN ('producer', 'product', 'recognition', 'proposal')
        AND q.row_no IS NOT NULL AND q.source_id IS NOT NULL
),
-- Records of which only the findings tell: quarantined, or a repetition of others.
untold AS (
    SELECT f.source_id, f.sheet, f.row_no, min(f.province_id) AS province_id, bool_or(f.severity = 'error') AS is_quarantined
    FROM finding AS f
    ANTI JOIN used AS u USING (source_id, sheet, row_no)
    GROUP BY f.source_id, f.sheet, f.row_no
),
record AS (
    SELECT *, false AS is_quarantined FROM used
    UNION ALL
    SELECT * FROM untold
),
fault AS (
    SELECT DISTINCT source_id, sheet, row_no, score FROM finding WHERE severity <> 'info'
),
judged AS (
    SELECT r.source_id, r.province_id, s.score, (f.score IS NULL)::INTEGER AS present, 1 AS wanted
    FROM record AS r
    CROSS JOIN (SELECT unnest(['correct', 'clean']) AS score) AS s
    LEFT JOIN fault AS f
        ON f.source_id = r.source_id AND f.sheet = r.sheet AND f.row_no = r.row_no AND f.score = s.score
),
latest AS (
    SELECT *
    FROM recognition
    WHERE NOT is_sample
    QUALIFY row_number() OVER (PARTITION BY product_id ORDER BY round DESC) = 1
),
-- Cells a record must give. What is only proposed has no decision yet.
filled AS (
    SELECT
        p.source_id, p.province_id, 'complete' AS score,
        (p.group_no IS NOT NULL)::INTEGER + (m.kind <> 'other' OR m.kind_as_written IS NOT NULL)::INTEGER
            + (p.commune_id IS NOT NULL)::INTEGER + (r.valid_from IS NOT NULL)::INTEGER
            + (r.decision_no IS NOT NULL)::INTEGER
            + (r.issuing_level IS NOT NULL OR r.issuing_authority IS NOT NULL)::INTEGER AS present,
        CASE WHEN r.product_id IS NULL THEN 3 ELSE 6 END AS wanted
    FROM product_in AS p
    JOIN producer AS m USING (producer_id)
    LEFT JOIN latest AS r USING (product_id)
    UNION ALL
    SELECT source_id, province_id, 'complete', 0, 6 FROM untold WHERE is_quarantined
),
counted AS (
    SELECT subject, score, sum(present) AS present, sum(wanted) AS wanted
    FROM (
        SELECT unnest([province_id, source_id, 'vn']) AS subject, score, present, wanted FROM judged
        UNION ALL
        SELECT unnest([province_id, source_id, 'vn']), score, present, wanted FROM filled
    )
    GROUP BY subject, score
),
dated AS (
    SELECT p.province_id, r.source_id, unnest([r.valid_from, r.decision_date]) AS day
    FROM recognition AS r
    JOIN product_in AS p USING (product_id)
    WHERE NOT r.is_sample
),
newest AS (
    SELECT subject, max(day) AS day
    FROM (SELECT unnest([province_id, source_id, 'vn']) AS subject, day FROM dated WHERE day <= $as_of)
    GROUP BY subject
),
subject AS (
    SELECT place_id AS subject, place_id, CAST(NULL AS VARCHAR) AS source_id FROM place_part($system) WHERE is_own
    UNION ALL
    SELECT DISTINCT source_id, NULL, source_id FROM record
),
commune_in AS (
    SELECT unnest([province_id, 'vn']) AS place_id, place_id AS commune_id
    FROM place
    WHERE level = 'commune' AND system = $system
)
SELECT
    s.place_id, s.source_id, w.score,
    c.present AS numerator, coalesce(c.wanted, 0) AS denominator, NULL AS latest_on
FROM subject AS s
CROSS JOIN (SELECT unnest(['correct', 'complete', 'clean']) AS score) AS w
LEFT JOIN counted AS c ON c.subject = s.subject AND c.score = w.score
UNION ALL
SELECT s.place_id, s.source_id, 'current', NULL, NULL, n.day
FROM subject AS s
LEFT JOIN newest AS n USING (subject)
UNION ALL
SELECT c.place_id, NULL, 'communes', count(DISTINCT p.commune_id), count(DISTINCT c.commune_id), NULL
FROM commune_in AS c
LEFT JOIN product_in AS p USING (commune_id)
WHERE c.place_id IN (SELECT place_id FROM subject)
GROUP BY c.place_id
