/**
 * Where the columns of a sheet of ours stand is found in a source as every other reader finds it.
 * @slow 3 s: random columns pushed about in whole workbooks
 */
import * as fc from 'fast-check';
import { emptyAnswer, type Answer } from '../../../src/core/assessment/answers';
import { readSource } from '../../../src/core/editions/read-source';
import { columnOf, answerFields } from '../../../src/core/layout/columns';
import { categoryMarker, dataMarker } from '../../../src/core/layout/markers';
import { absoluteAreaAddress } from '../../../src/core/sheet/cell-address';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { quotedSheetName } from '../../../src/core/sheet/sheet-reference';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import type { Category } from '../../../src/core/rubric/rubric';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { planOf, pmqaIndex } from '../layout/rubrics';
import { editGrid, gridsOf } from '../sheet/grids';
import { howOften, replay } from '../../fuzz/how-often';

const full: Answer = {
  met: true,
  evidence: 'คำสั่งที่ 1/2569',
  link: 'https://www.doae.go.th/1.pdf',
  owner: 'กองแผนงาน',
  due: '2026-09-30',
  doneOn: '2026-09-12',
  note: 'รอเล่มรายงาน',
  notApplicable: '',
  assessorMet: 'pass',
  assessorNote: 'ตรวจแล้ว',
};
const answers = new Map([...pmqaIndex.criteria.keys()].map((id) => [id, full]));
const plan = planOf(pmqaIndex, 'th', { answers });
const first = categoryMarker('1');
const ofFirst = [...pmqaIndex.criteria].filter(([, { category }]) => category.id === '1').map(([id]) => id);
const names = plan.names.flatMap(({ name, marker, area }) => {
  const sheet = plan.sheets.find((each) => each.marker === marker);
  if (sheet === undefined) return [];
  return [{ name, formula: `=${quotedSheetName(sheet.name)}!${absoluteAreaAddress(area)}` }];
});

type Found = ReadonlyMap<string, Answer>;

function bothReadings(grids: readonly SheetGrid[]): { readonly carried: Found; readonly read: Found } {
  const source = readSource(pmqaIndex, { title: '', grids, names });
  const carried = new Map(source.rows.map(({ id, answer }) => [id, answer]));
  return { carried, read: readSnapshot(pmqaIndex, grids, { names }).answers };
}

const keyed = [0, ...answerFields.map(columnOf)];

it('whatever keys were erased, what would be carried is what is read', () => {
  fc.assert(
    fc.property(fc.subarray(keyed), (erased) => {
      const grids = editGrid(gridsOf(plan), first, (values) => {
        for (const column of erased) (values[0] ?? [])[column] = null;
      });
      const { carried, read } = bothReadings(grids);
      for (const id of ofFirst) expect([id, carried.get(id)]).toEqual([id, read.get(id) ?? emptyAnswer]);
    }),
    { ...replay, numRuns: howOften({ push: 20, fuzz: 400 }) },
  );
});

it('a sheet without keys and headings is known by the names that lead to it, and nothing in it is lost', () => {
  const grids = editGrid(gridsOf(plan), first, (values) => values.splice(0, 3));
  const { carried } = bothReadings(grids);
  expect(ofFirst.map((id) => carried.get(id))).toEqual(ofFirst.map(() => full));
  const { passedOver, sheets } = readSource(pmqaIndex, { title: '', grids, names });
  expect(passedOver).toEqual([]);
  for (const { rows, held, unanswered, headings, notAnswers } of sheets)
    expect(held + unanswered + headings + notAnswers).toBe(rows);
});

it('a row above the keys is a row, and the workbook says what it is though its own mark is gone', () => {
  const moved = (values: CellValue[][]): void => {
    const at = values.findIndex(([id]) => id === '1.1.B2');
    values.unshift(...values.splice(at, 1));
  };
  const withoutMark = (values: CellValue[][]): void => {
    (values[0] ?? [])[0] = null;
  };
  const grids = editGrid(editGrid(gridsOf(plan), first, moved), dataMarker, withoutMark);
  const source = readSource(pmqaIndex, { title: '', grids, names });
  expect(source.rows.find(({ id }) => id === '1.1.B2')?.answer).toEqual(full);
  expect([source.rubricId, source.edition]).toEqual([pmqaIndex.rubric.id, pmqaIndex.rubric.edition]);
});

it('a category that the rubric does not have is read by its keys and headings', () => {
  const { rubric } = pmqaIndex;
  const seventh = JSON.parse(JSON.stringify(rubric.categories[0]).replaceAll('"1', '"7')) as Category;
  const source = { ...rubric, edition: 'เดิม', categories: [...rubric.categories, seventh] };
  const grids = gridsOf(planOf(indexRubric(source), 'th', { answers: new Map([['7.1.B1', full]]) }));
  const erased = editGrid(grids, categoryMarker('7'), (values) => {
    (values[0] ?? [])[columnOf('evidence')] = null;
  });
  const { rows } = readSource(pmqaIndex, { title: '', grids: erased });
  expect(rows.find(({ id, text }) => id === '7.1.B1' && text !== '')?.answer).toEqual(full);
});
