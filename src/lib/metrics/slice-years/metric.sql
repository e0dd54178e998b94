-- A slice at the end of every year before that of the day looked at, oldest first: one statement for all of them,
-- as planning one takes longer than counting. A year with nothing has its row.
WITH
product_day AS NOT MATERIALIZED (FROM product_at_year_ends($as_of)),
{{slice-rows}},
counted AS (
    SELECT
        as_of,
        count(*) AS products,
        count(DISTINCT producer_no) AS producers,
        count(*) FILTER (WHERE stars = 3) AS stars_3,
        count(*) FILTER (WHERE stars = 4) AS stars_4,
        count(*) FILTER (WHERE stars = 5) AS stars_5,
        count(*) FILTER (WHERE is_sample) AS sample_products
    FROM product_slice
    GROUP BY as_of
)
SELECT
    CAST($place AS VARCHAR) AS place_id,
    CAST(y.day AS VARCHAR) AS as_of,
    CAST(coalesce(c.products, 0) AS INTEGER) AS products,
    CAST(coalesce(c.producers, 0) AS INTEGER) AS producers,
    CAST(coalesce(c.stars_3, 0) AS INTEGER) AS stars_3,
    CAST(coalesce(c.stars_4, 0) AS INTEGER) AS stars_4,
    CAST(coalesce(c.stars_5, 0) AS INTEGER) AS stars_5,
    CAST(coalesce(c.sample_products, 0) AS INTEGER) AS sample_products
FROM year_end_before($as_of) AS y
LEFT JOIN counted AS c ON c.as_of = y.day
ORDER BY y.day
