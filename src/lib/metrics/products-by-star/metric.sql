-- Products of 3 stars and up by star, for the country and each province of a boundary system.
-- published: the latest printed total and the latest printed split known on the day; a province
--            formed by merger without figures of its own gets the sum of its parts if all have one.
-- register:  products whose latest recognition is in force on the day; ever, expired, withdrawn beside.
WITH base_row AS (
{{base}}
)
SELECT
    CAST(place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(basis AS VARCHAR) AS basis,
    CAST(total AS INTEGER) AS total,
    CAST(total_as_of AS VARCHAR) AS total_as_of,
    CAST(total_as_of_oldest AS VARCHAR) AS total_as_of_oldest,
    CAST(total_qualifier AS VARCHAR) AS total_qualifier,
    CAST(total_source_id AS VARCHAR) AS total_source_id,
    CAST(five_star AS INTEGER) AS five_star,
    CAST(five_star_as_of AS VARCHAR) AS five_star_as_of,
    CAST(five_star_basis AS VARCHAR) AS five_star_basis,
    CAST(five_star_source_id AS VARCHAR) AS five_star_source_id,
    CAST(split_basis AS VARCHAR) AS split_basis,
    CAST(split_total AS INTEGER) AS split_total,
    CAST(stars_3 AS INTEGER) AS stars_3,
    CAST(stars_4 AS INTEGER) AS stars_4,
    CAST(stars_5 AS INTEGER) AS stars_5,
    CAST(potential AS INTEGER) AS potential,
    CAST(potential_treatment AS VARCHAR) AS potential_treatment,
    CAST(split_as_of AS VARCHAR) AS split_as_of,
    CAST(split_as_of_oldest AS VARCHAR) AS split_as_of_oldest,
    CAST(split_source_id AS VARCHAR) AS split_source_id,
    CAST(parts_known AS INTEGER) AS parts_known,
    CAST(parts_total AS INTEGER) AS parts_total,
    CAST(ever AS INTEGER) AS ever,
    CAST(expired AS INTEGER) AS expired,
    CAST(withdrawn AS INTEGER) AS withdrawn,
    CAST(CASE
        WHEN total IS NOT NULL THEN NULL
        WHEN parts_known > 0 THEN 'parts_missing'
        ELSE 'not_reported'
    END AS VARCHAR) AS missing_reason
FROM base_row
ORDER BY place_id
