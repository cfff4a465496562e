/**
 * A comparison that looks at nothing finds nothing either: each of these edits of one plan has to be found.
 * @slow 4 s: the whole workbook compared anew for every edit of its plan
 */
import fc from 'fast-check';
import type { WorkbookPlan } from '../../src/core/plan/sheet-plan';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { randomAnswers } from '../core/layout/random-answers';
import { planOf } from '../core/layout/rubrics';
import { tinyRubric } from '../excel/open-workbook';
import { shareInTurn } from '../fuzz/how-often';
import { cellMutations } from './cell-mutations';
import { differencesBetween, type Difference } from './picture';
import { sheetMutations } from './sheet-mutations';
import { inFile, madeInExcel, run, knownDifferences, writeInExcel, type InExcel } from './writers';

jest.setTimeout(30_000);

describe('the comparison sees it when', () => {
  const index = indexRubric(tinyRubric);
  const [answers] = fc.sample(randomAnswers(index), { numRuns: 1, seed: 2570 });
  const plan = planOf(index, 'th', answers === undefined ? {} : { answers });
  let excel: InExcel;
  beforeAll(async () => {
    excel = await madeInExcel((open) => writeInExcel(open, plan));
  });

  const seenIn = async (changed: WorkbookPlan): Promise<Difference[]> => {
    const known = new Set(knownDifferences(plan, run).map(({ place, property }) => `${place} ${property}`));
    const found = differencesBetween(excel.picture, await inFile(changed, excel.computed));
    return found.filter(({ place, property }) => !known.has(`${place} ${property}`));
  };

  // Each costs a whole file: every other one at a push, by turns.
  it.each(shareInTurn([...cellMutations, ...sheetMutations], 2, 'edits of a plan'))(
    '$name',
    async ({ property, mutate }) => {
      expect((await seenIn(mutate(plan))).map((difference) => difference.property)).toContain(property);
    },
  );

  it('and finds nothing when nothing was changed', async () => {
    expect(await seenIn(plan)).toEqual([]);
  });
});
