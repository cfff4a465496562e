-- What is planned, not met, and overdue on a day, by owner. What is no date is passed over.
SET VARIABLE as_of = DATE '2026-12-31';
SELECT owner, count(*) AS criteria, min(TRY_CAST(due AS DATE)) AS earliest
FROM read_parquet('tables/plan/**/*.parquet', hive_partitioning = true)
WHERE TRY_CAST(due AS DATE) < getvariable('as_of') AND NOT met
GROUP BY owner
ORDER BY criteria DESC, owner;
