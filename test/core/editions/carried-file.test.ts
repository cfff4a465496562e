/** Where what was carried goes: a new file, a sheet of leftovers only where something is left; and cells of the open workbook. */
import { emptyAnswer, type Answer } from '../../../src/core/assessment/answers';
import { carryAnswers, plainDecisions } from '../../../src/core/editions/carry';
import { cellsToWrite, unwritableCriteria } from '../../../src/core/editions/cells-to-write';
import { defaultFields } from '../../../src/core/editions/default-fields';
import { mayHoldAnswers } from '../../../src/core/editions/hand-made/may-hold-answers';
import { planCarriedFile } from '../../../src/core/editions/plan-carried-file';
import { proposeCarry, standingInTheWay } from '../../../src/core/editions/propose-carry';
import { sourceHere, type ProposedOutcome } from '../../../src/core/editions/propose-source';
import { readSource } from '../../../src/core/editions/read-source';
import type { SourceWorkbook } from '../../../src/core/editions/source-workbook';
import { categoryMarker } from '../../../src/core/layout/markers';
import { answerFields, columnOf } from '../../../src/core/layout/columns';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { messagesFor } from '../../../src/core/words/messages';
import { planOf, pmqaIndex, sampleProfile } from '../layout/rubrics';
import { editGrid, gridsOf } from '../sheet/grids';

const text = pmqaIndex.criteria.get('1.1.B1')?.criterion.text ?? '';
const head = ['รหัส', 'แนวทาง', 'ทำแล้ว', 'หลักฐาน'];

function handMade(...rows: readonly (readonly CellValue[])[]): SheetGrid {
  return { sheetId: '1', name: 'Sheet1', visible: true, row: 0, column: 0, values: [head, ...rows] };
}

function sourceOf(...rows: readonly (readonly CellValue[])[]) {
  const workbook = { title: 'ทำเอง.xlsx', grids: [handMade(...rows)] };
  return readSource(pmqaIndex, workbook, { marks: new Map(), columns: [] });
}

function fileOf(...rows: readonly (readonly CellValue[])[]) {
  const source = sourceOf(...rows);
  const proposal = proposeCarry(pmqaIndex, source, new Map());
  const carried = carryAnswers(pmqaIndex, proposal, plainDecisions(proposal));
  const typeface = { name: 'TH Sarabun New', size: 16 } as const;
  const request = { profile: sampleProfile, language: 'th', typeface, madeOn: '2026-11-28' } as const;
  return planCarriedFile(pmqaIndex, proposal, carried, request).sheets;
}

const ours = planOf(pmqaIndex, 'th').sheets.map(({ name }) => name);

it('has the sheets of any other where everything found its place', () => {
  const sheets = fileOf(['1.1.B1', text, '✓', 'คำสั่ง']);
  expect(sheets.map(({ name }) => name)).toEqual(ours);
  expect(sheets.flatMap(({ cells }) => cells.flat())).toContain('คำสั่ง');
});

it('has one more in front of the hidden one where something is left', () => {
  const sheets = fileOf(['1.1.B1', text, '✓', 'คำสั่ง'], ['9.9.Z9', 'ไม่มีข้อนี้', '✓', 'ค้างไว้']);
  expect(sheets).toHaveLength(ours.length + 1);
  const added = sheets.findIndex(({ name }) => !ours.includes(name));
  expect(sheets[added + 1]?.role.kind).toBe('data');
  expect(sheets[added]?.cells.flat()).toContain('ค้างไว้');
});

describe('in the open workbook', () => {
  const first = categoryMarker('1');
  const verdicts = messagesFor('th').sheet.verdict;
  const standing = gridsOf(planOf(pmqaIndex, 'th'));
  const rowOf = (id: string): number =>
    standing.flatMap(({ values }) => values.map(([cell]) => cell)).indexOf(id) -
    (standing[0]?.values.length ?? 0);
  const row = rowOf('1.1.B1');
  const answer: Answer = {
    ...emptyAnswer,
    met: true,
    evidence: 'คำสั่ง',
    due: '2026-03-31',
    assessorMet: 'fail',
    note: 'เล่ม 2',
  };
  const [source] = sourceOf(['1.1.B1', text, '✓', 'คำสั่ง']).rows;
  const toWrite = (grids: readonly SheetGrid[], given: Answer, id = '1.1.B1') => {
    if (source === undefined) throw new Error('No row');
    const snapshot = readSnapshot(pmqaIndex, grids);
    const answers = new Map([[id, { id, answer: given, row: source, expected: emptyAnswer }]]);
    return {
      cells: cellsToWrite(snapshot, answers, verdicts),
      unwritable: [...unwritableCriteria(snapshot, grids, answers)],
    };
  };
  const typed = (column: number, value: CellValue) =>
    editGrid(standing, first, (values) => {
      const line = values[row];
      if (line !== undefined) line[column] = value;
    });

  it('only the cells are written that hold something else, in the words of the workbook', () => {
    const at = (column: number, content: CellValue) => ({
      id: '1.1.B1',
      sheetId: first,
      row,
      column,
      content,
    });
    const { cells, unwritable } = toWrite(standing, answer);
    expect(cells).toEqual([
      at(columnOf('met'), true),
      at(columnOf('evidence'), 'คำสั่ง'),
      at(columnOf('due'), 46_112),
      at(columnOf('note'), 'เล่ม 2'),
      at(columnOf('assessorMet'), verdicts.fail),
    ]);
    expect(unwritable).toEqual([]);
    expect(toWrite(standing, emptyAnswer)).toEqual({ cells: [], unwritable: [] });
    // What is no longer to stand there is emptied.
    expect(toWrite(typed(columnOf('evidence'), 'เดิม'), emptyAnswer).cells).toEqual([
      at(columnOf('evidence'), null),
    ]);
  });

  it('nothing is written over words that reading took for no answer, nor where a column or row is missing', () => {
    expect(toWrite(typed(columnOf('met'), 'ไม่แน่ใจ'), answer).unwritable).toEqual(['1.1.B1']);
    expect(toWrite(typed(columnOf('met'), false), answer).unwritable).toEqual([]);
    expect(toWrite(typed(columnOf('met'), 'ไม่แน่ใจ'), { ...answer, met: false }).unwritable).toEqual([]);
    // An answer that was read may be replaced: a person chose that.
    expect(toWrite(typed(columnOf('evidence'), 'เดิม'), answer).unwritable).toEqual([]);
    const without = editGrid(standing, first, (values) => {
      for (const line of values) line.splice(columnOf('note'), 1);
    });
    expect(toWrite(without, answer).unwritable).toEqual(['1.1.B1']);
    expect(toWrite(without, answer).cells.map(({ content }) => content)).not.toContain('เล่ม 2');
    expect(toWrite(without, { ...answer, note: '' }).unwritable).toEqual([]);
    expect(toWrite(standing, answer, '9.9.Z9')).toEqual({ cells: [], unwritable: [] });
  });
});

