/**
 * What planned sheets look like beside their cells, as steps that may be refused one by one. Queues writes only, never
 * syncs: `send/send-looks.ts` owns the batch.
 *
 * Order matters: panes are frozen before anything is hidden, for Excel counts them in lines that can be seen, and builds
 * before 17425 freeze wrongly where columns are hidden already.
 * Requirement sets: protection 1.2; freezeAt and tabColor 1.7; columnHidden and rowHidden 1.2; visibility and activate 1.1; the rest
 * stands in the modules called.
 */
import type { PrintPlan, SheetPlan } from '../../core/plan/sheet-plan';
import { isMark } from '../../core/layout/category/mark-formats';
import { growingRows } from '../../core/plan/growing-rows';
import { looksWanted, type KeptLook } from '../../core/plan/kept-looks';
import { areaAddress, cellAddress } from '../../core/sheet/cell-address';
import { cellsAt } from '../office/cells-at';
import type { LookStep } from '../send/send-looks';
import { sheetFinder, type SheetIn } from './sheet-finder';
import { colourSteps } from './repair-colours';
import { chartLook } from './write-charts';
import { fitRows, hideColumns, hideRows } from './write-formats';
import { writeBreaks, writeFooter, writePaper, writePrintArea } from './write-print';

/** A sheet that was made, by what it can be found again. */
export interface MadeSheet {
  readonly plan: SheetPlan;
  /** Its id, or its name. */
  readonly key: string;
}

/** Of a path and a few actions. */
const bytesPerLook = 2_500;

/** What only looks different stays free, as in a file. */
const lockedOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/** @param shown marker of the sheet a person is shown; null for none */
export function planLooks(made: readonly MadeSheet[], shown: string | null): LookStep[] {
  const sheets = made.map(({ plan, key }) => ({ plan, sheetIn: sheetFinder(key) }));
  const visible = sheets.filter(({ plan }) => plan.visibility === 'visible');
  const wanting = (part: KeptLook): typeof sheets =>
    sheets.filter(({ plan }) => looksWanted(plan).includes(part));
  const each = (
    of: typeof sheets,
    part: LookStep['part'],
    write: (sheet: Excel.Worksheet, plan: SheetPlan) => void,
  ): LookStep[] =>
    of.map(({ plan, sheetIn }) => ({
      part,
      bytes: bytesPerLook,
      write: (context) => write(sheetIn(context), plan),
    }));
  const kept = (part: KeptLook, write: (sheet: Excel.Worksheet, plan: SheetPlan) => void): LookStep[] =>
    each(wanting(part), part, write);
  const printed = (part: KeptLook, write: (sheet: Excel.Worksheet, print: PrintPlan) => void): LookStep[] =>
    kept(part, (sheet, { print }) => write(sheet, print));
  return [
    ...kept('frozenPanes', freeze),
    ...kept('hidden', hide),
    ...kept('rowHeights', (sheet, plan) => fitRows(sheet, growingRows(plan))),
    ...sheets.flatMap(markSteps),
    ...kept('tabColour', (sheet, plan) => {
      sheet.tabColor = plan.tabColor;
    }),
    ...sheets.flatMap(chartSteps),
    ...printed('paper', writePaper),
    ...printed('printArea', writePrintArea),
    ...printed('footer', writeFooter),
    ...printed('pageBreaks', writeBreaks),
    // After all else: Excel lets nobody change what is protected, not even us.
    ...each(
      sheets.filter(({ plan }) => plan.isLocked === true),
      'locked',
      (sheet) => sheet.protection.protect(lockedOptions),
    ),
    // Whoever turns to the first category finds the first box chosen, not a cell in a hidden row.
    ...each(
      visible.filter(({ plan }) => plan.role.kind === 'category' && shown !== null).slice(0, 1),
      'shown',
      selectFirstBox,
    ),
    ...each(
      visible.filter(({ plan }) => plan.marker === shown),
      'shown',
      (sheet) => sheet.activate(),
    ),
  ];
}

function selectFirstBox(sheet: Excel.Worksheet, { checkboxes: [first] }: SheetPlan): void {
  if (first !== undefined) cellsAt(sheet, cellAddress(first.row, first.column)).select();
}

/** @param plan how many rows and columns stay in sight, of which there is one at least */
export function freeze(
  sheet: Excel.Worksheet,
  { frozenRows: rows, frozenColumns: columns }: Pick<SheetPlan, 'frozenRows' | 'frozenColumns'>,
): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(cellsAt(sheet, areaAddress({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else {
    sheet.freezePanes.freezeColumns(columns);
  }
}

function hide(sheet: Excel.Worksheet, { columns, rowHeights, visibility }: SheetPlan): void {
  hideColumns(sheet, new Map(columns.map(({ width }, column) => [column, width])));
  hideRows(sheet, new Map(rowHeights.entries()));
  if (visibility === 'hidden') {
    sheet.visibility = 'Hidden';
  }
}

/** Rules are put back whole or not at all by a repair as well. */
function markSteps({ plan, sheetIn }: { readonly plan: SheetPlan; readonly sheetIn: SheetIn }): LookStep[] {
  const colours = plan.conditionalFormats.filter(isMark);
  return colourSteps({ sheetId: plan.name, colours }, sheetIn).map(
    ({ bytes, write, removal = () => null }) => ({
      part: 'marks',
      bytes,
      write,
      removal,
    }),
  );
}

function chartSteps({ plan, sheetIn }: { readonly plan: SheetPlan; readonly sheetIn: SheetIn }): LookStep[] {
  return plan.charts.map((chart) => ({ part: 'chart', bytes: bytesPerLook, ...chartLook(sheetIn, chart) }));
}
