/** The words for every problem, in both languages. */
import { problemEn as en } from '../../../src/cli/words/problem.en';
import { problemTh as th } from '../../../src/cli/words/problem.th';
import {
  type IdFault,
  type JsonType,
  type RubricProblem,
  type RubricProblemKind,
} from '../../../src/core/rubric/rubric-problem';
import { formatRubricProblem } from '../../../src/cli/words/format-rubric-problem';

const place = 'categories[0]';
const known = ['one', 'two'];
const examples: { readonly [Kind in RubricProblemKind]: Extract<RubricProblem, { kind: Kind }> } = {
  wrongType: { kind: 'wrongType', place, expected: 'array', found: 'string' },
  missing: { kind: 'missing', place },
  unknownKey: { kind: 'unknownKey', place, key: 'nmae', known },
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
};
const problems: readonly RubricProblem[] = Object.values(examples);

describe('the words for problems of a rubric', () => {
  it.each(problems)('say $kind in Thai and in English', (problem) => {
    const thai = formatRubricProblem(problem, th);
    const english = formatRubricProblem(problem, en);
    expect(thai.startsWith('categories[0]: ')).toBe(true);
    expect(english.startsWith('categories[0]: ')).toBe(true);
    expect(thai).toMatch(/[ก-๙]{3}/);
    expect(english).not.toMatch(/[ก-๙]/);
    expect(english).toMatch(/[a-z]{3}/);
    expect(`${thai} ${english}`).not.toMatch(/undefined|\[object/);
  });

  it.each([th, en])('differ from kind to kind', (messages) => {
    const lines = problems.map((problem) => formatRubricProblem(problem, messages));
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
    const types: Record<JsonType, true> = {
      object: true,
      array: true,
      string: true,
      number: true,
      boolean: true,
      null: true,
      undefined: true,
      other: true,
    };
    const lines = [
      ...(Object.keys(faults) as IdFault[]).map((fault) => messages.badId({ ...examples.badId, fault })),
      ...(Object.keys(types) as JsonType[]).map((found) =>
        messages.wrongType({ ...examples.wrongType, found }),
      ),
    ];
    expect(new Set(lines).size).toBe(15);
  });

  it.each([th, en])('stay short however many ids are known', (messages) => {
    const many = Array.from({ length: 500 }, (_, n) => `ITEM-${n}`);
    const line = formatRubricProblem({ ...examples.unknownOverviewItem, known: many }, messages);
    expect(line).toContain('ITEM-0, ITEM-1');
    expect(line).toContain('(500)');
    expect(line.length).toBeLessThan(250);
  });

  it('do not list agency types when there are none', () => {
    const line = formatRubricProblem({ ...examples.unknownAgencyType, known: [] }, en);
    expect(line).toBe('categories[0]: there is no agency type “a”: the rubric names no agency types');
  });
});
