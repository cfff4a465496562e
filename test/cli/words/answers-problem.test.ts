import type { AnswersFault } from '../../../src/core/assessment/answers-problem';
import { answersProblemEn } from '../../../src/cli/words/answers-problem.en';
import { answersProblemTh } from '../../../src/cli/words/answers-problem.th';
import { faultWords } from '../../../src/cli/words/fault-words';

describe('every fault has words', () => {
  const faults: readonly AnswersFault[] = [
    { kind: 'wrongType', expected: 'trueOrFalse', found: '"yes"' },
    { kind: 'unknownKey', known: ['met', 'evidence'] },
    { kind: 'unknownCriterion', id: '1.1.b1', meant: '1.1.B1' },
    { kind: 'unknownCriterion', id: '9.9', meant: null },
    { kind: 'unknownAgencyType', found: '"x"', known: ['department', 'province'] },
    { kind: 'unknownAgencyType', found: '"x"', known: [] },
    { kind: 'notADate', found: '"31/12/2569"' },
    { kind: 'buddhistDate', found: '2569-12-31', meant: '2026-12-31' },
    { kind: 'notALink', found: '"C:\\\\a"' },
    { kind: 'commonEraYear', found: 2026, meant: 2569 },
    { kind: 'yearOutOfRange', found: 69, first: 2400, last: 2700 },
    { kind: 'tooLong', length: 40_000, limit: 32_767 },
    { kind: 'badCharacter', code: 'U+0000' },
    { kind: 'missing' },
    { kind: 'emptyText' },
    { kind: 'emptyList' },
    { kind: 'tooMany', count: 99, limit: 60 },
    { kind: 'more', count: 4_711 },
  ];

  it.each(faults)('in Thai and in English, with its particulars: $kind', (fault) => {
    const thai = faultWords(fault, answersProblemTh);
    const english = faultWords(fault, answersProblemEn);
    expect(thai).toMatch(/[ก-๙]/);
    expect(english).not.toMatch(/[ก-๙]/);
    for (const [name, value] of Object.entries(fault)) {
      if (name === 'kind' || name === 'expected' || value === null) continue;
      const words = Array.isArray(value) ? value.join(', ') : String(value);
      expect(thai).toContain(words);
      expect(english).toContain(words);
    }
  });
});
