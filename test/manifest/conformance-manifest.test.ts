/** The second, small add-in: Microsoft's schemas, and that Excel can tell it from the first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceId, conformanceManifest } from '../../scripts/conformance-manifest.mjs';
import { checkManifest } from '../../scripts/manifest-rules.mjs';

const root = join(__dirname, '..', '..');
const first = readFileSync(join(root, 'manifest.xml'), 'utf8');

test('it holds to the schemas and to every rule of ours', async () => {
  expect(
    await checkManifest({
      xml: conformanceManifest(first),
      root,
      associated: [],
      shortcuts: '{}',
    }),
  ).toEqual([]);
});

test('it is an add-in of its own: another id, its own page, no ribbon buttons, names in Thai and English', () => {
  const second = conformanceManifest(first);
  expect(first).not.toContain(conformanceId);
  expect(second).toContain(`<Id>${conformanceId}</Id>`);
  expect(second).toContain('<SourceLocation DefaultValue="https://localhost:3000/conformance.html"/>');
  expect(second).not.toContain('taskpane.html');
  expect(second).not.toContain('VersionOverrides');
  expect(second).not.toContain('ExtendedOverrides');
  expect(second).toContain('PMQA 4.0 ทดลอง Excel');
  expect(second).toContain('PMQA 4.0 Try Excel');
});

test('it moves to the address that the first was given', () => {
  const hosted = first.replaceAll('https://localhost:3000', 'https://pmqa.example.go.th');
  expect(conformanceManifest(hosted)).toContain('https://pmqa.example.go.th/conformance.html');
  expect(conformanceManifest(hosted)).not.toContain('localhost');
});

test('a first manifest that it cannot be made from is an error, never a half-made manifest', () => {
  expect(() => conformanceManifest(first.replace('<Id>', '<ID>'))).toThrow('manifest.xml has nothing like');
});
