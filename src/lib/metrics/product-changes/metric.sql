-- What happened to products in a period ($period_start to $as_of, both days included).
-- register:  first recognitions, re-evaluations at the same rank, upgrades, downgrades, products
--            that lapsed (36 months over and no later recognition by then), withdrawals.
-- published: the numbers printed for the year of $as_of; what is not printed stays missing. Products
--            printed as expired are a stock on a day, not a flow, and are left to published-figures.
WITH base_row AS (
{{base}}
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST($period_start AS VARCHAR) AS period_start,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(new_products AS INTEGER) AS new_products,
    CAST(re_evaluated AS INTEGER) AS re_evaluated,
    CAST(upgraded AS INTEGER) AS upgraded,
    CAST(downgraded AS INTEGER) AS downgraded,
    CAST(lapsed AS INTEGER) AS lapsed,
    CAST(withdrawn AS INTEGER) AS withdrawn,
    CAST(printed_as_of AS VARCHAR) AS printed_as_of,
    CAST(source_id AS VARCHAR) AS source_id,
    CAST(CASE WHEN new_products IS NULL THEN 'not_reported' END AS VARCHAR) AS missing_reason
FROM base_row
ORDER BY place_id
