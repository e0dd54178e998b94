-- Dossiers for 5 stars: sent up in the period (flow), or open (stock).
SELECT
    target_id,
    CASE nature WHEN 'flow' THEN count(*) FILTER (WHERE is_sent) ELSE count(*) FILTER (WHERE is_open) END, NULL,
    CASE nature WHEN 'flow' THEN 0 ELSE count(*) FILTER (WHERE was_open) END, NULL
FROM dossier
WHERE rule = 'potential_five_star'
GROUP BY target_id, nature
