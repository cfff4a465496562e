/** Words of check and repair: complete in both languages, and about what was found. */
import { paneMessagesFor } from '../../../src/taskpane/words/pane-messages';
import { type Language } from '../../../src/core/words/language';
import { upkeepMessagesFor } from '../../../src/taskpane/words/upkeep-messages';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import type { Finding } from '../../../src/core/findings/finding';
import { noDecisions } from '../../../src/core/standing/question';
import { countEndings, endingOf } from '../../../src/taskpane/state/picture/fault-counts';
import { groupCauses, sizeOf, type Wording } from '../../../src/taskpane/words/fault-groups';
import { rowFacts } from '../../../src/taskpane/words/row-facts';
import { stepLine } from '../../../src/taskpane/words/step-lines';
import { loadPmqaRubric } from '../load-rubric';
import { nothingFound } from '../scripted-upkeep';
import { placeAt, repairKinds, rowView, sampleFaults, sampleQuestions, stepOf } from '../upkeep-samples';

const index = indexRubric(loadPmqaRubric());
const faults: readonly Finding[] = Object.values(sampleFaults);

function wordingOf(language: Language): Wording {
  return { index, language, messages: paneMessagesFor(language), words: upkeepMessagesFor(language) };
}

const th = wordingOf('th');
const en = wordingOf('en');

describe.each([
  ['Thai', th],
  ['English', en],
])('in %s', (_language, wording) => {
  it('every kind of finding has a title and a meaning of its own, and says which it is', () => {
    const groups = groupCauses(faults, [], wording).flatMap((group) => [group, ...group.following]);
    expect(groups).toHaveLength(faults.length);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(faults.length);
    expect(new Set(groups.map(({ means }) => means)).size).toBe(faults.length);
    for (const { key, lines } of groups) {
      expect([key, lines.length]).toEqual([key, key === 'computesByHand person' ? 0 : 1]);
    }
  });

  it('every step is said before and after, with what it is about', () => {
    const said = repairKinds.map((kind) => stepLine(stepOf(kind), 'will', wording));
    expect(new Set(said.map(({ text }) => text)).size).toBe(repairKinds.length);
    expect(said.every(({ about }) => about !== '')).toBe(true);
    for (const kind of repairKinds) {
      expect(stepLine(stepOf(kind), 'did', wording).text).toMatch(/\S$/);
    }
  });
});

