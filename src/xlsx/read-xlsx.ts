/**
 * A workbook of ours as a file, whatever was done to it in Excel, LibreOffice or Google Sheets, read into the same
 * snapshot as inside Excel: sheets by marker, columns by key, rows by id. Works in Node and in the browser.
 *
 * Read here and not with hucre's reader: that turns dates into local times, builds every sheet as a full rectangle
 * (20 million cells of a file of a few kilobytes), and unpacks pictures, charts and pivot tables that nobody asks
 * for (docs/decisions/0007 and 0008).
 */
import { besideKey, type BesideCell, type SheetBeside } from '../core/editions/beside';
import type { GivenUp, SourceWorkbook } from '../core/editions/source-workbook';
import type { FileFailure } from '../core/failures/file-failure';
import { failed, succeeded, type Outcome } from '../core/failures/outcome';
import { answerFields } from '../core/layout/columns';
import type { RubricIndex } from '../core/rubric/rubric-index';
import { cellAddress } from '../core/sheet/cell-address';
import { findMarker } from '../core/sheet/grid';
import type { Place, SheetGrid } from '../core/sheet/sheet-grid';
import { readSnapshot } from '../core/snapshot/read-snapshot';
import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import { sheetOfReference } from '../core/sheet/sheet-reference';
import type { Finding } from '../core/findings/finding';
import { noDecisions, type Decisions } from '../core/standing/question';
import { readStyles } from './cells/read-styles';
import type { SharedByCells, SheetJudge } from './cells/cells-of-sheet';
import { FileFault } from './file-fault';
import { fileLimits } from './file-limits';
import { notAZip } from './package/file-kind';
import { PackageReader } from './package/package-reader';
import type { Unpacking } from './package/unpack-part';
import { readWorkbookParts, type WorkbookParts } from './read-parts';
import { readAnySheet, readSheet, type SheetReading } from './read-sheet';
import { readSharedTexts } from './read-texts';
import { understandCells } from './understand-cells';

/**
 * @param unpacking of the program, where it has a quicker one than the platform's streams
 * @returns the snapshot with all that is odd in it, each with its sheet and cell; or why the file is none of ours.
 *   Figures that were never computed, as in a file of formulas alone, are left out and are no problem.
 */
export async function readWorkbookFile(
  index: RubricIndex,
  bytes: Uint8Array,
  decisions: Decisions = noDecisions,
  unpacking?: Unpacking,
): Promise<Outcome<WorkbookSnapshot, FileFailure>> {
  return whenSound(() => readOurs(index, bytes, decisions, unpacking));
}

export type FileGrids = Omit<SourceWorkbook, 'title'>;

/** How far a file is read. */
export interface ReadingProgress {
  /** Sheets that are done, of all. */
  readonly done: number;
  readonly of: number;
  /** Rows read of the sheet that is not done yet. */
  readonly rows: number;
}

