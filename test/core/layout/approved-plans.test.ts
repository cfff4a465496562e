/** What a workbook looks like, cell by cell, line by line on pages kept beside it (test/core/approved.ts). */
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { expectApproved } from '../approved';
import { planPage } from './plan-page';
import { pmqaIndex, planOf, twoByFiveIndex } from './rubrics';

const [first = ''] = twoByFiveIndex.criteria.keys();

describe('a rubric of 2 categories and 5 levels', () => {
  const { sheets, names } = planOf(twoByFiveIndex, 'en');

  it.each(
    sheets.map((sheet) => [sheet.marker.replaceAll(':', '-').replace('pmqa', 'two-by-five'), sheet] as const),
  )('%s', (page, sheet) => {
    const leading = names.filter(({ marker }) => marker === sheet.marker);
    expectApproved(`layout/approved/${page}.txt`, planPage(sheet, leading));
  });

  it('shows the answers of a criterion in its row', () => {
    const answer = {
      ...emptyAnswer,
      met: true,
      evidence: 'a report\nof two lines',
      link: 'https://example.org/report',
      owner: 'Somchai',
      due: '2026-03-31',
      notApplicable: 'none of our business',
      assessorMet: 'pass' as const,
      assessorNote: 'seen',
    };
    const filled = planOf(twoByFiveIndex, 'en', { answers: new Map([[first, answer]]) });
    const lines = filled.sheets.flatMap((sheet) => planPage(sheet));
    const before = new Set(sheets.flatMap((sheet) => planPage(sheet)));
    expectApproved(
      'layout/approved/answered.txt',
      lines.filter((line) => !before.has(line)),
    );
  });
});

it('PMQA 4.0 in Thai: the summary, and the first sheet down to its second item', () => {
  const [summary, category] = planOf(pmqaIndex, 'th').sheets;
  if (summary === undefined || category === undefined) throw new Error('No sheets');
  expectApproved('layout/approved/thai-summary.txt', planPage(summary));
  const page = planPage(category);
  expectApproved('layout/approved/thai-category-1.txt', page.slice(0, 200));
});
