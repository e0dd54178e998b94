-- vi: Năm nay bao nhiêu sản phẩm mới, đánh giá lại, nâng hạng, giảm hạng, hết hạn, bị thu hồi?
-- en: How many products are new, re-evaluated, upgraded, downgraded, lapsed or withdrawn this year?
SELECT
    CASE e.event
        WHEN 'new' THEN '{{công nhận mới|new}}'
        WHEN 're_evaluated' THEN '{{đánh giá lại, giữ hạng|re-evaluated}}'
        WHEN 'upgraded' THEN '{{nâng hạng|upgraded}}'
        WHEN 'downgraded' THEN '{{giảm hạng|downgraded}}'
        WHEN 'lapsed' THEN '{{hết hạn mà chưa công nhận lại|lapsed}}'
        ELSE '{{bị thu hồi|withdrawn}}'
    END AS "{{Việc xảy ra|Event}}",
    count(DISTINCT e.product_id) AS "{{Sản phẩm|Products}}"
FROM product_event($year_start, $as_of) AS e
GROUP BY e.event
ORDER BY "{{Sản phẩm|Products}}" DESC, e.event
