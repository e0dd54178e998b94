-- Products with an open dossier for 5 stars in a place on the day ("tiềm năng 5 sao"): the first 20 by name,
-- and how many there are. A product of them need not be recognised yet, so that no slice holds them.
WITH
entry AS (
    SELECT p.*, q.proposal_id, q.proposed_on, q.proposed_stars, q.source_id AS q_source, q.origin AS q_origin
    FROM potential_on($as_of) AS o
    JOIN product AS p USING (product_id)
    JOIN proposal AS q USING (product_id)
    WHERE $place IN ('vn', p.province_63, p.province_34)
        AND q.proposed_stars = 5 AND q.proposed_on <= $as_of AND (q.decided_on IS NULL OR q.decided_on > $as_of)
    -- A product counts once, whatever its dossiers: the oldest stands for it.
    QUALIFY row_number() OVER (PARTITION BY p.product_id ORDER BY q.proposed_on, q.proposal_id) = 1
),
numbered AS (
    SELECT *, row_number() OVER (ORDER BY name_folded, product_id) AS entry_no, count(*) OVER () AS entries FROM entry
)
SELECT
    CAST('products' AS VARCHAR) AS counts,
    CAST(e.entries AS INTEGER) AS counted,
    CAST(e.entries AS INTEGER) AS entries,
    CAST(e.entry_no AS INTEGER) AS entry_no,
    CAST(e.product_id AS VARCHAR) AS product_id,
    CAST(e.name AS VARCHAR) AS name,
    CAST(c.name AS VARCHAR) AS producer_name,
    CAST(e.proposed_stars AS INTEGER) AS stars,
    CAST(NULL AS VARCHAR) AS decision_no,
    CAST(NULL AS VARCHAR) AS decision_date,
    CAST(NULL AS VARCHAR) AS issuing_authority,
    CAST(NULL AS VARCHAR) AS valid_from,
    CAST(NULL AS VARCHAR) AS expires_on,
    CAST(e.proposed_on AS VARCHAR) AS proposed_on,
    CAST(e.is_sample AS BOOLEAN) AS is_sample,
    CAST(coalesce(e.q_source, e.source_id) AS VARCHAR) AS source_id,
    CAST(coalesce(e.q_origin, e.origin) AS VARCHAR) AS origin
FROM numbered AS e
JOIN producer AS c USING (producer_id)
WHERE e.entry_no <= 20
ORDER BY e.entry_no
