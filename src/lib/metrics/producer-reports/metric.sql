-- Every published number of producers known on the day, in all and by kind, one row a
-- publication, place and as-of date. Shares are of the printed total, or of the sum of the kinds
-- where no total is printed; where only shares are printed they are kept as printed.
WITH report AS (
    SELECT * FROM producer_report_on($as_of)
)
SELECT
    CAST(r.place_id AS VARCHAR) AS place_id,
    CAST(r.as_of AS VARCHAR) AS as_of,
    CAST(r.as_of_to AS VARCHAR) AS as_of_to,
    CAST(r.recency AS INTEGER) AS recency,
    CAST(r.printed_total AS INTEGER) AS total,
    CAST(r.total_qualifier AS VARCHAR) AS total_qualifier,
    CAST(r.total AS INTEGER) AS denominator,
    CAST(r.cooperative AS INTEGER) AS cooperative,
    CAST(r.cooperative_group AS INTEGER) AS cooperative_group,
    CAST(r.enterprise AS INTEGER) AS enterprise,
    CAST(r.company AS INTEGER) AS company,
    CAST(r.private_enterprise AS INTEGER) AS private_enterprise,
    CAST(r.household AS INTEGER) AS household,
    CAST(round(coalesce(r.cooperative / r.total, r.cooperative_pct / 100), 6) AS DOUBLE) AS cooperative_share,
    CAST(round(coalesce(r.cooperative_group / r.total, r.cooperative_group_pct / 100), 6) AS DOUBLE) AS cooperative_group_share,
    CAST(round(coalesce(r.enterprise / r.total, r.enterprise_pct / 100), 6) AS DOUBLE) AS enterprise_share,
    CAST(round(coalesce(r.household / r.total, r.household_pct / 100), 6) AS DOUBLE) AS household_share,
    CAST(r.split_basis AS VARCHAR) AS split_basis,
    CAST(r.adds_up AS BOOLEAN) AS adds_up,
    CAST(EXISTS (
        SELECT 1 FROM report AS o
        WHERE o.place_id = r.place_id AND o.as_of_to = r.as_of_to AND o.source_id <> r.source_id
          AND (o.total <> r.total OR o.cooperative <> r.cooperative OR o.enterprise <> r.enterprise OR o.household <> r.household)
    ) AS BOOLEAN) AS sources_disagree,
    CAST(r.source_id AS VARCHAR) AS source_id
FROM report AS r
ORDER BY r.place_id, r.recency, r.source_id
