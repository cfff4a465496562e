/**
 * Every string of the pane, in both languages, on one page that people read: docs/words.md. `PMQA_GOLDEN=write` writes it
 * anew. And what was decided about words holds in all of them.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessorEn } from '../../../src/taskpane/words/assessor/assessor.en';
import { assessorTh } from '../../../src/taskpane/words/assessor/assessor.th';
import { editionEn } from '../../../src/taskpane/words/edition.en';
import { editionTh } from '../../../src/taskpane/words/edition.th';
import { paneEn } from '../../../src/taskpane/words/pane.en';
import { paneTh } from '../../../src/taskpane/words/pane.th';
import { printEn } from '../../../src/taskpane/words/print/print.en';
import { printTh } from '../../../src/taskpane/words/print/print.th';
import { roundsEn } from '../../../src/taskpane/words/rounds/rounds.en';
import { roundsTh } from '../../../src/taskpane/words/rounds/rounds.th';
import { upkeepEn } from '../../../src/taskpane/words/upkeep.en';
import { upkeepTh } from '../../../src/taskpane/words/upkeep.th';

const page = 'docs/words.md';

/** What the pane loads at once has start, work, rows and first steps in it. */
const sets: readonly (readonly [name: string, thai: object, english: object])[] = [
  ['pane', paneTh, paneEn],
  ['upkeep', upkeepTh, upkeepEn],
  ['edition', editionTh, editionEn],
  ['rounds', roundsTh, roundsEn],
  ['print', printTh, printEn],
  ['assessor', assessorTh, assessorEn],
];

/** Every string by its key; what comes in is shown as `{1}`, `{2}`. */
function listed(words: unknown, key: string): (readonly [string, string])[] {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words === 'function') {
    const arguments_ = Array.from({ length: words.length }, (_, at) => `{${at + 1}}`);
    return listed((words as (...given: string[]) => unknown)(...arguments_), key);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([part, each]) => listed(each, key === '' ? part : `${key}.${part}`));
}

const lines = sets.map(([name, thai, english]) => {
  const other = new Map(listed(english, ''));
  return { name, words: listed(thai, '').map(([key, text]) => [key, text, other.get(key) ?? ''] as const) };
});

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');

function pageOf(): string {
  const tables = lines.map(({ name, words }) =>
    [
      `## ${name}`,
      '',
      '| key | ไทย | English |',
      '| --- | --- | --- |',
      ...words.map((row) => `| ${row.map(cell).join(' | ')} |`),
    ].join('\n'),
  );
  return [
    '# Words of the pane',
    '',
    'Every string the pane shows, as it was decided; `{1}` is what is put in. Made by `test/taskpane/words/all-words.test.ts`:',
    'change the words beside the code (`src/taskpane/words`), then `PMQA_GOLDEN=write npx jest all-words`. What is called how,',
    'and why, is in [glossary.md](glossary.md).',
    '',
    tables.join('\n\n'),
    '',
  ].join('\n');
}

describe('the words of the pane', () => {
  it('all stand in docs/words.md as they are', () => {
    const made = pageOf();
    if (process.env.PMQA_GOLDEN === 'write') writeFileSync(page, made);
    expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(made);
  });

  it('come from every file of words there is', () => {
    const folder = 'src/taskpane/words';
    const files = readdirSync(folder, { recursive: true }).map(String);
    // What stands in two files of its own and is a part of the pane's words.
    const within = new Set(['start', 'work', 'pane']);
    const names = files.flatMap((file) => /([\w-]+)\.th\.ts$/.exec(join(folder, file))?.[1] ?? []);
    const known = new Set([...lines.map(({ name }) => name), ...within]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(known.size);
  });

  it('are all said in both languages', () => {
    const missing = lines.flatMap(({ name, words }) =>
      // Empty in both is a form of words that another language may need.
      words
        .filter(([, thai, english]) => (thai === '') !== (english === ''))
        .map(([key]) => `${name}.${key}`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['ไทย', 1, /แฟ้ม|สมุดงาน|ปลดล็อก|คุ้มที่สุด|รีเฟรช|อ่านอีกครั้ง|คลิ้ก|เวิร์คบุ๊ค/],
    ['English', 2, /\bmend|unlock|refresh\b|\bplease wait\b/i],
  ] as const)('keep to what was decided, in %s', (_language, at, avoided) => {
    const found = lines.flatMap(({ name, words }) =>
      words.filter((row) => avoided.test(row[at])).map((row) => `${name}.${row[0]}: ${row[at]}`),
    );
    expect(found).toEqual([]);
  });
});
