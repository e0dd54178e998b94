-- vi: Chỉ tiêu nào đã đạt, đúng tiến độ, chậm; còn thiếu bao nhiêu?
-- en: Which goals are met, on course or behind, and how much is missing?
-- vi: Kỳ còn chạy, hoặc đã hết trong 12 tháng qua. Phần hỏi ở cuối; ở giữa là nguyên văn câu lệnh của số liệu target-attainment (số đã công bố).
-- en: Periods still running, or ended in the last 12 months. The question is at the end; in between stands the statement of the metric target-attainment (published figures).
WITH attainment AS (
{{target-attainment}}
)
SELECT
    p.name_vi AS "{{Địa phương|Place}}",
    a.title_{{vi|en}} AS "{{Chỉ tiêu|Goal}}",
    CAST(a.period_start AS DATE) AS "{{Từ ngày|From}}",
    CAST(a.period_end AS DATE) AS "{{Đến ngày|Until}}",
    a.goal AS "{{Mức phải đạt|Aim}}",
    a.actual AS "{{Thực hiện|Actual}}",
    CASE WHEN a.actual < a.goal THEN round(a.goal - a.actual, 1) END AS "{{Còn thiếu|Missing}}",
    CASE a.status
        WHEN 'met' THEN '{{đạt|met}}'
        WHEN 'not_met' THEN '{{không đạt|not met}}'
        WHEN 'on_track' THEN '{{đúng tiến độ|on track}}'
        WHEN 'close' THEN '{{gần đạt|close}}'
        WHEN 'behind' THEN '{{chậm|behind}}'
        WHEN 'regressing' THEN '{{giảm so với đầu kỳ|below its start}}'
        WHEN 'below' THEN '{{chưa đạt|not reached}}'
        WHEN 'not_closed' THEN '{{chưa có số cuối kỳ|closing figure missing}}'
        ELSE '{{chưa có số liệu|no figure}}'
    END AS "{{Đánh giá|Status}}"
FROM attainment AS a
JOIN place AS p USING (place_id)
WHERE CAST(a.period_end AS DATE) >= $as_of - INTERVAL 12 MONTH
ORDER BY (a.place_id <> 'vn'), p.name_vi, a.period_end, a.target_id
