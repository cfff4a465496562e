/** The rows of a comparison's sheet: figures of the whole, categories and items, and the criteria that changed. */
import { titleWithId } from '../layout/plan-context';
import type { DatedList } from '../papers/dated-list';
import type { CellContent, CellStyle } from '../plan/sheet-plan';
import type { SheetStyles } from '../plan/sheet-styles';
import { rowHeight } from '../plan/text-metrics';
import type { Typeface } from '../plan/typeface';
import type { Language } from '../words/language';
import { standingClasses, type ComparedCriterion, type Comparison, type FigureChange } from './comparison';
import type { ComparedSide, ComparisonWords } from './comparison-words';

export interface ComparisonSheetRequest {
  readonly comparison: Comparison;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly language: Language;
  readonly typeface: Typeface;
  /** The day the sheet is made, as an ISO date. */
  readonly madeOn: string;
  /** Names of the sheets in the workbook, which this one must not take. */
  readonly takenNames?: readonly string[];
}

/** Id of the row, hidden; then what people see. Together as wide as a category sheet. */
export const at = {
  id: 0,
  name: 1,
  text: 2,
  before: 3,
  after: 4,
  change: 5,
  pointsBefore: 6,
  pointsAfter: 7,
  pointsChange: 8,
} as const;
export const columnWidths: readonly number[] = [0, 66, 368, 112, 112, 134, 80, 80, 80];
export const columnKeys = [
  'name',
  'text',
  'before',
  'after',
  'change',
  'pointsBefore',
  'pointsAfter',
  'pointsChange',
] as const;

export interface ComparisonContext {
  readonly request: ComparisonSheetRequest;
  readonly said: ComparisonWords;
  readonly styles: SheetStyles;
  readonly list: DatedList;
  /** Points with their sign. */
  readonly pointsChange: CellStyle;
}

/** The whole, then every category. @returns where the categories stand: what the chart shows */
export function addCategories(context: ComparisonContext): { readonly row: number; readonly rows: number } {
  const { request, said, list, styles } = context;
  const { comparison } = request;
  addFigures(context, comparison.overall, ['', said.messages.sheet.summary.overall], styles.description);
  const row = list.draft.nextRow;
  for (const category of comparison.categories) {
    const label = said.messages.sheet.sheetNames.category(category.id);
    addFigures(context, category, [label, categoryTitle(request, category.id)], null);
  }
  return { row, rows: comparison.categories.length };
}

/** @returns rows that must not be the last of a page */
export function addItems(context: ComparisonContext): number[] {
  const { request, said, styles } = context;
  const { comparison, before, after } = request;
  const headings: number[] = [];
  const changed = comparison.criteria.filter(({ change }) => !standingClasses.includes(change));
  const byItem = groupByItem(request, changed);
  const categoryOf = (id: string): string =>
    (after.index.items.get(id) ?? before.index.items.get(id))?.category.id ?? '';
  for (const category of comparison.categories) {
    const items = comparison.items.filter(({ id }) => categoryOf(id) === category.id);
    headings.push(addBand(context, titleWithId(category.id, categoryTitle(request, category.id))));
    for (const item of items) {
      const title = (after.index.items.get(item.id) ?? before.index.items.get(item.id))?.item.title ?? '';
      const row = addFigures(context, item, [item.id, title], styles.description);
      const criteria = byItem.get(item.id) ?? [];
      if (criteria.length > 0) headings.push(row);
      for (const criterion of criteria) addCriterion(context, criterion);
    }
  }
  const gone = changed.filter(({ after: id }) => id === null);
  if (gone.length > 0) headings.push(addBand(context, said.words.classes.onlyBefore));
  for (const criterion of gone) addCriterion(context, criterion);
  return headings;
}

