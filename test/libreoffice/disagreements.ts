/**
 * Everything a computed workbook shows, laid beside what the core says of the same answers: the table of figures,
 * the summary, the headings of the category sheets and the status words.
 */
import { emptyAnswer } from '../../src/core/assessment/answers';
import type { Assessment, ItemResult, LevelResult } from '../../src/core/assessment/assessment';
import { assess } from '../../src/core/assessment/attainment';
import { planCounts, planFigures, sumOfPlan } from '../../src/core/assessment/plan-counts';
import { planRowKeys } from '../../src/core/layout/deadlines/add-plan-table';
import { overallId } from '../../src/core/layout/figures/figure-columns';
import { itemResultsById } from '../core/assessment/item-results-by-id';
import { isForAgency } from '../../src/core/assessment/applicability';
import { criterionStatus } from '../../src/core/assessment/status';
import { itemLevelId } from '../../src/core/rubric/rubric-index';
import { messagesFor } from '../../src/core/words/messages';
import { compareFigures } from '../../src/core/snapshot/compare-figures';
import { figureKeys } from '../../src/core/snapshot/figures';
import { categoryMarker, planDayKey, summaryMarker } from '../../src/core/layout/markers';
import { titleWithId } from '../../src/core/layout/plan-context';
import { readSnapshot } from '../../src/core/snapshot/read-snapshot';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { CellValue, SheetGrid } from '../../src/core/sheet/sheet-grid';
import type { Book } from './books';

export interface Comparison {
  /** How many numbers and words were laid side by side. */
  readonly compared: number;
  readonly disagreements: readonly string[];
}

/** A place, what stands there, what should. */
type Pair = readonly [place: string, shown: CellValue | undefined, expected: string | number];

/**
 * @param book as it ought to be read: of a workbook that people changed, with the answers left in it
 * @param deleted ids of criteria whose rows people deleted
 */
export function compareWithCore(
  book: Book,
  grids: readonly SheetGrid[],
  deleted: ReadonlySet<string> = new Set(),
): Comparison {
  const assessment = assess(book.index, book.answers, book.agencyType, levelsOf(book, deleted));
  const snapshot = readSnapshot(book.index, grids);
  const figures = figureKeys(book.index);
  const pairs = [
    ...statusPairs(book, grids, snapshot, assessment, deleted),
    ...headingPairs(book, grids, snapshot, assessment),
    ...summaryPairs(book, grids, snapshot, assessment),
    // Rows that people deleted are in no count of the workbook, and open in the core.
    ...(deleted.size === 0 ? planPairs(book, grids, assessment) : []),
  ];
  return {
    compared: figures.length * figureFields + pairs.length,
    disagreements: [
      ...figures.filter((key) => !snapshot.figures.has(key)).map((key) => `${key} is not a figure`),
      ...compareFigures(book.index, assessment, snapshot.figures).map(
        ({ kind, id, field, workbook, core }) => `${kind} ${id} ${field}: ${workbook}, not ${core}`,
      ),
      ...pairs
        .filter(([, shown, expected]) => !agree(shown, expected))
        .map(([place, shown, expected]) => `${place}: ${String(shown)}, not ${expected}`),
    ],
  };
}

/** Levels in which one of these is missed. */
function levelsOf({ index, agencyType }: Book, criteria: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...criteria].flatMap((id) => {
      const entry = index.criteria.get(id);
      return entry === undefined || !isForAgency(entry.criterion, agencyType)
        ? []
        : [itemLevelId(entry.item.id, entry.levelNumber)];
    }),
  );
}

/** applicable, met, complete, level, points; looked, passed, level and points by the assessor */
const figureFields = 9;

function agree(shown: CellValue | undefined, expected: string | number): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) < 1e-6;
  return shown === expected;
}

/** The counts of the plan, of the whole and of each category, and their words on the summary. */
function planPairs(
  { index, answers, agencyType, planDay, language }: Book,
  grids: readonly SheetGrid[],
  assessment: Assessment,
): Pair[] {
  const rows = grids.flatMap(({ values }) => values);
  const plan = planFigures({ index, answers, agencyType, assessment }, planDay);
  const ofCategories = [...plan].map(([id, { figures }]) => [id, figures] as const);
  const whole = sumOfPlan(plan.values());
  const words = messagesFor(language).sheet.plan;
  const said = rows
    .find(([key]) => key === planDayKey)
    ?.find((value) => String(value).startsWith(words.overdue));
  return [
    [
      'plan on the summary',
      String(said).split(words.unowned)[0],
      `${words.overdue}${whole.overdue}${words.dueSoon}${whole.dueSoon}`,
    ],
    ...[[overallId, whole] as const, ...ofCategories].flatMap(([id, figures]) => {
      const row = rows.find(([key, ofId]) => key === planRowKeys.counts && String(ofId) === id);
      return planCounts.map((count, at): Pair => [`plan ${id} ${count}`, row?.[at + 2], figures[count]]);
    }),
  ];
}

