/** The JSON Schema against the parser: what the parser takes the schema takes, and it sees what a schema can. */
import Ajv from 'ajv';
import fc from 'fast-check';
import pmqa from '../../../rubric/pmqa-4.0.json';
import schema from '../../../rubric/rubric.schema.json';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import { rubricLimits } from '../../../src/core/rubric/rubric-limits';
import twoByFive from '../../fixtures/rubric-two-by-five.json';
import { editJson, jsonPaths, removed } from '../json/edit-json';
import { rubricFaults } from './rubric-faults';

const accepts = new Ajv({ strict: true, allErrors: false }).compile(schema);

/** References, duplicates and order lie beyond a JSON Schema; so does half a character. */
const beyondSchema = [
  'duplicateId',
  'repeated',
  'unknownLevel',
  'missingLevel',
  'levelOrder',
  'unknownAgencyType',
  'unknownOverviewItem',
  'cellCount',
  'badCharacter',
];

describe('rubric.schema.json', () => {
  it('accepts both rubrics', () => {
    expect(accepts(pmqa)).toBe(true);
    expect(accepts(twoByFive)).toBe(true);
  });

  const visible = rubricFaults.filter(([, , , expected]) =>
    expected.some((problem) => !beyondSchema.includes(problem.split(' ')[0] ?? '')),
  );

  it('is shown most kinds of fault', () => {
    expect(visible.length).toBeGreaterThan(40);
  });

  it.each(visible)('refuses %s', (_name, path, value) => {
    expect(accepts(editJson(twoByFive, path, value))).toBe(false);
  });

  it('refuses a rubric without a name that is needed', () => {
    const optional = ['$schema', 'agencyTypes', 'phase', 'statement', 'overview', 'appliesTo'];
    for (const path of jsonPaths(twoByFive)) {
      const key = path[path.length - 1];
      if (typeof key !== 'string') continue;
      expect([path, accepts(editJson(twoByFive, path, removed))]).toEqual([path, optional.includes(key)]);
    }
  });

  it('accepts whatever the parser accepts', () => {
    const edits = fc.tuple(
      fc.constantFrom(...jsonPaths(twoByFive)),
      fc.oneof(
        fc.constant(removed),
        fc.jsonValue(),
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('a\u00A0b', '-1', 'K', 'th-TH', '1.10', "it's", 'ก', '๕'),
      ),
    );
    let taken = 0;
    fc.assert(
      fc.property(edits, ([path, value]) => {
        const document = editJson(twoByFive, path, value);
        if (!parseRubric(document).ok) return;
        taken += 1;
        expect(accepts(document)).toBe(true);
      }),
      { numRuns: 500 },
    );
    // Otherwise the law would hold of nothing.
    expect(taken).toBeGreaterThan(20);
  });

  it('names the same limits as the parser', () => {
    const text = JSON.stringify(schema);
    for (const [name, limit] of Object.entries(rubricLimits)) {
      // A schema cannot count over all lists.
      if (name === 'criteria') continue;
      expect(text).toMatch(new RegExp(`"max(?:Items|Length|imum)":${limit}[,}]`));
    }
  });
});
