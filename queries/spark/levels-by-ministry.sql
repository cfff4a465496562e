-- How many units of each ministry stand at each level. Level 0 is below the first; null cannot be computed.
SELECT ministry, fiscal_year, level, count(*) AS units, avg(points) AS mean_points
FROM parquet.`tables/units`
GROUP BY ministry, fiscal_year, level
ORDER BY ministry, fiscal_year, level;
