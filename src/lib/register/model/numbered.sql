-- Rounds of a product by day, numbered from 1; a round without a day keeps its place before the next
-- one of its row.
CREATE TABLE register_numbered AS
WITH placed AS (
    SELECT
        *,
        coalesce(day, min(day) OVER (
            PARTITION BY entry_no ORDER BY position ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        )) AS sort_day
    FROM register_recognition
    WHERE NOT is_repeated
)
SELECT
    * EXCLUDE (is_repeated, decided_in_entry, decided_on, fullness),
    CAST(row_number() OVER rounds AS INTEGER) AS round,
    lag(stars) OVER rounds AS stars_before
FROM placed
WINDOW rounds AS (
    PARTITION BY product_id ORDER BY sort_day NULLS LAST, decision_date NULLS LAST, position, entry_no
)
