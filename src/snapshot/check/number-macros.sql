-- Numbers inside messages: 1.002 and 8,06 in Vietnamese, 1,002 and 8.06 in English.
CREATE TEMP MACRO number_vi(x) AS
    CASE WHEN x = trunc(x) THEN format('{:t.}', x::BIGINT) ELSE replace(rtrim(format('{:.2f}', x), '0'), '.', ',') END;
CREATE TEMP MACRO number_en(x) AS
    CASE WHEN x = trunc(x) THEN format('{:t,}', x::BIGINT) ELSE rtrim(format('{:.2f}', x), '0') END;
-- The line of the input file, as in figure f12 and target t34.
CREATE TEMP MACRO line_of(id) AS substr(id, 2)::INTEGER;
