-- All recognitions of a product, oldest first, each with what became of it by the day looked at.
WITH round AS (
    SELECT *, lead(valid_from) OVER (PARTITION BY product_id ORDER BY valid_from, round) AS replaced_on
    FROM recognition
    WHERE product_id = $product_id
)
SELECT
    CAST(r.product_id AS VARCHAR) AS product_id,
    CAST(r.round AS INTEGER) AS round,
    CAST(r.stars AS INTEGER) AS stars,
    CAST(r.score AS DOUBLE) AS score,
    CAST(r.decision_no AS VARCHAR) AS decision_no,
    CAST(r.decision_date AS VARCHAR) AS decision_date,
    CAST(r.issuing_level AS VARCHAR) AS issuing_level,
    CAST(r.issuing_authority AS VARCHAR) AS issuing_authority,
    CAST(r.valid_from AS VARCHAR) AS valid_from,
    CAST(r.expires_on AS VARCHAR) AS expires_on,
    CAST(r.replaced_on AS VARCHAR) AS replaced_on,
    CAST(r.outcome AS VARCHAR) AS outcome,
    CAST(r.regime AS VARCHAR) AS regime,
    CAST(r.withdrawn_on AS VARCHAR) AS withdrawn_on,
    CAST(r.withdrawal_reason AS VARCHAR) AS withdrawal_reason,
    CAST(CASE
        WHEN r.valid_from IS NULL THEN NULL
        WHEN r.valid_from > $as_of THEN 'later'
        WHEN r.withdrawn_on <= $as_of THEN 'withdrawn'
        WHEN r.expires_on <= coalesce(least(r.replaced_on, $as_of), $as_of) THEN 'expired'
        WHEN r.replaced_on <= $as_of THEN 'replaced'
        ELSE 'in_force'
    END AS VARCHAR) AS state,
    CAST(r.is_sample AS BOOLEAN) AS is_sample,
    CAST(r.source_id AS VARCHAR) AS source_id,
    CAST(o.title AS VARCHAR) AS source_title,
    CAST(r.origin AS VARCHAR) AS origin
FROM round AS r
LEFT JOIN source AS o ON o.source_id = r.source_id
ORDER BY r.valid_from NULLS LAST, r.round
