/**
 * The summary: one A4 page, or more where its letters would be too small. Who assessed itself, the whole and the categories beside a radar
 * chart, every item with its level, points, progress and next step, the rule the points follow, signatures.
 */
import type { Messages } from '../words/messages';
import { itemLevelId } from '../rubric/rubric-index';
import type { CellContent } from '../plan/sheet-plan';
import { cellAddress } from '../sheet/cell-address';
import { levelProgress } from './category-formulas';
import { addPlanRow } from './deadlines/add-plan-row';
import { columnFixed, same, type LevelMessages } from './formulas';
import * as formulas from './summary-formulas';
import { titleBand, titleSize } from '../plan/sheet-styles';
import { categoryMarker, profileValueKey, summaryMarker } from './markers';
import type { FigureKind } from './names';
import { levelWords, sheetNameOf, titleWithId, type PlanContext, type PlannedSheet } from './plan-context';
import { categoryChart } from './summary/category-chart';
import { isOneSize, oneLineHeads, onOnePage, smallIn } from './summary/one-size';
import { summaryPrint } from './summary/summary-print';
import { SheetDraft } from '../plan/sheet-draft';
import { addProfile, profileNamePlans, profileValidations } from './summary-profile';
import { addSignatures } from './summary-signatures';
import { rowHeight } from '../plan/text-metrics';

/** Hidden: id, row of the figures, level as a number. Then what people see. */
export const summaryColumns = {
  id: 0,
  position: 1,
  level: 2,
  label: 3,
  points: 4,
  levelName: 5,
  gaps: 6,
  verdictLevel: 7,
  unlooked: 8,
  progress: 9,
} as const;
/** In all no more than 846 points: wider, the small letters of the narrower faces would be too small for one page. */
const width = {
  label: 270,
  points: 40,
  levelName: 76,
  gaps: 36,
  verdictLevel: 80,
  unlooked: 44,
  progress: 64,
  next: 108,
};
const at = summaryColumns;

export const planSummary = (context: PlanContext): PlannedSheet => onOnePage(context, summaryIn);

/** Long because it walks the page from top to bottom, in the order in which its rows stand. */
function summaryIn(context: PlanContext): PlannedSheet {
  const { rubric } = context.index;
  const words = context.messages.sheet.summary;
  const last = at.progress + rubric.levels.length;
  const draft = new SheetDraft(columnWidths(context), context.styles.base);

  draft.addRow(
    0,
    new Map([
      [at.id, summaryMarker],
      [at.points, profileValueKey],
    ]),
  );
  addBand(draft, context, `${words.heading} ${rubric.title}`, last);
  const profileRow = draft.nextRow;
  addProfile(draft, context, at.label, at.points, at.unlooked);
  addHeader(draft, context, [words.category, ...figureWords(words)]);
  addFigureRow(draft, context, 'overall', '', words.overall);
  const categoryRow = draft.nextRow;
  for (const category of rubric.categories) {
    const title = context.messages.sheet.category.title(category.id, category.title);
    const row = addFigureRow(draft, context, 'category', category.id, title);
    addChartCells(draft, context, row, sheetNameOf(context, categoryMarker(category.id)));
  }
  const afterCategories = draft.nextRow;
  const planPlace = { key: at.id, label: at.label, value: at.points, words: at.gaps, last };
  const planName = addPlanRow(draft, context, planPlace);
  const itemHeader = addItems(draft, context, last);
  const ending = draft.nextRow;
  addRule(draft, context, last);
  addSignatures(draft, context, [at.label, at.points, at.progress], last);

  const categories = rubric.categories.length;
  const over = {
    row: profileRow,
    column: at.progress,
    rows: afterCategories - profileRow,
    columns: last - at.progress + 1,
  };
  return {
    names: [...profileNamePlans(profileRow, at.points), planName],
    sheet: {
      role: { kind: 'summary' },
      marker: summaryMarker,
      name: sheetNameOf(context, summaryMarker),
      visibility: 'visible',
      tabColor: titleBand.fill ?? '',
      ...draft.parts(),
      checkboxes: [],
      validations: profileValidations(context, profileRow, at.points),
      conditionalFormats: [],
      frozenRows: 0,
      frozenColumns: 0,
      print: summaryPrint(draft, context, { header: itemHeader, ending }),
      charts: [
        categoryChart(context, { row: categoryRow, column: at.progress, rows: categories, columns: 1 }, over),
      ],
    },
  };
}

