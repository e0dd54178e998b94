-- Recognitions. What the register leaves open follows from the rules: first day = day of the decision,
-- last day = 36 months on (domain: decisions 1048, 148 and 26/2026; a day the month lacks is its last),
-- outcome from the round before, regime from the day of the decision. An end or a withdrawal before the
-- start is reported by checks/dates-out-of-order.sql and read as the rule says, or as of the start.
INSERT INTO recognition BY NAME
SELECT
    n.product_id,
    n.round,
    n.stars,
    n.score,
    n.decision_no,
    n.decision_date,
    n.day AS valid_from,
    CASE
        WHEN n.expires_on IS NULL OR n.expires_on <= n.day THEN CAST(n.day + INTERVAL 36 MONTH AS DATE)
        ELSE n.expires_on
    END AS expires_on,
    n.issuing_level,
    n.issuing_authority,
    register_regime(coalesce(n.decision_date, n.day)) AS regime,
    coalesce(
        n.outcome,
        CASE
            WHEN n.stars_before IS NULL THEN 'new'
            WHEN n.stars > n.stars_before THEN 'upgraded'
            WHEN n.stars < n.stars_before THEN 'downgraded'
            ELSE 're_evaluated'
        END
    ) AS outcome,
    greatest(n.withdrawn_on, CASE WHEN n.withdrawn_on IS NOT NULL THEN n.day END) AS withdrawn_on,
    n.withdrawal_reason,
    false AS is_sample,
    n.source_id,
    register_origin(s.title, n.sheet, n.cells) AS origin
FROM register_numbered AS n
JOIN source AS s USING (source_id)
