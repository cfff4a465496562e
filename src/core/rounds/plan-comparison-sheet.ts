/**
 * The dated sheet of a comparison: both sides, what changed, levels and points of the whole, the categories with a chart,
 * and the items, each with its criteria whose result is another. All plain values; reading passes over it.
 */
import { comparisonMarker } from '../layout/markers';
import { addHeader, addTitle, addWide, beginList, endList, type DatedList } from '../papers/dated-list';
import type { ChartPlan, SheetPlan } from '../plan/sheet-plan';
import { categoryTabColor, chartColor, sheetStyles } from '../plan/sheet-styles';
import { shownDate } from '../words/written-date';
import { countChanges } from './compare';
import { changeClasses, standingClasses } from './comparison';
import {
  addCategories,
  addItems,
  at,
  columnKeys,
  columnWidths,
  type ComparisonContext,
  type ComparisonSheetRequest,
} from './comparison-rows';
import { comparisonWords } from './comparison-words';

/** Room for a radar of six categories to be read on paper. */
const chartHeight = 270;
const beforeColor = '#B4571C';

export function planComparisonSheet(request: ComparisonSheetRequest): SheetPlan {
  const { after, typeface, madeOn, takenNames } = request;
  const said = comparisonWords(request.language);
  const { words, messages } = said;
  const styles = sheetStyles(typeface, messages.sheet.dateFormat);
  const keys = columnKeys.map((key) => [at[key], key] as const);
  const list = beginList(columnWidths, comparisonMarker, keys, styles, typeface);
  const change = { ...styles.points, numberFormat: '+0.0;-0.0;0.0' };
  const context: ComparisonContext = { request, said, styles, list, pointsChange: change };
  addTitle(list, words.heading(after.index.rubric.title));
  const headerRow = addHeader(
    list,
    columnKeys.map((key) => [at[key], words.columns[key]] as const),
  );
  addFacts(context);
  const categories = addCategories(context);
  const chartRow = addChartRow(list);
  const headings = addItems(context);
  const sheet = endList(list, {
    role: { kind: 'comparison' },
    marker: comparisonMarker,
    tabColor: categoryTabColor,
    wish: words.sheetName(shownDate(madeOn, messages, 'short')),
    takenNames,
    headerRow,
    headings,
    profile: after.profile,
    madeOn,
    messages,
  });
  return { ...sheet, charts: [pointsChart(context, categories, chartRow)] };
}

/** Whose the two are, how many criteria changed in which way, and which levels moved. */
function addFacts({ request, said, styles, list }: ComparisonContext): void {
  const { comparison, before, after, madeOn } = request;
  const { words, messages } = said;
  addWide(list, words.side(words.before, said.facts(before)), styles.strong);
  addWide(list, words.side(words.after, said.facts(after)), styles.strong);
  addWide(list, words.madeOn(shownDate(madeOn, messages, 'full')));
  const counts = countChanges(comparison);
  const shown = changeClasses.filter((each) => counts.has(each));
  addWide(list, shown.map((each) => words.count(words.classes[each], String(counts.get(each)))).join(' · '));
  addWide(list, said.moved(comparison, before, after), styles.strong);
  if (shown.every((each) => standingClasses.includes(each))) addWide(list, words.none, styles.strong);
  const { overall } = comparison;
  const isKnown = typeof overall.before?.points === 'number' && typeof overall.after?.points === 'number';
  if (isKnown && overall.pointsChange === null) addWide(list, words.otherScale);
  addWide(list, words.note, styles.goal);
}

/** One row as high as the chart, so that no page ends within it. */
function addChartRow({ draft, first, last }: DatedList): number {
  const row = draft.addRow(chartHeight, new Map());
  draft.mergeInRow(row, first, last);
  return row;
}

function pointsChart(
  { request, said, list }: ComparisonContext,
  categories: { readonly row: number; readonly rows: number },
  row: number,
): ChartPlan {
  const { words } = said;
  const maximum = Math.max(
    ...[request.before, request.after].map(({ index }) =>
      index.rubric.levels.reduce((sum, level) => sum + level.points, 0),
    ),
  );
  const column = (place: number) => ({ ...categories, column: place, columns: 1 });
  return {
    kind: 'radar',
    name: 'PMQA_ComparedPoints',
    title: words.chart.title,
    description: words.chart.description(maximum),
    labels: column(at.name),
    values: column(at.pointsBefore),
    seriesName: words.before,
    color: beforeColor,
    second: { values: column(at.pointsAfter), seriesName: words.after, color: chartColor },
    minimum: 0,
    maximum,
    over: { row, column: list.first, rows: 1, columns: list.last },
  };
}
