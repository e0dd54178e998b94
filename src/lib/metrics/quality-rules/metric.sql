-- The rules that found something, or that take from a score: which score, and how often each spoke.
WITH spoken AS (
    SELECT
        rule,
        count(*) AS findings,
        count(*) FILTER (WHERE severity = 'error') AS errors,
        count(*) FILTER (WHERE severity = 'warning') AS warnings
    FROM quality
    GROUP BY rule
)
SELECT
    CAST(rule AS VARCHAR) AS rule,
    CAST(coalesce(r.score, 'none') AS VARCHAR) AS score,
    CAST(coalesce(s.findings, 0) AS INTEGER) AS findings,
    CAST(coalesce(s.errors, 0) AS INTEGER) AS errors,
    CAST(coalesce(s.warnings, 0) AS INTEGER) AS warnings
FROM quality_rule AS r
FULL JOIN spoken AS s USING (rule)
ORDER BY rule
