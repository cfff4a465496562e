/** What the whole table of figures should say, by figure key and in the order of the table. */
import type { Assessment } from '../../../src/core/assessment/assessment';
import { itemResults } from '../../../src/core/assessment/attainment';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';
import { coreFiguresOfItem, coreTotals, figureKey } from '../../../src/core/snapshot/figures';
import type { WorkbookFigures } from '../../../src/core/snapshot/snapshot';

export function coreFigures(
  index: RubricIndex,
  assessment: Assessment,
): ReadonlyMap<string, WorkbookFigures> {
  const ofItems = itemResults(assessment).flatMap((item) => coreFiguresOfItem(index, item));
  const figures = [
    ...ofItems.filter(({ kind }) => kind === 'level'),
    ...ofItems.filter(({ kind }) => kind === 'item'),
    ...coreTotals(index, assessment),
  ];
  return new Map(figures.map((figure) => [figureKey(figure.kind, figure.id), figure]));
}
