-- What is planned, not met, and overdue on a day, by owner. What is no date is passed over.
DECLARE VARIABLE as_of DATE DEFAULT DATE '2026-12-31';
SELECT owner, count(*) AS criteria, min(try_cast(due AS DATE)) AS earliest
FROM parquet.`tables/plan`
WHERE try_cast(due AS DATE) < as_of AND NOT met
GROUP BY owner
ORDER BY criteria DESC, owner;
