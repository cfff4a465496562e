/** The door for rubrics: each kind of problem, many at once, and whatever else JSON may hold. */
import fc from 'fast-check';
import pmqa from '../../../rubric/pmqa-4.0.json';
import { faultWords } from '../../../src/cli/words/fault-words';
import { rubricProblemEn as en } from '../../../src/cli/words/rubric-problem.en';
import { rubricProblemTh as th } from '../../../src/cli/words/rubric-problem.th';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import { rubricLimits } from '../../../src/core/rubric/rubric-limits';
import { type RubricProblem } from '../../../src/core/rubric/rubric-problem';
import twoByFive from '../../fixtures/rubric-two-by-five.json';
import { editJson, jsonPaths, removed, type JsonPath } from '../json/edit-json';
import { k1, k1Place, lead1, levelIds, overview, rubricFaults } from './rubric-faults';

function problemsOf(document: unknown): readonly RubricProblem[] {
  const outcome = parseRubric(document);
  return outcome.ok ? [] : outcome.failure;
}

/** Each problem as `kind place`, which is what most tests are about. */
const inShort = (problems: readonly RubricProblem[]) => problems.map(({ kind, place }) => `${kind} ${place}`);

describe('a sound rubric', () => {
  it.each([
    ['PMQA 4.0', pmqa],
    ['two categories, five levels, English', twoByFive],
  ])('is taken as it stands: %s', (_name, document) => {
    const { $schema, ...expected } = document;
    expect($schema).toMatch(/rubric\.schema\.json$/);
    expect(parseRubric(document)).toEqual({ ok: true, value: expected });
  });

  it('may leave out what has a plain meaning when absent', () => {
    const paths: readonly (readonly [JsonPath, unknown])[] = [
      [['agencyTypes'], []],
      [['levels', 0, 'phase'], ''],
      [[...lead1, 'statement'], ''],
      [overview, null],
      [[...k1, 'appliesTo'], null],
    ];
    // LEAD-2.K4 names an agency type, so the list of types can only go with it.
    const base = editJson(
      twoByFive,
      ['categories', 0, 'items', 1, 'levels', 1, 'criteria', 2, 'appliesTo'],
      null,
    );
    const short = paths.reduce<unknown>((document, [path]) => editJson(document, path, removed), base);
    const full = paths.reduce<unknown>((document, [path, value]) => editJson(document, path, value), base);
    expect(parseRubric(short)).toEqual(parseRubric(full));
    expect(parseRubric(short).ok).toBe(true);
  });

  it('may carry $schema and $comment in any object', () => {
    const noted = [[], ['levels', 0], ['scoring'], lead1, k1, overview].reduce<unknown>(
      (document, path) => editJson(document, [...path, '$comment'], { note: ['free'] }),
      twoByFive,
    );
    expect(parseRubric(noted)).toEqual(parseRubric(twoByFive));
  });
});

describe('one thing wrong is one problem, at its place', () => {
  it.each(rubricFaults)('%s', (_name, path, value, expected) => {
    expect(inShort(problemsOf(editJson(twoByFive, path, value)))).toEqual(expected);
  });

  it('is missing, for every name that is needed', () => {
    const optional = ['$schema', 'agencyTypes', 'phase', 'statement', 'overview', 'appliesTo'];
    const missing = jsonPaths(twoByFive).filter((path) => {
      const key = path[path.length - 1];
      return typeof key === 'string' && !optional.includes(key);
    });
    expect(missing.length).toBeGreaterThan(200);
    for (const path of missing) {
      const [first] = problemsOf(editJson(twoByFive, path, removed)).filter(({ kind }) => kind === 'missing');
      expect(first?.place.endsWith(String(path[path.length - 1]))).toBe(true);
    }
  });

  it('reports a level id used twice by the rubric itself', () => {
    const problems = inShort(problemsOf(editJson(twoByFive, ['levels', 1, 'id'], 'START')));
    expect(problems[0]).toBe('duplicateId levels[1].id');
  });
});

