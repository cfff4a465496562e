/**
 * The sheet of one category. Every criterion is one row that carries its id, its level key, its answer and its
 * status, so that rows can be sorted, moved and inserted; headings stand between them and carry neither. Row 0
 * is hidden: the sheet's marker and the column keys. The row after the last criterion is thin and empty, so
 * that a row inserted at the very end still lies inside every range.
 */
import type { Category } from '../rubric/rubric';
import { categoryColumns, columnOf, idColumn, type CategoryColumn, type CategoryColumnKey } from './columns';
import { addItem, addWide } from './category/add-item';
import { ContinuedPages, continuedHeight } from './category/continued-pages';
import { markFormats } from './category/mark-formats';
import { paperColumns } from './category/paper-columns';
import { gapFormats } from './gap-formats';
import { categoryTabColor, titleSize } from '../plan/sheet-styles';
import { categoryMarker } from './markers';
import type { CellContent, NamePlan, ValidationPlan } from '../plan/sheet-plan';
import { pageRoom, planPageBreaks, printScale } from '../plan/page-breaks';
import type { CellArea } from '../sheet/cell-area';
import { JoinedAreas } from '../sheet/joined-areas';
import { printFooter, sheetNameOf, type PlanContext, type PlannedSheet } from './plan-context';
import { addOverview } from './plan-overview';
import { SheetDraft } from '../plan/sheet-draft';
import { rowHeight } from '../plan/text-metrics';

const firstVisible = columnOf('code');
const lastColumn = columnOf('status');
/** The heading row of an item: title over the columns to the left, level and points over those to the right. */
export const headingFiguresFrom = columnOf('due');
const closingHeight = 6;
const frozenColumns = columnOf('text') + 1;
const paper = {
  orientation: 'landscape',
  margins: { top: 24, bottom: 40, left: 24, right: 24 },
} as const;

export function planCategory(context: PlanContext, category: Category): PlannedSheet {
  const { forPaper } = context.print;
  const columns = isNarrowed(context, category) ? paperColumns(context, category) : categoryColumns;
  const drafted = draftCategory(context, category, columns, new Set());
  const breaks = pageBreaks(context, drafted);
  if (!forPaper) return planned(context, category, drafted, breaks);
  const continued = breaks.filter((row) => goesOn(drafted.draft, row));
  // Every row that says what goes on moves what comes after it, and so the breaks, down by one.
  const moved = breaks.map((row) => row + continued.filter((each) => each < row).length);
  return planned(context, category, draftCategory(context, category, columns, new Set(continued)), moved);
}

function isNarrowed({ print }: PlanContext, { id }: Category): boolean {
  return print.forPaper || print.leftOut?.has(id) === true;
}

interface Drafted {
  readonly draft: SheetDraft;
  readonly checkboxes: JoinedAreas;
  readonly verdicts: JoinedAreas;
  readonly headerRow: number;
  readonly closingRow: number;
}

/** @param continued rows before which a page begins in the middle of an item */
function draftCategory(
  context: PlanContext,
  category: Category,
  columns: readonly CategoryColumn[],
  continued: ReadonlySet<number>,
): Drafted {
  const draft = new SheetDraft(
    [{ width: 0 }, ...columns.map(({ width }) => ({ width }))],
    context.styles.base,
  );
  const rows = {
    draft,
    checkboxes: new JoinedAreas(),
    verdicts: new JoinedAreas(),
    continued: new ContinuedPages(continued),
  };
  draft.addRow(0, new Map([[idColumn, categoryMarker(category.id)], ...categoryColumns.map(keyCell)]));
  addTitle(draft, context, category);
  const headerRow = addHeader(draft, context);
  addWide(draft, context, context.messages.sheet.category.goal(category.goal), 'goal');
  for (const item of category.items) addItem(rows, context, item);
  const closingRow = draft.addRow(closingHeight, new Map());
  // Behind all that is to be filled in: the first box is in sight as soon as the sheet is opened.
  if (category.overview !== null) {
    addOverview(draft, context, category.overview, isNarrowed(context, category));
  }
  const lined = category.overview === null ? closingRow : draft.nextRow;
  draft.style(context.styles.lines, {
    row: headerRow,
    column: firstVisible,
    rows: lined - headerRow,
    columns: lastColumn - firstVisible + 1,
  });
  return { draft, checkboxes: rows.checkboxes, verdicts: rows.verdicts, headerRow, closingRow };
}

