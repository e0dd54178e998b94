-- The thresholds by which goals are judged, as they stand in the data (decisions 0003 and 0008).
SELECT
    CAST('status' AS VARCHAR) AS rule,
    CAST(status AS VARCHAR) AS verdict,
    CAST(least_ratio AS DOUBLE) AS ratio,
    CAST(basis AS VARCHAR) AS basis
FROM status_rule
UNION ALL
SELECT CAST('need' AS VARCHAR), CAST(verdict AS VARCHAR), CAST(most_ratio AS DOUBLE), CAST(basis AS VARCHAR)
FROM need_rule
ORDER BY rule, ratio DESC NULLS FIRST, verdict
