/** A workbook read back: by marker, key and id, whatever people did to it. */
import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers } from '../../../src/core/assessment/answers';
import { answerFields, columnOf, dayFields, type CategoryColumnKey } from '../../../src/core/layout/columns';
import { categoryMarker, dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { cellKey } from '../../../src/core/sheet/grid';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { editGrid, gridsOf } from '../sheet/grids';
import { randomAnswers } from '../layout/random-answers';
import { howOften, replay } from '../../fuzz/how-often';
import { bothRubrics, planOf, pmqaIndex, sampleProfile, twoByFiveIndex } from '../layout/rubrics';

const full: Answer = {
  met: true,
  evidence: 'คำสั่งกรมที่ 45/2569',
  link: 'https://www.doae.go.th/45.pdf',
  owner: 'กพร.',
  due: '2026-12-31',
  doneOn: '2026-11-28',
  note: 'รอเล่มรายงาน',
  notApplicable: '',
  assessorMet: 'pass',
  assessorNote: 'ครบถ้วน',
};

const profile = { ...sampleProfile, agencyType: 'province' };

function gridsWith(answers: Answers): SheetGrid[] {
  return gridsOf(planOf(pmqaIndex, 'th', { answers, profile }));
}

const first = categoryMarker('1');
const second = categoryMarker('2');
const untouched = gridsWith(new Map());

/** The first criterion's row on the sheet of category 1. */
const firstRow = rowOf(untouched, first, '1.1.B1');

function rowOf(grids: readonly SheetGrid[], marker: string, id: string): number {
  const grid = grids.find(({ values }) => values[0]?.[0] === marker);
  return grid?.values.findIndex((row) => row[0] === id) ?? -1;
}

/** The grids with one cell of the first criterion changed. */
function withCell(key: CategoryColumnKey, value: CellValue): SheetGrid[] {
  return editGrid(untouched, first, (values) => {
    const row = values[firstRow];
    if (row !== undefined) row[columnOf(key)] = value;
  });
}

/** Plans hold no figures before something computes them. */
function beyondFigures({ problems }: WorkbookSnapshot) {
  return problems.filter(({ kind }) => !kind.startsWith('figure'));
}

function firstAnswer(grids: readonly SheetGrid[]): Answer {
  return readSnapshot(pmqaIndex, grids).answers.get('1.1.B1') ?? emptyAnswer;
}

describe.each(bothRubrics)('a workbook of %s', (_name, index, language) => {
  it('gives back exactly the answers that were placed in it', () => {
    fc.assert(
      fc.property(randomAnswers(index), (answers) => {
        const snapshot = readSnapshot(index, gridsOf(planOf(index, language, { answers })));
        expect(snapshot.answers).toEqual(answers);
      }),
      { ...replay, numRuns: howOften(index === pmqaIndex ? { push: 4, fuzz: 60 } : { push: 15, fuzz: 300 }) },
    );
  });

  it('reads the same when rows and columns were shuffled and sheets renamed and reordered', () => {
    const sample = fc.tuple(randomAnswers(index), fc.integer(), fc.integer());
    fc.assert(
      fc.property(sample, ([answers, rowSeed, columnSeed]) => {
        const grids = gridsOf(planOf(index, language, { answers }));
        const shuffled = grids.map((grid) => {
          if (!String(grid.values[0]?.[0]).includes('category')) return grid;
          const [keys = [], ...rows] = grid.values.map(([id = null, ...cells]) => [
            id,
            ...shuffle(cells, columnSeed),
          ]);
          return { ...grid, name: `${grid.name} (ใหม่)`, values: [keys, ...shuffle(rows, rowSeed)] };
        });
        const snapshot = readSnapshot(index, [...shuffled].reverse());
        expect(snapshot.answers).toEqual(answers);
        // Beside days that are none, which the random answers hold, nothing is found amiss.
        const isUnclear = (day: string) => day === '2569-02-29' || !/^(?:\d{4}-\d\d-\d\d)?$/.test(day);
        expect(
          beyondFigures(snapshot).map((found) =>
            found.kind === 'dayUnclear' ? `${found.id} ${found.column}` : found,
          ),
        ).toEqual(
          [...index.criteria.keys()].flatMap((id) =>
            dayFields.flatMap((field) =>
              isUnclear(answers.get(id)?.[field] ?? '') ? [`${id} ${field}`] : [],
            ),
          ),
        );
      }),
      { ...replay, numRuns: howOften(index === pmqaIndex ? { push: 3, fuzz: 60 } : { push: 10, fuzz: 300 }) },
    );
  });
});

describe('what the workbook is', () => {
  it('is read from the hidden sheet and the cells people fill in', () => {
    const snapshot = readSnapshot(pmqaIndex, untouched);
    expect(snapshot).toMatchObject({ layoutVersion: 2, rubricId: 'pmqa-4.0', rubricEdition: '4.0', profile });
    expect(snapshot.sheets.get(summaryMarker)).toMatchObject({ name: 'สรุป', visible: true, keyRow: 0 });
    expect(snapshot.sheets.get(dataMarker)).toMatchObject({ visible: false });
  });

  it('has no agency type when the title is none of the rubric’s, as in the formulas', () => {
    const grids = editGrid(untouched, summaryMarker, (values) => {
      const row = values.find(([key]) => key === 'agencyType');
      if (row !== undefined) row[4] = 'องค์การมหาชน';
    });
    expect(readSnapshot(pmqaIndex, grids).profile.agencyType).toBeNull();
  });

  it('takes a fiscal year typed in Thai digits', () => {
    const grids = editGrid(untouched, summaryMarker, (values) => {
      const row = values.find(([key]) => key === 'fiscalYear');
      if (row !== undefined) row[4] = '๒๕๗๐';
    });
    expect(readSnapshot(pmqaIndex, grids).profile.fiscalYear).toBe(2570);
  });

  it('is nothing of ours when no sheet is marked', () => {
    const sheet: SheetGrid = {
      sheetId: 'a',
      name: 'งบ',
      visible: true,
      row: 0,
      column: 0,
      values: [['ปี', 2569]],
    };
    const snapshot = readSnapshot(pmqaIndex, [sheet]);
    expect(snapshot.sheets.size).toBe(0);
    expect(new Set(snapshot.problems.map(({ kind }) => kind))).toEqual(new Set(['sheetMissing']));
  });
});

describe('what people type', () => {
  it('is kept as text when it is a number in a text column', () => {
    expect(firstAnswer(withCell('evidence', 5)).evidence).toBe('5');
    expect(firstAnswer(withCell('evidence', true)).evidence).toBe('TRUE');
  });

  it.each([
    [46387, '2026-12-31'],
    [46387.75, '2026-12-31'],
    // A count, or a year alone, is no due date: Excel would make 12 January 1907 of the year 2569.
    [1, '1'],
    [60, '60'],
    [2569, '2569'],
    // What Excel makes of 30/9/69.
    [25476, '30/9/69'],
    [-3, '-3'],
    // 31/12/2569 in an Excel without the Thai calendar is the year 2569 of the common era.
    [244714, '2026-12-31'],
    ['31 ธ.ค. 69', '2026-12-31'],
    ['สิ้นเดือน ธ.ค. 69', 'สิ้นเดือน ธ.ค. 69'],
  ])('in the due column, %s is read as %s', (cell, due) => {
    expect(firstAnswer(withCell('due', cell)).due).toBe(due);
  });

  it.each([
    ['TRUE', true],
    ['x', null],
    [1, true],
    ['✓', true],
    ['ไม่ใช่', false],
  ])('is no tick and is reported when the tick cell holds %s', (found, means) => {
    const snapshot = readSnapshot(pmqaIndex, withCell('met', found));
    expect(snapshot.answers.get('1.1.B1')?.met).toBe(false);
    const place = { sheetId: first, sheetName: 'หมวด 1', row: firstRow, column: columnOf('met') };
    const said = { id: '1.1.B1', found: String(found), place };
    expect(snapshot.problems).toContainEqual(
      means === null ? { kind: 'tickUnreadable', ...said } : { kind: 'tickTyped', means, ...said },
    );
  });

  it('is no reason and is reported when the reason is only spaces', () => {
    const snapshot = readSnapshot(pmqaIndex, withCell('notApplicable', '  '));
    expect(snapshot.answers.get('1.1.B1')?.notApplicable).toBe('');
    const place = { sheetId: first, sheetName: 'หมวด 1', row: firstRow, column: columnOf('notApplicable') };
    expect(snapshot.problems).toContainEqual({ kind: 'reasonBlank', id: '1.1.B1', place });
  });
});

describe('errors and days that are none', () => {
  const placeOf = (key: CategoryColumnKey) => ({
    sheetId: first,
    sheetName: 'หมวด 1',
    row: firstRow,
    column: columnOf(key),
  });

  function withError(key: CategoryColumnKey, error: string): SheetGrid[] {
    const errors = new Set([cellKey(firstRow, columnOf(key))]);
    return withCell(key, error).map((grid) => (grid.sheetId === first ? { ...grid, errors } : grid));
  }

  it.each(['evidence', 'link', 'owner', 'due', 'assessorNote'] as const)(
    'an error in the cell of %s is no answer, and is reported with its place',
    (key) => {
      const snapshot = readSnapshot(pmqaIndex, withError(key, '#N/A'));
      expect(snapshot.answers.get('1.1.B1')).toEqual(emptyAnswer);
      expect(beyondFigures(snapshot)).toEqual([
        { kind: 'cellError', id: '1.1.B1', column: key, found: '#N/A', place: placeOf(key) },
      ]);
    },
  );

  it('an error in place of a reason is one, as to the formulas, and is reported', () => {
    const snapshot = readSnapshot(pmqaIndex, withError('notApplicable', '#REF!'));
    expect(snapshot.answers.get('1.1.B1')?.notApplicable).toBe('#REF!');
    expect(beyondFigures(snapshot)).toMatchObject([{ kind: 'cellError', place: placeOf('notApplicable') }]);
  });

  it('words that spell an error are words', () => {
    const snapshot = readSnapshot(pmqaIndex, withCell('evidence', '#REF!'));
    expect(snapshot.answers.get('1.1.B1')?.evidence).toBe('#REF!');
    expect(beyondFigures(snapshot)).toEqual([]);
  });

  it.each([2569, 'ก.ย. 69', '2026-02-30', 3112])(
    'a day of %s is kept as it was typed, and reported with its column',
    (typed) => {
      for (const column of dayFields) {
        const snapshot = readSnapshot(pmqaIndex, withCell(column, typed));
        expect(snapshot.answers.get('1.1.B1')?.[column]).toBe(String(typed));
        const said = {
          kind: 'dayUnclear',
          id: '1.1.B1',
          column,
          found: String(typed),
          place: placeOf(column),
        };
        expect(beyondFigures(snapshot)).toEqual([said]);
      }
    },
  );

  it('a clear day is not; one typed as text is said to be text, with the day it means', () => {
    for (const column of dayFields) {
      expect(beyondFigures(readSnapshot(pmqaIndex, withCell(column, 46_295)))).toEqual([]);
      for (const found of ['30 กันยายน 2569', '๓๐/๙/๖๙', '2026-09-30']) {
        const said = { kind: 'dayTyped', id: '1.1.B1', column, found, means: '2026-09-30' };
        const snapshot = readSnapshot(pmqaIndex, withCell(column, found));
        expect(snapshot.answers.get('1.1.B1')?.[column]).toBe('2026-09-30');
        expect(beyondFigures(snapshot)).toEqual([{ ...said, place: placeOf(column) }]);
      }
    }
  });

  it.each(['owner', 'due'] as const)('blanks under %s are nobody and no day, and reported', (column) => {
    const snapshot = readSnapshot(pmqaIndex, withCell(column, ' \u200B\u00A0'));
    expect(snapshot.answers.get('1.1.B1')?.[column]).toBe('');
    const said = { kind: 'planBlank', id: '1.1.B1', column, place: placeOf(column) };
    expect(beyondFigures(snapshot)).toEqual([said]);
  });
});

describe('a type of agency that is filled in', () => {
  function withType(typed: CellValue): ReturnType<typeof readSnapshot> {
    const grids = editGrid(untouched, summaryMarker, (values) => {
      const row = values.find(([key]) => key === 'agencyType');
      row?.splice(row.indexOf('จังหวัด'), 1, typed);
    });
    return readSnapshot(pmqaIndex, grids);
  }

  it.each(['จังหวัด', ' จังหวัด ', 'จังหวัด\u00A0', '\u200Bจังหวัด'])('%j is a province to the formulas', (typed) => {
    const snapshot = withType(typed);
    const { profile: read } = snapshot;
    expect([read.agencyType, beyondFigures(snapshot)]).toEqual(['province', []]);
  });

  it.each([
    ['จังหวััด', 'จังหวัด'],
    ['จังหวัด\u200C', 'จังหวัด'],
    ['จังหวด', ''],
    ['องค์การมหาชน', ''],
    ['#REF!', ''],
    [7, ''],
  ])('%j is none to them, and is reported with its place', (typed, means) => {
    const snapshot = withType(typed);
    const { profile: read } = snapshot;
    expect(read.agencyType).toBeNull();
    const place: unknown = expect.objectContaining({ sheetId: summaryMarker });
    const known = pmqaIndex.rubric.agencyTypes.map(({ title }) => title);
    expect(beyondFigures(snapshot)).toEqual([
      { kind: 'agencyTypeUnknown', found: String(typed), means, known, place },
    ]);
  });

  it.each([null, '', ' '])('%j is none that is filled in', (typed) => {
    const snapshot = withType(typed);
    const { profile: read } = snapshot;
    expect([read.agencyType, beyondFigures(snapshot)]).toEqual([null, []]);
  });
});

describe('what people do to rows, columns and sheets', () => {
  const answered = gridsWith(new Map([['1.1.B1', full]]));

  it('does not matter when a row was moved to the sheet of another category', () => {
    let moved: CellValue[] = [];
    const without = editGrid(answered, first, (values) => {
      moved = values.splice(firstRow, 1)[0] ?? [];
    });
    const snapshot = readSnapshot(
      pmqaIndex,
      editGrid(without, second, (values) => void values.splice(5, 0, moved)),
    );
    expect(snapshot.answers.get('1.1.B1')).toEqual(full);
    expect(snapshot.places.get('1.1.B1')).toMatchObject({ sheetId: second, row: 5 });
    const odd = snapshot.problems.filter(({ kind }) => !kind.startsWith('figure'));
    expect(odd).toMatchObject([{ kind: 'rowElsewhere', id: '1.1.B1', home: 'หมวด 1' }]);
  });

  it('does not matter when rows and columns were inserted before ours', () => {
    const shifted = editGrid(answered, first, (values) => {
      values.unshift(values[0]?.map(() => null) ?? []);
      for (const row of values) row.unshift(null);
    });
    const snapshot = readSnapshot(pmqaIndex, shifted);
    expect(snapshot.answers.get('1.1.B1')).toEqual(full);
    expect(snapshot.places.get('1.1.B1')).toMatchObject({ row: firstRow + 1, column: columnOf('met') + 1 });
    expect(snapshot.sheets.get(first)?.keyRow).toBe(1);
  });

  it('is reported when a row was copied: the first counts', () => {
    const copied = editGrid(answered, first, (values) => {
      const row = values[firstRow] ?? [];
      values.push(row.map((cell) => (cell === full.evidence ? 'สำเนา' : cell)));
    });
    const snapshot = readSnapshot(pmqaIndex, copied);
    expect(snapshot.answers.get('1.1.B1')).toEqual(full);
    expect(snapshot.problems).toContainEqual(
      expect.objectContaining({ kind: 'idTwice', id: '1.1.B1', counts: snapshot.places.get('1.1.B1') }),
    );
  });

  it('is read from the row that holds an answer when an empty one of its id stands before it', () => {
    const fields = answerFields.map(columnOf);
    const copied = editGrid(answered, first, (values) => {
      const empty = (values[firstRow] ?? []).map((cell, column) => {
        if (!fields.includes(column)) return cell;
        return typeof cell === 'boolean' ? false : null;
      });
      values.splice(firstRow, 0, empty);
    });
    const snapshot = readSnapshot(pmqaIndex, copied);
    expect(snapshot.answers.get('1.1.B1')).toEqual(full);
    expect(snapshot.places.get('1.1.B1')).toMatchObject({ row: firstRow + 1 });
    expect(snapshot.problems).toContainEqual(
      expect.objectContaining({ kind: 'idTwice', counts: snapshot.places.get('1.1.B1') }),
    );
  });

  it('is reported when a row was deleted, or its id is none of the rubric’s', () => {
    const deleted = editGrid(answered, first, (values) => void values.splice(firstRow, 1));
    expect(readSnapshot(pmqaIndex, deleted).problems).toContainEqual({
      kind: 'criterionMissing',
      id: '1.1.B1',
      place: null,
    });
    const strange = editGrid(answered, first, (values) => {
      const row = values[firstRow];
      if (row !== undefined) row[0] = '9.9.B9';
    });
    const { problems, answers } = readSnapshot(pmqaIndex, strange);
    const place = { sheetId: first, sheetName: 'หมวด 1', row: firstRow, column: columnOf('met') };
    expect(problems).toContainEqual({ kind: 'idGone', id: '1.1.B1', found: '9.9.B9', place });
    expect(answers.has('1.1.B1')).toBe(false);
  });

  it('is reported when a row has lost its id but formulas still count it', () => {
    const blank = editGrid(answered, first, (values) => {
      const row = values[firstRow];
      if (row !== undefined) row[0] = null;
    });
    expect(readSnapshot(pmqaIndex, blank).problems).toContainEqual(
      expect.objectContaining({ kind: 'idGone', id: '1.1.B1', found: '' }),
    );
  });

  it('is reported once when a sheet is gone, not once for each of its criteria', () => {
    const { problems } = readSnapshot(
      pmqaIndex,
      answered.filter(({ sheetId }) => sheetId !== first),
    );
    expect(problems).toContainEqual({ kind: 'sheetMissing', marker: first, title: 'หมวด 1' });
    expect(problems.some(({ kind }) => kind === 'criterionMissing')).toBe(false);
  });

  it('is reported when a sheet was copied: the first counts', () => {
    const copy = editGrid(answered, first, (values) => {
      const row = values[firstRow];
      if (row !== undefined) row[columnOf('evidence')] = 'สำเนา';
    }).find(({ sheetId }) => sheetId === first);
    if (copy === undefined) throw new Error('No copy');
    const snapshot = readSnapshot(pmqaIndex, [...answered, { ...copy, sheetId: 'copy', name: 'หมวด 1 (2)' }]);
    expect(snapshot.answers.get('1.1.B1')).toEqual(full);
    expect(snapshot.problems).toContainEqual(
      expect.objectContaining({
        kind: 'sheetTwice',
        marker: first,
        counts: 'หมวด 1',
        place: expect.objectContaining({ sheetName: 'หมวด 1 (2)' }) as unknown,
      }),
    );
  });

  it('is reported when a column was deleted, and the others are read', () => {
    const narrower = editGrid(answered, first, (values) => {
      for (const row of values) row.splice(columnOf('link'), 1);
    });
    const snapshot = readSnapshot(pmqaIndex, narrower);
    expect(snapshot.answers.get('1.1.B1')).toEqual({ ...full, link: '' });
    expect(snapshot.problems).toContainEqual({
      kind: 'columnMissing',
      column: 'link',
      place: { sheetId: first, sheetName: 'หมวด 1', row: 1, column: columnOf('link') },
    });
  });
});

describe('the table of figures', () => {
  const figures = editGrid(untouched, dataMarker, (values) => {
    for (const row of values) {
      if (row[0] === 'item') row.splice(2, 5, 4, 4, true, 3, 500);
    }
  });

  it('is read by its headings, wherever it stands', () => {
    const moved = editGrid(figures, dataMarker, (values) => {
      values.splice(3, 0, [], []);
      for (const row of values) row.reverse();
    });
    const straight = readSnapshot(pmqaIndex, figures);
    // Reversed, the marker is no longer in a corner; only the table's own place is tried here.
    const widened = moved.map((grid) =>
      grid.sheetId === dataMarker ? { ...grid, values: [[dataMarker], ...grid.values] } : grid,
    );
    const found = readSnapshot(pmqaIndex, widened);
    expect(straight.figures.get('item 1.1')).toEqual({
      kind: 'item',
      id: '1.1',
      applicable: 4,
      met: 4,
      complete: true,
      obstacle: null,
      level: 3,
      points: 500,
      verdict: null,
    });
    expect(found.figures).toEqual(straight.figures);
    expect(found.figureRows.get('item 1.1')).toBe((straight.figureRows.get('item 1.1') ?? 0) + 3);
  });

  it('reports a cell that holds an error, and a figure that is not there', () => {
    const broken = editGrid(figures, dataMarker, (values) => {
      const row = values.find(([kind, id]) => kind === 'item' && id === '1.1');
      row?.splice(6, 1, '#REF!');
      const gone = values.findIndex(([kind, id]) => kind === 'item' && id === '1.2');
      values.splice(gone, 1);
    });
    const { problems, figures: read } = readSnapshot(pmqaIndex, broken);
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'figureUnreadable', figure: 'item 1.1', found: '#REF!' }),
    );
    expect(problems).toContainEqual({ kind: 'figureMissing', figure: 'item 1.2' });
    expect(read.has('item 1.1')).toBe(false);
  });
});

/** Deterministic, so that a failing run can be repeated from its seed. */
function shuffle<T>(values: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  return values
    .map((value) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return { value, order: state };
    })
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value);
}

it('knows a rubric of another shape by the same rules', () => {
  const answers = new Map([...twoByFiveIndex.criteria.keys()].map((id) => [id, full]));
  expect(readSnapshot(twoByFiveIndex, gridsOf(planOf(twoByFiveIndex, 'en', { answers }))).answers).toEqual(
    answers,
  );
});
