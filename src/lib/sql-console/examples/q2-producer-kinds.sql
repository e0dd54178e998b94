-- vi: Hợp tác xã, doanh nghiệp chiếm bao nhiêu phần trăm chủ thể, so với mục tiêu 40 %, 30 %?
-- en: Which share of producers are cooperatives or enterprises, against the goals of 40% and 30%?
-- vi: Chỉ tính chủ thể đang có ít nhất một sản phẩm còn hiệu lực. Mục tiêu: bảng target, cả nước.
-- en: Only producers with at least one product in force. Goals: table target, the whole country.
WITH counted AS (
    SELECT c.kind, count(DISTINCT c.producer_id) AS producers
    FROM product_state_on($as_of) AS s
    JOIN product AS p USING (product_id)
    JOIN producer AS c USING (producer_id)
    WHERE s.state = 'in_force'
    GROUP BY c.kind
),
goal AS (
    SELECT CASE target_metric WHEN 'producers_cooperative_share' THEN 'cooperative' ELSE 'enterprise' END AS kind, value
    FROM target
    WHERE place_id = 'vn' AND target_metric IN ('producers_cooperative_share', 'producers_sme_share')
)
SELECT
    CASE c.kind
        WHEN 'cooperative' THEN '{{hợp tác xã|cooperatives}}'
        WHEN 'cooperative_group' THEN '{{tổ hợp tác|cooperative groups}}'
        WHEN 'enterprise' THEN '{{doanh nghiệp|enterprises}}'
        WHEN 'household' THEN '{{hộ kinh doanh|household businesses}}'
        ELSE '{{khác|other}}'
    END AS "{{Loại hình|Kind}}",
    c.producers AS "{{Chủ thể|Producers}}",
    round(100.0 * c.producers / sum(c.producers) OVER (), 1) AS "{{Tỷ lệ (%)|Share (%)}}",
    g.value AS "{{Mục tiêu (%)|Goal (%)}}"
FROM counted AS c
LEFT JOIN goal AS g USING (kind)
ORDER BY c.producers DESC, c.kind
