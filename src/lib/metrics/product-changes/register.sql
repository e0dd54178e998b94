WITH event AS (
    SELECT r.product_id, r.outcome AS kind
    FROM recognition AS r
    WHERE r.valid_from BETWEEN $period_start AND $as_of
    UNION ALL
    SELECT r.product_id, 'lapsed'
    FROM recognition AS r
    WHERE r.expires_on BETWEEN $period_start AND $as_of
      AND (r.withdrawn_on IS NULL OR r.withdrawn_on >= r.expires_on)
      AND NOT EXISTS (
          SELECT 1 FROM recognition AS n
          WHERE n.product_id = r.product_id AND n.round > r.round AND n.valid_from <= r.expires_on
      )
    UNION ALL
    SELECT r.product_id, 'withdrawn'
    FROM recognition AS r
    WHERE r.withdrawn_on BETWEEN $period_start AND $as_of AND r.withdrawn_on < r.expires_on
),
placed AS (
    SELECT unnest([CASE $system WHEN '34' THEN p.province_34 ELSE p.province_63 END, 'vn']) AS place_id, e.kind
    FROM event AS e
    JOIN product AS p USING (product_id)
)
SELECT
    m.place_id,
    count(*) FILTER (WHERE e.kind = 'new') AS new_products,
    count(*) FILTER (WHERE e.kind = 're_evaluated') AS re_evaluated,
    count(*) FILTER (WHERE e.kind = 'upgraded') AS upgraded,
    count(*) FILTER (WHERE e.kind = 'downgraded') AS downgraded,
    count(*) FILTER (WHERE e.kind = 'lapsed') AS lapsed,
    count(*) FILTER (WHERE e.kind = 'withdrawn') AS withdrawn,
    CAST($as_of AS VARCHAR) AS printed_as_of,
    NULL AS source_id
FROM place_part($system) AS m
LEFT JOIN placed AS e USING (place_id)
WHERE m.is_own
GROUP BY m.place_id
