-- A slice by each of its dimensions. A dimension's own filter does not narrow its own rows: the reader
-- sees what the other choices would give (`is_chosen` says which are in the slice).
WITH
{{slice}},
open_row AS (
    SELECT * FROM product_row WHERE of_place AND of_words AND of_decision
),
counted AS (
    SELECT 'stars' AS dimension, CAST(stars AS VARCHAR) AS key, of_stars AS is_chosen, producer_id
    FROM open_row
    WHERE of_standing AND of_potential AND of_kind AND of_group AND of_outcome AND of_level
    UNION ALL
    SELECT 'potential', CASE WHEN is_potential THEN 'yes' ELSE 'no' END, of_potential, producer_id
    FROM open_row
    WHERE of_standing AND of_stars AND of_kind AND of_group AND of_outcome AND of_level
    UNION ALL
    SELECT 'kind', kind, of_kind, producer_id
    FROM open_row
    WHERE of_standing AND of_stars AND of_potential AND of_group AND of_outcome AND of_level
    UNION ALL
    SELECT 'group', CAST(group_no AS VARCHAR), of_group, producer_id
    FROM open_row
    WHERE of_standing AND of_stars AND of_potential AND of_kind AND of_outcome AND of_level
    UNION ALL
    -- A product may have several events in a year: these rows do not add up to the slice.
    SELECT
        'outcome', o.event, passes($outcomes, o.event), o.producer_id
    FROM (
        SELECT unnest(events) AS event, producer_id
        FROM open_row
        WHERE of_standing AND of_stars AND of_potential AND of_kind AND of_group AND of_level
    ) AS o
    UNION ALL
    SELECT 'level', issuing_level, of_level, producer_id
    FROM open_row
    WHERE of_standing AND of_stars AND of_potential AND of_kind AND of_group AND of_outcome
    UNION ALL
    SELECT 'state', state, of_standing, producer_id
    FROM open_row
    WHERE state IS NOT NULL AND of_stars AND of_potential AND of_kind AND of_group AND of_outcome AND of_level
    UNION ALL
    -- When certificates run out: the month, for those of the slice that are in force.
    SELECT 'expiry', CAST(strftime(expires_on, '%Y-%m') AS VARCHAR), true, producer_id
    FROM product_slice
    WHERE state = 'in_force' AND expires_on IS NOT NULL
)
SELECT
    CAST(dimension AS VARCHAR) AS dimension,
    CAST(key AS VARCHAR) AS key,
    CAST(bool_or(is_chosen) AS BOOLEAN) AS is_chosen,
    CAST(count(*) AS INTEGER) AS products,
    CAST(count(DISTINCT producer_id) AS INTEGER) AS producers
FROM counted
GROUP BY dimension, key
ORDER BY dimension, key
