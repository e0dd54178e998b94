-- Producers by kind, for the country and each province of a boundary system; counts, and shares
-- with their denominator. published: the latest printed split known on the day (a merged province
-- without its own gets the sum of its parts if all have one). register: producers with a product
-- in force on the day, or, with $of = 'products', their products in force.
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
    CAST(total_source_id AS VARCHAR) AS total_source_id,
    CAST(split_basis AS VARCHAR) AS split_basis,
    CAST(denominator AS INTEGER) AS denominator,
    CAST(cooperative AS INTEGER) AS cooperative,
    CAST(cooperative_group AS INTEGER) AS cooperative_group,
    CAST(enterprise AS INTEGER) AS enterprise,
    CAST(company AS INTEGER) AS company,
    CAST(private_enterprise AS INTEGER) AS private_enterprise,
    CAST(household AS INTEGER) AS household,
    CAST(other AS INTEGER) AS other,
    CAST(round(coalesce(cooperative / nullif(denominator, 0), own_c_pct / 100), 6) AS DOUBLE) AS cooperative_share,
    CAST(round(coalesce(cooperative_group / nullif(denominator, 0), own_g_pct / 100), 6) AS DOUBLE) AS cooperative_group_share,
    CAST(round(coalesce(enterprise / nullif(denominator, 0), own_e_pct / 100), 6) AS DOUBLE) AS enterprise_share,
    CAST(round(coalesce(household / nullif(denominator, 0), own_h_pct / 100), 6) AS DOUBLE) AS household_share,
    CAST(round(other / nullif(denominator, 0), 6) AS DOUBLE) AS other_share,
    CAST(split_as_of AS VARCHAR) AS split_as_of,
    CAST(split_as_of_oldest AS VARCHAR) AS split_as_of_oldest,
    CAST(split_source_id AS VARCHAR) AS split_source_id,
    CAST(parts_known AS INTEGER) AS parts_known,
    CAST(parts_total AS INTEGER) AS parts_total,
    CAST(CASE
        WHEN split_basis IS NOT NULL THEN NULL
        WHEN is_not_comparable THEN 'not_comparable'
        WHEN parts_known > 0 THEN 'parts_missing'
        ELSE 'not_reported'
    END AS VARCHAR) AS missing_reason
FROM base_row
ORDER BY place_id
