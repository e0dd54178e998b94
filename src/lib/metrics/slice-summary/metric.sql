-- What a slice of the register holds, in one row; and for each filter how many products there would be
-- without it (all others kept; place and day are the question itself), so that an empty slice can say
-- which filter emptied it.
WITH
{{slice}}
SELECT
    CAST($place AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(count(*) FILTER (WHERE misses = 0) AS INTEGER) AS products,
    CAST(count(DISTINCT producer_no) FILTER (WHERE misses = 0) AS INTEGER) AS producers,
    CAST(count(*) FILTER (WHERE misses = 0 AND stars = 3) AS INTEGER) AS stars_3,
    CAST(count(*) FILTER (WHERE misses = 0 AND stars = 4) AS INTEGER) AS stars_4,
    CAST(count(*) FILTER (WHERE misses = 0 AND stars = 5) AS INTEGER) AS stars_5,
    CAST(count(*) FILTER (WHERE misses = 0 AND is_potential) AS INTEGER) AS potential,
    CAST(count(*) FILTER (
        WHERE misses = 0 AND state = 'in_force' AND expires_on <= CAST($as_of + to_months(12) AS DATE)
    ) AS INTEGER) AS expiring_12_months,
    CAST(count(*) FILTER (WHERE misses = 0 AND is_sample) AS INTEGER) AS sample_products,
    CAST(count(*) FILTER (WHERE state = 'in_force') AS INTEGER) AS place_in_force,
    CAST(count(*) FILTER (WHERE state IS NOT NULL) AS INTEGER) AS place_ever,
    CAST(count(*) FILTER (WHERE misses & ~1 = 0 AND state IS NOT NULL) AS INTEGER) AS without_standing,
    CAST(count(*) FILTER (WHERE misses & ~2 = 0) AS INTEGER) AS without_stars,
    CAST(count(*) FILTER (WHERE misses & ~4 = 0) AS INTEGER) AS without_potential,
    CAST(count(*) FILTER (WHERE misses & ~8 = 0) AS INTEGER) AS without_kinds,
    CAST(count(*) FILTER (WHERE misses & ~16 = 0) AS INTEGER) AS without_groups,
    CAST(count(*) FILTER (WHERE misses & ~32 = 0) AS INTEGER) AS without_outcomes,
    CAST(count(*) FILTER (WHERE misses & ~64 = 0) AS INTEGER) AS without_levels,
    CAST(count(*) FILTER (WHERE misses & ~128 = 0) AS INTEGER) AS without_words,
    CAST(count(*) FILTER (WHERE misses & ~256 = 0) AS INTEGER) AS without_decision
FROM product_row