describe('findings', () => {
  it('end as the core says, but for those that are only for information', () => {
    expect(endingOf(sampleFaults.criterionMissing)).toBe('repair');
    expect(endingOf(sampleFaults.idTwice)).toBe('choice');
    expect(endingOf(sampleFaults.computesByHand)).toBe('person');
    const harmless = faults.filter((fault) => endingOf(fault) === 'harmless').map(({ kind }) => kind);
    expect(harmless).toEqual(['sheetRenamed', 'sheetMoved', 'sheetHidden']);
  });

  it('of a row without an id wait for nobody: it was not chosen, or somebody added it', () => {
    expect(endingOf(sampleFaults.rowUnknown)).toBe('person');
    expect(endingOf({ ...sampleFaults.rowUnknown, found: '' })).toBe('harmless');
  });

  it('are counted by how they end; a choice that was made is none any more', () => {
    const { whichRow, whoseRow } = sampleQuestions;
    const checkup = { ...nothingFound, faults, questions: [whichRow, whoseRow] };
    expect(countEndings(checkup, noDecisions)).toMatchObject({ choice: 2, harmless: 3 });
    expect(countEndings(checkup, new Map([[whichRow.key, 'first']]))).toMatchObject({ choice: 1 });
    const { repair } = countEndings(checkup, noDecisions);
    // Repair does what was chosen.
    expect(countEndings(checkup, new Map([[whichRow.key, 'first']])).repair).toBe(repair + 1);
  });

  it('of one kind are one group, first what waits for a choice', () => {
    const many = [1, 2, 3].map((row) => ({ ...sampleFaults.textChanged, place: placeAt(row) }));
    const groups = groupCauses([sampleFaults.sheetHidden, ...many, sampleFaults.idTwice], [], th);
    expect(groups.map(({ key, ending }) => [key, ending])).toEqual([
      ['idTwice choice', 'choice'],
      ['textChanged repair', 'repair'],
      ['sheetHidden harmless', 'harmless'],
    ]);
    expect(groups.map(sizeOf)).toEqual([1, 3, 1]);
    expect(groups[1]?.lines.map(({ place }) => place?.row)).toEqual([1, 2, 3]);
  });

  it('that follow from a column that is gone stand beside it, and are not counted', () => {
    const { columnMissing, nameGone, coloursGone } = sampleFaults;
    const led = [3, 4, 5].map((row) => ({
      ...sampleFaults.formulaChanged,
      place: placeAt(row),
      found: '=IF(#REF!,1)',
    }));
    const own = { ...sampleFaults.formulaChanged, found: 'ผ่าน' };
    const elsewhere = { ...sampleFaults.nameGone, place: placeAt(3, 'หมวด 2') };
    const found = [...led, own, nameGone, elsewhere, coloursGone, columnMissing];
    const groups = groupCauses(found, [sampleFaults.figureUnreadable], th);
    expect(groups.map(({ key, lines, following }) => [key, lines.length, following.map(sizeOf)])).toEqual([
      ['columnMissing repair', 1, [3, 1, 1, 1]],
      ['formulaChanged repair', 1, []],
      ['nameGone repair', 1, []],
    ]);
    const checkup = { ...nothingFound, faults: found };
    expect(countEndings(checkup, noDecisions, [sampleFaults.figureUnreadable])).toEqual({
      repair: 3,
      choice: 0,
      person: 0,
      harmless: 0,
    });
  });

  it('of a sheet that is gone say how many criteria went with it', () => {
    const first = { kind: 'sheetMissing', marker: 'pmqa:category:1', title: 'หมวด 1' } as const;
    const figure = { ...sampleFaults.figureUnreadable, figure: 'item 1.1' };
    const [group] = groupCauses([figure, first], [], th);
    expect(group?.lines.map(({ text }) => text)).toEqual(['แผ่นงาน “หมวด 1” → ข้อเกณฑ์ 61 ข้อหายไปด้วย']);
    expect(group?.following.map(({ key }) => key)).toEqual(['figureUnreadable person']);
  });

  it('about answers that are counted nowhere come before figures that differ, and both before how it looks', () => {
    const { textChanged, formulaChanged, idGone, sheetHidden, tickUnreadable } = sampleFaults;
    const groups = groupCauses([sheetHidden, textChanged, formulaChanged, tickUnreadable, idGone], [], th);
    expect(groups.map(({ key }) => key.split(' ')[0])).toEqual([
      'idGone',
      'tickUnreadable',
      'formulaChanged',
      'textChanged',
      'sheetHidden',
    ]);
  });

  it('of the reading are told beside them only where no check looks', () => {
    const groups = groupCauses(
      [],
      [
        { kind: 'criterionMissing', id: '1.1.B1', place: null },
        { kind: 'tickUnreadable', id: '1.1.B2', found: 'ใช่', place: placeAt(3) },
        { kind: 'reasonBlank', id: '1.1.B3', place: placeAt(4) },
        { kind: 'figureUnreadable', figure: 'item 1.1', found: '#REF!', place: placeAt(5) },
      ],
      th,
    );
    expect(groups.map(({ key, lines }) => [key, lines.length])).toEqual([
      ['tickUnreadable person', 1],
      ['reasonBlank person', 1],
      ['figureUnreadable person', 1],
    ]);
  });

  it('are said in the words people use, long text cut short', () => {
    const long = { ...sampleFaults.formulaChanged, found: 'ก'.repeat(500) };
    const [missing, column, changed] = groupCauses(
      [sampleFaults.criterionMissing, long, sampleFaults.columnMissing],
      [],
      th,
    );
    expect(missing?.lines[0]?.text).toBe('ข้อ 1.1 B2');
    expect(changed?.lines[0]?.text).toBe(`พบ “${'ก'.repeat(60)}…”`);
    expect(column?.lines[0]?.text).toBe('คอลัมน์ “ไม่เกี่ยวข้อง (ระบุเหตุผล)”');
  });
});

describe('steps', () => {
  it('count their places and name the first of them', () => {
    const subjects = ['1.1.B1', '1.1.B2', '1.1.B3', '1.1.B4', '1.1.RB1', '1.1.RB2', '1.1.RB3', '1.1.A1'];
    const places = subjects.map((_subject, row) => placeAt(row));
    const step = stepOf('insertCriterion', { subjects, places });
    expect(stepLine(step, 'will', th)).toEqual({
      text: 'แทรกแถวของข้อเกณฑ์ในแผ่น “หมวด 1” 8 ข้อ',
      about: '1.1 B1, 1.1 B2, 1.1 B3, 1.1 B4, 1.1 RB1, 1.1 RB2 และอีก 2',
    });
    expect(stepLine(step, 'did', th).text).toBe('แทรกแถวของข้อเกณฑ์ในแผ่น “หมวด 1” 8 ข้อแล้ว');
  });

  it('name a column as it is headed', () => {
    const step = stepOf('insertColumn', { subjects: ['owner'] });
    expect(stepLine(step, 'will', th).about).toBe('ผู้รับผิดชอบ');
  });
});

describe('rows side by side', () => {
  it('tell what is in one of them, and mark what differs', () => {
    const rows = [rowView(8, { met: true, evidence: 'ก', owner: 'สลก.' }), rowView(9, { owner: 'สลก.' })];
    const [left, right] = rowFacts(rows, th);
    expect(left?.map(({ key, value, differs }) => [key, value, differs])).toEqual([
      ['text', 'B1 ผู้บริหารของหน่วยงานกำหนดทิศทางองค์กร', false],
      ['met', 'ทำแล้ว', true],
      ['evidence', 'ก', true],
      ['owner', 'สลก.', false],
    ]);
    expect(right?.map(({ value }) => value)).toEqual([left?.[0]?.value, 'ยังไม่ทำ', '(ว่าง)', 'สลก.']);
  });

  it('leave a row out that is not there', () => {
    const [row, none] = rowFacts([rowView(8, { due: '2026-03-31' }), null], th);
    expect(row?.find(({ key }) => key === 'due')?.value).toBe('31 มี.ค. 69');
    expect(none).toBeNull();
  });
});
