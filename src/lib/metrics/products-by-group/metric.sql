-- Products by group (six groups of decision 919/QĐ-TTg; the textile group of 490/QĐ-TTg counts as
-- handicrafts). register: products in force on the day. published: the latest printed group split;
-- shares are of the sum of the groups printed.
WITH in_force AS (
    SELECT unnest([CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END, 'vn']) AS place_id, p.group_no
    FROM product_state_on($as_of) AS st
    JOIN product AS p USING (product_id)
    WHERE $base = 'register' AND st.state = 'in_force'
),
printed AS (
    SELECT
        f.place_id, f.as_of, f.recency, f.source_id, f.value,
        CASE f.figure_metric
            WHEN 'products_food' THEN 1
            WHEN 'products_beverage' THEN 2
            WHEN 'products_medicinal' THEN 3
            WHEN 'products_handicraft' THEN 4
            WHEN 'products_textile' THEN 4
            WHEN 'products_ornamental' THEN 5
            WHEN 'products_tourism' THEN 6
        END AS group_no
    FROM figure_on($as_of) AS f
    WHERE $base = 'published'
),
latest AS (
    SELECT place_id, as_of, source_id
    FROM printed WHERE group_no = 1
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, source_id) = 1
),
row_of_group AS (
    SELECT place_id, group_no, count(*) AS products, CAST($as_of AS VARCHAR) AS printed_as_of, NULL AS source_id
    FROM in_force
    GROUP BY ALL
    UNION ALL
    SELECT p.place_id, p.group_no, sum(p.value), p.as_of, p.source_id
    FROM printed AS p
    JOIN latest AS l USING (place_id, as_of, source_id)
    WHERE p.group_no IS NOT NULL
    GROUP BY ALL
)
SELECT
    CAST(g.place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(g.group_no AS INTEGER) AS group_no,
    CAST(g.products AS INTEGER) AS products,
    CAST(sum(g.products) OVER (PARTITION BY g.place_id) AS INTEGER) AS denominator,
    CAST(round(g.products / nullif(sum(g.products) OVER (PARTITION BY g.place_id), 0), 6) AS DOUBLE) AS share,
    CAST(g.printed_as_of AS VARCHAR) AS printed_as_of,
    CAST(g.source_id AS VARCHAR) AS source_id
FROM row_of_group AS g
SEMI JOIN (SELECT place_id FROM place_part($system) WHERE is_own) AS m USING (place_id)
ORDER BY place_id, group_no
