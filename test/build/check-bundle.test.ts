/** The check of the built folder can fail: shown on small folders made here. The real one is checked after building. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkBundle } from '../../scripts/check-bundle.mjs';

let folder: string;

const page =
  '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script src=taskpane.js></script>';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pmqa-bundle-'));
  put('taskpane.html', page);
  put('conformance.html', page);
  put('taskpane.js.map', JSON.stringify({ sources: ['webpack://x/src/core/outcome.ts'] }));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

test('a folder with only our own modules and office.js passes', () => {
  expect(checkBundle(folder)).toEqual([]);
});

test.each([
  [
    'the embedded host',
    'taskpane.js.map',
    JSON.stringify({ sources: ['webpack://x/src/embedded-host/create-host.ts'] }),
  ],
  ['a formula engine', 'assets/wasm_bg.wasm', ''],
  ['a copy of office.js', 'office-js/office.js', ''],
  ['a script from elsewhere', 'taskpane.html', `${page}<script src="https://cdn.example.com/x.js"></script>`],
  ['a page that tries Excel without one', 'conformance.html', '<script src=conformance.js></script>'],
  ['a page without office.js', 'taskpane.html', '<script src=taskpane.js></script>'],
])('%s is found', (_, file, content) => {
  put(file, content);
  expect(checkBundle(folder)).toHaveLength(1);
});
