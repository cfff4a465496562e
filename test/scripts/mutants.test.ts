import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import ts from 'typescript';
import { makeMutants } from '../../scripts/mutation/make-mutants.mjs';
import { compareSurvivors, sampleOf, type Known } from '../../scripts/mutation/survivors.mjs';

/** The whole text that each mutant of a statement makes. */
function mutantsOf(text: string): string[] {
  return makeMutants('src/a.ts', text).map(
    ({ start, end, becomes }) => text.slice(0, start) + becomes + text.slice(end),
  );
}

test.each([
  ['const a = b < c;', ['const a = b <= c;', 'const a = b >= c;']],
  ['const a = b === c;', ['const a = b !== c;']],
  ['const a = b && c;', ['const a = b || c;']],
  ['const a = b ?? c;', ['const a = b && c;']],
  ['const a = !b;', ['const a = b;']],
  ['const a = true;', ['const a = false;']],
  ['const a = 7;', ['const a = 8;']],
  ["const a = 'b';", ["const a = '';"]],
  ["const a = '';", ["const a = 'mutant';"]],
  ['if (a) { }', ['if (true) { }', 'if (false) { }']],
  ['const a = b ? c : d;', ['const a = c;', 'const a = d;']],
  ['a(b);', [';']],
  ['const a = [...b];', ['const a = [...[]];']],
  ['const a = b.some(c);', ['const a = b.every(c);']],
  ['const a = b.filter(c);', ['const a = b;']],
  ['const a = (b) => b === c;', ['const a = (b) => !(b === c);', 'const a = (b) => b !== c;']],
])('%s becomes each of its near misses', (text, expected) => {
  expect(mutantsOf(text).sort()).toEqual([...expected].sort());
});

test.each([
  "import { a } from 'b';",
  "export * from './b';",
  "type A = 'b' | 1 | true;",
  "interface A { readonly b: 'c' }",
  "const a: 'b' = c as 'd';",
])('%s has none: types and modules are the compiler’s business', (text) => {
  expect(mutantsOf(text)).toEqual([]);
});

test('every mutant is another text that can be parsed, and is known apart from all others', () => {
  const text = ts.sys.readFile(resolve('src/core/assessment/attainment.ts')) ?? '';
  const mutants = makeMutants('src/core/assessment/attainment.ts', text);
  expect(mutants.length).toBeGreaterThan(10);
  for (const { start, end, was, becomes } of mutants) {
    expect(text.slice(start, end)).toBe(was);
    const mutated = text.slice(0, start) + becomes + text.slice(end);
    expect(mutated).not.toBe(text);
    expect(ts.transpileModule(mutated, { reportDiagnostics: true }).diagnostics).toEqual([]);
  }
  const keys = mutants.map(({ inside, was, becomes }) => JSON.stringify([inside, was, becomes]));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a mutant keeps its name when lines come above it', () => {
  const text = 'export function a(b: number) { return b > 1 && b > 2; }\n';
  const names = (lines: string) =>
    makeMutants('src/a.ts', lines).map(({ inside, was, becomes }) => [inside, was, becomes]);
  expect(names(`// more\n\n${text}`)).toEqual(names(text));
  expect(names(text)).toContainEqual(['a #2', '>', '>=']);
});

test('a mutant is reached where the innermost braces around it are entered, or with the module', () => {
  const text = 'const a = 1;\nfunction f(b = 2) { const c = () => { d(3); }; }\nconst e = () => 4;\n';
  const reached = makeMutants('src/a.ts', text)
    .filter(({ was }) => /^\d$/u.test(was))
    .map(({ was, reach }) => [was, reach === 0 ? 'the module' : text.slice(0, reach)]);
  expect(reached).toEqual([
    ['1', 'the module'],
    ['2', 'the module'],
    ['3', 'const a = 1;\nfunction f(b = 2) { const c = () => {'],
    ['4', 'the module'],
  ]);
});

