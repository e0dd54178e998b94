-- What targets aim at, as the search box names it, with the number of targets set.
SELECT
    CAST(m.target_metric AS VARCHAR) AS target_metric,
    CAST(m.target_kind AS VARCHAR) AS target_kind,
    CAST(m.title_vi AS VARCHAR) AS title_vi,
    CAST(m.title_en AS VARCHAR) AS title_en,
    CAST(count(*) AS INTEGER) AS targets,
    CAST(count(DISTINCT t.place_id) AS INTEGER) AS places
FROM target_metric AS m
JOIN target AS t USING (target_metric)
GROUP BY ALL
ORDER BY target_metric
