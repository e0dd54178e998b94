-- Products of the register on the day, each with what every filter of a slice says of it. Metrics of a
-- slice all begin with this: a number and the rows behind it then cannot disagree.
product_row AS MATERIALIZED (
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
        (
            $place = 'vn'
            OR $place IN (province_63, province_34, district_63, commune_63, commune_34)
            OR (starts_with($place, 'vung-')
                AND region_id(CASE $system WHEN '34' THEN region_34 ELSE region_63 END) = $place)
        ) IS TRUE AS of_place,
        (CASE $standing
            WHEN 'in_force' THEN state = 'in_force'
            WHEN 'expiring' THEN state = 'in_force'
                AND expires_on <= CAST($as_of + to_months($within_months) AS DATE)
            WHEN 'ever' THEN state IS NOT NULL
            ELSE state = $standing
        END) IS TRUE AS of_standing,
        passes($stars, stars) AS of_stars,
        (CASE $potential WHEN 'yes' THEN is_potential WHEN 'no' THEN NOT is_potential ELSE true END) AS of_potential,
        passes($kinds, kind) AS of_kind,
        passes($groups, group_no) AS of_group,
        (len($outcomes) = 0 OR list_has_any(events, $outcomes)) AS of_outcome,
        passes($levels, issuing_level) AS of_level,
        ($words = '' OR list_bool_and(list_transform(
            string_split($words, ' '),
            lambda word: contains(name_folded || ' ' || producer_folded, word)
        ))) AS of_words,
        ($decision = '' OR decision_no IS NOT DISTINCT FROM $decision) AS of_decision
    FROM product_on($as_of)
),
product_slice AS MATERIALIZED (
    SELECT *
    FROM product_row
    WHERE of_place AND of_standing AND of_stars AND of_potential AND of_kind AND of_group AND of_outcome
        AND of_level AND of_words AND of_decision
)
