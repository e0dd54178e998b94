-- Products upgraded in the period over products in force before it.
SELECT h.target_id, h.upgraded, s.products_before, 0, s.products_before
FROM (
    SELECT target_id, count(DISTINCT product_id) FILTER (WHERE outcome = 'upgraded') AS upgraded
    FROM happened
    WHERE rule = 'upgraded_share'
    GROUP BY target_id
) AS h
JOIN (
    SELECT target_id, count(stars_before) AS products_before
    FROM standing
    WHERE rule = 'upgraded_share'
    GROUP BY target_id
) AS s USING (target_id)
