-- Stars follow from the score: 3 from 50, 4 from 70, 5 from 90 points (decisions 1048, 148, 26/2026).
-- Registers of offices are judged row by row, with the cell (rule score-against-stars).
SELECT
    product_id || '-' || round AS subject, 'warning' AS severity, 'recognition' AS table_name,
    'recognitions.csv' AS file, NULL AS row_no, 'score' AS column_name, score AS value,
    'Điểm ' || number_vi(score) || ' không đủ cho hạng ' || stars || ' sao của ' || product_id || '.' AS message_vi,
    'A score of ' || number_en(score) || ' is too low for the ' || stars || ' stars of ' || product_id || '.' AS message_en,
    NULL AS place_id, source_id
FROM recognition
WHERE score < CASE stars WHEN 3 THEN 50 WHEN 4 THEN 70 WHEN 5 THEN 90 END
    AND NOT starts_with(coalesce(source_id, ''), 'reg_')
