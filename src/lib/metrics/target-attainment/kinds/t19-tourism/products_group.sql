-- Products in force of group VI, community tourism services.
SELECT
    target_id,
    count(stars) FILTER (WHERE group_no = 6), NULL,
    count(stars_before) FILTER (WHERE group_no = 6), NULL
FROM standing
WHERE rule = 'products_group'
GROUP BY target_id
