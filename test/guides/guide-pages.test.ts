/** The guides: whole in both languages, leading nowhere that is not, and speaking of what is really on the screen. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { guidePages } from '../../scripts/guides/guide-pages.mjs';

const root = join(__dirname, '..', '..');
const made = new Map(guidePages(root, '1.2.3'));
const pages = [...made]
  .filter(([name]) => name.endsWith('.html'))
  .map(([name, page]) => [name, String(page)] as const);

/** What stands beside the guides in the built folder. */
const beside = [
  'help/search.js',
  'assets/icon-32.png',
  'samples/pmqa-sample-th.xlsx',
  'samples/pmqa-sample-en.xlsx',
];

test('every page is there in Thai and English, with as many headings', () => {
  const headings = (page: string) => page.match(/<h[1-3] /gu)?.length;
  const thai = pages.filter(([name]) => !name.startsWith('help/en/'));
  expect(thai.map(([name]) => name).sort()).toEqual(
    ['fill-in', 'index', 'it', 'lead', 'privacy', 'solve', 'support', 'terms'].map(
      (name) => `help/${name}.html`,
    ),
  );
  for (const [name, page] of thai) {
    const english = String(made.get(name.replace('help/', 'help/en/')));
    expect([name, headings(english)]).toEqual([name, headings(page)]);
    expect(page).toContain('<html lang="th">');
    expect(english).toContain('<html lang="en">');
  }
});

test.each(pages)('%s leads to what is there, and fetches nothing from elsewhere', (name, page) => {
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address = '']) => address);
  for (const address of addresses) {
    if (address.startsWith('https://')) {
      // A link that somebody presses, never something the page loads.
      expect(page).toContain(`<a href="${address}">`);
      continue;
    }
    const [file = '', anchor = ''] = address.split('#');
    const target = posix.join(dirname(name), file);
    expect([target, made.has(target) || beside.includes(target)]).toEqual([target, true]);
    if (anchor !== '') expect(String(made.get(target))).toContain(`id="${anchor}"`);
  }
  expect(page).toContain("content=\"default-src 'none'; script-src 'self'; style-src 'self';");
  expect(page).not.toMatch(/<style|style=|<script>|onclick=/u);
  expect(page).not.toContain('{version}');
});

test('the style sheet asks only for fonts that the build has', () => {
  const css = readFileSync(join(root, 'docs', 'help', 'help.css'), 'utf8');
  const fonts = [...css.matchAll(/url\('\.\.\/assets\/([^']*)'\)/gu)].map(([, file = '']) => file);
  const inPackage = readdirSync(join(root, 'node_modules', '@fontsource', 'sarabun', 'files'));
  expect(css.match(/url\(/gu)).toHaveLength(fonts.length);
  for (const font of fonts) expect(inPackage).toContain(font);
});

test('what the search looks into has every heading, with an anchor that is on its page', () => {
  for (const folder of ['help', 'help/en']) {
    const script = String(made.get(`${folder}/search-index.js`));
    const passages = JSON.parse(script.slice(script.indexOf('['), script.lastIndexOf(';'))) as {
      address: string;
      heading: string;
    }[];
    expect(passages.length).toBeGreaterThan(30);
    for (const { address, heading } of passages) {
      const [file = '', anchor = ''] = address.split('#');
      expect(heading).not.toBe('');
      expect(String(made.get(`${folder}/${file}`))).toContain(`id="${anchor}"`);
    }
  }
});

/** Words of Excel, SharePoint and the readers’ own notes, which no source of ours has. */
const notOurs = new Set([
  'แชร์',
  'nginx',
  'IIS',
  'add-in',
  'ห้ามส่ง <code>X-Frame-Options</code>',
  'Never send <code>X-Frame-Options</code>',
]);

test.each([
  ['th', ['fill-in', 'lead', 'solve']],
  ['en', ['fill-in', 'lead', 'solve']],
] as const)('what is in bold in %s is written so on the screen', (language, names) => {
  const said = wordsOfProduct();
  const place = language === 'th' ? 'help' : 'help/en';
  const unknown = names.flatMap((name) =>
    [
      ...String(made.get(`${place}/${name}.html`)).matchAll(
        /<strong>([^<]*(?:<code>[^<]*<\/code>)?)<\/strong>/gu,
      ),
    ]
      .map(([, words = '']) => words.replace('&amp;', '&'))
      .filter((words) => !notOurs.has(words) && !said.includes(words))
      .map((words) => `${name}: ${words}`),
  );
  expect(unknown).toEqual([]);
});

/** All words of sheets, pane, failures and ribbon, in both languages. */
function wordsOfProduct(): string {
  const sources = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true })
      .map(String)
      .filter((name) => /\.(?:th|en)\.ts$/u.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
  const ribbon = readFileSync(join(root, 'manifest.xml'), 'utf8');
  // The sheets are called by the number of their category.
  return [...sources('src/taskpane/words'), ...sources('src/core'), ribbon, 'หมวด 1 หมวด 6 สรุป']
    .join('\n')
    .replaceAll('\\n', ' ');
}

test.each([
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
])('what is in bold and in Thai in %s is written so on the screen', (name) => {
  const said = wordsOfProduct();
  const text = readFileSync(join(root, name), 'utf8').replace(/\s+/gu, ' ');
  const unknown = [...text.matchAll(/\*\*([^*]*)\*\*/gu)]
    .flatMap(([, words = '']) => words.replace(/ …$/u, '').split(/ > | … /u))
    .filter((words) => /[ก-๙]/u.test(words) && !notOurs.has(words) && !said.includes(words));
  expect(unknown).toEqual([]);
});
