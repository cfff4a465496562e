/** A sheet that lost its keys and headings: which columns are still known, and by what. */
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { columnOf, idColumn } from '../../../src/core/layout/columns';
import { categoryMarker } from '../../../src/core/layout/markers';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { absoluteAreaAddress } from '../../../src/core/sheet/cell-address';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { quotedSheetName } from '../../../src/core/sheet/sheet-reference';
import { planOf, pmqaIndex } from '../layout/rubrics';
import { editGrid, gridsOf } from '../sheet/grids';

const full = {
  ...emptyAnswer,
  met: true,
  evidence: 'คำสั่งที่ 1/2569',
  owner: 'กองแผนงาน',
  due: '2026-09-30',
  doneOn: '2026-09-12',
  note: 'รอเล่มรายงาน',
  assessorMet: 'pass' as const,
  assessorNote: 'ตรวจแล้ว',
};
const answers: Answers = new Map([...pmqaIndex.criteria.keys()].map((id) => [id, full]));
const plan = planOf(pmqaIndex, 'th', { answers });
const marker = categoryMarker('1');
const ids = [...pmqaIndex.criteria].filter(([, { category }]) => category.id === '1').map(([id]) => id);
const names = plan.names.flatMap(({ name, marker: on, area }) => {
  const sheet = plan.sheets.find((each) => each.marker === on);
  return sheet === undefined
    ? []
    : [{ name, formula: `=${quotedSheetName(sheet.name)}!${absoluteAreaAddress(area)}` }];
});

/** The first category of a file that nobody has computed: its status column is empty. */
function answersAfter(edit: (values: CellValue[][]) => void): string[] {
  const snapshot = readSnapshot(pmqaIndex, editGrid(gridsOf(plan), marker, edit), { names });
  return ids.filter((id) => JSON.stringify(snapshot.answers.get(id)) !== JSON.stringify(full));
}

test('all its columns are known by the words in them and the names that lead to them', () => {
  expect(answersAfter((values) => values.splice(0, 3))).toEqual([]);
});

test('and where people inserted a column of their own, as well', () => {
  const withColumn = (values: CellValue[][]): void => {
    values.splice(0, 3);
    for (const line of values) line.splice(idColumn, 0, null);
  };
  const moved = names.map(({ name, formula }) => ({
    name,
    formula: formula.includes('หมวด 1') ? nextColumn(formula) : formula,
  }));
  const grids = editGrid(gridsOf(plan), marker, withColumn);
  const snapshot = readSnapshot(pmqaIndex, grids, { names: moved });
  expect(ids.map((id) => snapshot.answers.get(id))).toEqual(ids.map(() => full));
});

test('and where the column that a name led to was deleted: nobody looks for it among the others', () => {
  const met = columnOf('met');
  const lost = names.map(({ name, formula }) => {
    if (!formula.includes('หมวด 1')) return { name, formula };
    return { name, formula: without(met, formula) };
  });
  const grids = editGrid(gridsOf(plan), marker, (values) => {
    values.splice(0, 3);
    for (const line of values) line.splice(met, 1);
  });
  const snapshot = readSnapshot(pmqaIndex, grids, { names: lost });
  expect(ids.map((id) => snapshot.answers.get(id))).toEqual(ids.map(() => ({ ...full, met: false })));
});

test.each(['evidence', 'link', 'owner', 'due', 'doneOn', 'note', 'assessorMet', 'assessorNote'] as const)(
  'and where the column %s was deleted: what stands in the others tells which it was',
  (key) => {
    const gone = columnOf(key);
    const filled = { ...full, link: 'https://www.opdc.go.th/plan.pdf' };
    const all: Answers = new Map(ids.map((id) => [id, filled]));
    const grids = editGrid(gridsOf(planOf(pmqaIndex, 'th', { answers: all })), marker, (values) => {
      values.splice(0, 3);
      for (const line of values) line.splice(gone, 1);
    });
    // Names follow their columns.
    const moved = names.map(({ name, formula }) => ({
      name,
      formula: formula.includes('หมวด 1') ? without(gone, formula) : formula,
    }));
    const snapshot = readSnapshot(pmqaIndex, grids, { names: moved });
    const left = { ...filled, [key]: emptyAnswer[key] };
    expect(ids.map((id) => snapshot.answers.get(id))).toEqual(ids.map(() => left));
  },
);

/** What a name says once a column was deleted. */
function without(gone: number, formula: string): string {
  const letterOf = (column: number): string => String.fromCharCode(65 + column);
  if (formula.includes(`$${letterOf(gone)}$`)) return "='หมวด 1'!#REF!";
  return formula.replace(/\$([A-Y])\$/g, (_, letter: string) => {
    const column = letter.charCodeAt(0) - 65;
    return `$${letterOf(column > gone ? column - 1 : column)}$`;
  });
}

function nextColumn(formula: string): string {
  return formula.replace(
    /\$([A-Y])\$/g,
    (_, letter: string) => `$${String.fromCharCode(letter.charCodeAt(0) + 1)}$`,
  );
}
