-- The decisions behind a slice of the register: those of the recognitions that count on the day, with the
-- number of products each stands for. Products without a decision number have a row of their own, so
-- that rows add up to the slice.
WITH
{{slice}}
SELECT
    CAST(s.decision_no AS VARCHAR) AS decision_no,
    CAST(r.decision_date AS VARCHAR) AS decision_date,
    CAST(r.issuing_authority AS VARCHAR) AS issuing_authority,
    CAST(count(*) AS INTEGER) AS products
FROM product_slice AS s
LEFT JOIN recognition AS r ON r.product_id = s.product_id AND r.round = s.round
GROUP BY s.decision_no, r.decision_date, r.issuing_authority
ORDER BY products DESC, s.decision_no NULLS LAST, r.decision_date NULLS LAST, r.issuing_authority NULLS LAST
