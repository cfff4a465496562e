/**
 * The hidden sheet `_pmqa`: what the workbook is (rubric, agency, rule), and the table of figures with one row
 * per level of an item, item, category and the whole. Nobody types here; a reader, Power Query and the other
 * sheets find everything by key or by name.
 */
import { cellAddress } from '../sheet/cell-address';
import { addPlanTable } from './deadlines/add-plan-table';
import * as formulas from './figure-formulas';
import { same } from './formulas';
import { mutedInk } from '../plan/sheet-styles';
import { dataMarker, layoutVersion } from './markers';
import { agencyTypeName, levelNamesName, listedStatuses, statusWordsName } from './names';
import type { NamePlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import { levelWords, sheetNameOf, type PlanContext, type PlannedSheet } from './plan-context';
import { addDataRow, addFigures } from './plan-figures';
import { pageFooter } from '../plan/page-footer';
import { SheetDraft } from '../plan/sheet-draft';

const columnWidths = [110, 150, 80, 60, 70, 60, 80, 80, 80, 80, 80, 60, 60, 90, 90];

export function planDataSheet(context: PlanContext): PlannedSheet {
  const draft = new SheetDraft(
    columnWidths.map((width) => ({ width })),
    { ...context.styles.base, wrap: false },
  );
  const names: NamePlan[] = [];
  addDataRow(draft, context, [dataMarker]);
  const metaTypeRow = addMeta(draft, context);
  names.push({ name: agencyTypeName, marker: dataMarker, area: cell(metaTypeRow, 1) });
  addAgencyTypes(draft, context);
  addDataRow(draft, context, []);
  names.push({ name: levelNamesName, marker: dataMarker, area: addLevelNames(draft, context) });
  addDataRow(draft, context, []);
  names.push({ name: statusWordsName, marker: dataMarker, area: addStatusWords(draft, context) });
  addDataRow(draft, context, []);
  names.push(...addFigures(draft, context), ...addPlanTable(draft, context));
  return {
    names,
    sheet: {
      role: { kind: 'data' },
      marker: dataMarker,
      name: sheetNameOf(context, dataMarker),
      visibility: 'hidden',
      tabColor: mutedInk,
      ...draft.parts(),
      checkboxes: [],
      validations: [],
      conditionalFormats: [],
      frozenRows: 0,
      frozenColumns: 0,
      print: {
        orientation: 'portrait',
        scale: null,
        fitToPagesWide: 1,
        fitToPagesTall: 0,
        area: draft.wholeArea(),
        titleRows: null,
        pageBreakRows: [],
        margins: { top: 36, bottom: 36, left: 36, right: 36 },
        footer: pageFooter({ agencyName: '', page: context.messages.sheet.print.page }),
        centerHorizontally: false,
      },
      charts: [],
    },
  };
}

/** Key and value, one below the other. @returns the row of the agency type. */
function addMeta(draft: SheetDraft, context: PlanContext): number {
  const { rubric } = context.index;
  addDataRow(draft, context, ['layoutVersion', layoutVersion]);
  addDataRow(draft, context, ['rubricId', rubric.id]);
  addDataRow(draft, context, ['rubricEdition', rubric.edition]);
  addDataRow(draft, context, ['rubricTitle', rubric.title]);
  addDataRow(draft, context, ['rubricLanguage', rubric.language]);
  addDataRow(draft, context, ['scoringRule', rubric.scoring.rule]);
  addDataRow(draft, context, ['scoringName', rubric.scoring.name]);
  addDataRow(draft, context, ['scoringSource', rubric.scoring.source]);
  addDataRow(draft, context, ['agencyName', formulas.profileEcho('agencyName')]);
  addDataRow(draft, context, ['fiscalYear', formulas.profileEcho('fiscalYear')]);
  addDataRow(draft, context, ['round', formulas.profileEcho('round')]);
  // The list of agency types follows two rows below; its last row knows which one was chosen.
  const typeRow = draft.nextRow;
  const lastType = rubric.agencyTypes.length === 0 ? null : typeRow + 2 + rubric.agencyTypes.length;
  const chosen = lastType === null ? null : cellAddress(lastType, 2);
  addDataRow(draft, context, ['agencyType', same(chosen)]);
  addDataRow(draft, context, []);
  return typeRow;
}

function addAgencyTypes(draft: SheetDraft, context: PlanContext): void {
  addDataRow(draft, context, ['agencyTypeId', 'agencyTypeTitle', 'agencyTypeChosen']);
  context.index.rubric.agencyTypes.forEach((type, position) => {
    const row = draft.nextRow;
    const soFar = position === 0 ? null : cellAddress(row - 1, 2);
    const chosen = formulas.chosenAgencyType(cellAddress(row, 1), cellAddress(row, 0), soFar);
    addDataRow(draft, context, [type.id, type.title, chosen]);
  });
}

/** @returns the area of the words, for level 0 to the highest */
function addLevelNames(draft: SheetDraft, context: PlanContext): CellArea {
  addDataRow(draft, context, ['levelNumber', 'levelTitle']);
  const words = levelWords(context);
  const first = draft.nextRow;
  words.forEach((word, number) => addDataRow(draft, context, [number, word]));
  return { row: first, column: 1, rows: words.length, columns: 1 };
}

/** @returns the area of the words */
function addStatusWords(draft: SheetDraft, context: PlanContext): CellArea {
  addDataRow(draft, context, ['status', 'statusWord']);
  const first = draft.nextRow;
  for (const status of listedStatuses) {
    addDataRow(draft, context, [status, context.messages.sheet.status[status]]);
  }
  return { row: first, column: 1, rows: listedStatuses.length, columns: 1 };
}

function cell(row: number, columnAt: number): CellArea {
  return { row, column: columnAt, rows: 1, columns: 1 };
}
