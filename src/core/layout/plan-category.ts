/**
 * The sheet of one category. Every criterion is one row that carries its id, its level key, its answer and its
 * status, so that rows can be sorted, moved and inserted; headings stand between them and carry neither. Row 0
 * is hidden: the sheet's marker and the column keys. The row after the last criterion is thin and empty, so
 * that a row inserted at the very end still lies inside every range.
 */
import { itemLevelId } from '../rubric/rubric-index';
import type { Category, Item, Level } from '../rubric/rubric';
import { categoryColumns, columnOf, idColumn, type CategoryColumnKey } from './columns';
import { addCriterionRow } from './criterion-row';
import * as formulas from './category-formulas';
import { gapFormats } from './gap-formats';
import { categoryTabColor, titleSize } from '../plan/sheet-styles';
import { categoryMarker } from './markers';
import type { CellContent, NamePlan, PrintPlan } from '../plan/sheet-plan';
import { printScale } from '../plan/page-breaks';
import type { CellArea } from '../sheet/cell-area';
import { JoinedAreas } from '../sheet/joined-areas';
import { sheetNameOf, titleWithId, type PlanContext, type PlannedSheet } from './plan-context';
import { addOverview } from './plan-overview';
import { pageFooter } from '../plan/page-footer';
import { areaInRow, SheetDraft } from '../plan/sheet-draft';
import { rowHeight } from '../plan/text-metrics';

const firstVisible = columnOf('code');
const lastColumn = columnOf('status');
/** The heading row of an item: title over the columns to the left, level and points over those to the right. */
export const headingFiguresFrom = columnOf('due');
const closingHeight = 6;
const frozenColumns = columnOf('text') + 1;

/** Long because it walks a sheet from top to bottom, in the order in which its rows stand. */
export function planCategory(context: PlanContext, category: Category): PlannedSheet {
  const marker = categoryMarker(category.id);
  const draft = new SheetDraft(
    [{ width: 0 }, ...categoryColumns.map(({ width }) => ({ width }))],
    context.styles.base,
  );
  const checkboxes = new JoinedAreas();
  const pageBreakRows: number[] = [];

  draft.addRow(0, new Map([[idColumn, marker], ...categoryColumns.map(keyCell)]));
  addTitle(draft, context, category);
  const headerRow = addHeader(draft, context);
  addWide(draft, context, context.messages.sheet.category.goal(category.goal), 'goal');
  if (category.overview !== null) addOverview(draft, context, category.overview);
  category.items.forEach((item, position) => {
    if (position > 0) pageBreakRows.push(draft.nextRow);
    addItem(draft, context, item, checkboxes);
  });
  const closingRow = draft.addRow(closingHeight, new Map());

  const body = (key: CategoryColumnKey): CellArea => ({
    row: headerRow,
    column: columnOf(key),
    rows: closingRow - headerRow + 1,
    columns: 1,
  });
  draft.style(context.styles.lines, {
    row: headerRow,
    column: firstVisible,
    rows: closingRow - headerRow,
    columns: lastColumn - firstVisible + 1,
  });
  return {
    names: namesOf(context, category, marker, body),
    sheet: {
      role: { kind: 'category', category: category.id },
      marker,
      name: sheetNameOf(context, marker),
      visibility: 'visible',
      tabColor: categoryTabColor,
      ...draft.parts(),
      checkboxes: checkboxes.areas,
      validations: [],
      conditionalFormats: gapFormats(context.messages.sheet.status, headerRow + 1, closingRow),
      frozenRows: headerRow + 1,
      frozenColumns,
      print: printOf(context, draft, headerRow, pageBreakRows),
      charts: [],
    },
  };
}

function printOf(
  context: PlanContext,
  draft: SheetDraft,
  headerRow: number,
  pageBreakRows: readonly number[],
): PrintPlan {
  const paper = {
    orientation: 'landscape',
    margins: { top: 28, bottom: 40, left: 24, right: 24 },
  } as const;
  return {
    ...paper,
    scale: printScale(paper, draft.width(firstVisible, lastColumn)),
    fitToPagesWide: 1,
    fitToPagesTall: 0,
    area: draft.wholeArea(),
    titleRows: { first: headerRow, last: headerRow },
    pageBreakRows,
    footer: pageFooter(context.profile.agencyName, context.messages.sheet.print.page),
    centerHorizontally: true,
  };
}

function keyCell(column: { readonly key: CategoryColumnKey }): [number, CellContent] {
  return [columnOf(column.key), column.key];
}

function addTitle(draft: SheetDraft, context: PlanContext, category: Category): void {
  const title = context.messages.sheet.category.title(category.id, category.title);
  const size = { ...context.typeface, size: titleSize(context.typeface) };
  const width = draft.width(firstVisible, lastColumn);
  const height = rowHeight([{ text: title, width, bold: true }], size);
  const row = draft.addRow(height, new Map([[firstVisible, title]]));
  draft.mergeInRow(row, firstVisible, lastColumn);
  draft.styleRow(context.styles.title, row, firstVisible, lastColumn);
}

