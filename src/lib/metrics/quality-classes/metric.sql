-- Thresholds of the quality scores, from the best class down.
SELECT
    CAST(class AS VARCHAR) AS class,
    CAST(least_share AS DOUBLE) AS least_share,
    CAST(most_days AS INTEGER) AS most_days,
    CAST(basis AS VARCHAR) AS basis
FROM quality_class
ORDER BY least_share DESC, class
