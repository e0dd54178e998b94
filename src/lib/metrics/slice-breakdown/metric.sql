-- A slice by each of its dimensions. A dimension's own filter does not narrow its own rows: the reader
-- sees what the other choices would give (`is_chosen` says which are in the slice).
WITH
{{slice}},
-- Every product once for each dimension, all in one pass; `own` is what the dimension's own filter may miss.
sorted AS NOT MATERIALIZED (
    SELECT misses, producer_no, unnest([
        {dimension: 'stars', key: CAST(stars AS VARCHAR), own: 2},
        {dimension: 'potential', key: CASE WHEN is_potential THEN 'yes' ELSE 'no' END, own: 4},
        {dimension: 'kind', key: kind, own: 8},
        {dimension: 'group', key: CAST(group_no AS VARCHAR), own: 16},
        {dimension: 'level', key: issuing_level, own: 64},
        {dimension: 'state', key: state, own: 1},
        -- When certificates run out: the month, for those of the slice that are in force.
        {
            dimension: 'expiry',
            key: CASE WHEN state = 'in_force' THEN CAST(strftime(expires_on, '%Y-%m') AS VARCHAR) END,
            own: 0
        }
    ]) AS entry
    FROM product_row
    WHERE misses IN (0, 1, 2, 4, 8, 16, 64)
),
counted AS (
    SELECT entry.dimension AS dimension, entry.key AS key, misses = 0 AS is_chosen, producer_no
    FROM sorted
    WHERE misses IN (0, entry.own) AND (entry.key IS NOT NULL OR entry.dimension NOT IN ('state', 'expiry'))
    UNION ALL
    -- What happened in the year, also to products whose recognition is no longer in force: the standing
    -- chosen does not narrow it. A product may have several events: these rows do not add up.
    SELECT 'outcome', o.event, passes($outcomes, o.event), o.producer_no
    FROM (SELECT unnest(events) AS event, producer_no FROM product_row WHERE misses IN (0, 1, 32, 33)) AS o
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
