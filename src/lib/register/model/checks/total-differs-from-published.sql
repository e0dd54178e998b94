-- Products of the register in force on the last day a published total can mean, in its place. The latest
-- total of each place is compared, from the register's first day on; the register may cover a part only.
WITH member AS (
    SELECT i.product_id, i.province_63 AS place_id, r.source_id FROM register_identity AS i JOIN register_row AS r USING (entry_no)
    UNION ALL
    SELECT i.product_id, i.province_34, r.source_id FROM register_identity AS i JOIN register_row AS r USING (entry_no)
    UNION ALL
    SELECT i.product_id, r.district_63, r.source_id FROM register_identity AS i JOIN register_row AS r USING (entry_no)
),
covered AS (
    SELECT place_id, product_id, min(source_id) AS source_id
    FROM member
    WHERE place_id IS NOT NULL
    GROUP BY place_id, product_id
),
begun AS (
    SELECT c.place_id, min(c.source_id) AS source_id, min(r.valid_from) AS first_day
    FROM covered AS c
    JOIN recognition AS r USING (product_id)
    GROUP BY c.place_id
),
printed AS (
    SELECT f.place_id, f.as_of, f.as_of_to, f.value, f.source_id AS publication, b.source_id
    FROM figure AS f
    JOIN begun AS b ON b.place_id = f.place_id AND f.as_of_to >= b.first_day
    JOIN register_setting AS s ON f.as_of_to <= s.as_of
    WHERE f.figure_metric = 'products_total' AND f.qualifier IN ('exact', 'derived')
    QUALIFY row_number() OVER (PARTITION BY f.place_id ORDER BY f.as_of_to DESC, f.as_of_from DESC, f.source_id) = 1
),
latest AS (
    SELECT
        p.place_id, r.product_id,
        (r.expires_on > p.as_of_to AND (r.withdrawn_on IS NULL OR r.withdrawn_on > p.as_of_to)) AS in_force
    FROM printed AS p
    JOIN covered AS c USING (place_id)
    JOIN recognition AS r ON r.product_id = c.product_id AND r.valid_from <= p.as_of_to
    QUALIFY row_number() OVER (PARTITION BY p.place_id, r.product_id ORDER BY r.valid_from DESC, r.round DESC) = 1
),
counted AS (
    SELECT place_id, count(*) FILTER (WHERE in_force) AS in_force, count(*) FILTER (WHERE NOT in_force) AS ended
    FROM latest
    GROUP BY place_id
)
SELECT
    p.source_id, NULL AS sheet, NULL AS row_no, NULL AS column_name, format('{:t.}', c.in_force) AS value,
    NULL AS suggestion,
    place.name_vi || ', ' || array_to_string(list_reverse(string_split(p.as_of, '-')), '/') || ': sổ đăng ký có ' || format('{:t.}', c.in_force) || ' sản phẩm còn hạn (và '
        || format('{:t.}', c.ended) || ' sản phẩm đã hết hạn hoặc bị thu hồi), số công bố là '
        || format('{:t.}', CAST(p.value AS BIGINT)) || ' (' || p.publication || ').' AS message_vi,
    place.name_en || ', ' || p.as_of || ': the register has ' || format('{:t,}', c.in_force) || ' products in force (and '
        || format('{:t,}', c.ended) || ' expired or withdrawn), the published figure is '
        || format('{:t,}', CAST(p.value AS BIGINT)) || ' (' || p.publication || ').' AS message_en,
    p.place_id
FROM printed AS p
JOIN counted AS c USING (place_id)
JOIN place USING (place_id)
WHERE c.in_force <> p.value
