-- The five provinces most like each province of a boundary system, by stated criteria:
--   communes, parts (districts in system 63, old provinces joined in system 34), products of 3 stars
--   and up per commune on the day, share of cooperatives among producers on the day, products at the
--   end of 2020 (the first year closed under the present rating), and the region.
-- Numbers are standardised over the provinces that have them (z-score of the population, two
-- decimals, so that a reader can recompute the distance); another region counts as one standard
-- deviation. Distance: Euclidean over the criteria known of both, scaled up to all of them (6 / n),
-- as is usual for missing values. Rank 0 is the province itself; equal distances go by place id.
WITH measured AS (
{{base}}
),
unit AS (
    SELECT
        p.place_id,
        p.region_en AS region,
        (SELECT count(*) FROM place AS c WHERE c.level = 'commune' AND c.province_id = p.place_id) AS communes,
        CASE $system
            WHEN '34' THEN (SELECT count(*) FROM place_link AS l WHERE l.level = 'province' AND l.new_place_id = p.place_id)
            ELSE (SELECT count(*) FROM place AS d WHERE d.level = 'district' AND d.province_id = p.place_id)
        END AS parts
    FROM place AS p
    WHERE p.level = 'province' AND p.system = $system
),
criterion AS (
    SELECT
        u.*, m.products, m.cooperative_share, m.start_products,
        m.products / nullif(u.communes, 0) AS products_per_commune
    FROM unit AS u
    LEFT JOIN measured AS m USING (place_id)
),
-- A criterion alike everywhere tells nothing apart: its score is missing, and it is left out.
standardised AS (
    SELECT
        *,
        round((communes - avg(communes) OVER ()) / nullif(stddev_pop(communes) OVER (), 0), 2) AS communes_z,
        round((parts - avg(parts) OVER ()) / nullif(stddev_pop(parts) OVER (), 0), 2) AS parts_z,
        round(
            (products_per_commune - avg(products_per_commune) OVER ())
            / nullif(stddev_pop(products_per_commune) OVER (), 0), 2
        ) AS products_per_commune_z,
        round(
            (cooperative_share - avg(cooperative_share) OVER ()) / nullif(stddev_pop(cooperative_share) OVER (), 0), 2
        ) AS cooperative_share_z,
        round((start_products - avg(start_products) OVER ()) / nullif(stddev_pop(start_products) OVER (), 0), 2)
            AS start_products_z
    FROM criterion
),
squared AS (
    SELECT
        a.place_id, b.place_id AS peer_id, (a.region = b.region) AS same_region,
        [
            pow(a.communes_z - b.communes_z, 2),
            pow(a.parts_z - b.parts_z, 2),
            pow(a.products_per_commune_z - b.products_per_commune_z, 2),
            pow(a.cooperative_share_z - b.cooperative_share_z, 2),
            pow(a.start_products_z - b.start_products_z, 2),
            CASE WHEN a.region = b.region THEN 0 WHEN a.region <> b.region THEN 1 END
        ] AS squares
    FROM standardised AS a
    JOIN standardised AS b ON b.products IS NOT NULL OR b.place_id = a.place_id
),
near AS (
    SELECT
        place_id, peer_id, same_region,
        len(squares) AS criteria,
        list_count(squares) AS criteria_compared,
        round(sqrt(list_sum(squares) * len(squares) / nullif(list_count(squares), 0)), 2) AS distance
    FROM squared
),
ranked AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY place_id ORDER BY (peer_id = place_id) DESC, distance NULLS LAST, peer_id) - 1
            AS peer_rank
    FROM near
)
SELECT
    CAST(r.place_id AS VARCHAR) AS place_id,
    CAST(r.peer_rank AS INTEGER) AS peer_rank,
    CAST(r.peer_id AS VARCHAR) AS peer_id,
    CAST(r.distance AS DOUBLE) AS distance,
    CAST(r.criteria_compared AS INTEGER) AS criteria_compared,
    CAST(r.criteria AS INTEGER) AS criteria,
    CAST(s.communes AS INTEGER) AS communes,
    CAST(s.communes_z AS DOUBLE) AS communes_z,
    CAST(s.parts AS INTEGER) AS parts,
    CAST(s.parts_z AS DOUBLE) AS parts_z,
    CAST(s.products AS INTEGER) AS products,
    CAST(round(s.products_per_commune, 4) AS DOUBLE) AS products_per_commune,
    CAST(s.products_per_commune_z AS DOUBLE) AS products_per_commune_z,
    CAST(round(s.cooperative_share, 6) AS DOUBLE) AS cooperative_share,
    CAST(s.cooperative_share_z AS DOUBLE) AS cooperative_share_z,
    CAST(s.start_products AS INTEGER) AS start_products,
    CAST(s.start_products_z AS DOUBLE) AS start_products_z,
    CAST(r.same_region AS BOOLEAN) AS same_region,
    CAST($as_of AS VARCHAR) AS as_of
FROM ranked AS r
JOIN standardised AS s ON s.place_id = r.peer_id
WHERE r.peer_rank <= 5
ORDER BY r.place_id, r.peer_rank
