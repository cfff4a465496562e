/**
 * Looks at our sheets for how high their rows have to be, and which of those somebody has hidden: a row that is given a
 * height is shown again by it.
 *
 * Batch plan: 1 sync, the cells of the sheets and whether any of their rows is hidden. 1 more where some are, to ask which.
 * Requirement sets: rowHidden 1.2, font.name 1.1; the rest stands in the modules called.
 */
import type { Outcome } from '../../core/failures/outcome';
import { dataMarker } from '../../core/layout/markers';
import type { FitRequest } from '../../core/ports/workbook-port';
import { widestOfSize } from '../../core/plan/text-metrics';
import { typefaceNamed, type Typeface } from '../../core/plan/typeface';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { WorkbookCondition } from '../../core/standing/condition';
import { noDecisions } from '../../core/standing/question';
import { standingHeights, type StandingHeights } from '../../core/upkeep/standing-heights';
import type { StandingLayout } from '../../core/upkeep/standing-layout';
import { surveyWorkbook } from '../../core/upkeep/survey-sheets';
import { rowsAddress } from '../office/area-addresses';
import type { ExcelEnvironment } from '../office/excel-environment';
import { readBatch } from '../office/run-batch';
import type { SheetToRead } from '../read/read-grids';
import { queueImage } from '../send/sheet-image';
import type { LookedSheet } from '../send/cell-table';

export interface LookedRows {
  /** Those of ours that people see. */
  readonly sheets: readonly LookedSheet[];
  /** Of the rows that are shown. */
  readonly heights: readonly StandingHeights[];
  /** Where everything of ours stands, by marker. */
  readonly layouts: ReadonlyMap<string, StandingLayout>;
  /** That the sheets name, or the widest that may stand in for it here. */
  readonly drawn: Typeface;
}

/** Other plans of the same rows, such as with columns left out. */
export type PlanAgain = (
  layouts: ReadonlyMap<string, StandingLayout>,
  typeface: Typeface,
) => ReadonlyMap<string, StandingLayout>;

export function lookAtRows(
  environment: ExcelEnvironment,
  index: RubricIndex,
  request: FitRequest,
  planAgain: PlanAgain = (layouts) => layouts,
): Promise<Outcome<LookedRows>> {
  const ours = [...request.snapshot.sheets].flatMap(([marker, sheet]) =>
    marker === dataMarker ? [] : [sheet],
  );
  return readBatch(environment, 'wait', async (context) => {
    const queued = ours.map((sheet) => ({
      image: queueImage(context, sheet),
      hidden: queueHidden(context, sheet),
      font: queueFont(context, sheet),
    }));
    await context.sync();
    const sheets = queued.map(({ image }) => image.sheet());
    const { language } = request;
    // The pane asks for the best font that this computer has; sheets that name another may be drawn in a third.
    const typeface = queued.flatMap(({ font }) => typefaceNamed(font.name) ?? [])[0] ?? request.typeface;
    const isHere = typeface.name === request.typeface.name;
    const check = { index, language, typeface, decisions: noDecisions };
    const layouts = planAgain(surveyWorkbook(check, conditionOf(sheets)).layouts, typeface);
    const heights = [...layouts.values()].map((layout) => standingHeights(layout, typeface, isHere));
    const partlyHidden = new Set(
      queued.flatMap(({ image, hidden }) => (areSomeHidden(hidden) ? [image.sheet().grid.sheetId] : [])),
    );
    const drawn = isHere ? typeface : widestOfSize(typeface);
    return { sheets, heights: await onlyShown(context, heights, partlyHidden), layouts, drawn };
  });
}

/** Of the rows below the first, which is hidden always, as far down as a form of common size reaches. */
function queueHidden(context: Excel.RequestContext, { sheetId }: SheetToRead): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRange(rowsAddress(1, deepestRow)).load('rowHidden');
}

/** Excel says null, against its types, where some are and some are not. */
function areSomeHidden({ rowHidden }: { readonly rowHidden: boolean | null }): boolean {
  return rowHidden !== false;
}

/** Rows of a larger rubric are fitted all the same; one of those that somebody hid would be shown. */
const deepestRow = 999;

/** Of the first cell, which bears the mark of the sheet: as all cells were made. */
function queueFont(context: Excel.RequestContext, { sheetId }: SheetToRead): Excel.RangeFont {
  return context.workbook.worksheets.getItem(sheetId).getRange('A1').format.font.load('name');
}

function conditionOf(sheets: readonly LookedSheet[]): WorkbookCondition {
  return {
    sheets: sheets.map(({ grid, formulas }) => {
      const { sheetId, name, visible } = grid;
      return { sheetId, name, visible, isFinished: true, cells: { grid, formulas: formulas ?? grid.values } };
    }),
    names: [],
    computesByItself: true,
  };
}

async function onlyShown(
  context: Excel.RequestContext,
  heights: readonly StandingHeights[],
  partlyHidden: ReadonlySet<string>,
): Promise<StandingHeights[]> {
  if (partlyHidden.size === 0) return [...heights];
  const asked = heights.map(({ sheetId, growing, heights: fixed }) => {
    const rows = partlyHidden.has(sheetId) ? [...growing, ...fixed.keys()] : [];
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return rows.map((row) => ({ row, range: sheet.getRange(rowsAddress(row, row)).load('rowHidden') }));
  });
  await context.sync();
  return heights.map(({ sheetId, growing, heights: fixed }, at) => {
    const hidden = new Set((asked[at] ?? []).flatMap(({ row, range }) => (range.rowHidden ? [row] : [])));
    return {
      sheetId,
      growing: growing.filter((row) => !hidden.has(row)),
      heights: new Map([...fixed].filter(([row]) => !hidden.has(row))),
    };
  });
}
