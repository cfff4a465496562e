-- Mean points of each item by year, over the units whose points can be computed.
SELECT fiscal_year, item_id, count(points) AS units, avg(points) AS mean_points, min(level) AS lowest_level
FROM read_parquet('tables/items/**/*.parquet', hive_partitioning = true)
GROUP BY fiscal_year, item_id
ORDER BY fiscal_year, item_id;