function statusPairs(
  book: Book,
  grids: readonly SheetGrid[],
  snapshot: WorkbookSnapshot,
  assessment: Assessment,
  deleted: ReadonlySet<string>,
): Pair[] {
  const items = itemResultsById(assessment);
  const words = messagesFor(book.language).sheet.status;
  const standing = [...book.index.criteria].filter(([id]) => !deleted.has(id));
  return standing.map(([id, entry]) => {
    const place = snapshot.places.get(id);
    const marker = categoryMarker(entry.category.id);
    const column = snapshot.columns.get(marker)?.get('status');
    const shown = grids.find(({ sheetId }) => sheetId === place?.sheetId)?.values[place?.row ?? -1];
    const item = items.get(entry.item.id);
    if (item === undefined) throw new Error(`No result for ${id}`);
    const status = criterionStatus(entry, book.answers.get(id) ?? emptyAnswer, book.agencyType, item);
    return [`${id} status`, shown?.[column ?? -1], words[status]];
  });
}

/** `ระดับ: Basic · 333.3 คะแนน` in the heading of each item, `4/6` beside each of its levels. */
function headingPairs(
  book: Book,
  grids: readonly SheetGrid[],
  snapshot: WorkbookSnapshot,
  assessment: Assessment,
): Pair[] {
  const { levels } = messagesFor(book.language).sheet;
  return assessment.categories.flatMap((category) => {
    const marker = categoryMarker(category.id);
    const rows = rowsOf(grids, snapshot, marker);
    const columns = snapshot.columns.get(marker);
    const status = columns?.get('status') ?? -1;
    const isCriterion = (row: readonly CellValue[]): boolean =>
      book.index.criteria.has(String(row[columns?.get('id') ?? -1]));
    return category.items.flatMap((result): Pair[] => {
      const title = titleOf(book, result.id);
      const headings = rows.map((row) => row.find((value) => isHeading(book, String(value))));
      // The title alone also stands in the overview at the head of the sheet.
      const start = rows.findIndex((row, number) => headings[number] !== undefined && row.includes(title));
      const figures = headings[start];
      const next = headings.findIndex((heading, number) => heading !== undefined && number > start);
      // People may have deleted the row of a level; those that are left say what they say in their order.
      const progress = rows
        .slice(start + 1, next < 0 ? rows.length : next)
        .filter((row) => !isCriterion(row))
        .map((row) => row[status])
        .filter((value) => /^\d+\/\d+$/.test(String(value)) || value === levels.notComputable);
      return [
        ...headingOf(book, result, figures),
        ...(progress.length === result.levels.length
          ? result.levels.map(({ number, met, applicable, obstacle }, position): Pair => [
              `${result.id}/${number} progress`,
              progress[position],
              obstacle === null ? `${met}/${applicable}` : levels.notComputable,
            ])
          : []),
      ];
    });
  });
}

function isHeading(book: Book, text: string): boolean {
  const { category, levels } = messagesFor(book.language).sheet;
  return text.startsWith(category.levelPrefix) || text.startsWith(`${levels.notComputable}: `);
}

function headingOf(book: Book, result: ItemResult, figures: CellValue | undefined): Pair[] {
  const { category: words, levels } = messagesFor(book.language).sheet;
  if (result.obstacle !== null) {
    return [[`${result.id} heading`, figures, `${levels.notComputable}: ${levels.wayOut[result.obstacle]}`]];
  }
  const expected = `${words.levelPrefix}${levelWord(book, result.level)}${words.pointsBetween}`;
  return [
    [`${result.id} heading`, withoutPoints(figures), `${expected}#${words.pointsSuffix}`],
    [`${result.id} heading, points off by`, offBy(figures, result.points ?? Number.NaN), 0],
  ];
}

const pointsInHeading = /[\d.]+(?=\D*$)/;

function withoutPoints(heading: CellValue | undefined): string {
  return String(heading).replace(pointsInHeading, '#');
}