function addHeader(draft: SheetDraft, context: PlanContext): number {
  const words = context.messages.sheet.columns;
  const contents = new Map<number, CellContent>();
  const texts: { text: string; width: number; bold: boolean }[] = [];
  for (const { key, width } of categoryColumns) {
    if (key === 'level') continue;
    contents.set(columnOf(key), words[key]);
    texts.push({ text: words[key], width, bold: true });
  }
  const row = draft.addRow(rowHeight(texts, context.typeface), contents);
  draft.styleRow(context.styles.header, row, firstVisible, lastColumn);
  return row;
}

/** A text over the whole width of the sheet, or all of it but the status: as wide as the rows of levels below it. */
function addWide(
  draft: SheetDraft,
  context: PlanContext,
  text: string,
  style: 'goal' | 'description',
  group: readonly string[] = [],
): void {
  const last = style === 'goal' ? lastColumn : lastColumn - 1;
  const height = rowHeight([{ text, width: draft.width(firstVisible, last) }], context.typeface);
  const row = draft.addRow(height, new Map([[firstVisible, text]]), { criterion: null, group });
  draft.mergeInRow(row, firstVisible, last);
  draft.styleRow(context.styles[style], row, firstVisible, lastColumn);
}

function addItem(draft: SheetDraft, context: PlanContext, item: Item, checkboxes: JoinedAreas): void {
  const { styles, typeface } = context;
  const title = titleWithId(item.id, item.title);
  const titleWidth = draft.width(firstVisible, headingFiguresFrom - 1);
  const row = draft.addRow(
    rowHeight([{ text: title, width: titleWidth, bold: true }], typeface),
    new Map<number, CellContent>([
      [firstVisible, title],
      [
        headingFiguresFrom,
        formulas.itemHeadingFigures(
          context.figures,
          item.id,
          context.messages.sheet.category,
          context.messages.sheet.levels,
        ),
      ],
    ]),
    { criterion: null, group: [item.id] },
  );
  draft.mergeInRow(row, firstVisible, headingFiguresFrom - 1);
  draft.mergeInRow(row, headingFiguresFrom, lastColumn);
  draft.styleRow(styles.heading, row, firstVisible, headingFiguresFrom - 1);
  draft.styleRow(styles.headingFigure, row, headingFiguresFrom, lastColumn);
  if (item.statement !== '') addWide(draft, context, item.statement, 'description', [item.id]);

  item.levels.forEach((itemLevel, index) => {
    const level = context.index.rubric.levels[index];
    if (level === undefined) throw new RangeError(`Item ${item.id} has more levels than the rubric`);
    const levelId = itemLevelId(item.id, index + 1);
    addLevelDescription(draft, context, level, itemLevel.description, [item.id, levelId]);
    for (const criterion of itemLevel.criteria) {
      const criterionRow = addCriterionRow(draft, context, item.id, index + 1, criterion);
      checkboxes.add(areaInRow(criterionRow, columnOf('met')));
      checkboxes.add(areaInRow(criterionRow, columnOf('assessorMet')));
    }
  });
}

function addLevelDescription(
  draft: SheetDraft,
  context: PlanContext,
  level: Level,
  description: string,
  group: readonly [string, string],
): void {
  const phase = level.phase === '' ? '' : ` (${level.phase})`;
  const text = `${level.title}${phase}  ${description}`.trim();
  const width = draft.width(firstVisible, lastColumn - 1);
  // What stands in place of the figure is longer than the figure.
  const noFigure = { text: context.messages.sheet.levels.notComputable, width: draft.width(lastColumn) };
  const row = draft.addRow(
    rowHeight([{ text, width }, noFigure], context.typeface),
    new Map<number, CellContent>([
      [firstVisible, text],
      [lastColumn, formulas.levelProgress(context.figures, group[1], context.messages.sheet.levels)],
    ]),
    { criterion: null, group },
  );
  draft.mergeInRow(row, firstVisible, lastColumn - 1);
  draft.styleRow(context.styles.description, row, firstVisible, lastColumn - 1);
  draft.styleRow(context.styles.descriptionFigure, row, lastColumn);
}

function namesOf(
  context: PlanContext,
  category: Category,
  marker: string,
  body: (key: CategoryColumnKey) => CellArea,
): NamePlan[] {
  const names = context.categoryNames.get(category.id);
  if (names === undefined) throw new RangeError(`No names for category ${category.id}`);
  return [
    { name: names.level, marker, area: body('level') },
    { name: names.met, marker, area: body('met') },
    { name: names.notApplicable, marker, area: body('notApplicable') },
  ];
}
