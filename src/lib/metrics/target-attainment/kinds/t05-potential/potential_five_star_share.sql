-- Open dossiers for 5 stars over products in force.
SELECT d.target_id, d.open, s.products, d.open_before, s.products_before
FROM (
    SELECT target_id, count(*) FILTER (WHERE is_open) AS open, count(*) FILTER (WHERE was_open) AS open_before
    FROM dossier
    WHERE rule = 'potential_five_star_share'
    GROUP BY target_id
) AS d
JOIN (
    SELECT target_id, count(stars) AS products, count(stars_before) AS products_before
    FROM standing
    WHERE rule = 'potential_five_star_share'
    GROUP BY target_id
) AS s USING (target_id)
