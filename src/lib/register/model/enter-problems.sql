-- What a rule across rows found, as problems. The names in braces are filled in by model-register.ts.
INSERT INTO register_problem BY NAME
SELECT '{rule}' AS rule, '{severity}' AS severity, s.title AS file, c.*
FROM (
{check}
) AS c
JOIN source AS s USING (source_id)
ORDER BY c.source_id, c.sheet, c.row_no, c.column_name, c.value
