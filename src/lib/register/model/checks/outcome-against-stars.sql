-- The outcome a row states against the stars of the round before, whichever row tells that one.
SELECT
    n.source_id, n.sheet, n.row_no, regexp_extract(n.cells, '^[A-Z]+') AS column_name, NULL AS value, NULL AS suggestion,
    'Sổ ghi "' || register_outcome_vi(n.outcome) || '" nhưng hạng không khớp: lần trước ' || n.stars_before || ' sao, lần này ' || n.stars || ' sao.' AS message_vi,
    'The register says "' || register_outcome_en(n.outcome) || '", which does not follow from the ranks: ' || n.stars_before || ' stars before, ' || n.stars || ' now.' AS message_en
FROM register_numbered AS n
WHERE n.stars_before IS NOT NULL
    AND n.outcome <> CASE
        WHEN n.stars > n.stars_before THEN 'upgraded'
        WHEN n.stars < n.stars_before THEN 'downgraded'
        ELSE 're_evaluated'
    END
