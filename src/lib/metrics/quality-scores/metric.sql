-- The four scores of data quality (docs/decisions/0007), one row a place or register source and score;
-- `communes` stands beside `complete` and has no class. published: items are printed figures.
-- register: items are records of the offices' files, used or quarantined; sample rows are not judged.
WITH base_row AS (
{{base}}
),
valued AS (
    SELECT
        *,
        round(numerator / nullif(denominator, 0), 6) AS value,
        date_diff('day', latest_on, $as_of) AS days
    FROM base_row
),
classed AS (
    SELECT
        v.place_id, v.source_id, v.score,
        arg_max(c.class, c.least_share) FILTER (
            CASE WHEN v.score = 'current' THEN v.days <= coalesce(c.most_days, v.days) ELSE v.value >= c.least_share END
        ) AS class
    FROM valued AS v
    CROSS JOIN quality_class AS c
    WHERE v.score <> 'communes'
    GROUP BY v.place_id, v.source_id, v.score
)
SELECT
    CAST(v.place_id AS VARCHAR) AS place_id,
    CAST(v.source_id AS VARCHAR) AS source_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(v.score AS VARCHAR) AS score,
    CAST(v.numerator AS INTEGER) AS numerator,
    CAST(v.denominator AS INTEGER) AS denominator,
    CAST(v.value AS DOUBLE) AS value,
    CAST(v.latest_on AS VARCHAR) AS latest_on,
    CAST(v.days AS INTEGER) AS days,
    CAST(c.class AS VARCHAR) AS class,
    CAST(CASE WHEN v.value IS NULL AND v.days IS NULL THEN 'nothing_to_count' END AS VARCHAR) AS missing_reason
FROM valued AS v
LEFT JOIN classed AS c
    ON c.place_id IS NOT DISTINCT FROM v.place_id
    AND c.source_id IS NOT DISTINCT FROM v.source_id
    AND c.score = v.score
ORDER BY v.place_id NULLS LAST, v.source_id, v.score
