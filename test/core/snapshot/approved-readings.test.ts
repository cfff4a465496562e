/**
 * What is read of the hidden table, of the agency's own cells and of a change, when cells hold what they should not: on
 * pages kept beside it (test/core/approved.ts).
 */
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { verdictColumns } from '../../../src/core/layout/names';
import { figureColumns } from '../../../src/core/layout/figures/figure-columns';
import { cellAddress } from '../../../src/core/sheet/cell-address';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { assess } from '../../../src/core/assessment/attainment';
import { changeScope, figureRowsOf } from '../../../src/core/snapshot/change-scope';
import { compareFigures } from '../../../src/core/snapshot/compare-figures';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { expectApproved } from '../approved';
import { answersOf, sampleRubric } from '../assessment/sample-rubric';
import { planOf } from '../layout/rubrics';
import { editGrid, gridsOf } from '../sheet/grids';
import { coreFigures } from './core-figures';

const index = indexRubric(
  sampleRubric({
    points: [300, 100],
    items: { '1': { '1.1': [2, 1], '1.2': [1, 1] }, '2': { '2.1': [1, 1] } },
  }),
);
const answers = answersOf(['1.1.B1', '1.1.B2', '1.1.A1', '1.2.B1', '2.1.A1']);
const profile = { agencyName: 'กรม', agencyType: 'department', fiscalYear: 2569, round: '2' };
const figures = coreFigures(index, assess(index, answers, 'department'));
const wanted = figureColumns.map((column) => column);

/** The table as the formulas fill it. */
const computed = editGrid(gridsOf(planOf(index, 'th', { answers, profile })), dataMarker, (values) => {
  const header = headerOf(values);
  for (const line of values) {
    const figure = figures.get(`${String(line[0])} ${String(line[1])}`);
    if (figure === undefined) continue;
    const { looked, passed, level, points } = figure.verdict ?? {};
    const verdict = { looked, passed, verdictLevel: level ?? -1, verdictPoints: points ?? '' };
    const given = { ...figure, computable: 1, ...verdict } as const;
    [...wanted, ...verdictColumns].forEach((column) => {
      const at = header.indexOf(column);
      const value: unknown = Reflect.get(given, column);
      if (typeof value === 'number' || typeof value === 'boolean' || value === '') line[at] = value;
    });
  }
});

function headerOf(values: readonly (readonly CellValue[])[]): readonly CellValue[] {
  const header = values.find((line) => line.includes('kind') && line.includes('points'));
  if (header === undefined) throw new Error('No table of figures');
  return header;
}

const usual = readSnapshot(index, computed);

/** What is read otherwise than from the workbook as it is. */
function differences(grids: readonly SheetGrid[]): string[] {
  const found = readSnapshot(index, grids);
  const changed = [...usual.figures].flatMap(([key, figure]) => {
    const now = found.figures.get(key);
    if (now === undefined) return [`  ${key} is not read`];
    return JSON.stringify(now) === JSON.stringify(figure) ? [] : [`  ${key} reads ${JSON.stringify(now)}`];
  });
  const { layoutVersion, rubricId, rubricEdition, profile: who, notAllCounted } = found;
  const told = { layoutVersion, rubricId, rubricEdition, ...who, notAllCounted: [...notAllCounted] };
  const said = new Map(
    Object.entries({ ...usual, ...usual.profile, notAllCounted: [...usual.notAllCounted] }),
  );
  const other = Object.entries(told).filter(
    ([key, value]) => JSON.stringify(said.get(key)) !== JSON.stringify(value),
  );
  return [
    ...changed,
    ...other.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
    ...found.problems.map(({ kind, ...rest }) => {
      const place =
        'place' in rest && rest.place !== null ? cellAddress(rest.place.row, rest.place.column) : '-';
      const words = Object.entries(rest).filter(([key]) => key !== 'place' && key !== 'known');
      return `  ${kind} at ${place} ${JSON.stringify(Object.fromEntries(words))}`;
    }),
  ];
}

it('a workbook as it is gives its figures, which are the core’s, and nothing to say', () => {
  expect(differences(computed)).toEqual([]);
  expect([...usual.figures]).toEqual([...figures]);
  expect(compareFigures(index, assess(index, answers, 'department'), usual.figures)).toEqual([]);
});

