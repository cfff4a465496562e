/**
 * Writes a creation: makes the sheets, names and formats that are missing. Queues writes only, never syncs:
 * `send/send.ts` owns the batch.
 *
 * The writes are cut into steps, and steps packed into requests, because Excel on the web refuses a request over
 * 5 MB. The real rubric is one request; only one several times its size needs more. Order matters:
 *   1. every sheet is added under a passing name that says whose it is, gets its marker and the mark of this run,
 *      and only then its own name: whatever breaks off later, each sheet can be told apart from a user's;
 *   2. names, so that no formula is ever written before the name it uses;
 *   3. colours of gaps, which are copied from sheet to sheet with all other formats; then cells, formats, controls of each;
 *   4. the marks become "done", and half-made sheets of an earlier run go. Until this last step nothing that was
 *      there before has been lost.
 * All of that is the workbook. How it looks beside its cells comes in a request of its own (`write-looks.ts`), which
 * takes nothing back when Excel refuses it.
 * Requirement sets: worksheets.add, name, position, delete 1.1; suspendScreenUpdatingUntilNextSync 1.9.
 */
import { areaAddress } from '../../core/sheet/cell-address';
import type { HalfMadeFates } from '../../core/creation/rescue-answers';
import type { SheetPlan } from '../../core/plan/sheet-plan';
import { passingNamePrefix, type AddedSheet, type CreationPlan } from '../../core/creation/plan-creation';
import { runMarkText } from '../../core/creation/run-mark';
import type { HostTier } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { cellsAt } from '../office/cells-at';
import { cellInput } from '../send/cell-input';
import type { UnsetLook } from '../../core/ports/unset-look';
import type { EndingStep, LookStep } from '../send/send-looks';
import type { WriteStep } from '../send/write-step';
import { markAddress, refusedOf, rememberStep } from './remember-looks';
import { saidAtOnce } from './new-sheet/alike-formulas';
import { shareColours } from './new-sheet/shared-colours';
import { planLooks } from './write-looks';
import { writeFormats } from './new-sheet/new-formats';
import { writeNames } from './write-names';
import { writeCells, writeControls } from './write-sheet';

export interface Writing {
  readonly creation: CreationPlan;
  /** One entry for each of `creation.unfinished`. */
  readonly fates: HalfMadeFates;
  readonly run: string;
  /** When it was pressed, in milliseconds; not given for what no colleague has to wait for. */
  readonly startedAt?: number | null;
  /** Whether the person is shown the first new sheet in the end. */
  readonly shows: boolean;
  /** Where Excel takes no formula for many cells at once. */
  readonly isCellByCell?: true;
}

/** Cells of a very long sheet go in pieces of this size, so that no single step is over the limit. */
const cellsLimit = 1_000_000;

/** A Thai letter is three bytes on the wire. */
const bytesPerCharacter = 3;

/** A formatted area: its path and about four actions in the client's own notation. */
const bytesPerArea = 900;

export interface SheetsToMake {
  readonly steps: readonly WriteStep[];
  /** Once the steps were sent and answered: what the sheets look like. */
  readonly looks: () => readonly LookStep[];
  /** Likewise: what they remember of it where Excel refused some. */
  readonly remember: (unset: readonly UnsetLook[]) => readonly EndingStep[];
  /** Likewise: by what each sheet is found again, whatever it is called by now. By marker. */
  readonly keys: () => ReadonlyMap<string, string>;
}

export function planSheets(environment: ExcelEnvironment, tier: HostTier, writing: Writing): SheetsToMake {
  const { creation, shows, isCellByCell = false } = writing;
  const made = new Map<string, Excel.Worksheet>();
  const keyOf = ({ marker, name }: SheetPlan): string => made.get(marker)?.id ?? name;
  const shown = creation.add.find(({ plan }) => plan.visibility === 'visible');
  const colours = shareColours(
    creation.add.map(({ plan }) => plan),
    keyOf,
  );
  return {
    steps: [
      { bytes: openingBytes(creation), write: (context) => writeOpening(context, writing) },
      ...colours.steps,
      ...creation.add.flatMap(({ plan }) => sheetSteps(environment, tier, plan, isCellByCell)),
      {
        bytes: bytesPerArea * (creation.add.length + 2),
        write: (context) => writeEnding(context, writing, made),
      },
    ],
    looks: () => [
      ...colours.missing(),
      ...planLooks(
        creation.add.map(({ plan }) => ({ plan, key: keyOf(plan) })),
        shows ? (shown?.plan.marker ?? null) : null,
      ),
    ],
    remember: (unset) =>
      creation.add.flatMap(({ plan }) =>
        rememberStep({ plan, key: keyOf(plan) }, writing.run, refusedOf(plan, unset)),
      ),
    keys: () => new Map(creation.add.map(({ plan }) => [plan.marker, keyOf(plan)])),
  };
}