function columnWidths(context: PlanContext): { width: number }[] {
  const { gaps, verdictLevel, unlooked } = isOneSize(context) ? { ...width, ...oneLineHeads } : width;
  const levels = context.index.rubric.levels.map(() => width.progress);
  const figures = [width.label, width.points, width.levelName, gaps, verdictLevel, unlooked];
  return [0, 0, 0, ...figures, ...levels, width.next].map((each) => ({ width: each }));
}

function addBand(draft: SheetDraft, context: PlanContext, text: string, last: number): void {
  const size = { ...context.typeface, size: titleSize(context.typeface) };
  const height = rowHeight([{ text, width: draft.width(at.label, last), bold: true }], size);
  const row = draft.addRow(height, new Map([[at.label, text]]));
  draft.mergeInRow(row, at.label, last);
  draft.styleRow(context.styles.title, row, at.label, last);
}

/** By the agency, and beside it by the assessor. */
function figureWords(words: Messages['sheet']['summary']): string[] {
  return [words.points, words.level, words.gaps, words.verdictLevel, words.unlooked];
}

function addHeader(
  draft: SheetDraft,
  context: PlanContext,
  words: readonly string[],
  isSmall = false,
): number {
  const { styles } = context;
  const contents = new Map(words.map((word, index) => [at.label + index, word]));
  const texts = words.map((text, index) => ({ text, width: draft.width(at.label + index), bold: true }));
  const row = draft.addRow(rowHeight(texts, isSmall ? smallIn(context) : context.typeface), contents);
  const lastColumn = at.label + words.length - 1;
  draft.styleRow(styles.header, row, at.label, lastColumn);
  draft.styleRow(styles.lines, row, at.label, lastColumn);
  if (isSmall) draft.styleRow(styles.small, row, at.label, lastColumn);
  return row;
}

/** Label, points, level in words and open gaps; the hidden cells before them keep the formulas short. */
function addFigureRow(
  draft: SheetDraft,
  context: PlanContext,
  kind: Exclude<FigureKind, 'level'>,
  id: string,
  label: string,
): number {
  const { styles, typeface, figures } = context;
  const { levels } = context.messages.sheet;
  const row = draft.nextRow;
  const [position, points] = [columnFixed(row, at.position), columnFixed(row, at.points)];
  draft.addRow(
    rowHeight(
      [
        { text: label, width: width.label, bold: kind === 'overall' },
        ...wordsForFigures(kind, levels),
        ...levelTexts(context, kind),
      ],
      kind === 'item' ? smallIn(context) : typeface,
    ),
    new Map<number, CellContent>([
      [at.id, id],
      [
        at.position,
        kind === 'overall' ? null : formulas.figurePosition(figures, kind, columnFixed(row, at.id)),
      ],
      [at.level, formulas.figureAt(figures, kind, 'level', position, levels.wayOut.notAllCounted)],
      [at.label, label],
      [at.points, formulas.figureAt(figures, kind, 'points', position, '')],
      [at.levelName, formulas.levelName(columnFixed(row, at.level), levels)],
      [at.gaps, formulas.stillOpenAt(figures, kind, 'met', position, points)],
      [at.verdictLevel, formulas.verdictName(figures, kind, position, points, levels)],
      [at.unlooked, formulas.stillOpenAt(figures, kind, 'looked', position, points)],
    ]),
  );
  draft.styleRow(styles.text, row, at.id);
  if (kind === 'overall') draft.styleRow(styles.heading, row, at.label, at.unlooked);
  draft.styleRow(styles.points, row, at.points);
  for (const column of [at.levelName, at.gaps, at.verdictLevel, at.unlooked])
    draft.styleRow(styles.centered, row, column);
  draft.styleRow(styles.lines, row, at.label, at.unlooked);
  return row;
}

