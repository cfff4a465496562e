/** Writes what comes of a roll-up: tables while it goes through the units, then the workbook, the CSVs and the page. */
import { languageOf } from '../../core/words/language';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { planRollUp } from '../../core/rollup/plan-rollup';
import type { SettledUnits } from '../../core/rollup/settle-units';
import { itemsTable, problemColumns, roundColumns, unitTables, unitsTable } from '../../core/rollup/tables';
import { typefaces } from '../../core/plan/typeface';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { writeWorkbookFile } from '../../xlsx/write-xlsx';
import { putFile } from '../disk/put-file';
import type { RollUpCounts } from '../words/rollup-words';
import { addUpUnits } from './add-up-units';
import type { OutFolder } from './out-folder';
import { partitionWriter } from './partition-writer';
import type { RecordStore } from './record-store';
import { resultsPage } from './results-page';
import { beginCsv, csvBytes, parquetBytes } from './table-files';

export interface Results {
  readonly index: RubricIndex;
  readonly settled: SettledUnits;
  readonly store: RecordStore;
  /** Files that were looked at. */
  readonly files: number;
  readonly withEvidence: boolean;
  /** Of all that the results depend on beside the files. */
  readonly made: string;
  /** The day, as an ISO date. */
  readonly madeOn: string;
  readonly stamp: string;
}

export interface Written {
  /** Partitions of the tables, and how many of them were written. */
  readonly of: number;
  readonly written: number;
  readonly counts: RollUpCounts;
}

const [typeface] = typefaces;

export async function writeResults(out: OutFolder, results: Results): Promise<Written> {
  const { index, settled, files, store } = results;
  const inFolder = (...names: readonly string[]): string => join(out.folder, ...names);
  // Until all of it is there again, nothing says that it is.
  await rm(out.stampFile, { force: true });
  const place = {
    folder: inFolder('tables'),
    manifest: join(out.kept, 'partitions.json'),
    made: results.made,
  };
  const writer = await partitionWriter(index, unitTables(results.withEvidence), settled.units, place);
  const [units, items] = [beginCsv(unitsTable.columns), beginCsv(itemsTable.columns)];
  const { rollUp, rounds } = await addUpUnits(index, settled, files, store, async (unit, counted) => {
    units.add(unitsTable.rowsOf(index, unit, counted));
    items.add(itemsTable.rowsOf(index, unit, counted));
    await writer.add(unit, counted);
  });
  const partitions = await writer.finish();
  const problems = settled.problems.map(({ file, kind, place: at, thai, english }) => [
    file,
    kind,
    at,
    thai,
    english,
  ]);
  const columns = roundColumns(index);
  await putFile(inFolder('tables', 'rounds.parquet'), parquetBytes(columns, rounds));
  await putFile(inFolder('tables', 'problems.parquet'), parquetBytes(problemColumns, problems));
  await putFile(inFolder('csv', 'units.csv'), units.bytes());
  await putFile(inFolder('csv', 'items.csv'), items.bytes());
  await putFile(inFolder('csv', 'rounds.csv'), csvBytes(columns, rounds));
  await putFile(inFolder('csv', 'problems.csv'), csvBytes(problemColumns, problems));
  const language = languageOf(index.rubric);
  const plan = planRollUp(index, rollUp, { language, typeface, madeOn: results.madeOn });
  await putFile(inFolder('rollup.xlsx'), await writeWorkbookFile(plan, { protect: false }));
  await putFile(inFolder('README.md'), resultsPage(index, results.withEvidence));
  await putFile(out.stampFile, results.stamp);
  const counts = {
    files,
    counted: settled.units.length,
    problems: problems.length,
    missing: settled.missing.length,
  };
  return { ...partitions, counts };
}
