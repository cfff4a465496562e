-- Criteria gained and lost by each unit from one year to the next, in the same round of the same rubric.
WITH answers AS (
  SELECT * FROM read_parquet('tables/answers/**/*.parquet', hive_partitioning = true)
)
SELECT
  later.unit_id,
  later.fiscal_year,
  count(*) FILTER (WHERE later.met AND NOT earlier.met) AS gained,
  count(*) FILTER (WHERE earlier.met AND NOT later.met) AS lost
FROM answers AS later
JOIN answers AS earlier
  ON earlier.unit_id = later.unit_id
  AND earlier.rubric_id = later.rubric_id
  AND earlier.criterion_id = later.criterion_id
  AND earlier.round = later.round
  AND earlier.fiscal_year = later.fiscal_year - 1
WHERE later.applies AND earlier.applies
GROUP BY later.unit_id, later.fiscal_year
ORDER BY later.unit_id, later.fiscal_year;
