-- Products of the place on each day of `product_day`, each with the filters of the slice that do not let it pass.
-- Metrics of a slice all have this: a number and the rows behind it then cannot disagree.
-- `misses` is a sum: 1 standing, 2 stars, 4 potential, 8 kinds, 16 groups, 32 outcomes, 64 levels,
-- 128 words, 256 decision. 0 is in the slice; `misses & ~2 = 0` is, or would be without the filter of stars.
-- Not materialized: the day's table is kept already, and a statement then reads only the columns it asks for.
product_row AS NOT MATERIALIZED (
    SELECT
        *,
        CASE $system WHEN '34' THEN province_34 ELSE province_63 END AS province,
        -- The place one level below the one looked at; null where the product's own place is not known so finely.
        CASE
            WHEN $place = 'vn' OR starts_with($place, 'vung-')
                THEN CASE $system WHEN '34' THEN province_34 ELSE province_63 END
            WHEN length($place) = 5 AND starts_with($place, '63-') THEN district_63
            WHEN length($place) = 5 THEN commune_34
            WHEN length($place) = 6 THEN commune_63
        END AS child_place,
        CASE WHEN CASE $standing
            WHEN 'in_force' THEN state = 'in_force'
            WHEN 'expiring' THEN state = 'in_force'
                AND expires_on <= CAST(as_of + to_months($within_months) AS DATE)
            WHEN 'ever' THEN state IS NOT NULL
            ELSE state = $standing
        END THEN 0 ELSE 1 END
        + CASE WHEN passes($stars, stars) THEN 0 ELSE 2 END
        + CASE WHEN $potential = 'any' OR is_potential = ($potential = 'yes') THEN 0 ELSE 4 END
        + CASE WHEN passes($kinds, kind) THEN 0 ELSE 8 END
        + CASE WHEN passes($groups, group_no) THEN 0 ELSE 16 END
        + CASE WHEN len($outcomes) = 0 OR list_has_any(events, $outcomes) THEN 0 ELSE 32 END
        + CASE WHEN passes($levels, issuing_level) THEN 0 ELSE 64 END
        + CASE WHEN $words = '' OR list_bool_and(list_transform(
            string_split($words, ' '),
            lambda word: contains(name_folded || ' ' || producer_folded, word)
        )) THEN 0 ELSE 128 END
        + CASE WHEN $decision = '' OR decision_no = $decision THEN 0 ELSE 256 END AS misses
    FROM product_day
    WHERE $place = 'vn'
        OR $place IN (province_63, province_34, district_63, commune_63, commune_34)
        OR $place = CASE $system WHEN '34' THEN region_34 ELSE region_63 END
),
product_slice AS NOT MATERIALIZED (
    SELECT * FROM product_row WHERE misses = 0
)
