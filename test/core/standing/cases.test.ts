/** Workbooks that people and other programs damaged, as files: which answers are read, and what is said of the rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/findings/finding';
import { noDecisions, trustAll, type Decisions } from '../../../src/core/standing/question';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { readWorkbookFile } from '../../../src/xlsx/read-xlsx';
import { pmqaIndex } from '../layout/rubrics';

async function read(name: string, decisions: Decisions = noDecisions): Promise<WorkbookSnapshot> {
  const bytes = readFileSync(join(__dirname, '../../fixtures/standing', name));
  const outcome = await readWorkbookFile(pmqaIndex, bytes, decisions);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

function counts(problems: readonly Finding[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { kind } of problems) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}

const all = pmqaIndex.criteria.size;
const ticks = ({ answers }: WorkbookSnapshot): number =>
  [...answers.values()].filter(({ met }) => met).length;

it('rows whose words were sorted without their ids count under nothing until somebody says which are right', async () => {
  const undecided = await read('u01_sort_visible.xlsx');
  expect(counts(undecided.problems)).toEqual({ idAndText: 5 });
  expect(undecided.answers.size).toBe(all - 5);
  for (const what of ['ids', 'words'] as const) {
    const decided = await read('u01_sort_visible.xlsx', trustAll(what));
    expect([what, decided.answers.size, ticks(decided)]).toEqual([what, all, 213]);
  }
  const byWords = await read('u01_sort_visible.xlsx', trustAll('words'));
  const byIds = await read('u01_sort_visible.xlsx', trustAll('ids'));
  // The row that bears the id of 1.1.B1 reads as 1.1.RB1.
  expect(byWords.places.get('1.1.RB1')).toEqual(byIds.places.get('1.1.B1'));
});

it('words and answers that were cut to another category are named, and counted once their words are trusted', async () => {
  const undecided = await read('u06_cut_visible_block_to_cat2.xlsx');
  expect(counts(undecided.problems)).toEqual({ idGone: 4, rowElsewhere: 4 });
  expect(undecided.answers.size).toBe(all - 4);
  const byWords = await read('u06_cut_visible_block_to_cat2.xlsx', trustAll('words'));
  expect(byWords.places.get('1.1.B1')).toMatchObject({ sheetName: 'หมวด 2' });
  // By the ids they are empty rows that stay behind.
  const byIds = await read('u06_cut_visible_block_to_cat2.xlsx', trustAll('ids'));
  expect(byIds.places.get('1.1.B1')).toMatchObject({ sheetName: 'หมวด 1' });
  expect([ticks(byWords), ticks(byIds)]).toEqual([213, 210]);
});

it('ids that moved up by a cell are each said, and none of their answers is counted for another criterion', async () => {
  const intact = await read('lo.xlsx');
  const undecided = await read('u41_delete_cell_A_shift_up.xlsx');
  expect(undecided.problems.length).toBeGreaterThan(60);
  const named = new Set(undecided.problems.map(({ kind }) => kind));
  expect(named).toEqual(new Set(['idAndText', 'idGone']));
  const byWords = await read('u41_delete_cell_A_shift_up.xlsx', trustAll('words'));
  expect(byWords.answers).toEqual(intact.answers);
  for (const [id, answer] of undecided.answers) expect([id, answer]).toEqual([id, intact.answers.get(id)]);
});

it('of two columns of one kind both are named', async () => {
  const { problems } = await read('u25_copy_insert_col_evidence.xlsx');
  expect(problems).toEqual([
    {
      kind: 'columnTwice',
      column: 'evidence',
      place: { sheetId: 'xl/worksheets/sheet2.xml', sheetName: 'หมวด 1', row: 1, column: 6 },
      counts: { sheetId: 'xl/worksheets/sheet2.xml', sheetName: 'หมวด 1', row: 1, column: 5 },
    },
  ]);
});

it('another edition is said before anything else', async () => {
  const { problems } = await read('book-5.0.xlsx');
  expect(problems[0]).toMatchObject({ kind: 'otherEdition', found: '5.0' });
});

it.each(['b_o22_rows13_above.xlsx', 'lo.xlsx'])('%s is read whole, with nothing to say', async (name) => {
  const { answers, problems } = await read(name);
  expect(problems).toEqual([]);
  expect(answers.size).toBe(all);
});

it('an id with a space behind it is known, counted and said', async () => {
  const { answers, problems } = await read('b_o30_id_trailing_space.xlsx');
  expect(problems).toMatchObject([{ kind: 'keyMarred', key: '1.1.B1', found: '1.1.B1 ' }]);
  expect(answers.size).toBe(all);
});
