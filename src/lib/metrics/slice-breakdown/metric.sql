-- A slice by each of its dimensions. A dimension's own filter does not narrow its own rows: the reader
-- sees what the other choices would give (`is_chosen` says which are in the slice).
WITH
{{slice}},
counted AS (
    SELECT 'stars' AS dimension, CAST(stars AS VARCHAR) AS key, misses = 0 AS is_chosen, producer_no
    FROM product_row WHERE misses IN (0, 2)
    UNION ALL
    SELECT 'potential', CASE WHEN is_potential THEN 'yes' ELSE 'no' END, misses = 0, producer_no
    FROM product_row WHERE misses IN (0, 4)
    UNION ALL
    SELECT 'kind', kind, misses = 0, producer_no
    FROM product_row WHERE misses IN (0, 8)
    UNION ALL
    SELECT 'group', CAST(group_no AS VARCHAR), misses = 0, producer_no
    FROM product_row WHERE misses IN (0, 16)
    UNION ALL
    -- What happened in the year, also to products whose recognition is no longer in force: the standing
    -- chosen does not narrow it. A product may have several events: these rows do not add up.
    SELECT 'outcome', o.event, passes($outcomes, o.event), o.producer_no
    FROM (SELECT unnest(events) AS event, producer_no FROM product_row WHERE misses IN (0, 1, 32, 33)) AS o
    UNION ALL
    SELECT 'level', issuing_level, misses = 0, producer_no
    FROM product_row WHERE misses IN (0, 64)
    UNION ALL
    SELECT 'state', state, misses = 0, producer_no
    FROM product_row WHERE misses IN (0, 1) AND state IS NOT NULL
    UNION ALL
    -- When certificates run out: the month, for those of the slice that are in force.
    SELECT 'expiry', CAST(strftime(expires_on, '%Y-%m') AS VARCHAR), true, producer_no
    FROM product_slice
    WHERE state = 'in_force' AND expires_on IS NOT NULL
)
SELECT
    CAST(dimension AS VARCHAR) AS dimension,
    CAST(key AS VARCHAR) AS key,
    CAST(bool_or(is_chosen) AS BOOLEAN) AS is_chosen,
    CAST(count(*) AS INTEGER) AS products,
    CAST(count(DISTINCT producer_no) AS INTEGER) AS producers
FROM counted
GROUP BY dimension, key
ORDER BY dimension, key
