-- The products behind a change, one row each with the step that explains it (change.sql). A product that was
-- kept has a row only where it is recorded otherwise. Taking away the earlier side and adding the later one
-- turns the products in force on $since into those of $as_of.
WITH
{{change}}
SELECT
    CAST(c.product_id AS VARCHAR) AS product_id,
    CAST(coalesce(c.b_name, c.a_name) AS VARCHAR) AS name,
    CAST(c.producer_name AS VARCHAR) AS producer_name,
    CAST(c.step AS VARCHAR) AS step,
    CAST(c.cause AS VARCHAR) AS cause,
    CAST(c.is_earlier AS BOOLEAN) AS is_earlier,
    CAST(c.is_later AS BOOLEAN) AS is_later,
    CAST(CASE WHEN c.was_anywhere THEN c.a_stars END AS INTEGER) AS earlier_stars,
    CAST(CASE WHEN c.is_anywhere THEN c.b_stars END AS INTEGER) AS later_stars,
    CAST(c.a_kind AS VARCHAR) AS earlier_kind,
    CAST(c.b_kind AS VARCHAR) AS later_kind,
    CAST(c.a_place AS VARCHAR) AS earlier_place,
    CAST(c.b_place AS VARCHAR) AS later_place,
    CAST(c.a_name AS VARCHAR) AS earlier_name,
    CAST(c.b_name AS VARCHAR) AS later_name,
    CAST(c.province AS VARCHAR) AS province_id,
    CAST(m.name_vi AS VARCHAR) AS commune,
    CAST(CASE WHEN c.is_later THEN c.b_decision ELSE coalesce(c.a_decision, c.b_decision) END AS VARCHAR) AS decision_no,
    CAST(CASE
        WHEN c.step = 'lapsed' THEN c.expires_on
        WHEN c.step = 'withdrawn' THEN c.withdrawn_on
        WHEN c.step IN ('new', 're_entered', 're_evaluated', 'upgraded', 'downgraded') THEN c.valid_from
    END AS VARCHAR) AS happened_on,
    CAST(c.is_sample AS BOOLEAN) AS is_sample
FROM product_change AS c
LEFT JOIN place AS m ON m.place_id = CASE $system
    WHEN '34' THEN c.commune_34
    ELSE c.commune_63
END
WHERE c.step <> 'kept'
    OR c.a_kind <> c.b_kind
    OR c.a_name <> c.b_name
    OR c.a_place IS DISTINCT FROM c.b_place
ORDER BY c.step, happened_on, c.product_id
