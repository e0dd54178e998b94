-- Every published figure known on the day, with its measure, as-of date and source.
SELECT
    CAST(f.figure_id AS VARCHAR) AS figure_id,
    CAST(f.place_id AS VARCHAR) AS place_id,
    CAST(p.level AS VARCHAR) AS level,
    CAST(p.province_id AS VARCHAR) AS province_id,
    CAST(f.place_as_written AS VARCHAR) AS place_as_written,
    CAST(f.figure_metric AS VARCHAR) AS figure_metric,
    CAST(m.title_vi AS VARCHAR) AS title_vi,
    CAST(m.title_en AS VARCHAR) AS title_en,
    CAST(m.subject AS VARCHAR) AS subject,
    CAST(m.nature AS VARCHAR) AS nature,
    CAST(m.unit AS VARCHAR) AS unit,
    CAST(f.value AS DOUBLE) AS value,
    CAST(f.as_of AS VARCHAR) AS as_of,
    CAST(f.as_of_to AS VARCHAR) AS as_of_to,
    CAST(f.qualifier AS VARCHAR) AS qualifier,
    CAST(f.remark AS VARCHAR) AS remark_vi,
    CAST(f.remark_en AS VARCHAR) AS remark_en,
    CAST(f.source_id AS VARCHAR) AS source_id
FROM figure AS f
JOIN place AS p USING (place_id)
JOIN figure_metric AS m USING (figure_metric)
WHERE f.as_of_to <= $as_of
ORDER BY f.place_id, f.figure_metric, f.as_of_to, f.source_id, f.figure_id
