/** What a listing in the marketplace has to hold to: lengths, sizes of pictures, and files that the table names as evidence. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const listing = readFileSync(join(root, 'docs', 'marketplace', 'listing.md'), 'utf8');

test.each(['ไทย', 'English'])('the texts in %s fit the form', (heading) => {
  const part = listing.slice(listing.indexOf(`## ${heading}\n`)).split(/\n## /u)[0] ?? '';
  const [name = '', summary = ''] = [...part.matchAll(/^\*\*(?:ชื่อ|สรุป|Name|Summary)\*\*: (.*)$/gmu)].map(
    ([, text]) => text,
  );
  const description = part.slice(part.search(/^\*\*(?:คำอธิบาย|Description)\*\*$/mu));
  expect(name).not.toBe('');
  expect(name.length).toBeLessThanOrEqual(50);
  expect(summary).not.toBe('');
  expect(summary.length).toBeLessThanOrEqual(100);
  expect(description.length).toBeGreaterThan(300);
  expect(description.length).toBeLessThanOrEqual(4000);
  // As Excel shows it.
  expect(readFileSync(join(root, 'manifest.xml'), 'utf8')).toContain(`"${name}"`);
});

test('the pictures are of the size that listings ask for', () => {
  const folder = join(root, 'docs', 'help', 'images');
  const pictures = readdirSync(folder);
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  for (const picture of pictures) {
    const bytes = readFileSync(join(folder, picture));
    expect([picture, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([picture, 1366, 768]);
  }
});

test('what the table names as evidence is there', () => {
  const table = readFileSync(join(root, 'docs', 'marketplace.md'), 'utf8');
  const files = [...table.matchAll(/`((?:docs|test|scripts|assets)\/[^`]*|webpack\.config\.js)`/gu)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
});
