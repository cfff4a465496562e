/**
 * Notices and the bill of materials name what was bundled, and nothing is bundled without a licence.
 * @slow 2 s: npm is asked for its account of the whole lockfile
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOfMaterials } from '../../scripts/release/bill-of-materials.mjs';
import { bundledPackages, packageFolder } from '../../scripts/release/bundled-packages.mjs';
import { thirdPartyNotices } from '../../scripts/release/third-party-notices.mjs';

const root = join(__dirname, '..', '..');

test.each([
  ['node_modules/react/index.js', 'node_modules/react'],
  ['node_modules/@fontsource/sarabun/thai-400.css', 'node_modules/@fontsource/sarabun'],
  ['node_modules/a/node_modules/@b/c/lib/d.js', 'node_modules/a/node_modules/@b/c'],
  ['node_modules\\react\\index.js', 'node_modules/react'],
  ['src/core/rubric/rubric.ts', null],
])('%s is of %s', (path, folder) => {
  expect(packageFolder(path)).toBe(folder);
});

test('each is named once, with the whole text of its licence', () => {
  const packages = bundledPackages(root, [
    'src/taskpane/index.tsx',
    'node_modules/react/index.js',
    'node_modules/react/cjs/react.production.min.js',
    'node_modules/@fontsource/sarabun/thai-400.css',
  ]);
  expect(packages.map(({ name, license }) => `${name} ${license}`)).toEqual([
    '@fontsource/sarabun OFL-1.1',
    'react MIT',
  ]);
  const notices = thirdPartyNotices(packages);
  expect(notices).toContain('SIL OPEN FONT LICENSE');
  expect(notices).toContain('Copyright (c) Facebook, Inc. and its affiliates.');
});

test('a package without a licence, or without its text, stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pmqa-packages-'));
  try {
    const place = join(folder, 'node_modules', 'nameless');
    mkdirSync(place, { recursive: true });
    writeFileSync(
      join(place, 'package.json'),
      JSON.stringify({ name: 'nameless', version: '1.0.0', license: 'MIT' }),
    );
    expect(() => bundledPackages(folder, ['node_modules/nameless/index.js'])).toThrow(
      'nameless 1.0.0 is bundled',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface Bom {
  readonly bomFormat: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: { readonly name: string; readonly type: string } };
  readonly components: readonly { readonly purl: string; readonly hashes: readonly object[] }[];
}

test('the bill of materials lists those, no tool that builds, and nothing that differs from run to run', () => {
  const packages = bundledPackages(root, ['node_modules/react/index.js', 'node_modules/scheduler/index.js']);
  const text = billOfMaterials(root, packages);
  expect(text).not.toMatch(/"timestamp"|"tools"|"lifecycles"/u);
  const bom = JSON.parse(text) as Bom;
  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'pmqa-workbook', type: 'application' } },
  });
  expect(bom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
  expect(bom.components.map(({ purl }) => purl)).toEqual([
    'pkg:npm/react@17.0.2',
    'pkg:npm/scheduler@0.20.2',
  ]);
  expect(bom.components.every(({ hashes }) => hashes.length > 0)).toBe(true);
  expect(text).not.toMatch(/webpack|jest/u);
});
