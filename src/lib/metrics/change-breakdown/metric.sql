-- How the products in force on one day became those of another, in all and by stars, kind of producer and
-- place one level below. Of each value: products that came to it, went from it and stayed, by the step that
-- explains them (change.sql). What stayed and went is the earlier number, what stayed and came the later one.
WITH
{{change}},
-- Few combinations for many products: only these are told apart four times.
grouped AS MATERIALIZED (
    SELECT
        is_earlier, is_later, is_merger, is_sample, step, a_stars, b_stars, a_kind, b_kind, a_place, b_place,
        count(*) AS products
    FROM product_change
    GROUP BY ALL
),
dimensioned AS (
    SELECT
        is_earlier, is_later, is_sample, step, products,
        unnest(['total', 'stars', 'kind', 'place']) AS dimension,
        unnest(['all', CAST(a_stars AS VARCHAR), a_kind, a_place]) AS earlier_value,
        unnest(['all', CAST(b_stars AS VARCHAR), b_kind, b_place]) AS later_value,
        unnest([
            step,
            step,
            -- Registers do not date a change of kind, so it is taken as a record that was mended.
            CASE WHEN is_earlier AND is_later AND a_kind <> b_kind THEN 'corrected' ELSE step END,
            CASE
                WHEN is_earlier AND is_later AND a_place IS DISTINCT FROM b_place
                    THEN CASE WHEN is_merger THEN 'moved' ELSE 'corrected' END
                ELSE step
            END
        ]) AS step_here
    FROM grouped
),
sided AS (
    SELECT *, (is_earlier AND is_later AND earlier_value IS NOT DISTINCT FROM later_value) AS is_same
    FROM dimensioned
),
counted AS (
    SELECT
        dimension, later_value AS value, CASE WHEN is_same THEN step ELSE step_here END AS step,
        NOT is_same AS is_coming, false AS is_going, is_sample, products
    FROM sided
    WHERE is_later
    UNION ALL
    SELECT dimension, earlier_value, step_here, false, true, is_sample, products
    FROM sided
    WHERE is_earlier AND NOT is_same
),
summed AS (
    SELECT
        dimension, value, step,
        coalesce(sum(products) FILTER (WHERE is_coming), 0) AS came,
        coalesce(sum(products) FILTER (WHERE is_going), 0) AS went,
        coalesce(sum(products) FILTER (WHERE NOT is_coming AND NOT is_going), 0) AS stayed,
        coalesce(sum(products) FILTER (WHERE is_sample), 0) AS sample_products
    FROM counted
    GROUP BY dimension, value, step
)
SELECT
    CAST(c.dimension AS VARCHAR) AS dimension,
    CAST(c.value AS VARCHAR) AS value,
    CAST(p.name_vi AS VARCHAR) AS name_vi,
    CAST(p.name_en AS VARCHAR) AS name_en,
    CAST(c.step AS VARCHAR) AS step,
    CAST(c.came AS INTEGER) AS came,
    CAST(c.went AS INTEGER) AS went,
    CAST(c.stayed AS INTEGER) AS stayed,
    CAST(sum(c.went + c.stayed) OVER (PARTITION BY c.dimension, c.value) AS INTEGER) AS earlier,
    CAST(sum(c.came + c.stayed) OVER (PARTITION BY c.dimension, c.value) AS INTEGER) AS later,
    CAST(c.sample_products AS INTEGER) AS sample_products
FROM summed AS c
LEFT JOIN place AS p ON c.dimension = 'place' AND p.place_id = c.value
ORDER BY c.dimension, c.value NULLS LAST, c.step
