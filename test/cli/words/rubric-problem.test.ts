/** The words for every problem, in both languages. */
import type { JsonExpected } from '../../../src/core/json/json-problem';
import type { IdFault, RubricProblem } from '../../../src/core/rubric/rubric-problem';
import { faultWords } from '../../../src/cli/words/fault-words';
import { rubricProblemEn as en } from '../../../src/cli/words/rubric-problem.en';
import { rubricProblemTh as th } from '../../../src/cli/words/rubric-problem.th';

type RubricProblemKind = RubricProblem['kind'];

const place = 'categories[0]';
const known = ['one', 'two'];
const examples: { readonly [Kind in RubricProblemKind]: Extract<RubricProblem, { kind: Kind }> } = {
  wrongType: { kind: 'wrongType', place, expected: 'list', found: '"x"' },
  missing: { kind: 'missing', place },
  unknownKey: { kind: 'unknownKey', place, known },
  emptyText: { kind: 'emptyText', place },
  emptyList: { kind: 'emptyList', place },
  tooLong: { kind: 'tooLong', place, length: 99, limit: 60 },
  tooMany: { kind: 'tooMany', place, count: 99, limit: 60 },
  badCharacter: { kind: 'badCharacter', place, code: 'U+0000' },
  badId: { kind: 'badId', place, id: 'a*', fault: 'wildcard' },
  duplicateId: { kind: 'duplicateId', place, id: 'a', first: 'items[0].id' },
  repeated: { kind: 'repeated', place, id: 'a', first: 'items[0].id' },
  badPoints: { kind: 'badPoints', place, found: '-1', limit: 1000 },
  badLanguage: { kind: 'badLanguage', place, found: 'Klingon!' },
  unknownLevel: { kind: 'unknownLevel', place, id: 'a', known },
  missingLevel: { kind: 'missingLevel', place, id: 'a' },
  levelOrder: { kind: 'levelOrder', place, expected: known, found: ['two', 'one'] },
  unknownAgencyType: { kind: 'unknownAgencyType', place, id: 'a', known },
  unknownOverviewItem: { kind: 'unknownOverviewItem', place, id: 'a', known },
  cellCount: { kind: 'cellCount', place, expected: 3, found: 2 },
  unknownKind: { kind: 'unknownKind', place, found: 'a' },
  unknownRule: { kind: 'unknownRule', place, found: 'a' },
  more: { kind: 'more', place, count: 7 },
};
const problems: readonly RubricProblem[] = Object.values(examples);

describe('the words for problems of a rubric', () => {
  it.each(problems)('say $kind in Thai and in English', (problem) => {
    const thai = faultWords(problem, th);
    const english = faultWords(problem, en);
    expect(thai).toMatch(/[ก-๙]{3}/);
    expect(english).not.toMatch(/[ก-๙]/);
    expect(english).toMatch(/[a-z]{3}/);
    expect(`${thai} ${english}`).not.toMatch(/undefined|\[object/);
  });

  it.each([th, en])('differ from kind to kind', (messages) => {
    const lines = problems.map((problem) => faultWords(problem, messages));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([th, en])('differ for every fault of an id and every type', (messages) => {
    const faults: Record<IdFault, true> = {
      wildcard: true,
      quote: true,
      space: true,
      invisible: true,
      operator: true,
      slash: true,
      sheetName: true,
    };
    const types: Record<JsonExpected, true> = {
      object: true,
      list: true,
      text: true,
      number: true,
      wholeNumber: true,
      trueOrFalse: true,
    };
    const lines = [
      ...(Object.keys(faults) as IdFault[]).map((fault) => messages.badId({ ...examples.badId, fault })),
      ...(Object.keys(types) as JsonExpected[]).map((expected) =>
        messages.wrongType({ ...examples.wrongType, expected }),
      ),
    ];
    expect(new Set(lines).size).toBe(13);
  });

  it.each([th, en])('stay short however many ids are known', (messages) => {
    const many = Array.from({ length: 500 }, (_, n) => `ITEM-${n}`);
    const line = faultWords({ ...examples.unknownOverviewItem, known: many }, messages);
    expect(line).toContain('ITEM-0, ITEM-1');
    expect(line).toContain('(500)');
    expect(line.length).toBeLessThan(250);
  });

  it('do not list agency types when there are none', () => {
    const line = faultWords({ ...examples.unknownAgencyType, known: [] }, en);
    expect(line).toBe('there is no agency type “a”: the rubric names no agency types');
  });
});
