WITH printed AS (
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
),
latest AS (
    SELECT place_id, as_of, source_id
    FROM printed WHERE group_no = 1
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, source_id) = 1
)
SELECT p.place_id, p.group_no, sum(p.value) AS products, p.as_of AS printed_as_of, p.source_id
FROM printed AS p
JOIN latest AS l USING (place_id, as_of, source_id)
WHERE p.group_no IS NOT NULL
GROUP BY ALL
