/** What the page for IT says of a server: each fault on its own, and what is right is left alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceManifest } from '../../scripts/conformance-manifest.mjs';
import { judgeServer, manifestFor, wantedFiles, type Answer, type Check } from '../../src/pages/judge-server';

const origin = 'https://pmqa.example.go.th';
const root = join(__dirname, '..', '..');
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  xml: 'text/xml',
  json: 'application/json',
  png: 'image/png',
  woff2: 'font/woff2',
};
/** As server/ sets them. */
const good = new Map([
  [
    'content-security-policy',
    "default-src 'none'; frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com",
  ],
  ['cache-control', 'no-cache'],
  ['x-content-type-options', 'nosniff'],
  ['content-encoding', 'gzip'],
]);

/** @returns a status other than 200, where the answer is to have one */
type Change = (file: string, headers: Map<string, string>) => number | undefined;

function answers(change: Change = () => undefined): Map<string, Answer> {
  return new Map(
    wantedFiles.map((file): [string, Answer] => {
      const headers = new Map([...good, ['content-type', types[file.split('.').at(-1) ?? ''] ?? '']]);
      const status = change(file, headers) ?? 200;
      return [file, { status, headers }];
    }),
  );
}

const wrong = (found: ReturnType<typeof judgeServer>) =>
  found.filter(({ isRight }) => !isRight).map(({ check }) => check);

test('a server set up as server/ says is right in everything', () => {
  expect(wrong(judgeServer(origin, answers(), true))).toEqual([]);
});

/** A header set to something else, or taken away. */
const header =
  (name: string, value: string | null, ending = ''): Change =>
  (file, headers) => {
    if (!file.endsWith(ending)) return undefined;
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return undefined;
  };

const faults: readonly (readonly [Check, Change])[] = [
  ['files', (file) => (file === 'rubric.js' ? 404 : undefined)],
  ['types', header('content-type', 'application/octet-stream', '.woff2')],
  ['types', header('content-type', null)],
  ['frames', header('x-frame-options', 'SAMEORIGIN')],
  ['policy', header('content-security-policy', null)],
  ['policy', header('content-security-policy', "frame-ancestors 'self'")],
  ['cache', header('cache-control', 'public, max-age=31536000')],
  ['sniffing', header('x-content-type-options', null)],
  ['compression', header('content-encoding', null)],
];

test.each(faults)('%s is the one thing that is wrong', (check, change) => {
  expect(wrong(judgeServer(origin, answers(change), true))).toEqual([check]);
});

test('plain http, and an office.js that is out of reach, are told', () => {
  expect(wrong(judgeServer('http://intranet', answers(), false))).toEqual(['https', 'officeJs']);
});

test('a server that does not answer is told as missing files, not as a fault of this page', () => {
  const none = new Map(
    wantedFiles.map((file): [string, Answer] => [file, { status: 0, headers: new Map() }]),
  );
  expect(wrong(judgeServer(origin, none, true))).toContain('files');
});

test('the second add-in, which tries an Excel, moves as well', () => {
  const second = conformanceManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'));
  expect(manifestFor(second, `${origin}/`)).toContain(
    `<SourceLocation DefaultValue="${origin}/conformance.html"/>`,
  );
});

test('the manifest is made for the address, a path included, and has no other', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const made = manifestFor(manifest, 'https://intranet.example.go.th/pmqa/');
  expect(made).toContain(
    '<SourceLocation DefaultValue="https://intranet.example.go.th/pmqa/taskpane.html"/>',
  );
  expect(made).not.toContain('localhost:3000/');
  expect(() => manifestFor('<OfficeApp/>', origin)).toThrow('manifest.xml does not say where the pane is');
});
