-- Dossiers of a product on their way or decided; never a rank.
SELECT
    CAST(q.proposal_id AS VARCHAR) AS proposal_id,
    CAST(q.product_id AS VARCHAR) AS product_id,
    CAST(q.purpose AS VARCHAR) AS purpose,
    CAST(q.proposed_stars AS INTEGER) AS proposed_stars,
    CAST(q.score AS DOUBLE) AS score,
    CAST(q.proposed_on AS VARCHAR) AS proposed_on,
    CAST(q.decided_on AS VARCHAR) AS decided_on,
    CAST(q.result AS VARCHAR) AS result,
    CAST(q.is_sample AS BOOLEAN) AS is_sample,
    CAST(q.source_id AS VARCHAR) AS source_id,
    CAST(o.title AS VARCHAR) AS source_title,
    CAST(q.origin AS VARCHAR) AS origin
FROM proposal AS q
LEFT JOIN source AS o ON o.source_id = q.source_id
WHERE q.product_id = $product_id
ORDER BY q.proposed_on NULLS LAST, q.proposal_id
