-- What was recorded otherwise by $since as known then ($earlier) than it is as known today: one row a field,
-- with both values. Records are those of products of the place that had been recognised by $since.
--   added_late  recognised by $since, but not in the earlier records
--   removed     in the earlier records, and no longer there
--   renamed     name of a product or producer; re_placed: commune, or the finest place known
--   re_dated    first or last day in force, day of the decision, day of the withdrawal if it was by $since
--   mended      any other field
-- A recognition is the same on both sides if its first day is, else if its decision is.
WITH
{{change}},
here AS (
    SELECT product_id FROM placed WHERE is_here GROUP BY product_id
),
earlier_recognition AS (
    SELECT r.*, row_number() OVER (PARTITION BY r.product_id, r.valid_from ORDER BY r.round) AS nth
    FROM $earlier.recognition AS r
    JOIN here USING (product_id)
    WHERE r.valid_from IS NOT NULL
),
later_recognition AS (
    SELECT r.*, row_number() OVER (PARTITION BY r.product_id, r.valid_from ORDER BY r.round) AS nth
    FROM $later.recognition AS r
    JOIN here USING (product_id)
    WHERE r.valid_from IS NOT NULL
),
earlier_left AS (
    SELECT a.*, row_number() OVER (PARTITION BY a.product_id, a.decision_no ORDER BY a.round) AS nth_left
    FROM earlier_recognition AS a
    ANTI JOIN later_recognition AS b USING (product_id, valid_from, nth)
),
later_left AS (
    SELECT b.*, row_number() OVER (PARTITION BY b.product_id, b.decision_no ORDER BY b.round) AS nth_left
    FROM later_recognition AS b
    ANTI JOIN earlier_recognition AS a USING (product_id, valid_from, nth)
),
matched AS (
    SELECT
        coalesce(b.product_id, a.product_id) AS product_id, coalesce(b.decision_no, a.decision_no) AS decision_no,
        a.valid_from AS a_from, b.valid_from AS b_from, a.expires_on AS a_to, b.expires_on AS b_to,
        a.decision_date AS a_signed, b.decision_date AS b_signed, a.decision_no AS a_no, b.decision_no AS b_no,
        a.stars AS a_stars, b.stars AS b_stars, a.score AS a_score, b.score AS b_score,
        a.withdrawn_on AS a_withdrawn, b.withdrawn_on AS b_withdrawn
    FROM earlier_recognition AS a
    JOIN later_recognition AS b USING (product_id, valid_from, nth)
    UNION ALL
    -- A number that is missing equals none, so that what has no decision is not matched by it.
    SELECT
        coalesce(b.product_id, a.product_id) AS product_id, coalesce(b.decision_no, a.decision_no) AS decision_no,
        a.valid_from AS a_from, b.valid_from AS b_from, a.expires_on AS a_to, b.expires_on AS b_to,
        a.decision_date AS a_signed, b.decision_date AS b_signed, a.decision_no AS a_no, b.decision_no AS b_no,
        a.stars AS a_stars, b.stars AS b_stars, a.score AS a_score, b.score AS b_score,
        a.withdrawn_on AS a_withdrawn, b.withdrawn_on AS b_withdrawn
    FROM earlier_left AS a
    FULL JOIN later_left AS b
        ON a.product_id = b.product_id AND a.decision_no = b.decision_no AND a.nth_left = b.nth_left
),
known AS (
    SELECT
        * REPLACE (
            CASE WHEN a_withdrawn <= $since THEN a_withdrawn END AS a_withdrawn,
            CASE WHEN b_withdrawn <= $since THEN b_withdrawn END AS b_withdrawn
        ),
        -- Where just as many days follow the first one, or the usual 36 months, the first day says all.
        (a_to - a_from = b_to - b_from) OR (
            a_to = CAST(a_from + to_months(36) AS DATE) AND b_to = CAST(b_from + to_months(36) AS DATE)
        ) AS is_term_same
    FROM matched
    WHERE least(a_from, b_from) <= $since
),
recognition_field AS (
    SELECT
        product_id, decision_no,
        unnest(
            CASE
                WHEN a_from IS NULL OR b_from IS NULL
                    THEN [{field: 'record', earlier_value: CAST(a_from AS VARCHAR), later_value: CAST(b_from AS VARCHAR)}]
                ELSE [
                    {field: 'valid_from', earlier_value: CAST(a_from AS VARCHAR), later_value: CAST(b_from AS VARCHAR)},
                    {
                        field: 'expires_on',
                        earlier_value: CASE WHEN NOT is_term_same THEN CAST(a_to AS VARCHAR) END,
                        later_value: CASE WHEN NOT is_term_same THEN CAST(b_to AS VARCHAR) END
                    },
                    {field: 'decision_date', earlier_value: CAST(a_signed AS VARCHAR), later_value: CAST(b_signed AS VARCHAR)},
                    {field: 'withdrawn_on', earlier_value: CAST(a_withdrawn AS VARCHAR), later_value: CAST(b_withdrawn AS VARCHAR)},
                    {field: 'decision_no', earlier_value: a_no, later_value: b_no},
                    {field: 'stars', earlier_value: CAST(a_stars AS VARCHAR), later_value: CAST(b_stars AS VARCHAR)},
                    {field: 'score', earlier_value: CAST(a_score AS VARCHAR), later_value: CAST(b_score AS VARCHAR)}
                ]
            END,
            recursive := true
        )
    FROM known
),
place_text AS (
    SELECT p.place_id, p.name_vi || CASE WHEN p.level = 'province' THEN '' ELSE ', ' || q.name_vi END AS words
    FROM place AS p
    LEFT JOIN place AS q ON q.place_id = p.province_id
),
product_pair AS (
    SELECT
        a.product_id,
        a.name AS a_name, b.name AS b_name, a.producer_name AS a_producer, b.producer_name AS b_producer,
        a.producer_id AS a_producer_id, b.producer_id AS b_producer_id, a.kind AS a_kind, b.kind AS b_kind,
        CAST(a.group_no AS VARCHAR) AS a_group, CAST(b.group_no AS VARCHAR) AS b_group,
        CASE $system
            WHEN '34' THEN coalesce(a.commune_34, a.province_34)
            ELSE coalesce(a.commune_63, a.district_63, a.province_63)
        END AS a_place,
        CASE $system
            WHEN '34' THEN coalesce(b.commune_34, b.province_34)
            ELSE coalesce(b.commune_63, b.district_63, b.province_63)
        END AS b_place
    FROM (FROM placed WHERE side = 'earlier') AS a
    JOIN (FROM placed WHERE side = 'later') AS b USING (product_id)
    JOIN here USING (product_id)
),
product_field AS (
    SELECT
        product_id, CAST(NULL AS VARCHAR) AS decision_no,
        unnest([
            {field: 'name', earlier_value: a_name, later_value: b_name},
            {field: 'producer', earlier_value: CASE WHEN a_producer_id <> b_producer_id THEN a_producer END, later_value: CASE WHEN a_producer_id <> b_producer_id THEN b_producer END},
            {field: 'producer_name', earlier_value: CASE WHEN a_producer_id = b_producer_id THEN a_producer END, later_value: CASE WHEN a_producer_id = b_producer_id THEN b_producer END},
            {field: 'kind', earlier_value: CASE WHEN a_producer_id = b_producer_id THEN a_kind END, later_value: CASE WHEN a_producer_id = b_producer_id THEN b_kind END},
            {field: 'group_no', earlier_value: a_group, later_value: b_group},
            {field: 'place', earlier_value: o.words, later_value: n.words}
        ], recursive := true)
    FROM product_pair AS c
    LEFT JOIN place_text AS o ON o.place_id = c.a_place
    LEFT JOIN place_text AS n ON n.place_id = c.b_place
),
changed_field AS (
    SELECT * FROM recognition_field WHERE earlier_value IS DISTINCT FROM later_value
    UNION ALL BY NAME
    SELECT * FROM product_field WHERE earlier_value IS DISTINCT FROM later_value
),
described AS (
    SELECT
        f.*,
        CASE
            WHEN f.field = 'record' AND f.earlier_value IS NULL THEN 'added_late'
            WHEN f.field = 'record' THEN 'removed'
            WHEN f.field IN ('name', 'producer_name') THEN 'renamed'
            WHEN f.field = 'place' THEN 're_placed'
            WHEN f.field IN ('valid_from', 'expires_on', 'decision_date', 'withdrawn_on') THEN 're_dated'
            ELSE 'mended'
        END AS correction
    FROM changed_field AS f
)
SELECT
    CAST(d.correction AS VARCHAR) AS correction,
    CAST(d.field AS VARCHAR) AS field,
    CAST(d.product_id AS VARCHAR) AS product_id,
    CAST(coalesce(b.name, a.name) AS VARCHAR) AS name,
    CAST(coalesce(k.name, j.name) AS VARCHAR) AS producer_name,
    CAST(CASE $system WHEN '34' THEN coalesce(b.province_34, a.province_34) ELSE coalesce(b.province_63, a.province_63) END AS VARCHAR) AS province_id,
    CAST(d.decision_no AS VARCHAR) AS decision_no,
    CAST(d.earlier_value AS VARCHAR) AS earlier_value,
    CAST(d.later_value AS VARCHAR) AS later_value,
    CAST(b.product_id IS NOT NULL AS BOOLEAN) AS is_in_register,
    CAST(coalesce(b.is_sample, a.is_sample) AS BOOLEAN) AS is_sample
FROM described AS d
LEFT JOIN $later.product AS b ON b.product_id = d.product_id
LEFT JOIN $later.producer AS k ON k.producer_id = b.producer_id
LEFT JOIN $earlier.product AS a ON a.product_id = d.product_id
LEFT JOIN $earlier.producer AS j ON j.producer_id = a.producer_id
ORDER BY d.correction, d.product_id, d.field, d.decision_no, d.earlier_value, d.later_value
