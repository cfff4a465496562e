import fc from 'fast-check';
import { assess } from '../../../src/core/assessment/attainment';
import { listGaps } from '../../../src/core/assessment/gaps';
import { countWork, listWork, workNeeds, type WorkEntry } from '../../../src/core/assessment/work';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { changed, randomAssessment, type RandomAssessment } from './random-assessment';
import { sampleRubric, smallShape } from './sample-rubric';

const today = '2026-03-31';

function workOf({ rubric, answers, agencyType }: RandomAssessment): WorkEntry[] {
  const index = indexRubric(rubric);
  const assessment = assess(index, answers, agencyType);
  return listWork(index, answers, listGaps({ index, answers, agencyType, assessment }), today);
}

const rubric = sampleRubric(smallShape);
const nothing: RandomAssessment = { rubric, answers: new Map(), agencyType: 'department' };

function needsOf(id: string, answer: Parameters<typeof changed>[2]): string[] {
  const entry = workOf({ ...nothing, answers: changed(new Map(), id, answer) }).find((one) => one.id === id);
  return [...(entry?.needs ?? [])];
}

describe('the work that is left', () => {
  it('counts what is open and what lacks evidence as the assessment does, whatever was answered', () => {
    fc.assert(
      fc.property(randomAssessment, (given) => {
        const { overall } = assess(indexRubric(given.rubric), given.answers, given.agencyType);
        const counts = countWork(workOf(given));
        expect(counts.open).toBe(overall.applicable - overall.met);
        expect(counts.withoutEvidence).toBe(overall.withoutEvidence);
        const entries = workOf(given);
        for (const need of workNeeds)
          expect(counts[need]).toBe(entries.filter(({ needs }) => needs.has(need)).length);
      }),
    );
  });

  it('shrinks by an answer: a tick, evidence, a name, a later day, the word of the assessor', () => {
    fc.assert(
      fc.property(randomAssessment, fc.nat(), (given, choice) => {
        const ids = [...indexRubric(given.rubric).criteria.keys()];
        const id = ids[choice % Math.max(1, ids.length)];
        if (id === undefined) return;
        const full = {
          met: true,
          evidence: 'รายงาน',
          owner: 'สลก.',
          due: '2026-04-01',
          assessorMet: 'pass',
        } as const;
        const before = countWork(workOf(given));
        const after = workOf({ ...given, answers: changed(given.answers, id, full) });
        for (const need of workNeeds) expect(countWork(after)[need]).toBeLessThanOrEqual(before[need]);
        expect(after.some((entry) => entry.id === id)).toBe(false);
      }),
    );
  });

  it('tells what each criterion needs', () => {
    expect(needsOf('1.1.B1', {})).toEqual(['open', 'unowned']);
    expect(needsOf('1.1.B1', { owner: 'สลก.' })).toEqual(['open']);
    expect(needsOf('1.1.B1', { met: true, owner: 'สลก.' })).toEqual(['withoutEvidence']);
    expect(needsOf('1.1.B1', { met: true, link: 'https://example.go.th/a.pdf' })).toEqual([]);
  });

  it('calls a day over on the day after it, and no words a day', () => {
    const owner = 'สลก.';
    expect(needsOf('1.1.B1', { owner, due: '2026-03-31' })).toEqual(['open']);
    expect(needsOf('1.1.B1', { owner, due: '2026-03-30' })).toEqual(['open', 'overdue']);
    expect(needsOf('1.1.B1', { owner, due: 'ต้นปี' })).toEqual(['open']);
    expect(needsOf('1.1.B1', { met: true, evidence: 'รายงาน', due: '2026-03-30' })).toEqual([]);
  });

  it('takes the assessor’s other word, or a note without one, for disagreement, and an empty cell for nothing', () => {
    const met = { met: true, evidence: 'รายงาน' };
    expect(needsOf('1.1.B1', met)).toEqual([]);
    expect(needsOf('1.1.B1', { ...met, assessorNote: 'หลักฐานเป็นของปีก่อน' })).toEqual(['disputed']);
    expect(needsOf('1.1.B1', { ...met, assessorNote: 'ดีมาก', assessorMet: 'pass' })).toEqual([]);
    expect(needsOf('1.1.B1', { ...met, assessorMet: 'fail' })).toEqual(['disputed']);
    expect(needsOf('1.1.B1', { assessorMet: 'pass', owner: 'สลก.' })).toEqual(['open', 'disputed']);
    expect(needsOf('1.1.B1', { assessorMet: 'fail', owner: 'สลก.' })).toEqual(['open']);
    expect(needsOf('1.1.B1', { assessorNote: 'ยังไม่มี', owner: 'สลก.' })).toEqual(['open']);
  });

  it('is nothing where a reason says that the criterion is not for this agency', () => {
    expect(needsOf('1.1.B1', { notApplicable: 'ไม่มีภารกิจนี้', due: '2020-01-01' })).toEqual([]);
  });
});
