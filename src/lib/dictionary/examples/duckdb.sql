SELECT year(valid_from) AS year, stars, count(*) AS recognitions
FROM '{{data}}recognition.parquet'
GROUP BY ALL
ORDER BY ALL;
