-- What happened to products in a period ($period_start to $as_of, both days included).
-- register:  first recognitions, re-evaluations at the same rank, upgrades, downgrades, products
--            that lapsed (36 months over and no later recognition by then), withdrawals.
-- published: the numbers printed for the year of $as_of; what is not printed stays missing. Products
--            printed as expired are a stock on a day, not a flow, and are left to published-figures.
WITH event AS (
    SELECT r.product_id, r.outcome AS kind
    FROM recognition AS r
    WHERE $base = 'register' AND r.valid_from BETWEEN $period_start AND $as_of
    UNION ALL
    SELECT r.product_id, 'lapsed'
    FROM recognition AS r
    WHERE $base = 'register'
      AND r.expires_on BETWEEN $period_start AND $as_of
      AND (r.withdrawn_on IS NULL OR r.withdrawn_on >= r.expires_on)
      AND NOT EXISTS (
          SELECT 1 FROM recognition AS n
          WHERE n.product_id = r.product_id AND n.round > r.round AND n.valid_from <= r.expires_on
      )
    UNION ALL
    SELECT r.product_id, 'withdrawn'
    FROM recognition AS r
    WHERE $base = 'register' AND r.withdrawn_on BETWEEN $period_start AND $as_of AND r.withdrawn_on < r.expires_on
),
placed AS (
    SELECT unnest([CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END, 'vn']) AS place_id, e.kind
    FROM event AS e
    JOIN product AS p USING (product_id)
),
register_row AS (
    SELECT
        m.place_id,
        count(*) FILTER (WHERE e.kind = 'new') AS new_products,
        count(*) FILTER (WHERE e.kind = 're_evaluated') AS re_evaluated,
        count(*) FILTER (WHERE e.kind = 'upgraded') AS upgraded,
        count(*) FILTER (WHERE e.kind = 'downgraded') AS downgraded,
        count(*) FILTER (WHERE e.kind = 'lapsed') AS lapsed,
        count(*) FILTER (WHERE e.kind = 'withdrawn') AS withdrawn,
        CAST($as_of AS VARCHAR) AS printed_as_of,
        NULL AS source_id
    FROM place_part($system) AS m
    LEFT JOIN placed AS e USING (place_id)
    WHERE $base = 'register' AND m.is_own
    GROUP BY m.place_id
),
printed AS (
    SELECT f.place_id, f.figure_metric, f.value, f.as_of, f.as_of_from, f.source_id, f.recency
    FROM figure_on($as_of) AS f
    WHERE $base = 'published' AND f.as_of_from >= $period_start
      AND f.figure_metric IN (
          'products_new_in_year', 'products_reevaluated', 'products_upgraded', 'products_withdrawn'
      )
    QUALIFY row_number() OVER (
        PARTITION BY f.place_id, f.figure_metric ORDER BY f.recency DESC, f.source_id
    ) = 1
),
published_row AS (
    SELECT
        m.place_id,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_new_in_year') AS new_products,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_reevaluated') AS re_evaluated,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_upgraded') AS upgraded,
        NULL AS downgraded,
        NULL AS lapsed,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_withdrawn') AS withdrawn,
        -- Figures of several dates within the year: the year is what they share.
        CASE WHEN count(DISTINCT f.as_of) = 1 THEN any_value(f.as_of) ELSE any_value(strftime(f.as_of_from, '%Y')) END AS printed_as_of,
        arg_max(f.source_id, f.recency * 10 + CASE WHEN f.figure_metric = 'products_new_in_year' THEN 1 ELSE 0 END) AS source_id
    FROM place_part($system) AS m
    LEFT JOIN printed AS f USING (place_id)
    WHERE $base = 'published' AND m.is_own
    GROUP BY m.place_id
),
both_bases AS (
    SELECT * FROM register_row WHERE $base = 'register'
    UNION ALL BY NAME
    SELECT * FROM published_row
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
FROM both_bases
ORDER BY place_id
