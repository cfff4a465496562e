/** Pages of a PDF as Poppler sees them: size, text in the order it was drawn, last line. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Bare letters, see `bare`; the lines of one cell follow each other. */
  readonly text: string;
  /** The lowest line, of upright pages the lowest two, also bare, from left to right. */
  readonly footer: string;
  /** Where the lowest text above the footer ends, in points from the upper edge. */
  readonly reaches: number;
  /** The lowest line above the footer, bare; null where it does not begin at the left edge. */
  readonly lowest: string | null;
}

/** A file is printed once and asked by many tests; it is known by its path and when it was written. */
const readBefore = new Map<string, readonly PrintedPage[]>();

export function readPages(pdf: string): readonly PrintedPage[] {
  const key = `${pdf} ${statSync(pdf).mtimeMs}`;
  const pages = readBefore.get(key) ?? pagesIn(pdf);
  readBefore.set(key, pages);
  return pages;
}

function pagesIn(pdf: string): PrintedPage[] {
  const sizes = [...run('pdfinfo', ['-f', '1', '-l', '9999', pdf]).matchAll(pageSize)];
  const drawn = textPages(['-raw', pdf]);
  const placed = textPages(['-layout', pdf]);
  const words = readWords(pdf);
  return sizes.map(([, width, height], number) => ({
    width: Number(width),
    height: Number(height),
    text: bare(drawn[number] ?? ''),
    footer: bare(lastLines(placed[number] ?? '', Number(height) > Number(width) ? 2 : 1)),
    ...lowestOf(words[number] ?? [], Number(height)),
  }));
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('');
}

/** The lower margin of our sheets, in points: only the footer stands in it. */
const footerRoom = 36;

interface PrintedWord {
  readonly left: number;
  readonly end: number;
  readonly text: string;
}

/** All words with their places, page by page. */
function readWords(pdf: string): PrintedWord[][] {
  const pages = run('pdftotext', ['-enc', 'UTF-8', '-bbox', pdf, '-']).split('<page ').slice(1);
  const word = /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g;
  return pages.map((page) =>
    [...page.matchAll(word)].map(([, left, end, text]) => ({
      left: Number(left),
      end: Number(end),
      text: text ?? '',
    })),
  );
}

function lowestOf(words: readonly PrintedWord[], height: number): Pick<PrintedPage, 'reaches' | 'lowest'> {
  const above = words.filter(({ end }) => end < height - footerRoom);
  const reaches = Math.max(0, ...above.map(({ end }) => end));
  const line = above.filter(({ end }) => end > reaches - 4).sort((a, b) => a.left - b.left);
  const edge = Math.min(...above.map(({ left }) => left));
  const isAtEdge = (line[0]?.left ?? edge) < edge + 4;
  return { reaches, lowest: isAtEdge ? bare(line.map(({ text }) => text).join('')) : null };
}

/**
 * Text without white space, and without vowels and tone marks above and below the line: a PDF holds those in the
 * order of drawing. Whether they are cut off is a question of row heights, which another test asks.
 */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('\u0e33', '\u0e32')
    .replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\s\u200b]/g, '');
}

/** Names of the fonts it was drawn with, without the mark of a subset. */
export function readFonts(pdf: string): string[] {
  const [, , ...lines] = run('pdffonts', [pdf]).split('\n');
  return lines.flatMap((line) => line.match(/^(?:[A-Z]{6}\+)?(\S+)/)?.[1] ?? []);
}

/** Writes one page as a PNG picture. @param target without `.png` */
export function drawPage(pdf: string, page: number, target: string, dotsPerInch: number): void {
  run('pdftoppm', [
    ...['-png', '-singlefile', '-f', String(page), '-l', String(page), '-r', String(dotsPerInch)],
    pdf,
    target,
  ]);
}

const pageSize = /^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm;

function textPages(words: readonly string[]): string[] {
  return run('pdftotext', ['-enc', 'UTF-8', ...words, '-']).split('\f');
}

function run(tool: string, words: readonly string[]): string {
  const result = spawnSync(tool, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${tool}: ${result.stderr}`);
  return result.stdout;
}
