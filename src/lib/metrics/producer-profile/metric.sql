-- One producer with its place and how many products it has and had by the day looked at.
WITH made AS (
    SELECT
        count(*) FILTER (WHERE state IS NOT NULL) AS ever,
        count(*) FILTER (WHERE state = 'in_force') AS in_force,
        count(*) FILTER (WHERE state = 'in_force' AND stars = 3) AS stars_3,
        count(*) FILTER (WHERE state = 'in_force' AND stars = 4) AS stars_4,
        count(*) FILTER (WHERE state = 'in_force' AND stars = 5) AS stars_5,
        count(*) FILTER (WHERE state = 'expired') AS expired,
        count(*) FILTER (WHERE state = 'withdrawn') AS withdrawn,
        min(expires_on) FILTER (WHERE state = 'in_force') AS next_expiry
    FROM product_on($as_of)
    WHERE producer_id = $producer_id
)
SELECT
    CAST(k.producer_id AS VARCHAR) AS producer_id,
    CAST(k.name AS VARCHAR) AS name,
    CAST(k.kind AS VARCHAR) AS kind,
    CAST(k.kind_as_written AS VARCHAR) AS kind_as_written,
    CAST(k.province_63 AS VARCHAR) AS province_63,
    CAST(k.province_34 AS VARCHAR) AS province_34,
    CAST(m.ever AS INTEGER) AS ever,
    CAST(m.in_force AS INTEGER) AS in_force,
    CAST(m.stars_3 AS INTEGER) AS stars_3,
    CAST(m.stars_4 AS INTEGER) AS stars_4,
    CAST(m.stars_5 AS INTEGER) AS stars_5,
    CAST(m.expired AS INTEGER) AS expired,
    CAST(m.withdrawn AS INTEGER) AS withdrawn,
    CAST(m.next_expiry AS VARCHAR) AS next_expiry,
    CAST(k.is_sample AS BOOLEAN) AS is_sample,
    CAST(k.source_id AS VARCHAR) AS source_id,
    CAST(o.title AS VARCHAR) AS source_title,
    CAST(k.origin AS VARCHAR) AS origin
FROM producer AS k
CROSS JOIN made AS m
LEFT JOIN source AS o ON o.source_id = k.source_id
WHERE k.producer_id = $producer_id
ORDER BY producer_id
