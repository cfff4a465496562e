/**
 * Many units as a workbook of plain values: how they stand, unit by unit and item by item, what most of them lack, who has
 * not sent, and which files do not count. Nothing in it computes, and nothing reads it back.
 */
import { meanPoints, commonGaps, type FigureSum, type Totals } from './add-up';
import { rollUpEn } from './rollup.en';
import { rollUpTh } from './rollup.th';
import { bandFormats, planRollUpSheet, type RollUpColumn, type RollUpSheetRequest } from './rollup-sheet';
import type { SettledUnit, SettledUnits } from './settle-units';
import { layoutVersion } from '../layout/markers';
import { levelWords } from '../layout/plan-context';
import type { CellContent, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { sheetStyles, type SheetStyles } from '../plan/sheet-styles';
import type { Typeface } from '../plan/typeface';
import type { RubricIndex } from '../rubric/rubric-index';
import type { Language } from '../words/language';
import { messagesFor, type Messages } from '../words/messages';
import { shownDate } from '../words/written-date';

/** Level and points of a unit and of its items: all that the sheets show of it. */
export interface UnitStanding {
  readonly unit: SettledUnit;
  readonly overall: Standing;
  /** In rubric order. */
  readonly items: readonly Standing[];
}

interface Standing {
  readonly level: number | null;
  readonly points: number | null;
}

export interface RollUp {
  readonly totals: Totals;
  /** By ministry, in the order of the units. */
  readonly ministries: readonly { readonly ministry: string; readonly totals: Totals }[];
  readonly standings: readonly UnitStanding[];
  readonly settled: Pick<SettledUnits, 'problems' | 'missing'>;
  /** Files that were looked at. */
  readonly files: number;
}

export interface RollUpRequest {
  readonly language: Language;
  readonly typeface: Typeface;
  /** The day, as an ISO date. */
  readonly madeOn: string;
}

interface RollUpContext {
  readonly index: RubricIndex;
  readonly rollUp: RollUp;
  readonly words: typeof rollUpTh;
  readonly messages: Messages;
  readonly styles: SheetStyles;
  readonly facts: readonly string[];
  readonly typeface: Typeface;
  readonly madeOn: string;
}

export function planRollUp(index: RubricIndex, rollUp: RollUp, request: RollUpRequest): WorkbookPlan {
  const messages = messagesFor(request.language);
  const words = request.language === 'th' ? rollUpTh : rollUpEn;
  const { totals, settled, files } = rollUp;
  const context: RollUpContext = {
    index,
    rollUp,
    words,
    messages,
    typeface: request.typeface,
    madeOn: request.madeOn,
    styles: sheetStyles(request.typeface, messages.sheet.dateFormat),
    facts: [
      words.madeOn(shownDate(request.madeOn, messages, 'full')),
      words.counts(totals.units, files, settled.problems.length, settled.missing.length),
    ],
  };
  const sheets: SheetPlan[] = [
    overviewSheet(context),
    standingsSheet(context, 'levels'),
    standingsSheet(context, 'points'),
    gapsSheet(context),
    missingSheet(context),
    problemsSheet(context),
  ];
  return { layoutVersion, sheets, names: [] };
}

function sheetOf(
  { words, facts, messages, styles, typeface, madeOn }: RollUpContext,
  kind: keyof typeof rollUpTh.sheetNames,
  more: Pick<RollUpSheetRequest, 'title' | 'columns' | 'rows'> & Partial<RollUpSheetRequest>,
): SheetPlan {
  return planRollUpSheet({
    kind,
    name: words.sheetNames[kind],
    facts,
    none: words.none,
    formatsOf: () => [],
    messages,
    styles,
    typeface,
    madeOn,
    ...more,
  });
}

/** The whole, every category and item, then the ministries: how many units at each level, and the mean points. */
function overviewSheet(context: RollUpContext): SheetPlan {
  const { index, rollUp, words, messages, styles } = context;
  const { totals, ministries } = rollUp;
  const levels = levelWords({ index, messages });
  const columns: RollUpColumn[] = [
    { title: words.columns.scope, width: 90, style: styles.code },
    { title: words.columns.title, width: 300, style: styles.text },
    { title: words.columns.units, width: 60, style: styles.centered },
    ...levels.map((title) => ({ title, width: 80, style: styles.centered })),
    { title: words.columns.notComputable, width: 80, style: styles.centered },
    { title: words.columns.mean, width: 80, style: styles.points },
  ];
  const line = (scope: string, title: string, units: number, sum: FigureSum | undefined): CellContent[] => [
    scope,
    title,
    units,
    ...levels.map((_, level) => sum?.levels[level] ?? 0),
    sum?.notComputable ?? 0,
    sum === undefined ? null : meanPoints(sum),
  ];
  const rows = [
    line('', words.all, totals.units, totals.overall),
    ...[...index.categories.values()].map(({ id, title }, at) =>
      line(messages.sheet.sheetNames.category(id), title, totals.units, totals.categories[at]),
    ),
    ...[...index.items.values()].map(({ item }, at) =>
      line(item.id, item.title, totals.units, totals.items[at]),
    ),
    ...ministries.map(({ ministry, totals: sum }) =>
      line(words.columns.ministry, ministry === '' ? words.noMinistry : ministry, sum.units, sum.overall),
    ),
  ];
  return sheetOf(context, 'overview', {
    title: words.headings.overview(index.rubric.title),
    facts: [...context.facts, words.note],
    columns,
    rows,
  });
}

/** Units by items, coloured by band; the number is there too, for whoever sees or prints no colours. */
function standingsSheet(context: RollUpContext, what: 'levels' | 'points'): SheetPlan {
  const { index, rollUp, words, styles } = context;
  const figure = what === 'levels' ? styles.centered : { ...styles.points, indent: 0 };
  const first: RollUpColumn[] = [
    { title: words.columns.ministry, width: 130, style: styles.text },
    { title: words.columns.unit, width: 200, style: styles.text },
    { title: words.columns.year, width: 38, style: styles.year },
    { title: words.columns.round, width: 38, style: styles.text },
    { title: words.columns.level, width: 40, style: styles.centered },
    { title: words.columns.points, width: 52, style: styles.points },
  ];
  const items = [...index.items.keys()].map((title) => ({
    title,
    width: what === 'levels' ? 30 : 42,
    style: figure,
  }));
  const shown = (standing: Standing): number | null => (what === 'levels' ? standing.level : standing.points);
  const rows = rollUp.standings.map(({ unit, overall, items: ofItems }) => [
    unit.ministry === '' ? words.noMinistry : unit.ministry,
    unit.unitName,
    unit.fiscalYear,
    unit.round,
    overall.level,
    overall.points,
    ...ofItems.map(shown),
  ]);
  const { levels } = index.rubric;
  const bounds =
    what === 'levels'
      ? Array.from({ length: levels.length + 1 }, (_, level) => level)
      : pointBands(levels.map(({ points }) => points));
  return sheetOf(context, what, {
    title: words.headings[what],
    columns: [...first, ...items],
    rows,
    formatsOf: (area) =>
      bandFormats({ ...area, column: area.column + first.length, columns: items.length }, bounds),
  });
}

/** Nothing, then what the levels add one after the other. */
function pointBands(points: readonly number[]): number[] {
  let sum = 0;
  return [0, ...points.map((each) => (sum += each))];
}

function gapsSheet(context: RollUpContext): SheetPlan {
  const { index, rollUp, words, messages, styles } = context;
  const columns: RollUpColumn[] = [
    { title: words.columns.code, width: 70, style: styles.code },
    { title: words.columns.text, width: 420, style: styles.text },
    { title: messages.sheet.summary.level, width: 90, style: styles.centered },
    { title: words.columns.open, width: 90, style: styles.centered },
    { title: words.columns.applicable, width: 90, style: styles.centered },
    { title: words.columns.share, width: 80, style: { ...styles.points, numberFormat: '0.0%' } },
    { title: words.columns.withoutEvidence, width: 90, style: styles.centered },
  ];
  const rows = commonGaps(index, rollUp.totals).map(({ id, open, applicable, withoutEvidence }) => {
    const entry = index.criteria.get(id);
    const level = index.rubric.levels[(entry?.levelNumber ?? 1) - 1]?.title ?? '';
    const name = `${entry?.item.id ?? ''} ${entry?.criterion.code ?? ''}`;
    return [name, entry?.criterion.text ?? '', level, open, applicable, open / applicable, withoutEvidence];
  });
  return sheetOf(context, 'gaps', { title: words.headings.gaps, columns, rows });
}

function missingSheet(context: RollUpContext): SheetPlan {
  const { rollUp, words, styles } = context;
  return sheetOf(context, 'missing', {
    title: words.headings.missing,
    columns: [
      { title: words.columns.ministry, width: 260, style: styles.text },
      { title: words.columns.unitId, width: 150, style: styles.text },
      { title: words.columns.unit, width: 420, style: styles.text },
    ],
    rows: rollUp.settled.missing.map(({ ministry, unitId, name }) => [
      ministry === '' ? words.noMinistry : ministry,
      unitId,
      name,
    ]),
  });
}

function problemsSheet(context: RollUpContext): SheetPlan {
  const { rollUp, words, styles, messages } = context;
  const isThai = messages === messagesFor('th');
  return sheetOf(context, 'problems', {
    title: words.headings.problems,
    columns: [
      { title: words.columns.file, width: 280, style: styles.text },
      { title: words.columns.place, width: 130, style: styles.text },
      { title: words.columns.reason, width: 480, style: styles.text },
    ],
    rows: rollUp.settled.problems.map(({ file, place, thai, english }) => [
      file,
      place,
      isThai ? thai : english,
    ]),
  });
}