export interface ReadingOfFile {
  /** Says of the first rows of somebody's sheet whether answers may be in it; all of it is read where it is not asked. */
  readonly mayHoldAnswers?: (grid: SheetGrid) => boolean;
  /** Now and then within a sheet, and after each. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** The cells of every sheet of any workbook, ours or not, as they stand, and what lies on them. The same limits hold. */
export async function readFileGrids(
  bytes: Uint8Array,
  { mayHoldAnswers, onProgress }: ReadingOfFile = {},
): Promise<Outcome<FileGrids, FileFailure>> {
  return whenSound(async () => {
    const opened = await openWorkbook(bytes);
    const { file, parts, shared } = opened;
    const givenUp = parts.lost.map(({ name }): GivenUp => ({ name, why: 'missing' }));
    const grids: SheetGrid[] = [];
    const beside = new Map<string, SheetBeside>();
    for (const [at, sheet] of parts.sheets.entries()) {
      const judge = judgeBy(mayHoldAnswers, (rows) =>
        onProgress?.({ done: at, of: parts.sheets.length, rows }),
      );
      const reading = await readAnySheet(file, sheet, shared, judge).catch(passOver);
      if (reading === null || reading.givenUp) {
        givenUp.push({ name: sheet.name, why: reading !== null && judge.found() ? 'noAnswers' : 'tooLarge' });
      } else {
        grids.push(reading.grid);
        if (reading.beside.size > 0) beside.set(reading.grid.sheetId, reading.beside);
      }
      onProgress?.({ done: at + 1, of: parts.sheets.length, rows: 0 });
    }
    if (grids.length === 0 && parts.sheets.length === 0) throw new FileFault({ kind: 'notAWorkbook' });
    return { grids, beside, names: parts.names, givenUp };
  });
}

/** Only what is too large is passed over; a damaged sheet may hold answers. */
function passOver(error: unknown): null {
  if (error instanceof FileFault && error.failure.kind === 'partTooLarge') return null;
  throw error;
}

/** So many rows without one that is known, and nobody fills in answers there. */
const rowsUntilJudged = 1_000;

function judgeBy(
  mayHoldAnswers: ReadingOfFile['mayHoldAnswers'],
  onRows: SheetJudge['onRows'],
): SheetJudge & { found(): boolean } {
  let found = false;
  return {
    found: () => found,
    onRows,
    judge: (grid, rows) => {
      if (mayHoldAnswers === undefined) return 'toTheEnd';
      if (rows < rowsUntilJudged) return 'goOn';
      const read = grid();
      if (findMarker(read) !== null || mayHoldAnswers(read)) return 'toTheEnd';
      found = true;
      return 'giveUp';
    },
  };
}

async function whenSound<Value>(read: () => Promise<Value>): Promise<Outcome<Value, FileFailure>> {
  try {
    return succeeded(await read());
  } catch (error) {
    if (error instanceof FileFault) return failed(error.failure);
    throw error;
  }
}

interface OpenedWorkbook {
  readonly file: PackageReader;
  readonly parts: WorkbookParts;
  readonly shared: SharedByCells;
}

async function openWorkbook(bytes: Uint8Array, unpacking?: Unpacking): Promise<OpenedWorkbook> {
  if (bytes.length > fileLimits.fileBytes) {
    throw new FileFault({ kind: 'fileTooLarge', limitBytes: fileLimits.fileBytes });
  }
  const otherKind = notAZip(bytes);
  if (otherKind !== null) throw new FileFault(otherKind);
  const file = new PackageReader(bytes, unpacking);
  const parts = await readWorkbookParts(file);
  const { sharedTexts, styles, from1904, awaitsCalculation } = parts;
  const texts = sharedTexts === null ? [] : await readSharedTexts(file, sharedTexts);
  const looks = styles === null || !file.has(styles) ? [] : await readStyles(file, styles);
  const room = { places: fileLimits.cells };
  return { file, parts, shared: { texts, looks, from1904, awaitsCalculation, room } };
}

async function readOurs(
  index: RubricIndex,
  bytes: Uint8Array,
  decisions: Decisions,
  unpacking: Unpacking | undefined,
): Promise<WorkbookSnapshot> {
  const { file, parts, shared } = await openWorkbook(bytes, unpacking);
  // A sheet to which our names lead is ours whatever became of its mark.
  const named = new Set(parts.names.flatMap(({ formula }) => sheetOfReference(formula)?.toLowerCase() ?? []));
  const readings: SheetReading[] = [];
  for (const sheet of parts.sheets) {
    const reading = await readSheet(file, sheet, shared, named.has(sheet.name.toLowerCase()));
    if (reading !== null) readings.push(reading);
  }
  const snapshot = readSnapshot(
    index,
    readings.map(({ grid }) => grid),
    { names: parts.names, decisions, understand: understandCells(index, readings) },
  );
  checkOurs(index, snapshot);
  refuseLost(parts, snapshot);
  refuseUncomputed(snapshot, readings);
  return {
    ...snapshot,
    problems: snapshot.problems
      .filter((problem) => !isUncomputed(problem, readings))
      .map((problem) => asPicture(problem, readings)),
  };
}

/** A sheet of somebody else that is not there is no loss; where one of ours is missing as well, it may be that one. */
function refuseLost({ lost }: WorkbookParts, { problems }: WorkbookSnapshot): void {
  const [first] = lost;
  if (first === undefined || !problems.some(({ kind }) => kind === 'sheetMissing')) return;
  throw new FileFault({ kind: 'partMissing', part: first.part === '' ? first.name : first.part });
}

const mostCellsNamed = 5;

/** What a person would see in such a cell is not in the file. */
function refuseUncomputed(
  { places, columns, sheets }: WorkbookSnapshot,
  readings: readonly SheetReading[],
): void {
  const waiting = readings.filter(({ beside }) => [...beside.values()].some(({ uncomputed }) => uncomputed));
  if (waiting.length === 0) return;
  const besideOf = new Map(waiting.map(({ grid, beside }) => [grid.sheetId, beside]));
  const columnsOf = new Map([...sheets].map(([marker, { sheetId }]) => [sheetId, columns.get(marker)]));
  const cells = [...places.values()].flatMap(({ sheetId, sheetName, row }) =>
    answerFields.flatMap((field) => {
      const column = columnsOf.get(sheetId)?.get(field);
      if (column === undefined) return [];
      const waits = besideOf.get(sheetId)?.get(besideKey(row, column))?.uncomputed === true;
      return waits ? [`${sheetName}!${cellAddress(row, column)}`] : [];
    }),
  );
  if (cells.length > 0)
    throw new FileFault({
      kind: 'neverComputed',
      cells: cells.slice(0, mostCellsNamed),
      count: cells.length,
    });
}

function checkOurs(index: RubricIndex, { sheets, rubricId }: WorkbookSnapshot): void {
  if (sheets.size === 0) throw new FileFault({ kind: 'notOurs' });
  if (rubricId !== '' && rubricId !== index.rubric.id) {
    throw new FileFault({ kind: 'otherRubric', found: rubricId, expected: index.rubric.id });
  }
}

/** A figure waiting for its first calculation is not wrong. */
function isUncomputed(problem: Finding, readings: readonly SheetReading[]): boolean {
  return problem.kind === 'figureUnreadable' && besideAt(problem.place, readings).uncomputed === true;
}

/** Of a picture in a cell Excel gives an error; the file knows what it is. */
function asPicture(problem: Finding, readings: readonly SheetReading[]): Finding {
  const isPicture = problem.kind === 'cellError' && besideAt(problem.place, readings).picture === true;
  return isPicture ? { ...problem, isPicture } : problem;
}

function besideAt({ sheetId, row, column }: Place, readings: readonly SheetReading[]): BesideCell {
  return readings.find(({ grid }) => grid.sheetId === sheetId)?.beside.get(besideKey(row, column)) ?? {};
}
