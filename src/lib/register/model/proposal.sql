-- Proposals. One without a day of its own stands beside a recognition ("đạt 4 sao, đề nghị 5 sao") and
-- was sent up by the same decision. It is answered when the product later reaches what it asks for.
INSERT INTO proposal BY NAME
WITH sent AS (
    SELECT
        i.product_id, r.source_id, r.sheet, q.entry_no, q.position, q.proposed_stars, q.cells,
        coalesce(
            q.proposed_on,
            (SELECT max(coalesce(t.valid_from, t.decision_date)) FROM register_round AS t WHERE t.entry_no = q.entry_no)
        ) AS proposed_on
    FROM register_proposal AS q
    JOIN register_row AS r USING (entry_no)
    JOIN register_identity AS i USING (entry_no)
    QUALIFY row_number() OVER (
        PARTITION BY i.product_id, q.proposed_stars, proposed_on ORDER BY q.entry_no, q.position
    ) = 1
),
answered AS (
    SELECT
        q.product_id, q.entry_no, q.position,
        min(r.valid_from) FILTER (WHERE r.valid_from > q.proposed_on AND r.stars >= q.proposed_stars) AS decided_on,
        arg_max(r.stars, r.round) FILTER (WHERE r.valid_from <= q.proposed_on OR q.proposed_on IS NULL) AS stars_before
    FROM sent AS q
    LEFT JOIN recognition AS r USING (product_id)
    GROUP BY q.product_id, q.entry_no, q.position
)
SELECT
    q.product_id || '-d'
        || row_number() OVER (PARTITION BY q.product_id ORDER BY q.proposed_on NULLS LAST, q.entry_no, q.position) AS proposal_id,
    q.product_id,
    CASE
        WHEN a.stars_before IS NULL THEN 'new'
        WHEN a.stars_before < q.proposed_stars THEN 'upgrade'
        ELSE 're_evaluation'
    END AS purpose,
    q.proposed_stars,
    q.proposed_on,
    a.decided_on,
    CASE WHEN a.decided_on IS NULL THEN 'open' ELSE 'recognised' END AS result,
    false AS is_sample,
    q.source_id,
    register_origin(s.title, q.sheet, q.cells) AS origin
FROM sent AS q
JOIN answered AS a USING (product_id, entry_no, position)
JOIN source AS s USING (source_id)