/** Any level may be reached, by the agency and by the assessor. */
function levelTexts(
  context: PlanContext,
  kind: FigureKind,
): { text: string; width: number; bold: boolean }[] {
  const bold = kind === 'overall';
  return levelWords(context).flatMap((text) =>
    [width.levelName, width.verdictLevel].map((each) => ({ text, width: each, bold })),
  );
}

/** What stands where there is no figure; it is longer than the figure. */
function wordsForFigures(
  kind: FigureKind,
  { notComputable, notAllLooked, wayOut }: LevelMessages,
): { readonly text: string; readonly width: number }[] {
  return [
    { text: notComputable, width: width.levelName },
    { text: notAllLooked, width: width.verdictLevel },
    ...(kind === 'item'
      ? [
          { text: notComputable, width: width.progress },
          ...Object.values(wayOut).map((text) => ({ text, width: width.next })),
        ]
      : []),
  ];
}

/**
 * Short labels beside the points, under the chart: the radar has no room for whole titles, and Excel draws no
 * hidden columns.
 */
function addChartCells(draft: SheetDraft, context: PlanContext, row: number, label: string): void {
  const cells = draft.cells[row];
  if (cells === undefined) throw new RangeError(`No row ${row}`);
  const points = cellAddress(row, at.points);
  cells[at.progress] = formulas.labelOf(label, points, context.messages.sheet.levels);
  cells[at.progress + 1] = same(points);
  draft.styleRow(context.styles.field, row, at.progress, at.progress + 1);
  draft.styleRow(context.styles.oneLine, row, at.progress, at.progress + 1);
  draft.styleRow(context.styles.points, row, at.progress + 1);
}

/** @returns the row of their heading */
function addItems(draft: SheetDraft, context: PlanContext, last: number): number {
  const { rubric } = context.index;
  const words = context.messages.sheet.summary;
  const header = addHeader(
    draft,
    context,
    [words.item, ...figureWords(words), ...levelWords(context).slice(1), words.nextStep],
    true,
  );
  for (const { item } of context.index.items.values()) {
    const row = addFigureRow(draft, context, 'item', item.id, titleWithId(item.id, item.title));
    const cells = draft.cells[row];
    if (cells === undefined) throw new RangeError(`No row ${row}`);
    rubric.levels.forEach((_, index) => {
      cells[at.progress + index] = levelProgress(
        context.figures,
        itemLevelId(item.id, index + 1),
        context.messages.sheet.levels,
      );
    });
    const own = (column: number): string => columnFixed(row, column);
    cells[last] = formulas.nextStep(context.figures, own(at.id), own(at.level), rubric.levels.length, words);
    draft.styleRow(context.styles.centered, row, at.progress, last - 1);
    draft.styleRow(context.styles.lines, row, at.progress, last);
  }
  draft.style(context.styles.small, {
    row: header + 1,
    column: at.label,
    rows: draft.nextRow - header - 1,
    columns: last - at.label + 1,
  });
  return header;
}

function addRule(draft: SheetDraft, context: PlanContext, last: number): void {
  const { name, source } = context.index.rubric.scoring;
  const text = context.messages.sheet.summary.rule(name, source);
  const height = rowHeight([{ text, width: draft.width(at.label, last) }], smallIn(context));
  const row = draft.addRow(height, new Map([[at.label, text]]));
  draft.mergeInRow(row, at.label, last);
  draft.styleRow(context.styles.field, row, at.label, last);
  draft.styleRow(context.styles.small, row, at.label, last);
}