/** 0 when the heading's points are these, rounded to one digit. */
function offBy(heading: CellValue | undefined, points: number): number {
  const difference = Math.abs(Number(pointsInHeading.exec(String(heading))?.[0]) - points);
  return difference <= 0.05 + 1e-6 ? 0 : difference;
}

function summaryPairs(
  book: Book,
  grids: readonly SheetGrid[],
  snapshot: WorkbookSnapshot,
  assessment: Assessment,
): Pair[] {
  const { summary, category, levels, sheetNames } = messagesFor(book.language).sheet;
  const rows = rowsOf(grids, snapshot, summaryMarker);
  const header = rows.findIndex((row) => row.includes(summary.item));
  const headings = rows[header] ?? [];
  const above = rows.slice(0, Math.max(header, 0));
  const below = rows.slice(header + 1);
  const column = (word: string): number => headings.indexOf(word);
  const figures = (among: readonly (readonly CellValue[])[], label: string, result: Figures): Pair[] => {
    const row = among.find((each) => each.includes(label));
    return [
      [`summary ${label} points`, row?.[column(summary.points)] ?? '', result.points ?? ''],
      [`summary ${label} level`, row?.[column(summary.level)], levelWord(book, result.level)],
      [
        `summary ${label} gaps`,
        row?.[column(summary.gaps)] ?? '',
        result.points === null ? '' : result.applicable - result.met,
      ],
      [
        `summary ${label} level by the assessor`,
        row?.[column(summary.verdictLevel)],
        result.points !== null && result.verdict.level === null
          ? levels.notAllLooked
          : levelWord(book, result.points === null ? null : result.verdict.level),
      ],
      [
        `summary ${label} not looked at`,
        row?.[column(summary.unlooked)] ?? '',
        result.points === null ? '' : result.applicable - result.looked,
      ],
    ];
  };
  return [
    ...figures(above, summary.overall, assessment.overall),
    ...assessment.categories.flatMap((result) => {
      const title = book.index.categories.get(result.id)?.title ?? '';
      const label = category.title(result.id, title);
      const sheet = sheetNames.category(result.id);
      const expected = result.obstacle === null ? sheet : `${sheet} (${levels.notComputable})`;
      const row = above.find((each) => each.includes(label));
      return [
        ...figures(above, label, result),
        [`chart ${label}`, row?.[column(summary.unlooked) + 1], expected] satisfies Pair,
      ];
    }),
    ...assessment.categories.flatMap(({ items }) =>
      items.flatMap((result): Pair[] => {
        const label = titleOf(book, result.id);
        const row = below.find((each) => each.includes(label));
        return [
          ...figures(below, label, result),
          ...result.levels.map((level): Pair => {
            const title = levelWord(book, level.number);
            return [`summary ${label} ${title}`, row?.[column(title)], progressOf(book, level)];
          }),
          [`summary ${label} next`, row?.[column(summary.nextStep)], nextStep(book, result)],
        ];
      }),
    ),
  ];
}

type Figures = Pick<ItemResult, 'applicable' | 'met' | 'looked' | 'level' | 'points' | 'verdict'>;

function progressOf(book: Book, { obstacle, met, applicable }: LevelResult): string {
  return obstacle === null ? `${met}/${applicable}` : messagesFor(book.language).sheet.levels.notComputable;
}

function nextStep(book: Book, result: ItemResult): string {
  const { summary: words, levels } = messagesFor(book.language).sheet;
  if (result.obstacle !== null || result.level === null) {
    return levels.wayOut[result.obstacle ?? 'notAllCounted'];
  }
  const next = result.levels[result.level];
  if (next === undefined) return words.nothingLeft;
  const open = next.applicable - next.met;
  return `${levelWord(book, next.number)}${words.nextBefore}${open}${words.nextAfter}`;
}

function rowsOf(grids: readonly SheetGrid[], snapshot: WorkbookSnapshot, marker: string) {
  const name = snapshot.sheets.get(marker)?.name;
  return grids.find((grid) => grid.name === name)?.values ?? [];
}

function titleOf(book: Book, itemId: string): string {
  return titleWithId(itemId, book.index.items.get(itemId)?.item.title ?? '');
}

function levelWord(book: Book, level: number | null): string {
  if (level === null) return messagesFor(book.language).sheet.levels.notComputable;
  const titles = book.index.rubric.levels.map(({ title }) => title);
  return titles[level - 1] ?? messagesFor(book.language).sheet.levels.below(titles[0] ?? '');
}
