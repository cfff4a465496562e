/** Dated lists and print set-ups, cell by cell, line by line on pages kept beside it (test/core/approved.ts). */
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { planDifferencesSheet } from '../../../src/core/papers/differences/plan-differences-sheet';
import { planOwnerSheets } from '../../../src/core/papers/owners/plan-owner-sheets';
import { planGapSheet } from '../../../src/core/papers/plan-gap-sheet';
import { planLeftoverSheet } from '../../../src/core/papers/plan-leftover-sheet';
import { planPrint } from '../../../src/core/papers/plan-print';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { expectApproved } from '../approved';
import { planPage } from '../layout/plan-page';
import { planOf, sampleProfile, twoByFiveIndex } from '../layout/rubrics';
import { editGrid, gridsOf } from '../sheet/grids';

const index = twoByFiveIndex;
const ids = [...index.criteria.keys()];
const marker = planOf(index, 'en').sheets[1]?.marker ?? '';
const answers: Answers = new Map(
  ids.flatMap((id, at) =>
    at % 3 === 2
      ? []
      : [
          [
            id,
            {
              ...emptyAnswer,
              met: true,
              evidence: at % 4 === 0 ? '' : 'a report',
              owner: at % 5 === 0 ? 'Somchai' : '',
              due: at % 2 === 0 ? '2026-03-31' : 'soon',
            },
          ],
        ],
  ),
);

const look = {
  profile: sampleProfile,
  language: 'en',
  typeface: { name: 'TH Sarabun New', size: 16 },
  madeOn: '2026-11-23',
} as const;

it('the list of gaps', () => {
  expectApproved('papers/approved/gaps.txt', planPage(planGapSheet(index, { ...look, answers })));
});

it('the list of gaps of an agency without a name, a year and a round, where all is met', () => {
  const all = new Map(ids.map((id) => [id, { ...emptyAnswer, met: true, evidence: 'a report' }] as const));
  const profile = { ...sampleProfile, agencyName: '', fiscalYear: null, round: '' };
  const sheet = planGapSheet(index, { ...look, profile, answers: all, takenNames: ['Gaps 2026-11-23'] });
  expectApproved('papers/approved/no-gaps.txt', planPage(sheet));
});

it('the sheets handed to those who close gaps', () => {
  const { sheets = [] } =
    planOwnerSheets(index, {
      ...look,
      answers: new Map(
        [...answers].map(([id, answer], at) => [
          id,
          { ...answer, owner: ['Somchai', 'Somying/Malee', ''][at % 3] ?? '' },
        ]),
      ),
    }) ?? {};
  expectApproved(
    'papers/approved/owners.txt',
    sheets.flatMap((sheet) => planPage(sheet)),
  );
});

it('the lists of what agency and assessor see otherwise: some, many and nothing', () => {
  const verdicts = ['fail', 'pass', ''] as const;
  const judged: Answers = new Map(
    ids.map((id, at) => [
      id,
      {
        ...emptyAnswer,
        met: at % 2 === 0,
        evidence: at % 2 === 0 ? 'the order of the governor '.repeat(at) : '',
        assessorMet: verdicts[at % 3] ?? '',
        assessorNote: at % 4 === 0 ? 'no date on it' : '',
        notApplicable: at === 6 ? 'no branch office' : '',
      },
    ]),
  );
  const listed = (of: Answers) => {
    const { overall } = assess(index, of, sampleProfile.agencyType);
    return planPage(planDifferencesSheet(index, { ...look, answers: of, overall }));
  };
  expectApproved('papers/approved/differences.txt', [...listed(judged), ...listed(new Map())]);
});

it.each(['edition', 'repair'] as const)('the sheet of leftovers of %s', (heading) => {
  const rows = [
    {
      from: 'Category LEAD!D12',
      id: 'LEAD-1.K1',
      why: 'no such criterion in this edition',
      cells: [
        { title: 'Met', content: true },
        { title: 'Evidence', content: `=${'order 12 of 2026 '.repeat(20)}` },
        { title: 'Due', content: 46_387, isDay: true },
        { title: 'Points', content: { formula: '=SUM(A1:A3)' } },
      ],
    },
    { from: 'Sheet1!B2', id: '', why: 'it bears no id', cells: [{ title: '', content: 12 }] },
    { from: 'Sheet1!B3', id: '', why: 'nothing stands there', cells: [] },
  ];
  expectApproved(
    `papers/approved/leftovers-${heading}.txt`,
    planPage(planLeftoverSheet({ ...look, heading, rows })),
  );
});