it('a figure that differs in one thing is one difference, whichever it is, and no more by less than a rounding', () => {
  const assessment = assess(index, answers, 'department');
  for (const [key, figure] of usual.figures) {
    for (const field of ['applicable', 'met', 'complete', 'level', 'points'] as const) {
      const core = figure[field];
      const workbook = typeof core === 'boolean' ? !core : (core ?? 0) + 1;
      const other = new Map(usual.figures).set(key, { ...figure, [field]: workbook });
      const { kind, id } = figure;
      expect(compareFigures(index, assessment, other)).toEqual([{ kind, id, field, workbook, core }]);
    }
    const { verdict } = figure;
    if (verdict === null) throw new Error('No figures of the assessor');
    for (const field of ['looked', 'passed', 'level', 'points'] as const) {
      const [core, workbook] = [verdict[field], (verdict[field] ?? 0) + 1];
      const other = new Map(usual.figures).set(key, {
        ...figure,
        verdict: { ...verdict, [field]: workbook },
      });
      const said = { looked: 'looked', passed: 'passed', level: 'verdictLevel', points: 'verdictPoints' }[
        field
      ];
      const { kind, id } = figure;
      expect(compareFigures(index, assessment, other)).toEqual([{ kind, id, field: said, workbook, core }]);
    }
    const near = new Map(usual.figures).set(key, { ...figure, points: (figure.points ?? 0) + 1e-6 });
    const far = new Map(usual.figures).set(key, { ...figure, points: (figure.points ?? 0) - 1.1e-6 });
    expect([near, far].map((each) => compareFigures(index, assessment, each).length)).toEqual([0, 1]);
    const missing = new Map([...usual.figures].filter(([each]) => each !== key));
    expect(compareFigures(index, assessment, missing)).toEqual([]);
  }
});

it('differences stand in the order of the table', () => {
  const other = new Map([...usual.figures].map(([key, figure]) => [key, { ...figure, met: figure.met + 1 }]));
  const found = compareFigures(index, assess(index, answers, 'department'), other);
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([...usual.figures.keys()]);
});

function inTable(key: string, column: string, value: CellValue): SheetGrid[] {
  return editGrid(computed, dataMarker, (values) => {
    const at = headerOf(values).indexOf(column);
    const line = values.find(([kind, id]) => `${String(kind)} ${String(id)}` === key);
    if (line === undefined || at === -1) throw new Error(`No ${column} of ${key}`);
    line[at] = value;
  });
}

it('the table of figures', () => {
  const odd = ['#REF!', 'ห้า', null, '', 1, 0, true, -1, 2.5] as const;
  const keys = ['level 1.1/1', 'item 1.1', 'category 1', 'overall overall'];
  const cells = keys.flatMap((key) =>
    wanted.flatMap((column) =>
      odd.flatMap((value) => [
        `# ${column} of ${key} holds ${JSON.stringify(value)}`,
        ...differences(inTable(key, column, value)),
      ]),
    ),
  );
  expectApproved('snapshot/approved/figures.txt', cells);
});

