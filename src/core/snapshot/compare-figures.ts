/** Where the workbook's own numbers and the core's differ. Two calculations, one answer: if not, it is said. */
import type { Assessment, ItemResult } from '../assessment/assessment';
import { itemResults } from '../assessment/attainment';
import type { RubricIndex } from '../rubric/rubric-index';
import { coreFiguresOfItem, coreTotals, figureKey, figuresOfItem } from './figures';
import type { WorkbookFigures } from './snapshot';

export interface FigureDifference {
  readonly kind: WorkbookFigures['kind'];
  readonly id: string;
  readonly field: keyof typeof figureOf;
  /** Null where it cannot be computed. */
  readonly workbook: number | boolean | null;
  readonly core: number | boolean | null;
}

/** Points are divided and multiplied in another order there; anything larger is a real difference. */
const tolerance = 1e-6;

type Figure = number | boolean | null;

/** What is compared; undefined where the workbook has no such figure. */
const figureOf = {
  applicable: ({ applicable }: WorkbookFigures): Figure => applicable,
  met: ({ met }: WorkbookFigures): Figure => met,
  complete: ({ complete }: WorkbookFigures): Figure => complete,
  level: ({ level }: WorkbookFigures): Figure => level,
  points: ({ points }: WorkbookFigures): Figure => points,
  looked: ({ verdict }: WorkbookFigures): Figure | undefined => verdict?.looked,
  passed: ({ verdict }: WorkbookFigures): Figure | undefined => verdict?.passed,
  verdictLevel: ({ verdict }: WorkbookFigures): Figure | undefined => verdict?.level,
  verdictPoints: ({ verdict }: WorkbookFigures): Figure | undefined => verdict?.points,
};

const allFields = [
  'applicable',
  'met',
  'complete',
  'level',
  'points',
  'looked',
  'passed',
  'verdictLevel',
  'verdictPoints',
] as const;
const knownFields = ['complete', 'level', 'points', 'verdictLevel', 'verdictPoints'] as const;

/**
 * @param figures of a snapshot. A figure that could not be read is a reading problem and no difference, so it
 *   is passed over here.
 * @returns in the order of the table; empty when all agree
 */
export function compareFigures(
  index: RubricIndex,
  assessment: Assessment,
  figures: ReadonlyMap<string, WorkbookFigures>,
): FigureDifference[] {
  const ofItems = itemResults(assessment).map((item) =>
    compareItem(index, item, figuresOfItem(index, item.id, figures)),
  );
  return [...inTableOrder(ofItems), ...compareTotals(index, assessment, figures)];
}

/** @param workbook as `figuresOfItem` gives them */
export function compareItem(
  index: RubricIndex,
  item: ItemResult,
  workbook: readonly (WorkbookFigures | undefined)[],
): readonly FigureDifference[] {
  return coreFiguresOfItem(index, item).flatMap((core, at) => compare(core, workbook[at]));
}

/** All levels stand before all items in the table. */
export function inTableOrder(ofItems: readonly (readonly FigureDifference[])[]): FigureDifference[] {
  const all = ofItems.flat();
  return [...all.filter(({ kind }) => kind === 'level'), ...all.filter(({ kind }) => kind === 'item')];
}

/** Of the categories and the whole. */
export function compareTotals(
  index: RubricIndex,
  assessment: Assessment,
  figures: ReadonlyMap<string, WorkbookFigures>,
): FigureDifference[] {
  return coreTotals(index, assessment).flatMap((core) =>
    compare(core, figures.get(figureKey(core.kind, core.id))),
  );
}

function compare(core: WorkbookFigures, workbook: WorkbookFigures | undefined): FigureDifference[] {
  if (workbook === undefined) return [];
  // Counts that are not whole may differ in what is missing of them, and neither is shown.
  const fields = workbook.points === null && core.points === null ? knownFields : allFields;
  const { kind, id } = core;
  return fields.flatMap((field) => {
    const [found, computed] = [figureOf[field](workbook), figureOf[field](core)];
    if (found === undefined || computed === undefined || agree(found, computed)) return [];
    return [{ kind, id, field, workbook: found, core: computed }];
  });
}

function agree(one: number | boolean | null, other: number | boolean | null): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= tolerance;
  return one === other;
}
