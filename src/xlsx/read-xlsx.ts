/**
 * A workbook of ours as a file, whatever was done to it in Excel, LibreOffice or Google Sheets, read into the same
 * snapshot as inside Excel: sheets by marker, columns by key, rows by id. Works in Node and in the browser.
 *
 * Read here and not with hucre's reader: that turns dates into local times, builds every sheet as a full rectangle
 * (20 million cells of a file of a few kilobytes), and unpacks pictures, charts and pivot tables that nobody asks
 * for (docs/decisions/0007 and 0008).
 */
import type { FileFailure } from '../core/failures/file-failure';
import { failed, succeeded, type Outcome } from '../core/failures/outcome';
import type { RubricIndex } from '../core/rubric/rubric-index';
import { readSnapshot } from '../core/snapshot/read-snapshot';
import type { ReadingProblem, WorkbookSnapshot } from '../core/snapshot/snapshot';
import type { SheetGrid } from '../core/sheet/sheet-grid';
import { FileFault } from './file-fault';
import { notAZip } from './file-kind';
import { fileLimits } from './file-limits';
import { PackageReader } from './package-reader';
import { readWorkbookParts, type SheetPart } from './read-parts';
import { readAnySheet, readSheet, type SheetReading } from './read-sheet';
import { readSharedTexts } from './read-texts';
import { understandCells } from './understand-cells';

/**
 * @returns the snapshot with all that is odd in it, each with its sheet and cell; or why the file is none of ours.
 *   Figures that were never computed, as in a file fresh from `write-xlsx.ts`, are left out and are no problem.
 */
export async function readWorkbookFile(
  index: RubricIndex,
  bytes: Uint8Array,
): Promise<Outcome<WorkbookSnapshot, FileFailure>> {
  return whenSound(() => readOurs(index, bytes));
}

export interface FileGrids {
  /** Of all sheets with cells, in the order of the tabs. */
  readonly grids: readonly SheetGrid[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
}

/** The cells of every sheet of any workbook, ours or not, as they stand. The same limits hold. */
export async function readFileGrids(bytes: Uint8Array): Promise<Outcome<FileGrids, FileFailure>> {
  return whenSound(async () => {
    const { readings, from1904 } = await readSheets(bytes, readAnySheet);
    return { grids: readings.map(({ grid }) => grid), from1904 };
  });
}

async function whenSound<Value>(read: () => Promise<Value>): Promise<Outcome<Value, FileFailure>> {
  try {
    return succeeded(await read());
  } catch (error) {
    if (error instanceof FileFault) return failed(error.failure);
    throw error;
  }
}

interface SheetReadings {
  readonly readings: readonly SheetReading[];
  readonly from1904: boolean;
  /** As in `WorkbookParts`. */
  readonly named: ReadonlySet<string>;
}

async function readSheets(
  bytes: Uint8Array,
  read: (file: PackageReader, sheet: SheetPart, texts: readonly string[]) => Promise<SheetReading | null>,
): Promise<SheetReadings> {
  if (bytes.length > fileLimits.fileBytes) {
    throw new FileFault({ kind: 'fileTooLarge', limitBytes: fileLimits.fileBytes });
  }
  const otherKind = notAZip(bytes);
  if (otherKind !== null) throw new FileFault(otherKind);
  const file = new PackageReader(bytes);
  const { sheets, sharedTexts, from1904, named } = await readWorkbookParts(file);
  const texts = sharedTexts === null ? [] : await readSharedTexts(file, sharedTexts);
  const readings: SheetReading[] = [];
  for (const sheet of sheets) {
    const reading = await read(file, sheet, texts);
    if (reading !== null) readings.push(reading);
  }
  return { readings, from1904, named };
}

async function readOurs(index: RubricIndex, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { readings, from1904, named } = await readSheets(bytes, readSheet);
  // Of a sheet and its copy the first counts: it must be the one that the formulas count.
  const isNamed = ({ grid }: SheetReading): boolean => named.has(grid.name.toLowerCase());
  const inOrder = [...readings.filter(isNamed), ...readings.filter((reading) => !isNamed(reading))];
  const understood = inOrder.map(({ grid }) => understandCells(index, grid, from1904));
  const snapshot = readSnapshot(
    index,
    understood.map(({ grid }) => grid),
  );
  checkOurs(index, snapshot);
  const problems = [...snapshot.problems, ...understood.flatMap((sheet) => sheet.problems)];
  return { ...snapshot, problems: problems.filter((problem) => !isUncomputed(problem, readings)) };
}

function checkOurs(index: RubricIndex, { sheets, rubricId }: WorkbookSnapshot): void {
  if (sheets.size === 0) throw new FileFault({ kind: 'notOurs' });
  if (rubricId !== '' && rubricId !== index.rubric.id) {
    throw new FileFault({ kind: 'otherRubric', found: rubricId, expected: index.rubric.id });
  }
}

/** A figure waiting for its first calculation is not wrong. */
function isUncomputed(problem: ReadingProblem, readings: readonly SheetReading[]): boolean {
  if (problem.kind !== 'figureUnreadable') return false;
  const { sheetId, row, column } = problem.place;
  return readings.some(
    ({ grid, uncomputed }) => grid.sheetId === sheetId && uncomputed.has(`${row},${column}`),
  );
}
