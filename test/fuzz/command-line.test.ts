/**
 * The doors of the command line, given what nobody meant: bytes for a file, JSON of the right and the wrong shapes,
 * words for arguments. A door never throws; it lets in what another reader lets in, or says what is wrong in both
 * languages, with a place, without a character that a terminal would obey.
 * @slow 2 s: random words on the command line
 */
import fc from 'fast-check';
import { runAssess } from '../../src/cli/commands/run-assess';
import { runWorkbook } from '../../src/cli/commands/run-workbook';
import { visibleText } from '../../src/cli/visible-text';
import { parseAnswers } from '../../src/core/assessment/parse-answers';
import type { Outcome } from '../../src/core/failures/outcome';
import { parseJsonText } from '../../src/core/json/json-text';
import type { PositionOf, TextPosition } from '../../src/core/json/text-position';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import { twoByFiveIndex } from '../core/layout/rubrics';
import { editJson, jsonPaths, removed, type JsonPath } from '../core/json/edit-json';
import twoByFive from '../fixtures/rubric-two-by-five.json';
import { howOften, replay } from './how-often';

const answers = {
  agency: { name: 'กรม', type: 'agency' },
  fiscalYear: 2569,
  round: '1',
  answers: {
    'LEAD-1.K1': { met: true, evidence: 'x', link: 'https://a.go.th', owner: 'x', due: '2026-12-31' },
    'LEAD-2.K1': { notApplicable: 'x', assessorMet: '', assessorNote: 'x' },
  },
};

const encoder = new TextEncoder();

/** Null where the whole document was taken away. */
function jsonOf(document: unknown, indent?: number): string {
  return JSON.stringify(document === removed ? null : document, null, indent);
}

/** `removed` where JSON.parse refuses the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return removed;
  }
}

/** Runs a command whose files are these; gives what it printed, as a process would. */
async function run(
  command: typeof runAssess | typeof runWorkbook,
  argv: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
) {
  let out = '';
  let err = '';
  const code = await command(argv, {
    readFile: (path) => {
      const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
      return Promise.resolve(
        bytes === undefined ? { ok: false, failure: { kind: 'missing' } } : { ok: true, value: bytes },
      );
    },
    writeFile: () => Promise.resolve({ ok: true, value: undefined }),
    writeOut: (text) => (out += visibleText(text)),
    writeError: (text) => (err += visibleText(text)),
    now: () => 0,
    defaultRubricPath: 'rubric.json',
  });
  return { code, out, err };
}

function expectAnswer({ code, out, err }: Awaited<ReturnType<typeof run>>): void {
  expect([0, 2]).toContain(code);
  expect(`${out}${err}`).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}\u2028-\u202E]/u);
  expect(`${out}${err}`).not.toMatch(/undefined|\[object/);
  if (code === 2) {
    expect(out).toBe('');
    expect(err).toMatch(/[ก-๙]/);
    expect(err).toMatch(/problems? found/);
    // A place at the margin, then two languages.
    expect(err.split('\n').length).toBeGreaterThan(4);
  }
}

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u001b[2J', '__proto__', 'constructor', '', ' ', '\u202E', '\uD800', '=1', '2569-12-31'),
  fc.integer({ min: 100, max: 40_000 }).map((length) => 'ก'.repeat(length)),
);
const hostileValue = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  fc.constantFrom(removed, null, -0, 1e308, 2 ** 53, true, [], {}),
);

/** A document with some of its places spoiled, and now and then a member that it should not have. */
function spoiled(document: unknown): fc.Arbitrary<unknown> {
  const paths: readonly JsonPath[] = jsonPaths(document);
  const edit = fc.oneof(
    fc.tuple(fc.constantFrom(...paths), hostileValue),
    fc.tuple(
      fc.tuple(fc.constantFrom(...paths), hostileText).map(([path, name]) => [...path.slice(0, -1), name]),
      hostileValue,
    ),
  );
  return fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) =>
    edits.reduce<unknown>((edited, [path, value]) => {
      // An earlier edit may have taken the place away; then this one is left out.
      try {
        return editJson(edited, path, value);
      } catch {
        return edited;
      }
    }, document),
  );
}

