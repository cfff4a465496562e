/**
 * Makes our sheets ready to be printed again, whatever was inserted or set since, and shows the summary. Office.js
 * has no call that prints: the person presses Ctrl+P.
 *
 * Batch plan, 2 syncs: those of `look-at-rows.ts`, whose cells say how far the rows reach; then all set-up at once. As many
 * again when rows moved in between (`send/until-in-place.ts`), and one more for each part that Excel refuses: that is
 * left out and said, and the rest is done.
 * Requirement sets: they stand in the modules called.
 */
import { indexRubric, type RubricIndex } from '../../core/rubric/rubric-index';
import type { Outcome } from '../../core/failures/outcome';
import { categoryOfMarker, summaryMarker } from '../../core/layout/markers';
import { planPrint } from '../../core/papers/plan-print';
import { planWorkbook } from '../../core/layout/plan-workbook';
import type { Typeface } from '../../core/plan/typeface';
import { allOnPaper, type PrintReport, type PrintRequest } from '../../core/ports/workbook-port';
import { cellAddress } from '../../core/sheet/cell-address';
import { planDayPlace } from '../../core/snapshot/read-profile';
import { serialOfDay } from '../../core/sheet/excel-date';
import { cellAt } from '../../core/sheet/grid';
import { leftOutColumns } from '../../core/upkeep/paper/left-out';
import type { StandingLayout } from '../../core/upkeep/standing-layout';
import type { ExcelEnvironment } from '../office/excel-environment';
import type { LookedSheet } from '../send/cell-table';
import { groundOf } from '../send/ground';
import { reportOfLooks, sendLooksOnGround, type LookStep } from '../send/send-looks';
import { editsOf } from '../send/touch';
import { untilInPlace } from '../send/until-in-place';
import { fitSteps } from '../write/fit-steps';
import { columnSteps } from '../write/print-columns';
import { printSteps } from '../write/print-steps';
import { sheetFinder } from '../write/sheet-finder';
import { lookAtRows } from './look-at-rows';

export function preparePrint(
  environment: ExcelEnvironment,
  request: PrintRequest,
): Promise<Outcome<PrintReport>> {
  return untilInPlace(() => tryToPrepare(environment, request));
}

async function tryToPrepare(
  environment: ExcelEnvironment,
  request: PrintRequest,
): Promise<Outcome<PrintReport>> {
  const { rubric, snapshot, choices = allOnPaper } = request;
  const index = indexRubric(rubric);
  const chosen = (marker: string): boolean => {
    const category = categoryOfMarker(marker);
    return category === null || choices.categories?.has(category) !== false;
  };
  const looked = await lookAtRows(
    environment,
    index,
    request,
    (layouts, typeface) =>
      new Map([...laidForPrint(index, request, layouts, typeface)].filter(([marker]) => chosen(marker))),
  );
  if (!looked.ok) {
    return looked;
  }
  const { sheets, heights, layouts, drawn } = looked.value;
  const prints = planPrint(
    index,
    { sheets: [...layouts.values()].map(({ plan }) => plan) },
    sheets.map(({ grid }) => grid),
    {
      typeface: drawn,
      pagePerItem: choices.pagePerItem,
      heights: new Map(heights.map((each) => [each.sheetId, each.heights])),
    },
  );
  const steps = [
    ...[...layouts.values()].filter(isCategory).flatMap(columnSteps),
    ...heights.flatMap(fitSteps),
    ...prints.flatMap((print) => printSteps(print, rowsOf(sheets, print.sheetId))),
    ...planDaySteps(request, sheets),
    ...showing(snapshot),
  ];
  const sent = await sendLooksOnGround(environment, steps, groundOf(sheets));
  return reportOfLooks(steps, sent, { sheets: prints.map(({ name }) => name) });
}

/** The same rows and columns, planned as they are to be printed. */
function laidForPrint(
  index: RubricIndex,
  { snapshot, language, printedOn, choices = allOnPaper }: PrintRequest,
  layouts: ReadonlyMap<string, StandingLayout>,
  typeface: Typeface,
): ReadonlyMap<string, StandingLayout> {
  const { sheets } = planWorkbook(index, {
    profile: snapshot.profile,
    answers: snapshot.answers,
    language,
    typeface,
    print: { printedOn, leftOut: choices.leaveOutEmpty ? emptyColumns(layouts) : null },
  });
  return new Map(
    sheets.flatMap((plan) => {
      const layout = layouts.get(plan.marker);
      return layout === undefined ? [] : [[plan.marker, { ...layout, plan }] as const];
    }),
  );
}

function emptyColumns(layouts: ReadonlyMap<string, StandingLayout>) {
  return new Map(
    [...layouts].flatMap(([marker, layout]) => {
      const category = categoryOfMarker(marker);
      return category === null ? [] : [[category, leftOutColumns(layout)] as const];
    }),
  );
}

function isCategory({ plan }: StandingLayout): boolean {
  return plan.role.kind === 'category';
}

/** Every row has its say in where pages break. */
function rowsOf(looked: readonly LookedSheet[], sheetId: string): number {
  const grid = looked.find((sheet) => sheet.grid.sheetId === sheetId)?.grid;
  return grid === undefined ? 0 : grid.row + grid.values.length;
}

const bytesPerCell = 500;
const bytesPerShown = 500;

/** What is printed says for which day its plan was counted. The one cell that is written, and where it says so already, none. */
function planDaySteps({ printedOn }: PrintRequest, looked: readonly LookedSheet[]): LookStep[] {
  return looked.flatMap(({ grid }): LookStep[] => {
    const place = planDayPlace(grid);
    const input = serialOfDay(printedOn, grid.from1904 === true);
    if (place === null || input === null || cellAt(grid, place.row, place.column) === input) return [];
    const { sheetId, row, column } = place;
    const address = cellAddress(row, column);
    const write = (context: Excel.RequestContext): void => {
      sheetFinder(sheetId)(context).getRange(address).values = [[input]];
    };
    return [
      { part: 'planDay', bytes: bytesPerCell, touches: editsOf(sheetId, [{ row, column, input }]), write },
    ];
  });
}

/** A hidden sheet cannot be shown without a write that nobody asked for. */
function showing({ sheets }: PrintRequest['snapshot']): LookStep[] {
  const summary = sheets.get(summaryMarker);
  const write = (context: Excel.RequestContext): void =>
    context.workbook.worksheets.getItem(summary?.sheetId ?? '').activate();
  return summary?.visible === true ? [{ part: 'shown', bytes: bytesPerShown, write }] : [];
}