it('the hidden sheet and the agency’s own cells', () => {
  const data = (name: string, edit: (values: CellValue[][]) => void): string[] => [
    `# ${name}`,
    ...differences(editGrid(computed, dataMarker, edit)),
  ];
  const meta = (key: string, value: CellValue): string[] =>
    data(`${key} is ${JSON.stringify(value)}`, (values) => {
      const line = values.find(([each]) => each === key);
      if (line === undefined) throw new Error(`No ${key}`);
      line[1] = value;
    });
  const summary = (key: string, value: CellValue): string[] => [
    `# ${key} on the summary is ${JSON.stringify(value)}`,
    ...differences(
      editGrid(computed, summaryMarker, (values) => {
        const line = values.find(([each]) => each === key);
        if (line === undefined) throw new Error(`No ${key}`);
        const at = values[0]?.indexOf('value') ?? -1;
        line[at] = value;
      }),
    ),
  ];
  const without = (marker: string): string[] => [
    `# ${marker} is gone`,
    ...differences(computed.filter(({ sheetId }) => sheetId !== marker)),
  ];
  expectApproved('snapshot/approved/hidden-and-summary.txt', [
    ...([0, 1, 2, 99, '1', null, '#N/A'] as const).flatMap((value) => meta('layoutVersion', value)),
    ...(['1', 1, '1.0', '๑', ' 1 ', '2', '', null] as const).flatMap((value) => meta('rubricEdition', value)),
    ...(['sample', 'another', null] as const).flatMap((value) => meta('rubricId', value)),
    ...data('a row of the table stands twice', (values) => values.push([...(values.at(-1) ?? [])])),
    ...data('a row is put above the table and one below', (values) => {
      values.splice(4, 0, ['note']);
      values.push(['note', 5]);
    }),
    ...data('the headings are gone', (values) =>
      values.splice(values.indexOf(headerOf(values) as CellValue[]), 1),
    ),
    ...data('a heading is gone', (values) => {
      (headerOf(values) as CellValue[])[3] = null;
    }),
    ...data('two rows of headings', (values) => values.splice(2, 0, [...headerOf(values)])),
    ...data('the table stands two columns to the right', (values) => {
      for (const line of values) line.unshift(null, null);
    }),
    ...data('the first key stands twice', (values) => values.push(['layoutVersion', 7])),
    ...(['จังหวัด', ' จังหวัด', 'กระทรวง', '#REF!', '', null, 7] as const).flatMap((value) =>
      summary('agencyType', value),
    ),
    ...(['๒๕๗๐', ' 2570 ', 2570, '25700', '2570 ', 'ปี 2570', 2570.5, null, '#N/A'] as const).flatMap(
      (value) => summary('fiscalYear', value),
    ),
    ...([' กรมอื่น ', 5, '#VALUE!', null] as const).flatMap((value) => summary('agencyName', value)),
    ...([3, null] as const).flatMap((value) => summary('round', value)),
    ...without(summaryMarker),
    ...without(dataMarker),
  ]);
});

it('a type of agency that is typed in other letter case reads alike, wherever formulas tell it apart', () => {
  const [type] = index.rubric.agencyTypes;
  if (type === undefined) throw new Error('No type');
  const english = indexRubric({ ...index.rubric, agencyTypes: [{ ...type, title: 'Public\u200C Body' }] });
  for (const typed of ['public body', 'PUBLIC  BODY', 'Public Body']) {
    const grids = editGrid(gridsOf(planOf(english, 'th', { profile })), summaryMarker, (values) => {
      const line = values.find(([each]) => each === 'agencyType');
      if (line !== undefined) line[values[0]?.indexOf('value') ?? -1] = typed;
    });
    expect(readSnapshot(english, grids).problems).toContainEqual(
      expect.objectContaining({ kind: 'agencyTypeUnknown', found: typed, means: 'Public\u200C Body' }),
    );
  }
});

it('what a change touches', () => {
  const sheet = computed[1];
  if (sheet === undefined) throw new Error('No sheet');
  const rows = sheet.values.length;
  const addresses = [
    'A1|B1|E1|A7|B7|C7|D7|E7|F7|G7|H7|I7|J7|K7|L7|M7|N7|E6|E8|E7:E9|E7,E9|F7:L7|E1:E9|E2:E9|7:7|E:E|M:M|N2:P9',
    `E${rows}|E${rows + 1}|F7,A9|nonsense|$E$7|หมวด 1!E7|A1:M${rows}`,
  ].flatMap((line) => line.split('|'));
  const scopes = [sheet.sheetId, summaryMarker, dataMarker, 'elsewhere'].flatMap((sheetId, at) =>
    (at === 0 ? addresses : ['A1', 'E7', 'F9:G20']).map((address) => {
      const scope = changeScope(usual, sheetId, address);
      const ids = scope.kind === 'criteria' ? scope.criteria.map(({ id }) => id) : [];
      const figureRows = figureRowsOf(index, usual, ids)?.map(({ key, row }) => `${key} in ${row + 1}`);
      return `${sheetId} ${address}: ${scope.kind} ${ids.join(', ')}; ${figureRows?.join(', ') ?? ''}`;
    }),
  );
  expectApproved('snapshot/approved/changes.txt', scopes);
});
