/**
 * The hidden sheet `_pmqa`: what the workbook is (rubric, agency, rule), and the table of figures with one row
 * per level of an item, item, category and the whole. Nobody types here; a reader, Power Query and the other
 * sheets find everything by key or by name.
 */
import { itemLevelId } from '../rubric/rubric-index';
import { cellAddress } from './a1';
import * as formulas from './formulas';
import { mutedInk } from './look';
import { dataMarker, layoutVersion } from './markers';
import { agencyTypeName, figureName, figureTableName, levelNamesName } from './names';
import type { FigureColumn, FigureKind } from './names';
import type { CategoryNames } from './names';
import type { CellArea, CellContent, NamePlan } from './plan';
import { levelWords, sheetNameOf, type PlanContext, type PlannedSheet } from './plan-context';
import { SheetDraft } from './sheet-draft';
import { lineHeight } from './text-metrics';

/** Header row of the table of figures, in the order of its columns. */
export const figureColumns = ['kind', 'id', 'applicable', 'met', 'complete', 'level', 'points'] as const;

/** Id of the one figure that is about everything. */
export const overallId = 'overall';

const column = { kind: 0, id: 1, applicable: 2, met: 3, complete: 4, level: 5, points: 6 } as const;
const columnWidths = [110, 150, 80, 60, 70, 60, 80];

export function planDataSheet(context: PlanContext): PlannedSheet {
  const draft = new SheetDraft(
    columnWidths.map((width) => ({ width })),
    { ...context.styles.base, wrap: false },
  );
  const names: NamePlan[] = [];
  addRow(draft, context, [dataMarker]);
  const metaTypeRow = addMeta(draft, context);
  names.push({ name: agencyTypeName, marker: dataMarker, area: cell(metaTypeRow, 1) });
  addAgencyTypes(draft, context);
  addRow(draft, context, []);
  names.push({ name: levelNamesName, marker: dataMarker, area: addLevelNames(draft, context) });
  addRow(draft, context, []);
  names.push(...addFigures(draft, context));
  return {
    names,
    sheet: {
      role: { kind: 'data' },
      marker: dataMarker,
      name: sheetNameOf(context, dataMarker),
      visibility: 'hidden',
      tabColor: mutedInk,
      columns: draft.columns,
      rowHeights: draft.rowHeights,
      cells: draft.cells,
      styles: draft.styles(),
      merges: [],
      checkboxes: [],
      validations: [],
      conditionalFormats: [],
      frozenRows: 0,
      frozenColumns: 0,
      print: {
        orientation: 'portrait',
        fitToPagesWide: 1,
        fitToPagesTall: 0,
        area: draft.wholeArea(),
        titleRows: null,
        pageBreakRows: [],
        margins: { top: 36, bottom: 36, left: 36, right: 36 },
        footer: { left: '', center: '&A', right: context.messages.sheet.print.page },
        centerHorizontally: false,
      },
      charts: [],
    },
  };
}

/** Text cells get the text format, so that an id such as `1.10` stays as it is; formulas and numbers do not. */
function addRow(draft: SheetDraft, context: PlanContext, contents: readonly CellContent[]): number {
  const row = draft.addRow(lineHeight(context.typeface), new Map(contents.entries()));
  contents.forEach((content, index) => {
    if (typeof content === 'string') draft.styleRow(context.styles.text, row, index);
  });
  return row;
}

/** Key and value, one below the other. @returns the row of the agency type. */
function addMeta(draft: SheetDraft, context: PlanContext): number {
  const { rubric } = context.index;
  addRow(draft, context, ['layoutVersion', layoutVersion]);
  addRow(draft, context, ['rubricId', rubric.id]);
  addRow(draft, context, ['rubricEdition', rubric.edition]);
  addRow(draft, context, ['rubricTitle', rubric.title]);
  addRow(draft, context, ['rubricLanguage', rubric.language]);
  addRow(draft, context, ['scoringRule', rubric.scoring.rule]);
  addRow(draft, context, ['scoringName', rubric.scoring.name]);
  addRow(draft, context, ['scoringSource', rubric.scoring.source]);
  addRow(draft, context, ['agencyName', formulas.profileEcho('agencyName')]);
  addRow(draft, context, ['fiscalYear', formulas.profileEcho('fiscalYear')]);
  addRow(draft, context, ['round', formulas.profileEcho('round')]);
  // The list of agency types follows two rows below; its last row knows which one was chosen.
  const typeRow = draft.nextRow;
  const lastType = rubric.agencyTypes.length === 0 ? null : typeRow + 2 + rubric.agencyTypes.length;
  const chosen = lastType === null ? null : cellAddress(lastType, 2);
  addRow(draft, context, ['agencyType', formulas.same(chosen)]);
  addRow(draft, context, []);
  return typeRow;
}

function addAgencyTypes(draft: SheetDraft, context: PlanContext): void {
  addRow(draft, context, ['agencyTypeId', 'agencyTypeTitle', 'agencyTypeChosen']);
  context.index.rubric.agencyTypes.forEach((type, position) => {
    const row = draft.nextRow;
    const soFar = position === 0 ? null : cellAddress(row - 1, 2);
    const chosen = formulas.chosenAgencyType(cellAddress(row, 1), cellAddress(row, 0), soFar);
    addRow(draft, context, [type.id, type.title, chosen]);
  });
}

