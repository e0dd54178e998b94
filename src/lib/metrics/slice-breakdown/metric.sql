-- A slice by each of its dimensions. A dimension's own filter does not narrow its own rows: the reader
-- sees what the other choices would give (`is_chosen` says which are in the slice). Each dimension is
-- counted on its own: one count of all of them takes several times as long.
WITH
{{slice}},
-- Eight counts read it: what a product misses is found once, and only what they ask for is kept.
read AS MATERIALIZED (
    SELECT producer_no, stars, is_potential, kind, group_no, events, issuing_level, state, expires_on, misses
    FROM product_row
),
counted AS (
    SELECT 'stars' AS dimension, CAST(stars AS VARCHAR) AS key, bool_or(misses = 0) AS is_chosen,
        count(*) AS products, count(DISTINCT producer_no) AS producers
    FROM read WHERE misses & ~2 = 0 GROUP BY stars
    UNION ALL
    SELECT 'potential', CASE WHEN is_potential THEN 'yes' ELSE 'no' END, bool_or(misses = 0),
        count(*), count(DISTINCT producer_no)
    FROM read WHERE misses & ~4 = 0 GROUP BY is_potential
    UNION ALL
    SELECT 'kind', kind, bool_or(misses = 0), count(*), count(DISTINCT producer_no)
    FROM read WHERE misses & ~8 = 0 GROUP BY kind
    UNION ALL
    SELECT 'group', CAST(group_no AS VARCHAR), bool_or(misses = 0), count(*), count(DISTINCT producer_no)
    FROM read WHERE misses & ~16 = 0 GROUP BY group_no
    UNION ALL
    -- What happened in the year, also to products whose recognition is no longer in force: the standing
    -- chosen does not narrow it. A product may have several events: these rows do not add up.
    SELECT 'outcome', o.event, bool_or(passes($outcomes, o.event)), count(*), count(DISTINCT o.producer_no)
    FROM (SELECT unnest(events) AS event, producer_no FROM read WHERE misses & ~(1 | 32) = 0) AS o
    GROUP BY o.event
    UNION ALL
    SELECT 'level', issuing_level, bool_or(misses = 0), count(*), count(DISTINCT producer_no)
    FROM read WHERE misses & ~64 = 0 GROUP BY issuing_level
    UNION ALL
    SELECT 'state', state, bool_or(misses = 0), count(*), count(DISTINCT producer_no)
    FROM read WHERE misses & ~1 = 0 AND state IS NOT NULL GROUP BY state
    UNION ALL
    -- When certificates run out: the month, for those of the slice that are in force.
    SELECT 'expiry', CAST(strftime(m.month, '%Y-%m') AS VARCHAR), true, count(*), count(DISTINCT m.producer_no)
    FROM (
        SELECT CAST(date_trunc('month', expires_on) AS DATE) AS month, producer_no
        FROM read
        WHERE misses = 0 AND state = 'in_force' AND expires_on IS NOT NULL
    ) AS m
    GROUP BY m.month
)
SELECT
    CAST(dimension AS VARCHAR) AS dimension,
    CAST(key AS VARCHAR) AS key,
    CAST(is_chosen AS BOOLEAN) AS is_chosen,
    CAST(products AS INTEGER) AS products,
    CAST(producers AS INTEGER) AS producers,
    CAST(all_products AS INTEGER) AS all_products,
    CAST(products / nullif(all_products, 0) AS DOUBLE) AS products_share,
    CAST(all_producers AS INTEGER) AS all_producers,
    CAST(producers / nullif(all_producers, 0) AS DOUBLE) AS producers_share
FROM (
    SELECT
        *,
        -- Only rows that add up have a whole: a product may have several outcomes, a producer several stars.
        CASE WHEN dimension NOT IN ('outcome', 'expiry') THEN sum(products) OVER (PARTITION BY dimension) END AS all_products,
        CASE WHEN dimension = 'kind' THEN sum(producers) OVER (PARTITION BY dimension) END AS all_producers
    FROM counted
) AS counted
ORDER BY dimension, key
