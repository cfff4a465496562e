/**
 * Brings a snapshot up to date after a change, by reading only what the change can have touched.
 *
 * Batch plan, 1 sync, no write: the rows of the touched criteria, and the rows of the figures that those can
 * change. After one tick that is one row and as many figures as an item has levels, and three more: the same for
 * any rubric. A calculation nobody's edit explains (F9, a link) asks for all figures, and for nothing else.
 * No sync at all when the change touched nothing that is read. Requirement sets: getRange, values, valueTypes 1.1.
 */
import { succeeded, type Outcome } from '../../core/failures/outcome';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { areaAddress } from '../../core/sheet/cell-address';
import { runsOf } from '../../core/sheet/runs';
import { changeScope, figureRowsOf } from '../../core/snapshot/change-scope';
import { dataMarker } from '../../core/layout/markers';
import { patchSnapshot, type ReadRow } from '../../core/snapshot/patch-snapshot';
import type { WorkbookChange } from '../../core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { Place } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import { cellsOf, errorColumns } from '../read/read-grids';
import { isGone, runBatch } from '../office/run-batch';

export async function readChange(
  environment: ExcelEnvironment,
  index: RubricIndex,
  before: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
): Promise<Outcome<WorkbookSnapshot | null>> {
  const rows = rowsToRead(index, before, changes);
  if (rows === null) {
    return succeeded(null);
  }
  const blocks = rowBlocks(before, rows);
  if (blocks.length === 0) {
    return succeeded(before);
  }
  const read = await runBatch(environment, 'fail', (context) => readBlocks(context, blocks));
  if (!read.ok) {
    // A sheet that is not there any more is a change of structure, whatever else it was.
    return isGone(read.failure) ? succeeded(null) : read;
  }
  const dataSheet = before.sheets.get(dataMarker)?.sheetId;
  const criterionRows = read.value.filter((row) => row.sheetId !== dataSheet);
  const figureRows = read.value.filter((row) => row.sheetId === dataSheet);
  return succeeded(patchSnapshot(index, before, criterionRows, figureRows));
}

interface RowsToRead {
  readonly criteria: readonly Place[];
  /** Rows of the data sheet, counted from 0. */
  readonly figures: readonly number[];
}

/** Null when single rows cannot tell what happened. */
function rowsToRead(
  index: RubricIndex,
  before: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
): RowsToRead | null {
  const touched = new Map<string, Place>();
  for (const change of changes) {
    if (change.kind === 'structure') {
      return null;
    }
    if (change.kind === 'cells') {
      const scope = changeScope(before, change.sheetId, change.address);
      if (scope.kind === 'everything') {
        return null;
      }
      for (const { id, place } of scope.kind === 'criteria' ? scope.criteria : []) {
        touched.set(id, place);
      }
    }
  }
  const isOnlyCalculated = touched.size === 0 && changes.some((change) => change.kind === 'calculated');
  const figures = isOnlyCalculated
    ? [...before.figureRows.values()]
    : figureRowsOf(index, before, touched.keys())?.map(({ row }) => row);
  return figures === undefined ? null : { criteria: [...touched.values()], figures };
}

/** Rows that stand together in one sheet, as wide as the columns that are read. */
interface RowBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

function rowBlocks(before: WorkbookSnapshot, { criteria, figures }: RowsToRead): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (const [marker, { sheetId }] of before.sheets) {
    const rows =
      marker === dataMarker
        ? figures
        : criteria.filter((place) => place.sheetId === sheetId).map((place) => place.row);
    const columns = [...(before.columns.get(marker)?.values() ?? [])];
    if (rows.length > 0 && columns.length > 0) {
      const column = Math.min(...columns);
      const width = Math.max(...columns) - column + 1;
      blocks.push(
        ...runsOf(rows).map(({ first, count }) => ({
          sheetId,
          row: first,
          rows: count,
          column,
          columns: width,
        })),
      );
    }
  }
  return blocks;
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly RowBlock[]): Promise<ReadRow[]> {
  const queued = blocks.map((block) => ({ block, range: queueBlock(context, block) }));
  await context.sync();
  return queued.flatMap(({ block, range }) =>
    cellsOf(range.values).map((values, line) => ({
      sheetId: block.sheetId,
      row: block.row + line,
      column: block.column,
      values,
      errors: new Set(errorColumns(range.valueTypes[line] ?? [], range.values[line] ?? [], block.column)),
    })),
  );
}

function queueBlock(context: Excel.RequestContext, block: RowBlock): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheetId)
    .getRange(areaAddress(block))
    .load('values,valueTypes');
}
