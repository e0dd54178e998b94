-- What a slice of the register holds, in one row; and for each filter how many products there would be
-- without it, so that an empty slice can say which filter emptied it.
WITH
{{slice}},
-- Each filter in turn taken away, all others kept. Place and day are the question itself.
without AS (
    SELECT
        count(*) FILTER (WHERE misses IN (0, 1) AND state IS NOT NULL) AS standing,
        count(*) FILTER (WHERE misses IN (0, 2)) AS stars,
        count(*) FILTER (WHERE misses IN (0, 4)) AS potential,
        count(*) FILTER (WHERE misses IN (0, 8)) AS kinds,
        count(*) FILTER (WHERE misses IN (0, 16)) AS groups,
        count(*) FILTER (WHERE misses IN (0, 32)) AS outcomes,
        count(*) FILTER (WHERE misses IN (0, 64)) AS levels,
        count(*) FILTER (WHERE misses IN (0, 128)) AS words,
        count(*) FILTER (WHERE misses IN (0, 256)) AS decision,
        count(*) FILTER (WHERE state = 'in_force') AS in_force,
        count(*) FILTER (WHERE state IS NOT NULL) AS ever
    FROM product_row
)
SELECT
    CAST($place AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(count(s.product_id) AS INTEGER) AS products,
    CAST(count(DISTINCT s.producer_no) AS INTEGER) AS producers,
    CAST(count(*) FILTER (WHERE s.stars = 3) AS INTEGER) AS stars_3,
    CAST(count(*) FILTER (WHERE s.stars = 4) AS INTEGER) AS stars_4,
    CAST(count(*) FILTER (WHERE s.stars = 5) AS INTEGER) AS stars_5,
    CAST(count(*) FILTER (WHERE s.is_potential) AS INTEGER) AS potential,
    CAST(count(*) FILTER (
        WHERE s.state = 'in_force' AND s.expires_on <= CAST($as_of + to_months(12) AS DATE)
    ) AS INTEGER) AS expiring_12_months,
    CAST(count(*) FILTER (WHERE s.is_sample) AS INTEGER) AS sample_products,
    CAST(any_value(w.in_force) AS INTEGER) AS place_in_force,
    CAST(any_value(w.ever) AS INTEGER) AS place_ever,
    CAST(any_value(w.standing) AS INTEGER) AS without_standing,
    CAST(any_value(w.stars) AS INTEGER) AS without_stars,
    CAST(any_value(w.potential) AS INTEGER) AS without_potential,
    CAST(any_value(w.kinds) AS INTEGER) AS without_kinds,
    CAST(any_value(w.groups) AS INTEGER) AS without_groups,
    CAST(any_value(w.outcomes) AS INTEGER) AS without_outcomes,
    CAST(any_value(w.levels) AS INTEGER) AS without_levels,
    CAST(any_value(w.words) AS INTEGER) AS without_words,
    CAST(any_value(w.decision) AS INTEGER) AS without_decision
FROM without AS w
LEFT JOIN product_slice AS s ON true