function groupByItem(
  { after }: ComparisonSheetRequest,
  changed: readonly ComparedCriterion[],
): ReadonlyMap<string, readonly ComparedCriterion[]> {
  const groups = new Map<string, ComparedCriterion[]>();
  for (const criterion of changed) {
    const item = after.index.criteria.get(criterion.after ?? '')?.item.id;
    if (item === undefined) continue;
    const group = groups.get(item);
    if (group === undefined) groups.set(item, [criterion]);
    else group.push(criterion);
  }
  return groups;
}

function categoryTitle({ before, after }: ComparisonSheetRequest, id: string): string {
  return (after.index.categories.get(id) ?? before.index.categories.get(id))?.title ?? '';
}

function addBand({ list, styles }: ComparisonContext, title: string): number {
  const { draft, typeface, first, last } = list;
  const text = [{ text: title, width: draft.width(first, last), bold: true }];
  const row = draft.addRow(rowHeight(text, typeface), new Map([[first, title]]));
  draft.mergeInRow(row, first, last);
  draft.styleRow(styles.heading, row, first, last);
  return row;
}

function addFigures(
  { request, said, list, styles, pointsChange }: ComparisonContext,
  figure: FigureChange,
  [name, title]: readonly [name: string, title: string],
  style: CellStyle | null,
): number {
  const { before, after } = request;
  const texts: readonly (readonly [number, string])[] = [
    [at.name, name],
    [at.text, title],
    [at.before, said.level(before, figure.before)],
    [at.after, said.level(after, figure.after)],
    [at.change, said.levelChange(figure.levelChange)],
  ];
  const isBold = style !== null;
  const row = addTexts(list, figure.id, texts, isBold, [
    [at.pointsBefore, figure.before?.points ?? null],
    [at.pointsAfter, figure.after?.points ?? null],
    [at.pointsChange, figure.pointsChange],
  ]);
  const { draft } = list;
  draft.styleRow(styles.text, row, at.id, at.change);
  if (style !== null) {
    draft.styleRow(style, row, at.name, at.pointsChange);
    draft.styleRow(styles.strong, row, at.name, at.pointsChange);
  }
  draft.styleRow(styles.centered, row, at.before, at.change);
  draft.styleRow(styles.points, row, at.pointsBefore, at.pointsAfter);
  draft.styleRow(pointsChange, row, at.pointsChange);
  return row;
}

function addCriterion(
  { request, said, list, styles }: ComparisonContext,
  criterion: ComparedCriterion,
): void {
  const { before, after } = request;
  const { name, text } = wordsOf(after, criterion.after) ?? wordsOf(before, criterion.before) ?? noWords;
  const texts: readonly (readonly [number, string])[] = [
    [at.name, name],
    [at.text, text],
    [at.before, said.status(before, criterion.before)],
    [at.after, said.status(after, criterion.after)],
    [at.change, said.words.classes[criterion.change]],
  ];
  const row = addTexts(list, criterion.after ?? criterion.before ?? '', texts, false, []);
  const { draft } = list;
  draft.styleRow(styles.text, row, at.id, at.change);
  draft.styleRow(styles.code, row, at.name);
  draft.styleRow(styles.centered, row, at.before, at.change);
}

const noWords = { name: '', text: '' };

/** As in the list of gaps: item and code. */
function wordsOf({ index }: ComparedSide, id: string | null): typeof noWords | null {
  const entry = id === null ? undefined : index.criteria.get(id);
  if (entry === undefined) return null;
  return { name: `${entry.item.id} ${entry.criterion.code}`, text: entry.criterion.text };
}

function addTexts(
  { draft, typeface }: DatedList,
  id: string,
  texts: readonly (readonly [number, string])[],
  isBold: boolean,
  numbers: readonly (readonly [number, number | null])[],
): number {
  const measured = texts.map(([column, text]) => ({
    text,
    width: draft.width(column),
    bold: isBold || column === at.name,
  }));
  const contents = new Map<number, CellContent>([[at.id, id], ...texts, ...numbers]);
  return draft.addRow(rowHeight(measured, typeface), contents);
}
