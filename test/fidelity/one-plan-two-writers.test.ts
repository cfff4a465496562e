/**
 * One plan, two writers: what Excel is made to hold and what the file holds are the same workbook, compared cell by
 * cell. Excel is the embedded host behind Microsoft's client; the file is read by hucre, not by our own reader.
 *
 * Not compared: the kind of the chart (a radar in Excel, columns in the file: docs/decisions/0007) and the thickness
 * of lines in Excel, which the host's view does not have. Results of formulas are not in the file; that other
 * programs compute the same is tested in test/libreoffice.
 * @slow 6 s: every cell of the whole workbook, in Excel and in the file
 */
import fc from 'fast-check';
import { randomAnswers } from '../core/layout/random-answers';
import { bothRubrics, planOf, sampleProfile } from '../core/layout/rubrics';
import { createRequest, noProgress, valueOf } from '../excel/open-workbook';
import { differencesBetween, sizeOf, type Picture } from './picture';
import { inFile, madeInExcel, run, knownDifferences, writeInExcel, type InExcel } from './writers';

jest.setTimeout(30_000);

describe.each(bothRubrics)('one plan of %s with answers', (_, index, language) => {
  const [answers] = fc.sample(randomAnswers(index), { numRuns: 1, seed: 2569 });
  const plan = planOf(index, language, answers === undefined ? {} : { answers });
  let excel: InExcel;
  let file: Picture;
  beforeAll(async () => {
    excel = await madeInExcel((open) => writeInExcel(open, plan));
    file = await inFile(plan, excel.computed);
  });

  it('gives the same workbook in Excel and as a file, but for the marks of the run', () => {
    expect(differencesBetween(excel.picture, file)).toEqual(knownDifferences(plan, run));
  });

  it('is compared in every planned cell, each with all that can be said of it', () => {
    const planned = plan.sheets.reduce((sum, { cells, columns }) => sum + cells.length * columns.length, 0);
    const { cells, properties } = sizeOf(file);
    expect(cells).toBe(planned);
    expect(properties).toBeGreaterThan(24 * planned);
  });
});

// What is written of the largest is compared above; here it is that creating plans the same.
it.each(bothRubrics.slice(1))(
  'a new workbook of %s, created by the add-in, is the file without answers',
  async (_, index, language) => {
    const request = { ...createRequest(index.rubric), language, profile: sampleProfile };
    const plan = planOf(index, language);
    const excel = await madeInExcel(async ({ workbook }) => {
      valueOf(await workbook.create(request, noProgress));
    });
    const file = await inFile(plan, excel.computed);
    expect(differencesBetween(excel.picture, file)).toEqual(knownDifferences(plan, request.run));
  },
);
