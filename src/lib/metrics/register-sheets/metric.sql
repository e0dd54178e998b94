-- What became of the rows of every sheet of the registers: rows_in is the sum of the columns from
-- `used` to `blanks`; `hidden` rows are among them.
SELECT
    CAST(source_id AS VARCHAR) AS source_id,
    CAST(sheet_no AS INTEGER) AS sheet_no,
    CAST(file AS VARCHAR) AS file,
    CAST(sheet AS VARCHAR) AS sheet,
    CAST(is_hidden AS BOOLEAN) AS is_hidden,
    CAST(rows_in AS INTEGER) AS rows_in,
    CAST(used AS INTEGER) AS used,
    CAST(quarantined AS INTEGER) AS quarantined,
    CAST(titles AS INTEGER) AS titles,
    CAST(headers AS INTEGER) AS headers,
    CAST(groups AS INTEGER) AS groups,
    CAST(totals AS INTEGER) AS totals,
    CAST(signatures AS INTEGER) AS signatures,
    CAST(column_numbers AS INTEGER) AS column_numbers,
    CAST(blanks AS INTEGER) AS blanks,
    CAST(hidden AS INTEGER) AS hidden,
    CAST(columns AS VARCHAR) AS columns,
    CAST(notes_vi AS VARCHAR) AS notes_vi,
    CAST(notes_en AS VARCHAR) AS notes_en
FROM register_sheet
ORDER BY file, source_id, sheet_no