/** @returns the area of the words, for level 0 to the highest */
function addLevelNames(draft: SheetDraft, context: PlanContext): CellArea {
  addRow(draft, context, ['levelNumber', 'levelTitle']);
  const words = levelWords(context);
  const first = draft.nextRow;
  words.forEach((word, number) => addRow(draft, context, [number, word]));
  return { row: first, column: 1, rows: words.length, columns: 1 };
}

function addFigures(draft: SheetDraft, context: PlanContext): NamePlan[] {
  const { categories, levels } = context.index.rubric;
  const header = addRow(draft, context, [...figureColumns]);

  const firstLevel = draft.nextRow;
  for (const category of categories) {
    const names = context.categoryNames.get(category.id);
    if (names === undefined) throw new RangeError(`No names for category ${category.id}`);
    for (const item of category.items) {
      levels.forEach((level, index) => {
        const id = itemLevelId(item.id, index + 1);
        addRow(draft, context, levelRow(draft.nextRow, id, index + 1, level.points, names));
      });
    }
  }

  const firstItem = draft.nextRow;
  let levelStart = firstLevel;
  for (const category of categories) {
    for (const item of category.items) {
      const parts = rowsFrom(levelStart, levels.length);
      addRow(draft, context, itemRow(draft.nextRow, item.id, parts, levels.length));
      levelStart += levels.length;
    }
  }

  const firstCategory = draft.nextRow;
  let itemStart = firstItem;
  for (const category of categories) {
    const parts = rowsFrom(itemStart, category.items.length);
    addRow(draft, context, lowestRow(draft.nextRow, 'category', category.id, parts, 'item', levels.length));
    itemStart += category.items.length;
  }

  const overall = draft.nextRow;
  const parts = rowsFrom(firstCategory, categories.length);
  addRow(draft, context, lowestRow(overall, 'overall', overallId, parts, 'category', levels.length));

  return [
    ...namesOfBlock('level', firstLevel, firstItem),
    ...namesOfBlock('item', firstItem, firstCategory),
    ...namesOfBlock('category', firstCategory, overall),
    ...namesOfBlock('overall', overall, overall + 1),
    {
      name: figureTableName,
      marker: dataMarker,
      area: { row: header, column: 0, rows: overall + 1 - header, columns: figureColumns.length },
    },
  ];
}

function levelRow(
  row: number,
  id: string,
  number: number,
  points: number,
  names: CategoryNames,
): CellContent[] {
  const at = (name: keyof typeof column, rowAt = row): string => cellAddress(rowAt, column[name]);
  // The level below stands in the row above, except for the first of an item.
  const levelBelow = number === 1 ? null : at('level', row - 1);
  return [
    'level',
    id,
    formulas.applicableInLevel(names, at('id')),
    formulas.metInLevel(names, at('id')),
    formulas.allMet(at('met'), at('applicable')),
    formulas.runningLevel(number, at('complete'), levelBelow),
    formulas.levelPoints(number, points, { applicable: at('applicable'), met: at('met'), levelBelow }),
  ];
}

interface Rows {
  readonly first: number;
  readonly count: number;
}

function rowsFrom(first: number, count: number): Rows {
  return { first, count };
}

function columnOver(rows: Rows, name: keyof typeof column): CellArea {
  return { row: rows.first, column: column[name], rows: rows.count, columns: 1 };
}

/** An item's level is what its highest level row has come to. */
function itemRow(row: number, id: string, parts: Rows, levels: number): CellContent[] {
  return [
    'item',
    id,
    ...sums(parts, 'level'),
    formulas.isHighest(cellAddress(row, column.level), levels),
    formulas.same(cellAddress(parts.first + parts.count - 1, column.level)),
    formulas.sumOf(columnOver(parts, 'points'), columnOver(parts, 'kind'), 'level'),
  ];
}

/** A category over its items, or the whole over its categories: lowest level, mean points. */
function lowestRow(
  row: number,
  kind: FigureKind,
  id: string,
  parts: Rows,
  partKind: FigureKind,
  levels: number,
): CellContent[] {
  return [
    kind,
    id,
    ...sums(parts, partKind),
    formulas.isHighest(cellAddress(row, column.level), levels),
    formulas.lowestOf(columnOver(parts, 'level')),
    formulas.meanOf(columnOver(parts, 'points')),
  ];
}

function sums(parts: Rows, kind: FigureKind): CellContent[] {
  const kinds = columnOver(parts, 'kind');
  return [
    formulas.sumOf(columnOver(parts, 'applicable'), kinds, kind),
    formulas.sumOf(columnOver(parts, 'met'), kinds, kind),
  ];
}

const namedColumns: readonly FigureColumn[] = ['id', 'applicable', 'met', 'complete', 'level', 'points'];

function namesOfBlock(kind: FigureKind, first: number, end: number): NamePlan[] {
  return namedColumns.map((name) => ({
    name: figureName(kind, name),
    marker: dataMarker,
    area: { row: first, column: column[name], rows: end - first, columns: 1 },
  }));
}

function cell(row: number, columnAt: number): CellArea {
  return { row, column: columnAt, rows: 1, columns: 1 };
}