describe('many things wrong', () => {
  it('are all listed, and one does not hide another', () => {
    const edits: readonly (readonly [JsonPath, unknown])[] = [
      [['language'], 7],
      [['levels', 0, 'points'], -3],
      [['agencyTypes', 0, 'title'], ''],
      [[...k1, 'kind'], 'good'],
      [[...k1, 'id'], 'a b*'],
      [[...lead1, 'colour'], 'red'],
      [['categories', 1, 'items', 1, 'levels', 4], removed],
      [['scoring', 'source'], removed],
    ];
    const broken = edits.reduce<unknown>(
      (document, [path, value]) => editJson(document, path, value),
      twoByFive,
    );
    expect(inShort(problemsOf(broken)).sort()).toEqual(
      [
        'wrongType language',
        'badPoints levels[0].points',
        'emptyText agencyTypes[0].title',
        `unknownKind ${k1Place}.kind`,
        `badId ${k1Place}.id`,
        `badId ${k1Place}.id`,
        'unknownKey categories[0].items[0].colour',
        'missingLevel categories[1].items[1].levels',
        'missing scoring.source',
      ].sort(),
    );
  });

  it('do not follow from one: a rubric whose levels cannot be read says so once', () => {
    expect(inShort(problemsOf(editJson(twoByFive, ['levels'], removed)))).toEqual(['missing levels']);
    expect(inShort(problemsOf(editJson(twoByFive, ['agencyTypes'], 'all')))).toEqual([
      'wrongType agencyTypes',
    ]);
  });

  it('carry what their words need', () => {
    const [problem] = problemsOf(editJson(twoByFive, [...k1, 'appliesTo'], ['palace']));
    expect(problem).toEqual({
      kind: 'unknownAgencyType',
      place: `${k1Place}.appliesTo[0]`,
      id: 'palace',
      known: ['ministry', 'agency', 'council'],
    });
    if (problem === undefined) throw new Error('no problem found');
    expect(faultWords(problem, en)).toBe(
      `the rubric has no agency type “palace”; its agency types are ministry, agency, council`,
    );
    expect(faultWords(problem, th)).toContain('ไม่มีประเภทหน่วยงาน “palace” ในเกณฑ์นี้');
  });
});

describe('a document out of proportion', () => {
  const criterion = (n: number) => ({ id: `c${n}`, code: `c${n}`, kind: 'approach', text: 'x' });

  it('is read up to the limit of each list and no further', () => {
    const many = Array.from({ length: 200_000 }, () => 0);
    const problems = problemsOf(editJson(twoByFive, ['categories'], many));
    expect(problems[0]).toEqual({ kind: 'tooMany', place: 'categories', count: 200_000, limit: 200 });
    expect(problems).toHaveLength(1 + rubricLimits.categories);
  });

  it('is counted over all lists', () => {
    const perLevel = rubricLimits.criteriaPerLevel;
    const items = Array.from({ length: rubricLimits.criteria / perLevel / 5 + 1 }, (_, i) => ({
      id: `I${i}`,
      title: 'x',
      levels: levelIds.map((level, l) => ({
        level,
        description: 'x',
        criteria: Array.from({ length: perLevel }, (_unused, c) => criterion((i * 5 + l) * perLevel + c)),
      })),
    }));
    const large = editJson(twoByFive, ['categories'], [{ id: 'L', title: 'x', goal: 'x', items }]);
    const count = rubricLimits.criteria + 5 * perLevel;
    expect(problemsOf(large)).toEqual([
      { kind: 'tooMany', place: 'categories', count, limit: rubricLimits.criteria },
    ]);
  });

  it('cannot exhaust the stack by depth', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;
    expect(inShort(problemsOf(deep))).toEqual(['wrongType $']);
    expect(inShort(problemsOf(editJson(twoByFive, ['title'], deep)))).toEqual(['wrongType title']);
    expect(inShort(problemsOf(editJson(twoByFive, ['deep'], deep)))).toEqual(['unknownKey deep']);
  });
});

describe('whatever is put into a rubric', () => {
  const paths = jsonPaths(twoByFive);
  const edit = fc.tuple(
    fc.constantFrom(...paths),
    fc.oneof(
      fc.constant(removed),
      fc.jsonValue(),
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('start', 'LEAD-1', 'agency', 'approach', '=1', 'a/b', '\u200B', '__proto__', -0, 1e308),
    ),
  );

  it('never throws, and either passes or says what is wrong in both languages', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let document: unknown = twoByFive;
        for (const [path, value] of edits) {
          // An earlier edit may have taken the place away; then this one is left out.
          try {
            document = editJson(document, path, value);
          } catch {
            continue;
          }
        }
        const outcome = parseRubric(document);
        if (outcome.ok) return;
        expect(outcome.failure.length).toBeGreaterThan(0);
        for (const problem of outcome.failure) {
          for (const messages of [th, en]) {
            expect(problem.place.length).toBeGreaterThan(0);
            expect(faultWords(problem, messages).length).toBeGreaterThan(3);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parseRubric(anything).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
