-- the date must not be before the one it follows
-- tables: place figure target recognition proposal
SELECT 'place' AS table_name, rowid + 1 AS row_no, 'valid_to' AS column_name, valid_to AS value
FROM place WHERE valid_to < valid_from
UNION ALL
SELECT 'figure', rowid + 1, 'as_of_to', as_of_to FROM figure WHERE as_of_to < as_of_from
UNION ALL
SELECT 'target', rowid + 1, 'period_end', period_end FROM target WHERE period_end < period_start
UNION ALL
SELECT 'recognition', rowid + 1, 'expires_on', expires_on FROM recognition WHERE expires_on <= valid_from
UNION ALL
SELECT 'recognition', rowid + 1, 'withdrawn_on', withdrawn_on FROM recognition WHERE withdrawn_on < valid_from
UNION ALL
SELECT 'proposal', rowid + 1, 'decided_on', decided_on FROM proposal WHERE decided_on < proposed_on