/** JSON, and what becomes of it when bytes are lost, added or changed. */
const damaged = (document: unknown) =>
  fc
    .tuple(
      fc.oneof(fc.constant(document), spoiled(document)).map((value) => jsonOf(value)),
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.uint8Array({ maxLength: 3 })), { maxLength: 3 }),
    )
    .map(([text, cuts]) =>
      cuts.reduce<Uint8Array>((bytes, [at, length, inserted]) => {
        const place = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, place), inserted, bytes.subarray(place + length)]);
      }, encoder.encode(text)),
    );

describe('the doors for JSON', () => {
  it('take a text exactly when JSON.parse does, with its value, or say where it goes wrong', () => {
    fc.assert(
      fc.property(damaged(answers), (bytes) => {
        const text = new TextDecoder().decode(bytes);
        const value = parsed(text);
        const document = parseJsonText(text);
        expect(document.ok).toBe(value !== removed);
        if (document.ok) expect(document.value.value).toEqual(value);
      }),
      { ...replay, numRuns: howOften({ push: 200, fuzz: 5_000 }) },
    );
  });

  interface Told {
    readonly kind: string;
    readonly at?: TextPosition | undefined;
  }
  type Door = (input: unknown, positionOf: PositionOf) => Outcome<unknown, readonly Told[]>;

  it.each<[string, unknown, Door]>([
    ['answers', answers, (input, positionOf) => parseAnswers(input, twoByFiveIndex, positionOf)],
    ['a rubric', twoByFive, parseRubric],
  ])(
    'tell each problem of %s with its place in the text, unless it is missing there',
    (_, document, door) => {
      fc.assert(
        fc.property(spoiled(document), (input) => {
          const text = jsonOf(input, 1);
          const read = parseJsonText(text);
          if (!read.ok) throw new Error(text);
          const outcome = door(read.value.value, read.value.positionOf);
          const lines = text.split('\n');
          for (const { kind, at } of outcome.ok ? [] : outcome.failure) {
            expect(at === undefined).toBe(kind === 'missing' || kind === 'more');
            if (at !== undefined) expect(lines[at.line - 1]?.[at.column - 1]).toMatch(/["[{\dtfn-]/);
          }
        }),
        { ...replay, numRuns: howOften({ push: 100, fuzz: 3_000 }) },
      );
    },
  );
});

describe('the commands', () => {
  const rubric = encoder.encode(JSON.stringify(twoByFive));

  it.each([
    ['assess', runAssess, ['--answers', 'a.json']],
    ['workbook', runWorkbook, ['--out', 'o.xlsx', '--answers', 'a.json']],
  ] as const)('%s answers whatever is in its files', async (_, command, argv) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged(answers), fc.uint8Array()),
        fc.option(fc.oneof(damaged(twoByFive), fc.uint8Array()), { nil: rubric, freq: 2 }),
        async (answersBytes, rubricBytes) => {
          expectAnswer(await run(command, argv, { 'a.json': answersBytes, 'rubric.json': rubricBytes }));
        },
      ),
      { ...replay, numRuns: howOften({ push: 60, fuzz: 2_000 }) },
    );
  });

  it('answer whatever words they are given', async () => {
    const option = fc.constantFrom(
      ...['--answers', '--workbook', '--rubric', '--agency', '--help', '--out', '--carry-from', '--report'],
      ...[
        '--moved',
        '--force',
        '--gaps',
        '--protect',
        '--name',
        '--year',
        '--name=',
        '--year=2569',
        '-h',
        '--',
        '-',
      ],
    );
    const word = fc.oneof(
      option,
      hostileText,
      fc.constantFrom('a.json', 'agency', '2569', '--agency=agency'),
    );
    const files = { 'rubric.json': rubric, 'a.json': encoder.encode(JSON.stringify(answers)) };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<typeof runAssess | typeof runWorkbook>(runAssess, runWorkbook),
        fc.array(word, { maxLength: 7 }),
        async (command, argv) => expectAnswer(await run(command, argv, files)),
      ),
      { ...replay, numRuns: howOften({ push: 100, fuzz: 3_000 }) },
    );
  });
});
