-- Recognitions of each product over all its rows, repeated ones marked. Two are one if they give the
-- same stars on the same day, or the same stars by the same decision (its number comes again every
-- year, so the days must not differ). Of repeated ones the fullest is kept, a withdrawal first.
CREATE TABLE register_recognition AS
WITH dated AS (
    SELECT
        i.product_id, r.source_id, r.sheet, r.row_no, t.*,
        coalesce(t.valid_from, t.decision_date) AS day,
        (t.decision_no IS NOT NULL)::INTEGER + (t.decision_date IS NOT NULL)::INTEGER
            + (t.valid_from IS NOT NULL)::INTEGER + (t.expires_on IS NOT NULL)::INTEGER
            + (t.score IS NOT NULL)::INTEGER + (t.issuing_authority IS NOT NULL)::INTEGER
            + (t.outcome IS NOT NULL)::INTEGER AS fullness
    FROM register_round AS t
    JOIN register_row AS r USING (entry_no)
    JOIN register_identity AS i USING (entry_no)
),
decided AS (
    SELECT
        *,
        coalesce(day, CASE WHEN decision_no IS NOT NULL THEN min(day) OVER (PARTITION BY product_id, stars, decision_no) END)
            AS decided_on
    FROM dated
),
compared AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY product_id, stars, day, CASE WHEN day IS NULL THEN coalesce(decision_no, '') END
            ORDER BY (withdrawn_on IS NULL), fullness DESC, entry_no, position
        ) AS of_day,
        row_number() OVER (
            PARTITION BY product_id, stars, decision_no, decided_on
            ORDER BY (withdrawn_on IS NULL), fullness DESC, entry_no, position
        ) AS of_decision,
        min(entry_no) OVER (PARTITION BY product_id, source_id, decision_no, decided_on) AS first_entry
    FROM decided
)
SELECT
    * EXCLUDE (of_day, of_decision, first_entry),
    (of_day > 1 OR (decision_no IS NOT NULL AND of_decision > 1)) AS is_repeated,
    -- The earlier row of the same file that gives the same decision to the same product.
    CASE WHEN decision_no IS NOT NULL AND first_entry < entry_no THEN first_entry END AS decided_in_entry
FROM compared
