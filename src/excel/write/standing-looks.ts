/**
 * Looks of sheets that stand, set again where rows and columns are now. Queues writes only, never syncs: who asks owns the
 * batch.
 *
 * Panes are frozen while nothing is hidden, as where a sheet is made (`write-looks.ts`), and hidden again whatever becomes of
 * them. A look for which there is no place on the sheet as it stands is not tried.
 * Requirement sets: they stand in the modules called.
 */
import { runMarkText } from '../../core/creation/run-mark';
import type { SheetPrint } from '../../core/papers/plan-print';
import { growingRows } from '../../core/plan/growing-rows';
import type { KeptLook } from '../../core/plan/kept-looks';
import type { ChartPlan } from '../../core/plan/sheet-plan';
import type { UnsetLook } from '../../core/ports/unset-look';
import { cellAddress } from '../../core/sheet/cell-address';
import type { CellArea } from '../../core/sheet/cell-area';
import { runsOf } from '../../core/sheet/runs';
import type { LookRepair } from '../../core/upkeep/looks/diff-looks';
import type { StandingLayout } from '../../core/upkeep/standing-layout';
import { columnsAddress, rowsAddress } from '../office/area-addresses';
import type { EndingStep, LookStep } from '../send/send-looks';
import { editsOf } from '../send/touch';
import { fitSteps } from './fit-steps';
import { printSteps } from './print-steps';
import { refusedOf } from './remember-looks';
import { sheetFinder, type SheetIn } from './sheet-finder';
import { chartLook } from './write-charts';
import { freeze } from './write-looks';

/** Of a path and a few actions. */
const bytesPerLook = 2_500;

/** @param print of this sheet as it stands; undefined where it is none that is printed */
export function standingLooks({ layout, parts }: LookRepair, print: SheetPrint | undefined): LookStep[] {
  const { plan, sheet } = layout;
  const { sheetId, cells } = sheet;
  const sheetIn = sheetFinder(sheetId);
  const rows = cells.grid.row + cells.grid.values.length;
  const touches = { sheetId, edits: [], areas: [{ row: 0, column: 0, rows, columns: 1 }], insert: null };
  const look = (part: KeptLook, write: (sheet: Excel.Worksheet) => void): LookStep => {
    return { part, bytes: bytesPerLook, touches, write: (context) => write(sheetIn(context)) };
  };
  const growing = [...growingRows(plan)].flatMap((row) => layout.rows[row] ?? []);
  const steps: Readonly<Record<KeptLook, () => LookStep[]>> = {
    frozenPanes: () => frozenSteps(layout, look),
    hidden: () => [look('hidden', (standing) => hide(standing, layout))],
    rowHeights: () => fitSteps({ sheetId, growing, heights: new Map() }),
    tabColour: () => [
      look('tabColour', (standing) => {
        standing.tabColor = plan.tabColor;
      }),
    ],
    chart: () => plan.charts.flatMap((chart) => chartSteps(layout, chart, sheetIn)),
    ...ofPrint(print, rows),
  };
  return parts.flatMap((part) => steps[part]());
}

type PrintLook = 'paper' | 'printArea' | 'footer' | 'pageBreaks';

function ofPrint(print: SheetPrint | undefined, rows: number): Readonly<Record<PrintLook, () => LookStep[]>> {
  const of = (part: PrintLook) => (): LookStep[] =>
    print === undefined ? [] : printSteps(print, rows).filter((step) => step.part === part);
  return {
    paper: of('paper'),
    printArea: of('printArea'),
    footer: of('footer'),
    pageBreaks: of('pageBreaks'),
  };
}

function frozenSteps(
  layout: StandingLayout,
  look: (part: KeptLook, write: (sheet: Excel.Worksheet) => void) => LookStep,
): LookStep[] {
  const { plan, rows, columns } = layout;
  const frozen = {
    frozenRows: linesTo(rows, plan.frozenRows),
    frozenColumns: linesTo(columns, plan.frozenColumns),
  };
  const { frozenRows, frozenColumns } = frozen;
  if (frozenRows === null || frozenColumns === null) return [];
  return [
    look('frozenPanes', (sheet) => {
      setHidden(sheet, layout, false);
      freeze(sheet, { frozenRows, frozenColumns });
    }),
    look('hidden', (sheet) => setHidden(sheet, layout, true)),
  ];
}

/** Down to where the last of the planned ones stands; null where it does not. */
function linesTo(found: readonly (number | null)[], planned: number): number | null {
  if (planned === 0) return 0;
  const last = found[planned - 1] ?? null;
  return last === null ? null : last + 1;
}

function hide(sheet: Excel.Worksheet, layout: StandingLayout): void {
  setHidden(sheet, layout, true);
  if (layout.plan.visibility === 'hidden') sheet.visibility = 'Hidden';
}

/** Rows and columns of keys and ids. */
function setHidden(sheet: Excel.Worksheet, { plan, rows, columns }: StandingLayout, isHidden: boolean): void {
  const hiddenRows = plan.rowHeights.flatMap((height, planned) =>
    height === 0 ? (rows[planned] ?? []) : [],
  );
  const hiddenColumns = plan.columns.flatMap(({ width }, planned) =>
    width === 0 ? (columns[planned] ?? []) : [],
  );
  for (const { first, count } of runsOf(hiddenColumns)) {
    sheet.getRange(columnsAddress(first, first + count - 1)).columnHidden = isHidden;
  }
  for (const { first, count } of runsOf(hiddenRows)) {
    sheet.getRange(rowsAddress(first, first + count - 1)).rowHidden = isHidden;
  }
}

function chartSteps(layout: StandingLayout, chart: ChartPlan, sheetIn: SheetIn): LookStep[] {
  const areas = [chart.labels, chart.values, chart.over].map((area) => standingArea(layout, area));
  const [labels, values, over] = areas;
  if (labels === undefined || values === undefined || over === undefined) return [];
  if (labels === null || values === null || over === null) return [];
  const { sheetId } = layout.sheet;
  const touches = { sheetId, edits: [], areas: [labels, values], insert: null };
  return [
    {
      part: 'chart',
      bytes: bytesPerLook,
      touches,
      ...chartLook(sheetIn, { ...chart, labels, values, over }),
    },
  ];
}

/** From where its first cell stands to where its last one does. */
function standingArea({ rows, columns }: StandingLayout, area: CellArea): CellArea | null {
  const [top, left] = [rows[area.row] ?? null, columns[area.column] ?? null];
  const bottom = rows[area.row + area.rows - 1] ?? null;
  const right = columns[area.column + area.columns - 1] ?? null;
  if (top === null || left === null || bottom === null || right === null) return null;
  return bottom < top || right < left
    ? null
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The mark says from now on what is still not set. @param tried what there was a place for */
export function markStep(
  { layout, parts, mark: { row, column }, run }: LookRepair,
  tried: ReadonlySet<string>,
  unset: readonly UnsetLook[],
): EndingStep {
  const { sheetId } = layout.sheet;
  const sheetIn = sheetFinder(sheetId);
  const refused = new Set<string>(refusedOf(layout.plan, unset));
  const left = parts.filter((part) => refused.has(part) || !tried.has(part));
  const input = runMarkText({ run, finished: true, startedAt: null, unset: left });
  return {
    bytes: bytesPerLook,
    touches: editsOf(sheetId, [{ row, column, input }]),
    write: (context) => {
      sheetIn(context).getRange(cellAddress(row, column)).values = [[input]];
    },
  };
}
