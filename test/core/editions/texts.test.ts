import * as fc from 'fast-check';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { comparableText } from '../../../src/core/text/comparable-text';
import { carryAnswers, plainDecisions, type LeftoverReason } from '../../../src/core/editions/carry';
import { leftoverRows } from '../../../src/core/editions/leftover-rows';
import { proposeCarry } from '../../../src/core/editions/propose-carry';
import { readSource } from '../../../src/core/editions/read-source';
import { matchCriterion } from '../../../src/core/editions/target/match-criterion';
import { findSimilar, leastSimilar } from '../../../src/core/editions/target/similar-texts';
import type { Criterion, Rubric } from '../../../src/core/rubric/rubric';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { editGrid, gridsOf } from '../sheet/grids';
import { sampleRubric, smallShape } from '../assessment/sample-rubric';
import { planOf, pmqaIndex, twoByFiveIndex } from '../layout/rubrics';
import { categoryMarker } from '../../../src/core/layout/markers';
import { columnOf } from '../../../src/core/layout/columns';

function firstOf(rubric: Rubric): Criterion {
  const [first] = indexRubric(rubric).criteria.values();
  if (first === undefined) throw new Error('A rubric without criteria');
  return first.criterion;
}

describe('two texts', () => {
  it('are the same when only white space, digits or the Unicode form differ', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['กำหนดทิศทาง', 'ก\u0E4D\u0E32หนดทิศทาง'],
      ['น้ำ', 'น\u0E4D\u0E49\u0E32'],
      ['น้ำ', 'น\u0E49\u0E4D\u0E32'],
      ['ข้อ ๑๒', 'ข้อ 12'],
      ['มีการ\nทบทวน  ทุกปี', 'มีการทบทวน\u00A0ทุกปี'],
      ['แผน\u200Bงาน', 'แผนงาน'],
      ['caf\u00E9', 'cafe\u0301'],
    ];
    for (const [one, other] of pairs) expect(comparableText(one)).toBe(comparableText(other));
  });

  it('are not the same because neither has words that anybody sees', () => {
    const rubric = sampleRubric(smallShape);
    const criterion = firstOf(rubric);
    const unseen = JSON.parse(
      JSON.stringify(rubric).replace(JSON.stringify(criterion.text), JSON.stringify('\u200B')),
    ) as Rubric;
    const index = indexRubric(unseen);
    expect(index.criteria.get(criterion.id)?.criterion.text).toBe('\u200B');
    expect(matchCriterion(index, { id: 'X', text: '' }, true).target).toBeNull();
  });

  it('are not the same when a letter, a tone or a sign differs', () => {
    for (const [one, other] of [
      ['ทบทวนแผน', 'ทบทวนแผ่น'],
      ['ไม่มี', 'มี'],
      ['Plan', 'plan'],
      ['ก, ข', 'ก ข'],
    ] as const) {
      expect(comparableText(one)).not.toBe(comparableText(other));
    }
  });

  it('made comparable once are so for good, and keep every letter that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = comparableText(text);
        expect(comparableText(once)).toBe(once);
        expect(once === '').toBe(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u.test(text));
      }),
    );
  });

  it('of the real rubric are all told apart', () => {
    const texts = [...pmqaIndex.criteria.values()].map(({ criterion }) => comparableText(criterion.text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('similar criteria', () => {
  it('are offered best first, and few', () => {
    const [first] = pmqaIndex.criteria.values();
    const words = `${first?.criterion.text ?? ''} และรายงานผล`;
    const found = findSimilar(pmqaIndex, words);
    expect(found[0]?.id).toBe(first?.criterion.id);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.every(({ likeness }) => likeness >= leastSimilar && likeness <= 1)).toBe(true);
  });

  it('are none for words that have nothing in common, or no words at all', () => {
    expect(findSimilar(pmqaIndex, 'Ωμέγα')).toEqual([]);
    expect(findSimilar(pmqaIndex, '')).toEqual([]);
  });
});

describe('a workbook of ours as a source', () => {
  const answers = new Map([['1.1.B1', { ...emptyAnswer, met: true, evidence: 'คำสั่ง', due: '2026-09-30' }]]);
  const grids = gridsOf(planOf(pmqaIndex, 'th', { answers }));

  it('says what it was made from and for whom, and reads in either language', () => {
    for (const language of ['th', 'en'] as const) {
      const plan = planOf(pmqaIndex, language, { answers });
      const source = readSource(pmqaIndex, { title: '', grids: gridsOf(plan) });
      expect([source.rubricId, source.edition]).toEqual([pmqaIndex.rubric.id, pmqaIndex.rubric.edition]);
      expect(source.profile?.fiscalYear).toBe(2569);
      expect(source.rows).toHaveLength(319);
      const proposal = proposeCarry(pmqaIndex, source, new Map());
      expect(proposal.entries.map(({ kind, target }) => [kind, target])).toEqual([['same', '1.1.B1']]);
    }
  });

  it('of a limited criterion has the words that say for whom, in either language, and they are no difference', () => {
    const limited = [...pmqaIndex.criteria.values()].find(({ criterion }) => criterion.appliesTo !== null);
    const id = limited?.criterion.id ?? '';
    for (const language of ['th', 'en'] as const) {
      const plan = planOf(pmqaIndex, language, { answers: new Map([[id, { ...emptyAnswer, met: true }]]) });
      const source = readSource(pmqaIndex, { title: '', grids: gridsOf(plan) });
      expect(proposeCarry(pmqaIndex, source, new Map()).entries[0]).toMatchObject({
        kind: 'same',
        target: id,
      });
    }
  });

  it('keeps what people wrote in columns and rows of their own, with its place', () => {
    const edited = editGrid(grids, categoryMarker('1'), (values) => {
      const row = values.findIndex((line) => line[0] === '1.1.B1');
      values[row]?.splice(20, 0, 'โทรตามแล้ว');
      const inserted = (values[0] ?? []).map(() => null as string | null);
      inserted[columnOf('evidence')] = 'แถวที่แทรกเอง';
      values.splice(row + 1, 0, inserted);
    });
    const source = readSource(pmqaIndex, { title: 'เดิม.xlsx', grids: edited });
    const proposal = proposeCarry(pmqaIndex, source, new Map());
    const carried = carryAnswers(pmqaIndex, proposal, plainDecisions(proposal));
    const rows = leftoverRows(carried.leftovers, proposal, 'th');
    expect([...carried.answers.keys()]).toEqual(['1.1.B1']);
    expect(rows.map(({ id, cells }) => [id, cells.at(-1)?.content])).toEqual([
      ['1.1.B1', 'โทรตามแล้ว'],
      ['', 'แถวที่แทรกเอง'],
    ]);
    expect(rows[1]?.from).toMatch(/^เดิม\.xlsx หมวด 1!E\d+$/);
  });

  it('says of what was to go to a criterion and did not which one, and keeps its other cells elsewhere', () => {
    const source = readSource(pmqaIndex, { title: 'เดิม.xlsx', grids });
    const proposal = proposeCarry(pmqaIndex, source, new Map());
    const [first] = source.rows;
    if (first === undefined) throw new Error('No row');
    const extra = { title: 'บันทึก', content: '#N/A', why: 'error', at: 'D5' } as const;
    const leftover = {
      id: '2.1.B1',
      answer: { ...emptyAnswer, met: true },
      row: { ...first, extra: [extra] },
    };
    const rowOf = (reason: LeftoverReason) => leftoverRows([{ ...leftover, reason }], proposal, 'en')[0];
    for (const reason of ['rowMissing', 'notWritable', 'changedSince'] as const) {
      expect(rowOf(reason)?.why).toContain('2.1.B1');
      expect(rowOf(reason)?.cells.map(({ content }) => content)).not.toContain('#N/A');
    }
    expect(rowOf('fieldNotChosen')?.why).toContain(first.id);
    expect(rowOf('fieldNotChosen')?.cells.map(({ content }) => content)).not.toContain('#N/A');
    expect(rowOf('left')?.cells.at(-1)).toEqual({
      title: 'บันทึก (error value in cell D5, which is no evidence)',
      content: '#N/A',
    });
    const own = leftoverRows([{ ...leftover, reason: 'replaced', row: null }], proposal, 'en')[0];
    expect(own).toMatchObject({ id: '2.1.B1', why: 'Answer of 2.1.B1 that was replaced, as chosen' });
  });

  it('of another rubric gives its rows all the same, and all are kept', () => {
    const other = planOf(twoByFiveIndex, 'en', {
      answers: new Map([...twoByFiveIndex.criteria.keys()].map((id) => [id, { ...emptyAnswer, met: true }])),
    });
    const source = readSource(pmqaIndex, { title: '', grids: gridsOf(other) });
    const proposal = proposeCarry(pmqaIndex, source, new Map());
    const carried = carryAnswers(pmqaIndex, proposal, plainDecisions(proposal));
    expect(source.rubricId).toBe(twoByFiveIndex.rubric.id);
    expect(carried.leftovers).toHaveLength(twoByFiveIndex.criteria.size);
  });

  it('of another edition whose words were erased is not trusted by its ids', () => {
    const nextEdition = indexRubric({ ...pmqaIndex.rubric, edition: '5.0' });
    const edited = editGrid(grids, categoryMarker('1'), (values) => {
      const line = values.find((each) => each[0] === '1.1.B1');
      if (line !== undefined) line[columnOf('text')] = null;
    });
    const [entry] = proposeCarry(
      nextEdition,
      readSource(nextEdition, { title: '', grids: edited }),
      new Map(),
    ).entries;
    expect([entry?.kind, entry?.basis]).toEqual(['reworded', 'id']);
  });

  it('of which one row has the id of a criterion and another its words is taken by the words, and the other is asked about', () => {
    const edited = editGrid(grids, categoryMarker('1'), (values) => {
      const [byId, byWords] = ['1.1.B1', '1.1.B2'].map((id) => values.find((each) => each[0] === id));
      if (byId === undefined || byWords === undefined) throw new Error('no rows');
      byWords[0] = '';
      byWords[columnOf('evidence')] = 'รายงาน';
      for (const column of [columnOf('code'), columnOf('text')]) {
        byWords[column] = byId[column] ?? null;
        byId[column] = null;
      }
    });
    const { entries } = proposeCarry(
      pmqaIndex,
      readSource(pmqaIndex, { title: '', grids: edited }),
      new Map(),
    );
    const those = entries.filter(({ target }) => target === '1.1.B1');
    expect(those.map(({ basis, kind, rivals }) => [basis, kind, rivals.length])).toEqual([
      ['idOnly', 'contested', 1],
      ['text', 'moved', 0],
    ]);
  });

  it('counts days from 1904 where the file does', () => {
    const shifted = editGrid(grids, categoryMarker('1'), (values) => {
      const line = values.find((each) => each[0] === '1.1.B1');
      const due = line?.[columnOf('due')];
      if (line !== undefined && typeof due === 'number') line[columnOf('due')] = due - 1462;
    });
    const source = readSource(pmqaIndex, {
      title: '',
      grids: shifted.map((grid) => ({ ...grid, from1904: true })),
    });
    expect(source.rows.find(({ id }) => id === '1.1.B1')?.answer.due).toBe('2026-09-30');
  });
});
