-- The register against what was published: for each published total or split, the register's own
-- count on the last day the as-of date can mean. Potential 5-star products that the publication
-- counts outside its star classes but inside its total are added to the register's total likewise.
WITH report AS (
    SELECT * FROM star_report_on($as_of)
),
member AS (
    SELECT product_id, unnest([province_63, province_34, 'vn']) AS place_id FROM product
),
day_of AS (
    SELECT DISTINCT place_id, as_of_to AS day FROM report
),
in_force AS (
    SELECT d.day, s.product_id, s.stars
    FROM (SELECT DISTINCT day FROM day_of) AS d, LATERAL (SELECT * FROM product_state_on(d.day)) AS s
    WHERE s.state = 'in_force'
),
counted AS (
    SELECT
        place_id, day,
        count(*) AS total,
        count(*) FILTER (WHERE stars = 3) AS stars_3,
        count(*) FILTER (WHERE stars = 4) AS stars_4,
        count(*) FILTER (WHERE stars = 5) AS stars_5
    FROM day_of
    JOIN member USING (place_id)
    JOIN in_force USING (product_id, day)
    GROUP BY place_id, day
),
waiting AS (
    SELECT d.place_id, d.day, count(DISTINCT q.product_id) AS potential
    FROM day_of AS d
    JOIN member AS m USING (place_id)
    JOIN proposal AS q ON q.product_id = m.product_id AND q.proposed_stars = 5
        AND q.proposed_on <= d.day AND (q.decided_on IS NULL OR q.decided_on > d.day)
    GROUP BY d.place_id, d.day
),
pair AS (
    SELECT
        r.place_id, r.as_of, r.as_of_to, r.recency, r.source_id, r.potential_treatment,
        unnest(['total', 'stars_3', 'stars_4', 'stars_5', 'potential']) AS measure,
        unnest([r.total, r.stars_3, r.stars_4, r.stars_5, r.potential]) AS published,
        unnest([
            coalesce(c.total, 0) + CASE WHEN r.potential_treatment = 'outside' AND r.potential IS NOT NULL THEN coalesce(w.potential, 0) ELSE 0 END,
            coalesce(c.stars_3, 0), coalesce(c.stars_4, 0), coalesce(c.stars_5, 0), coalesce(w.potential, 0)
        ]) AS register
    FROM report AS r
    LEFT JOIN counted AS c ON c.place_id = r.place_id AND c.day = r.as_of_to
    LEFT JOIN waiting AS w ON w.place_id = r.place_id AND w.day = r.as_of_to
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST(as_of AS VARCHAR) AS as_of,
    CAST(measure AS VARCHAR) AS measure,
    CAST(published AS INTEGER) AS published,
    CAST(register AS INTEGER) AS register,
    CAST(register - published AS INTEGER) AS difference,
    CAST(source_id AS VARCHAR) AS source_id
FROM pair
WHERE published IS NOT NULL
ORDER BY place_id, recency, source_id, measure
