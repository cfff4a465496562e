/** The page beside the results: what each table holds, column by column. */
import { problemColumns, roundColumns, unitTables, type TableColumn } from '../../core/rollup/tables';
import type { RubricIndex } from '../../core/rubric/rubric-index';

export function resultsPage(index: RubricIndex, withEvidence: boolean): string {
  const section = (name: string, columns: readonly TableColumn[]): string[] => [
    `## ${name}`,
    '',
    '| column | type | คำอธิบาย · meaning |',
    '| --- | --- | --- |',
    ...columns.map(({ name: column, type, about }) => `| \`${column}\` | ${type} | ${about} |`),
    '',
  ];
  return [
    `# ${index.rubric.title}`,
    '',
    'ผลรวมของแบบประเมินทุกไฟล์ที่นับได้ ทุกตัวเลขเป็นผลรวมของแบบประเมินแต่ละไฟล์ · results of all files that count;',
    'every figure is the sum of single assessments. This is a self-assessment and no official result.',
    '',
    '- `rollup.xlsx` เปิดด้วย Excel · for people',
    '- `tables/<table>/fiscal_year=…/ministry=…/part-….parquet` สำหรับ DuckDB, Spark, Power BI · for engines; the ministry',
    '  is in the path, and an empty one is `__HIVE_DEFAULT_PARTITION__`',
    '- `tables/rounds.parquet`, `tables/problems.parquet`',
    '- `csv/units.csv`, `items.csv`, `rounds.csv`, `problems.csv` เปิดด้วย Excel ได้ (UTF-8, BOM) · a text that begins',
    '  with `=`, `+`, `-` or `@` has an apostrophe before it there, so that it is not computed',
    '- `.pmqa-rollup/` สิ่งที่จำไว้เพื่อให้ครั้งต่อไปอ่านเฉพาะไฟล์ที่เปลี่ยน ลบได้ · kept for the next run; may be deleted',
    '',
    ...unitTables(withEvidence).flatMap(({ name, columns }) => section(name, columns)),
    ...section('rounds', roundColumns(index)),
    ...section('problems', problemColumns),
  ].join('\n');
}
