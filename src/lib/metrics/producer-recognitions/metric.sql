-- All recognitions of all products of a producer, with each product's state on the day looked at.
-- A product only proposed so far is one row without a round.
SELECT
    CAST(s.product_id AS VARCHAR) AS product_id,
    CAST(s.name AS VARCHAR) AS name,
    CAST(s.group_no AS INTEGER) AS group_no,
    CAST(s.state AS VARCHAR) AS state,
    CAST(s.stars AS INTEGER) AS latest_stars,
    CAST(s.expires_on AS VARCHAR) AS latest_expires_on,
    CAST(s.decision_no AS VARCHAR) AS latest_decision_no,
    CAST(s.is_potential AS BOOLEAN) AS is_potential,
    CAST(s.is_sample AS BOOLEAN) AS is_sample,
    CAST(r.round AS INTEGER) AS round,
    CAST(r.stars AS INTEGER) AS stars,
    CAST(r.valid_from AS VARCHAR) AS valid_from,
    CAST(r.expires_on AS VARCHAR) AS expires_on,
    CAST(r.withdrawn_on AS VARCHAR) AS withdrawn_on
FROM product_on($as_of) AS s
LEFT JOIN recognition AS r USING (product_id)
WHERE s.producer_id = $producer_id
ORDER BY s.name_folded, s.product_id, r.valid_from NULLS LAST, r.round