test('a survivor needs a reason, a reason needs a survivor, and an entry needs words', () => {
  const [first, second, third] = makeMutants('src/a.ts', 'const a = [1, 2, 3];');
  if (first === undefined || second === undefined || third === undefined) throw new Error('three numbers');
  const known = ({ path, inside, was, becomes }: typeof first, why: string): Known => ({
    path,
    inside,
    was,
    becomes,
    why,
  });
  const results = [
    { mutant: first, outcome: 'survived' },
    { mutant: second, outcome: 'survived' },
    { mutant: third, outcome: 'killed' },
  ];
  expect(compareSurvivors(results, [known(first, 'the same'), known(third, 'was one')])).toEqual({
    unexplained: [second],
    stale: [known(third, 'was one')],
  });
  // What was not tried, in another room or left out of the sample, says nothing.
  expect(compareSurvivors([], [known(first, 'the same')])).toEqual({ unexplained: [], stale: [] });
  expect(() => compareSurvivors([], [known(first, ' ')])).toThrow('Without a reason');
});

test('a sample is the same for the same seed, another for another, and in order', () => {
  const all = Array.from({ length: 1_000 }, (_, at) => at);
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(), (count, seed) => {
      const sample = sampleOf(all, count, seed);
      expect(sample).toHaveLength(count);
      expect(sample).toEqual([...new Set(sample)].sort((one, other) => one - other));
      expect(sampleOf(all, count, seed)).toEqual(sample);
    }),
  );
  expect(sampleOf(all, 10, 1)).not.toEqual(sampleOf(all, 10, 2));
});

describe('the transform of mutants', () => {
  afterEach(() => {
    delete process.env.PMQA_MUTANT;
    delete process.env.PMQA_REACH;
  });

  interface Transform {
    createTransformer(options: unknown): {
      process(text: string, path: string, options: unknown): { readonly code: string };
      getCacheKey(text: string, path: string, options: unknown): string;
    };
  }

  function transformed(path: string): readonly [code: string, key: string] {
    let found: readonly [string, string] = ['', ''];
    jest.isolateModules(() => {
      const { createTransformer } = jest.requireActual<Transform>(
        '../../scripts/mutation/mutating-transform.cjs',
      );
      const transform = createTransformer({ module: { type: 'commonjs' }, sourceMaps: false });
      const options = {
        config: { rootDir: '/' },
        cwd: '/',
        configString: '',
        instrument: false,
        transformerConfig: {},
      };
      const text = 'exports.a = 1 + 2; exports.f = () => {};';
      found = [transform.process(text, path, options).code, transform.getCacheKey(text, path, options)];
    });
    return found;
  }

  test('changes the file that is named, and no other, and keeps what was cached apart', () => {
    const [usual, usualKey] = transformed(resolve('src/a.js'));
    process.env.PMQA_MUTANT = JSON.stringify({ path: 'src/a.js', start: 14, end: 15, becomes: '-' });
    const [mutated, mutatedKey] = transformed(resolve('src/a.js'));
    expect([usual, mutated].map((code) => /1 . 2/u.exec(code)?.[0])).toEqual(['1 + 2', '1 - 2']);
    expect(mutatedKey).not.toBe(usualKey);
    expect(transformed(resolve('src/b.js'))[0]).toContain('1 + 2');
  });

  test('takes note of each place that is reached, and only there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reach-'));
    const list = join(folder, 'places.json');
    writeFileSync(list, JSON.stringify({ to: '', places: { 'src/a.js': [0, 38] } }));
    process.env.PMQA_REACH = list;
    const [noted] = transformed(resolve('src/a.js'));
    const [other] = transformed(resolve('src/b.js'));
    rmSync(folder, { recursive: true });
    const context = { exports: { f: () => undefined }, pmqaReached: new Set<string>() };
    runInNewContext(noted, context);
    expect([...context.pmqaReached]).toEqual(['src/a.js:0']);
    context.exports.f();
    expect([...context.pmqaReached]).toEqual(['src/a.js:0', 'src/a.js:38']);
    expect(other).not.toContain('pmqaReached');
  });
});
