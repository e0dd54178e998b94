-- Products in force before the period that still are, over all of those. It starts at 100 % and can only
-- fall, so it has no straight path.
SELECT
    target_id,
    count(*) FILTER (WHERE stars IS NOT NULL AND stars_before IS NOT NULL), count(stars_before), NULL, NULL
FROM standing
WHERE rule = 'retention_share'
GROUP BY target_id
