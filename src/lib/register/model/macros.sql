-- Where something was read: `file.xlsx#Loc!A7:U7`, of a text file, whose sheet bears its name, `file.csv#A7:U7`.
CREATE OR REPLACE TEMP MACRO register_origin(file, sheet, cells) AS
    file || '#' || CASE WHEN sheet = file THEN '' ELSE sheet || '!' END || cells;

-- Criteria in force on a day: decisions 1048/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg and 26/2026/QĐ-TTg; none before.
CREATE OR REPLACE TEMP MACRO register_regime(day) AS
    CASE
        WHEN day >= DATE '2026-05-22' THEN 'R4'
        WHEN day >= DATE '2025-07-06' THEN 'R3'
        WHEN day >= DATE '2023-02-24' THEN 'R2'
        WHEN day >= DATE '2019-08-21' THEN 'R1'
    END;

-- Outcome of a recognition in the words of a report.
CREATE OR REPLACE TEMP MACRO register_outcome_vi(outcome) AS
    CASE outcome
        WHEN 'new' THEN 'công nhận mới' WHEN 're_evaluated' THEN 'đánh giá lại'
        WHEN 'upgraded' THEN 'nâng hạng' WHEN 'downgraded' THEN 'xuống hạng'
    END;
CREATE OR REPLACE TEMP MACRO register_outcome_en(outcome) AS
    CASE outcome
        WHEN 'new' THEN 'new' WHEN 're_evaluated' THEN 're-evaluated'
        WHEN 'upgraded' THEN 'upgraded' WHEN 'downgraded' THEN 'downgraded'
    END;