function planned(
  context: PlanContext,
  category: Category,
  { draft, checkboxes, verdicts, headerRow, closingRow }: Drafted,
  breaks: readonly number[],
): PlannedSheet {
  const marker = categoryMarker(category.id);
  const body = (key: CategoryColumnKey): CellArea => ({
    row: headerRow,
    column: columnOf(key),
    rows: closingRow - headerRow + 1,
    columns: 1,
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
      validations: [verdictList(context, verdicts.areas)],
      conditionalFormats: [
        // First: LibreOffice lets the first rule that holds in a cell have all the say, and a box says more than a tint.
        ...markFormats(headerRow + 1, closingRow),
        ...gapFormats(context.figures, context.messages.sheet.status, headerRow + 1, closingRow),
      ],
      frozenRows: headerRow + 1,
      frozenColumns,
      print: {
        ...paper,
        scale: printScale(paper, draft.width(firstVisible, lastColumn)),
        fitToPagesWide: 1,
        fitToPagesTall: 0,
        area: draft.wholeArea(),
        titleRows: { first: headerRow, last: headerRow },
        pageBreakRows: breaks,
        footer: printFooter(context),
        centerHorizontally: true,
      },
      charts: [],
    },
  };
}

function verdictList({ messages }: PlanContext, areas: readonly CellArea[]): ValidationPlan {
  const { verdictTitle: title, verdictMessage: message } = messages.sheet.validation;
  const { pass, fail } = messages.sheet.verdict;
  return { kind: 'list', areas, values: [pass, fail], title, message };
}

function pageBreaks(context: PlanContext, { draft, headerRow, closingRow }: Drafted): number[] {
  const { forPaper, pagePerItem } = context.print;
  const scale = printScale(paper, draft.width(firstVisible, lastColumn));
  const room = pageRoom(paper, scale, draft.rowHeights[headerRow] ?? 0);
  const begun = pagePerItem ? headingRows(draft).slice(1) : [];
  return planPageBreaks(draft.rowHeights, keptWithNext(draft, headerRow, closingRow), room, {
    begun: new Set(begun),
    headOf: (row) => {
      const role = draft.roles[row];
      return forPaper && role !== undefined && goesOn(draft, row) ? continuedHeight(draft, context, role) : 0;
    },
  });
}

/** Title and goal, what stands above the criteria of an item or level, and the headings of the matrix. */
function keptWithNext(draft: SheetDraft, headerRow: number, closingRow: number): Set<number> {
  const kept = new Set<number>();
  draft.roles.forEach(({ criterion }, row) => {
    const isHeading = criterion === null && (goesOn(draft, row + 1) || row <= headerRow + 1);
    // Behind the closing row the matrix begins with a line of its own headings.
    const behind = draft.rowHeights.slice(closingRow + 1, row);
    const beginsMatrix = row >= closingRow && behind.every((height) => height === 0);
    if (isHeading || beginsMatrix) kept.add(row);
  });
  return kept;
}

/** True of a row in the middle of an item. */
function goesOn({ roles }: SheetDraft, row: number): boolean {
  const item = roles[row]?.group[0];
  return item !== undefined && roles[row - 1]?.group[0] === item;
}

function headingRows(draft: SheetDraft): number[] {
  return draft.roles.flatMap(({ group }, row) => (group.length > 0 && !goesOn(draft, row) ? [row] : []));
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
  for (const { key } of categoryColumns) {
    if (key === 'level') continue;
    const width = draft.width(columnOf(key));
    contents.set(columnOf(key), words[key]);
    if (width > 0) texts.push({ text: words[key], width, bold: true });
  }
  const row = draft.addRow(rowHeight(texts, context.typeface), contents);
  draft.styleRow(context.styles.header, row, firstVisible, lastColumn);
  return row;
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
    { name: names.verdict, marker, area: body('assessorMet') },
    ...(['doneOn', 'status', 'owner', 'due'] as const).map((key) => ({
      name: names[key],
      marker,
      area: body(key),
    })),
  ];
}
