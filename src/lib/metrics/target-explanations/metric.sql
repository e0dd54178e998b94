-- What offices say about their goals by the day, newest first.
SELECT
    CAST(e.target_id AS VARCHAR) AS target_id,
    CAST(e.dated AS VARCHAR) AS dated,
    CAST(e.office AS VARCHAR) AS office,
    CAST(e.language AS VARCHAR) AS language,
    CAST(e.text AS VARCHAR) AS text,
    CAST(e.file AS VARCHAR) AS file,
    CAST(e.is_sample AS BOOLEAN) AS is_sample
FROM target_explanation AS e
WHERE e.dated <= $as_of
ORDER BY e.target_id, e.dated DESC, e.file