describe('print set-up', () => {
  const plan = planOf(index, 'en');
  const grids = gridsOf(plan);
  const changed = (edit: (values: CellValue[][]) => void) => editGrid(grids, marker, edit);
  const widen = (values: CellValue[][], column: number, content: (row: number) => CellValue): void => {
    values.forEach((line, row) => {
      while (line.length <= column) line.push(null);
      line[column] = content(row);
    });
  };
  const headingOf = (values: readonly CellValue[][], at: number): number => {
    const id = [...index.items.values()][at]?.item.id ?? '';
    const isIts = (cell: CellValue): boolean => typeof cell === 'string' && cell.startsWith(`${id} `);
    return values.map((line) => line.some(isIts)).lastIndexOf(true);
  };

  const standing: readonly (readonly [string, readonly SheetGrid[]])[] = [
    ['as it was made', grids],
    ['with three rows above', changed((values) => values.unshift([], [], []))],
    ['with two columns on the left', changed((values) => values.forEach((line) => line.unshift(null, null)))],
    [
      'with a column beside the last',
      changed((values) => widen(values, 13, (row) => (row > 3 ? 'ours' : null))),
    ],
    ['with a column further off', changed((values) => widen(values, 16, (row) => (row > 3 ? 'ours' : null)))],
    ['with rows below', changed((values) => values.push([], [null, null, 'below']))],
    ['without the heading of its second item', changed((values) => values.splice(headingOf(values, 1), 1))],
    ['with its items turned round', changed((values) => values.push(...values.splice(8, 12)))],
    ['without the keys', changed((values) => values[0]?.fill(null, 1))],
    ['without the mark', changed((values) => values[0]?.fill(null))],
    [
      'without the header',
      changed((values) => values.splice(plan.sheets[1]?.print.titleRows?.first ?? 0, 1)),
    ],
  ];

  it('of sheets as people have left them', () => {
    const lines = standing.flatMap(([name, found]) => [
      `# ${name}`,
      ...planPrint(index, plan, found, {
        typeface: { name: 'TH Sarabun New', size: 16 },
        pagePerItem: false,
      }).map(
        ({ sheetId, print: { area, titleRows, pageBreakRows }, breaksKnown }) =>
          `  ${sheetId} ${JSON.stringify({ area, titleRows, pageBreakRows, breaksKnown })}`,
      ),
    ]);
    expectApproved('papers/approved/print.txt', lines);
  });

  it('ends no page behind what belongs to the next row, however high a row is and wherever the sheet begins', () => {
    const sheet = plan.sheets[1];
    if (sheet === undefined) throw new Error('No category');
    const matrix = sheet.cells.findIndex((line, row) => row > 0 && line.every((cell) => cell === null));
    const last = sheet.roles.map(({ criterion }) => criterion !== null).lastIndexOf(true);
    const standingSheet = grids.filter(({ sheetId }) => sheetId === marker);
    const ended = new Set<number>();
    for (let height = 456; height <= 672; height += 24) {
      const breaksFrom = (down: number, right: number): readonly number[] =>
        planPrint(
          index,
          plan,
          standingSheet.map((grid) => ({ ...grid, row: down, column: right })),
          {
            typeface: { name: 'TH Sarabun New', size: 16 },
            heights: new Map([[marker, new Map([[last + down, height]])]]),
          },
        )[0]?.print.pageBreakRows ?? [];
      const breaks = breaksFrom(0, 0);
      expect(breaksFrom(4, 0)).toEqual(breaks.map((row) => row + 4));
      expect(breaksFrom(3, 2)).toEqual(breaks.map((row) => row + 3));
      for (const row of breaks) {
        const above = sheet.roles[row - 1];
        expect(above?.criterion === null && above.group.length > 0 && row < matrix).toBe(false);
        ended.add(row);
      }
    }
    // The thin row goes with the headings of the matrix, and these with its first line.
    expect(ended).toContain(matrix);
    expect(ended).not.toContain(matrix + 1);
    expect(ended).not.toContain(matrix + 2);
    expect(ended).toContain(matrix + 3);
  });
});
