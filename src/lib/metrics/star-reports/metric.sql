-- Every published product total or star split known on the day, one row a publication, place and
-- as-of date. Two publications that give different totals or splits for the same place and time,
-- or within two months a lower or far higher total, are both kept and marked.
WITH report AS (
    SELECT * FROM star_report_on($as_of)
)
SELECT
    CAST(r.place_id AS VARCHAR) AS place_id,
    CAST(r.as_of AS VARCHAR) AS as_of,
    CAST(r.as_of_to AS VARCHAR) AS as_of_to,
    CAST(r.recency AS INTEGER) AS recency,
    CAST(r.total AS INTEGER) AS total,
    CAST(r.total_qualifier AS VARCHAR) AS total_qualifier,
    CAST(r.stars_3 AS INTEGER) AS stars_3,
    CAST(r.stars_4 AS INTEGER) AS stars_4,
    CAST(r.stars_5 AS INTEGER) AS stars_5,
    CAST(r.potential AS INTEGER) AS potential,
    CAST(r.potential_treatment AS VARCHAR) AS potential_treatment,
    CAST(r.split_basis AS VARCHAR) AS split_basis,
    CAST(r.adds_up AS BOOLEAN) AS adds_up,
    CAST(EXISTS (
        SELECT 1 FROM report AS o
        WHERE o.place_id = r.place_id AND o.source_id <> r.source_id
          AND (
              o.as_of_to = r.as_of_to
              AND (o.total <> r.total OR o.stars_3 <> r.stars_3 OR o.stars_4 <> r.stars_4 OR o.stars_5 <> r.stars_5)
              -- Two months apart and yet far off: one of them lacks a round or counts otherwise.
              OR o.as_of_to < r.as_of_to AND date_diff('day', o.as_of_to, r.as_of_to) <= 62
              AND (r.total < o.total OR r.total > o.total * 1.1)
              OR o.as_of_to > r.as_of_to AND date_diff('day', r.as_of_to, o.as_of_to) <= 62
              AND (o.total < r.total OR o.total > r.total * 1.1)
          )
    ) AS BOOLEAN) AS sources_disagree,
    CAST(r.source_id AS VARCHAR) AS source_id
FROM report AS r
ORDER BY r.place_id, r.recency, r.source_id
