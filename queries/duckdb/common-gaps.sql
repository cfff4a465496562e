-- Which criteria most units lack: open where they apply.
SELECT
  criterion_id,
  count(*) FILTER (WHERE applies) AS units_applicable,
  count(*) FILTER (WHERE applies AND NOT met) AS units_open,
  count(*) FILTER (WHERE met AND NOT has_evidence) AS units_without_evidence
FROM read_parquet('tables/answers/**/*.parquet', hive_partitioning = true)
GROUP BY criterion_id
HAVING units_open > 0
ORDER BY units_open DESC, criterion_id;
