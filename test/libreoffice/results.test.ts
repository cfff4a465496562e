/**
 * A file with results beside its formulas: LibreOffice shows them as they stand, and what a tick touches it computes
 * again, so that they are as right after it as before.
 */
import { join } from 'node:path';
import { emptyAnswer } from '../../src/core/assessment/answers';
import { columnOf } from '../../src/core/layout/columns';
import { withResults } from '../../src/core/layout/results/with-results';
import { pmqaIndex, sampleProfile } from '../core/layout/rubrics';
import { bookOf, writeBook } from './books';
import { readGrids } from './computed-grids';
import { compareWithCore } from './disagreements';
import { emptyFolder, runOffice } from './office';

it('a file with results says what the core says, as it is opened and after a tick', async () => {
  const folder = emptyFolder('results');
  const [before, after] = [join(folder, 'before.csv'), join(folder, 'after.csv')];
  const evidence = { ...emptyAnswer, evidence: 'คำสั่งแต่งตั้งคณะทำงาน' };
  const answers = new Map([['1.1.B1', evidence]]);
  const book = bookOf('results', pmqaIndex, answers, 'department');
  const profile = { ...sampleProfile, agencyType: 'department' };
  const plan = withResults(book.plan, pmqaIndex, { answers, profile, language: 'th' });
  const file = await writeBook(folder, { ...book, plan });
  const row = plan.sheets[1]?.roles.findIndex(({ criterion }) => criterion === '1.1.B1') ?? -1;
  runOffice([
    ['open', file],
    ['values', before],
    ['tick', 1, row, columnOf('met')],
    ['values', after],
    ['close'],
  ]);
  const ticked = bookOf(
    'results',
    pmqaIndex,
    new Map([['1.1.B1', { ...evidence, met: true }]]),
    'department',
  );
  expect(compareWithCore(book, readGrids(before)).disagreements).toEqual([]);
  expect(compareWithCore(ticked, readGrids(after)).disagreements).toEqual([]);
  expect(compareWithCore(book, readGrids(after)).disagreements).not.toEqual([]);
});
