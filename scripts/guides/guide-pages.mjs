/**
 * The guides as pages: Markdown of docs/help in one layout, with a search that works from a folder too. Nothing on them
 * comes from elsewhere, and no style or script stands in the page itself.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

/** In the order of the menu. */
const pages = ['index', 'fill-in', 'lead', 'it', 'solve', 'privacy', 'terms', 'support'];
const languages = {
  th: {
    folder: 'help',
    up: '',
    site: 'PMQA 4.0',
    search: 'ค้นในคู่มือ',
    none: 'ไม่พบในคู่มือ ลองใช้คำที่สั้นลง',
    menu: 'หน้าของคู่มือ',
    other: ['en', 'English', 'en/'],
    version: 'รุ่น',
  },
  en: {
    folder: 'help/en',
    up: '../',
    site: 'PMQA 4.0',
    search: 'Search the guides',
    none: 'Nothing found; try shorter words',
    menu: 'Pages of the guides',
    other: ['th', 'ไทย', '../'],
    version: 'Version',
  },
};

/**
 * @param {string} root folder of the repository
 * @param {string} version that the pages say
 * @returns {[string, string | Buffer][]} by their place in the built folder
 */
export function guidePages(root, version) {
  const folder = join(root, 'docs', 'help');
  const pictures = readdirSync(join(folder, 'images')).map((name) => [
    `help/images/${name}`,
    readFileSync(join(folder, 'images', name)),
  ]);
  const made = Object.keys(languages).flatMap((language) => {
    const read = pages.map((name) => {
      const text = readFileSync(join(folder, language, `${name}.md`), 'utf8').replaceAll(
        '{version}',
        version,
      );
      return { name, ...pageOf(text, name) };
    });
    const { folder: place } = languages[language];
    const passages = read.flatMap((page) => page.passages);
    return [
      ...read.map((page) => [`${place}/${page.name}.html`, html(page, read, language, version)]),
      [`${place}/search-index.js`, `window.pmqaGuides = ${JSON.stringify(passages)};\n`],
    ];
  });
  return [...made, ...pictures, ['help/help.css', readFileSync(join(folder, 'help.css'))]];
}

/** @returns {{ title: string, body: string, passages: import('../../src/pages/find-passages').Passage[] }} */
function pageOf(text, name) {
  const passages = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: words }) {
        const id = `s${passages.length}`;
        if (depth === 1) title = plain(words);
        passages.push({ page: title, heading: plain(words), address: `${name}.html#${id}`, text: '' });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escaped(href.replace(/\.md$/u, '.html'))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text: words }) {
        return `<img src="${escaped(href)}" alt="${escaped(words)}" loading="lazy">`;
      },
      // The texts are ours, and none of them needs markup of its own.
      html() {
        throw new Error(`${name}.md holds HTML`);
      },
    },
  });
  const body = marked.parse(text);
  // What stands below a heading, up to the next, is what the search looks into.
  const parts = text.split(/^#{1,3} .*$/mu).slice(1);
  return { title, body, passages: passages.map((passage, at) => ({ ...passage, text: plain(parts[at]) })) };
}

function plain(markdown) {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*`|_]|^\s*[-\d.]+\s/gmu, ' ')
    .replace(/-{3,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function html({ name, title, body }, all, language, version) {
  const { up, site, search, none, menu, other, version: word } = languages[language];
  const [otherLanguage, otherName, otherPlace] = other;
  const entries = all.map(
    (page) =>
      `<li><a href="${page.name}.html"${page.name === name ? ' aria-current="page"' : ''}>${escaped(page.title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${site}</title>
<link rel="stylesheet" href="${up}help.css">
<link rel="icon" href="${up}../assets/icon-32.png">
<script src="search-index.js" defer></script>
<script src="${up}search.js" defer></script>
</head>
<body>
<header>
<nav aria-label="${menu}">
<ul>
${entries.join('\n')}
<li><a href="${otherPlace}${name}.html" lang="${otherLanguage}" hreflang="${otherLanguage}">${otherName}</a></li>
</ul>
</nav>
<div id="search" role="search" hidden>
<label>${search} <input type="search" autocomplete="off"></label>
<ul id="found" aria-live="polite" data-none="${none}"></ul>
</div>
</header>
<main>
${body}</main>
<footer>PMQA 4.0 Workbook · ${word} ${version}</footer>
</body>
</html>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
