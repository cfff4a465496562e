import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slowTests } from '../../scripts/slow-tests.mjs';

test('slow tests are those that say so in their first comment, the slowest first, with the reason', () => {
  const root = mkdtempSync(join(tmpdir(), 'slow-'));
  for (const folder of ['test/a', 'test/e2e', 'test/libreoffice'])
    mkdirSync(join(root, folder), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'test/a/one.test.ts': '/** @slow 5 s: many of them */\ntest();\n',
    'test/a/several.test.tsx':
      '/**\n * What it does.\n * @jest-environment <rootDir>/test/jsdom/in-page.cjs\n * @slow 12 s: it draws\n */\n',
    'test/a/fast.test.ts': '/** Fast. */\n/** @slow 9 s: not the first comment */\n',
    'test/a/without.test.ts': 'test();\n',
    'test/a/helper.ts': '/** @slow 7 s: no test */\n',
    'test/e2e/page.test.ts': '/** @slow 30 s: has a runner of its own */\n',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  const found = slowTests(root);
  rmSync(root, { recursive: true });
  expect(found).toEqual([
    { path: join(root, 'test/a/several.test.tsx'), seconds: 12, why: 'it draws' },
    { path: join(root, 'test/a/one.test.ts'), seconds: 5, why: 'many of them' },
  ]);
});