describe('what comes along when nobody chooses', () => {
  const handMadeSource = sourceOf(['1.1.B1', text, '✓', 'คำสั่ง']);
  const ofOurs = (fiscalYear: number | null) =>
    [
      ...defaultFields(
        { ...handMadeSource, rubricId: 'pmqa-4.0', profile: { ...sampleProfile, fiscalYear } },
        { fiscalYear: 2569 },
      ),
    ].sort();
  const without = (...left: readonly string[]) =>
    answerFields.filter((field) => !left.includes(field)).sort();

  it('is all of a checklist made by hand', () => {
    expect([...defaultFields(handMadeSource, { fiscalYear: 2569 })]).toEqual(answerFields);
  });

  it('is of a form of ours no assessor’s word, and days of the same year alone', () => {
    expect(ofOurs(2569)).toEqual(without('assessorMet'));
    expect(ofOurs(2568)).toEqual(without('assessorMet', 'due', 'doneOn'));
    expect(ofOurs(null)).toEqual(without('assessorMet', 'due', 'doneOn'));
  });

  it('is not of a year nobody can tell on either side', () => {
    const nobody = {
      ...handMadeSource,
      rubricId: 'pmqa-4.0',
      profile: { ...sampleProfile, fiscalYear: null },
    };
    expect(defaultFields(nobody, { fiscalYear: null }).has('due')).toBe(false);
    expect(defaultFields({ ...nobody, profile: null }, { fiscalYear: null }).has('due')).toBe(false);
  });
});

describe('a source whose cells are here', () => {
  const ask = {
    standing: new Map(),
    profile: sampleProfile,
    choices: { marks: new Map(), columns: [] },
    fields: null,
  } as const;
  const proposedOf = (workbook: SourceWorkbook, given: Partial<Parameters<typeof proposeNow>[1]> = {}) =>
    proposeNow(workbook, { ...ask, ...given });
  function proposeNow(
    workbook: SourceWorkbook,
    of: Parameters<ReturnType<typeof sourceHere>['propose']>[0],
  ): ProposedOutcome {
    const told: ProposedOutcome[] = [];
    const source = sourceHere(pmqaIndex, workbook);
    source.propose(of, (outcome) => told.push(outcome));
    source.close();
    const [outcome, ...more] = told;
    if (outcome === undefined || more.length > 0) throw new Error('Told at once, and once');
    return outcome;
  }
  const workbook = { title: 'ทำเอง.xlsx', grids: [handMade(['1.1.B1', text, '✓', 'คำสั่ง'])] };

  it('is proposed with the fields that were chosen, or with those that come along', () => {
    const plain = proposedOf(workbook);
    expect(plain.ok && [...plain.value.fields]).toEqual(answerFields);
    const chosen = proposedOf(workbook, { fields: new Set(['met']) });
    expect(chosen.ok && [...chosen.value.fields]).toEqual(['met']);
    expect(chosen.ok && chosen.value.proposal.entries.map(({ target }) => target)).toEqual(['1.1.B1']);
  });

  it('is refused where formulas were never computed', () => {
    const beside = new Map([['1', new Map([['1,3', { uncomputed: true } as const]])]]);
    const refused = proposedOf({ ...workbook, beside });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'neverComputed' } });
  });

  it('may hold answers where a row of its first ones is a criterion’s', () => {
    expect(mayHoldAnswers(pmqaIndex, handMade(['1.1.B1', text, '✓', 'คำสั่ง']))).toBe(true);
    expect(mayHoldAnswers(pmqaIndex, handMade(['9.9.Z9', 'ไม่มีข้อนี้', '✓', 'ค้างไว้']))).toBe(false);
    expect(mayHoldAnswers(pmqaIndex, handMade())).toBe(false);
  });

  it('has something in its way where the criterion holds another answer, and nothing where it holds none or the same', () => {
    const met = { ...emptyAnswer, met: true };
    const over = (standing: Answer) =>
      standingInTheWay(proposeCarry(pmqaIndex, sourceOf(), new Map([['1.1.B1', standing]])), '1.1.B1', met);
    expect(over({ ...emptyAnswer, note: 'เดิม' })).toEqual({ ...emptyAnswer, note: 'เดิม' });
    expect(over(emptyAnswer)).toBeNull();
    expect(over(met)).toBeNull();
  });
});
