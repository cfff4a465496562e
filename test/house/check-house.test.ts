/** That each fault in the building of the house is found, in a small tree made for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judgeHouse, surveyHouse } from '../../scripts/check-house.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const noRooms = {};

function breachesIn(
  files: Readonly<Record<string, string>>,
  rooms: Readonly<Record<string, readonly string[]>> = noRooms,
): Record<string, readonly string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const measures = surveyHouse(root, rooms).filter(({ breaches }) => breaches.length > 0);
  return Object.fromEntries(measures.map(({ measure, breaches }) => [measure, breaches]));
}

const lines = (count: number): string => 'export {};\n'.repeat(count);
const longFunction = (name: string): string => `function ${name}() {\n${'  f();\n'.repeat(59)}}\n`;

test('a house in order has no breach', () => {
  expect(
    breachesIn(
      {
        'src/core/text/trim.ts': 'export const trim = 1;\n',
        'src/core/rubric/parse.ts': "import { trim } from '../text/trim';\nexport { trim };\n",
        'src/taskpane/index.tsx': "import { trim } from '../core/text/trim';\nexport { trim };\n",
        'src/preview/index.tsx': lines(3),
      },
      { core: ['text', 'rubric'] },
    ),
  ).toEqual({});
});

test('a circle is found through types, exports and late imports, over any number of files and layers', () => {
  expect(
    breachesIn({
      'src/core/a.ts': "import type { B } from './b';\n",
      'src/core/b.ts': "export { c } from '../excel/c';\n",
      'src/excel/c.ts': "export const load = () => import('../core/a');\n",
      'src/excel/d.ts': "import { c } from './c';\nexport { c };\n",
    }),
  ).toEqual({ 'circles of imports': ['src/core/a.ts <-> src/core/b.ts <-> src/excel/c.ts'] });
});

test('two circles are two', () => {
  const pair = (one: string, other: string) => ({
    [`src/${one}.ts`]: `import './${other}';\n`,
    [`src/${other}.ts`]: `import './${one}';\n`,
  });
  expect(breachesIn({ ...pair('a', 'b'), ...pair('c', 'd') })['circles of imports']).toHaveLength(2);
});

test('a room may import what is below it, not what is above', () => {
  expect(
    breachesIn(
      {
        'src/core/text/low.ts': "import type { High } from '../rubric/deep/high';\n",
        'src/core/rubric/deep/high.ts': "import './beside';\nimport '../../text/other';\n",
        'src/core/rubric/deep/beside.ts': lines(1),
        'src/core/text/other.ts': lines(1),
      },
      { core: ['text', 'rubric'] },
    ),
  ).toEqual({
    'imports up': ['src/core/text/low.ts imports src/core/rubric/deep/high.ts, which is above it'],
  });
});

test('the list of rooms names each room that is there and no other', () => {
  expect(breachesIn({ 'src/core/new/a.ts': lines(1) }, { core: ['gone'] })).toEqual({
    'imports up': [
      'src/core/new has no place among the rooms',
      'src/core/gone is among the rooms, and is not there',
    ],
  });
});

test('a folder holds at most 20 sources, and says what it is for when it holds more than five files', () => {
  const files = (folder: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`src/${folder}/${folder}-${at}.ts`, lines(1)]),
    );
  expect(
    breachesIn({
      ...files('five', 5),
      ...files('six', 6),
      ...files('twenty', 20),
      'src/twenty/README.md': '',
      ...files('more', 21),
      'src/more/README.md': '',
    }),
  ).toEqual({
    'most sources in a folder': ['src/more has 21 sources'],
    'folders without a README': ['src/six has 6 files and no README.md'],
  });
});

test('a source has at most 300 lines, and half of them fewer than 80', () => {
  expect(breachesIn({ 'src/a.ts': lines(79), 'src/b.ts': lines(300) })).toEqual({
    'median source, lines': ['half of the sources have 300 lines or more'],
  });
  expect(breachesIn({ 'src/b.ts': lines(301), 'src/c.ts': lines(1), 'src/d.ts': lines(1) })).toMatchObject({
    'longest source, lines': ['src/b.ts has 301 lines'],
  });
});

test('a function of more than 60 lines says why, wherever the comment stands that belongs to it', () => {
  const because = '/** Long because it is one table. */\n';
  expect(
    breachesIn({
      'src/a.ts': `${because}export ${longFunction('a')}`,
      'src/b.ts': `// Lists\n${because}export const b = ${longFunction('')};\n`,
      'src/c.ts': `${because}export const other = 1;\n${longFunction('c')}`,
    }),
  ).toMatchObject({
    'of them without a reason': ['src/c.ts:3 c has no comment “Long because …”'],
  });
});

test('there are at most five long functions, whatever their reasons', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const all = Object.fromEntries(
    names.map((name) => [`src/${name}.ts`, `/** Long because of this. */\n${longFunction(name)}`]),
  );
  expect(breachesIn(all)['functions over 60 lines']).toHaveLength(6);
});

test('no two sources have one name, whatever their case, ending or layer', () => {
  expect(
    breachesIn({
      'src/core/gaps.ts': lines(1),
      'src/taskpane/Gaps.tsx': lines(1),
      'src/core/failure.en.ts': lines(1),
      'src/core/failure.th.ts': lines(1),
    }),
  ).toEqual({ 'names that exist twice': ['src/core/gaps.ts and src/taskpane/Gaps.tsx'] });
});

test('a page may name only files that are there, by as much of their path as it likes', () => {
  expect(
    breachesIn({
      'src/core/text/trim.ts': lines(1),
      'docs/architecture.md':
        'See `text/trim.ts`, `trim.ts` and `core/trim.ts`; words like `trim` are free.\n',
      'docs/decisions/0001-old.md': 'It was `gone.ts` then.\n',
      'src/core/README.md': '`im.ts` does it.\n',
    }),
  ).toEqual({
    'files named and not there': [
      'src/core/README.md names im.ts, which is not there',
      'docs/architecture.md names core/trim.ts, which is not there',
    ],
  });
});

test('one breach is enough to fail, and is said with its place below the table', () => {
  const kept = { measure: 'circles of imports', found: 0, limit: 0, breaches: [] };
  const broken = {
    measure: 'longest source, lines',
    found: 301,
    limit: 300,
    breaches: ['src/a.ts has 301 lines'],
  };
  expect(judgeHouse([kept]).code).toBe(0);
  const { code, text } = judgeHouse([kept, broken]);
  expect(code).toBe(1);
  expect(text).toMatch(
    /^circles of imports +0 +at most 0\nlongest source, lines +301 +at most 300\n {2}src\/a\.ts has 301 lines\n$/,
  );
});
