-- Every target whose period has begun by the day: actual, expected, gap and status.
-- Rule of the status and of the straight path: docs/decisions/0003-status-and-reading-rules.md;
-- thresholds: table status_rule. Kinds of targets: docs/glossary.md (T1–T20).
--
-- published: the latest figure dated within the target's period and known on the day; shares from
--            numerator and denominator of one publication, else as printed; flows over several
--            years only if every finished year of the period is printed.
-- register:  counted on the day, or on the last day of the period if that is earlier; what is counted for
--            each kind of goal: kinds/*/*.sql. Goals that no register can answer:
-- both:      the newest actual reported to the steward (data/targets/reported_actuals.csv).
WITH
{{attained}}
SELECT * FROM attained
ORDER BY place_id, period_start, period_end, target_id