function openingBytes({ add, unfinished, namesToAdd, namesToPoint }: CreationPlan): number {
  return bytesPerArea * (4 * add.length + unfinished.length + namesToAdd.length + namesToPoint.length);
}

function writeOpening(context: Excel.RequestContext, { creation, run, startedAt = null }: Writing): void {
  const { worksheets } = context.workbook;
  const mark = runMarkText({ run, finished: false, startedAt, unset: [] });
  creation.unfinished.forEach((sheet, number) => {
    worksheets.getItem(sheet.sheetId).name = passingName(run, `old${number + 1}`);
  });
  creation.add.forEach((added, number) => {
    writeNewSheet(context, added, { passing: passingName(run, String(number + 1)), mark });
  });
  writeNames(context, creation);
}

interface Signs {
  readonly passing: string;
  readonly mark: string;
}

function writeNewSheet(context: Excel.RequestContext, added: AddedSheet, { passing, mark }: Signs): void {
  const { plan, position } = added;
  const sheet = context.workbook.worksheets.add(passing);
  const keys = (plan.cells[0] ?? []).map(cellInput);
  const address = areaAddress({ row: 0, column: 0, rows: 1, columns: keys.length + 2 });
  cellsAt(sheet, address).formulas = [[...keys, null, mark]];
  sheet.name = plan.name;
  if (position !== null) {
    sheet.position = position;
  }
}

/** Such as `~pmqa-1b9d6bcd-3`; at most 31 characters, and none that Excel refuses in a sheet's name. @internal Tried on any run. */
export function passingName(run: string, end: string): string {
  return `${passingNameOf(run)}${end}`;
}

export function passingNameOf(run: string): string {
  return `${passingNamePrefix}${run.replace(/[^0-9A-Za-z]/g, '').slice(0, 18)}-`;
}

function sheetSteps(
  environment: ExcelEnvironment,
  tier: HostTier,
  plan: SheetPlan,
  isCellByCell: boolean,
): WriteStep[] {
  const sheetIn = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getItem(plan.name);
  return [
    ...rowBlocks(plan).map(({ firstRow, rows, bytes }) => ({
      bytes,
      write: (context: Excel.RequestContext) => {
        const lines = plan.cells.slice(firstRow, firstRow + rows);
        writeCells(
          sheetIn(context),
          isCellByCell ? { alike: [], rest: lines } : saidAtOnce(lines, firstRow),
          firstRow,
        );
      },
    })),
    {
      bytes: formatBytes(plan),
      write: (context) => {
        const sheet = sheetIn(context);
        writeFormats(sheet, plan);
        writeControls(environment, tier, sheet, plan);
      },
    },
  ];
}

interface RowBlock {
  readonly firstRow: number;
  readonly rows: number;
  readonly bytes: number;
}

/** The rows below the key row, cut where a piece would grow over the limit. */
function rowBlocks(plan: SheetPlan): RowBlock[] {
  const blocks: RowBlock[] = [];
  plan.cells.slice(1).forEach((line, index) => {
    const bytes = JSON.stringify(line).length * bytesPerCharacter;
    const current = blocks.at(-1);
    if (current === undefined || current.bytes + bytes > cellsLimit) {
      blocks.push({ firstRow: index + 1, rows: 1, bytes });
    } else {
      blocks[blocks.length - 1] = { ...current, rows: current.rows + 1, bytes: current.bytes + bytes };
    }
  });
  return blocks;
}

function formatBytes(plan: SheetPlan): number {
  const styledAreas = plan.styles.reduce((sum, { areas }) => sum + areas.length, 0);
  const ranges = plan.merges.length + plan.checkboxes.length;
  // A styled area costs its address and, where it has number formats, its cells; a range of its own costs a path.
  return styledAreas * 60 + ranges * bytesPerArea + plan.cells.length * plan.columns.length * 6 + 60_000;
}

/** @param made gets the sheets, which were asked for their ids */
function writeEnding(
  context: Excel.RequestContext,
  { creation, fates, run }: Writing,
  made: Map<string, Excel.Worksheet>,
): void {
  const { worksheets } = context.workbook;
  const done = runMarkText({ run, finished: true, startedAt: null, unset: [] });
  for (const { plan } of creation.add) {
    const sheet = worksheets.getItem(plan.name).load('id');
    made.set(plan.marker, sheet);
    cellsAt(sheet, markAddress(plan)).values = [[done]];
  }
  for (const [sheetId, name] of fates) {
    const sheet = worksheets.getItem(sheetId);
    if (name === null) {
      sheet.delete();
    } else {
      setAside(sheet, name);
    }
  }
}

/** The sheet holds something we cannot account for: it loses its marks, keeps its cells and is the user's now. */
function setAside(sheet: Excel.Worksheet, name: string): void {
  cellsAt(sheet, '1:1').clear('Contents');
  sheet.name = name;
}
