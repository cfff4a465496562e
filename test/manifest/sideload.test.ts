/** Where the manifest is put for desktop Excel; the systems' own doors are not opened here. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryOut, planSideload } from '../../scripts/sideload.mjs';

const id = '5743aa26-8403-412a-aa28-bde8ced582e7';

test('on Windows the manifest is a value of the developer key, and removing deletes that value only', () => {
  const manifest = 'C:\\งาน\\PMQA 4.0\\manifest.xml';
  const plan = planSideload({ platform: 'win32', home: 'C:\\Users\\a', manifest, id });
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  expect(plan?.add.run).toEqual(['reg.exe', 'add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
  expect(plan?.remove.run).toEqual(['reg.exe', 'delete', key, '/v', id, '/f']);
});

test('on a Mac the manifest is copied into the folder of Excel, made when it is missing, and removed twice without complaint', () => {
  const home = mkdtempSync(join(tmpdir(), 'pmqa-home-'));
  try {
    const manifest = join(home, 'manifest.xml');
    writeFileSync(manifest, '<OfficeApp/>');
    const plan = planSideload({ platform: 'darwin', home, manifest, id });
    if (plan === null) throw new Error('a Mac has a desktop Excel');
    const copy = join(
      home,
      'Library/Containers/com.microsoft.Excel/Data/Documents/wef',
      `${id}.manifest.xml`,
    );
    carryOut(plan.add);
    expect(readFileSync(copy, 'utf8')).toBe('<OfficeApp/>');
    carryOut(plan.remove);
    carryOut(plan.remove);
    expect(existsSync(copy)).toBe(false);
  } finally {
    rmSync(home, { recursive: true });
  }
});

test('elsewhere there is no desktop Excel', () => {
  expect(planSideload({ platform: 'linux', home: '/home/a', manifest: '/m.xml', id })).toBeNull();
});

test("a command that fails is told with the system's own words", () => {
  const program = "process.stderr.write('no such key'); process.exit(1)";
  expect(() => {
    carryOut({ run: [process.execPath, '-e', program] });
  }).toThrow('no such key');
});
