WITH on_day AS (
    SELECT place_id, part, measure, value FROM published_by_place($as_of, $system)
),
at_start AS (
    SELECT place_id, value
    FROM published_by_place(least($as_of, DATE '2020-12-31'), $system)
    WHERE part = 'star_total'
)
SELECT
    p.place_id,
    max(d.value) FILTER (WHERE d.part = 'star_total') AS products,
    coalesce(
        max(d.value) FILTER (WHERE d.measure = 'cooperative')
        / nullif(max(d.value) FILTER (WHERE d.measure = 'denominator'), 0),
        max(d.value) FILTER (WHERE d.measure = 'cooperative_pct') / 100
    ) AS cooperative_share,
    max(s.value) AS start_products
FROM place AS p
LEFT JOIN on_day AS d USING (place_id)
LEFT JOIN at_start AS s USING (place_id)
WHERE p.level = 'province' AND p.system = $system
GROUP BY p.place_id
