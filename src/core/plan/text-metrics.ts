/**
 * How many lines a text takes in a cell, so that row heights can be planned: Excel's own autofit is wrong on
 * the web in a Thai user interface, and there is no font to ask before the sheet exists. Errs towards more
 * lines: a row a little too high is untidy, a row too low hides words.
 */
import type { Typeface } from './typeface';
import { latinWidths, otherWidths, thaiWidths } from './sarabun-widths';

/** Excel refuses higher rows, in points. @internal Plans are held to it. */
export const highestRow = 409;

/**
 * What a cell keeps free at its left and right edge together, in points: about 6 in Excel. The rest is for word
 * breaks: every dictionary breaks some Thai compounds elsewhere. With it no text of PMQA 4.0 took more lines in
 * Chromium, drawn with Laksaman at two thirds, than are planned here.
 */
const cellPadding = 10;
/** Of a line, so that a text that just fits by our figures gets the room it may need by a program’s. */
const certain = 0.98;

/** Bold letters are wider: 4.7 % over the whole of PMQA 4.0 in Laksaman Bold; rounded up. */
const boldFactor = 1.06;

/** For letters outside the table; most are full-width signs. */
const unknownWidth = 700;

interface FaceMetrics {
  /** Mean width against TH Sarabun New of the same size. */
  readonly widthFactor: number;
  /** Height of a line against the font size. */
  readonly lineFactor: number;
  /** The same where lines are set close. */
  readonly closeFactor: number;
}

/**
 * TH Sarabun New is drawn small in its em: 16 points of it look like 11 points of other fonts. Its ascent and
 * descent come to 1.31 em; 1.5 leaves room for a tone mark above a high vowel on the first line, and set close, 1.39
 * cuts none (looked at in print, at 200 dots an inch). Tahoma and
 * Leelawadee UI are not free, so their width was measured on Loma, the free Thai font made to stand in for
 * Tahoma: 1.60 times TH Sarabun New over the whole text of PMQA 4.0. Their ascent and descent come to at most
 * 1.6 em (Loma 1.59).
 */
const faces: Readonly<Record<Typeface['name'], FaceMetrics>> = {
  'TH Sarabun New': { widthFactor: 1, lineFactor: 1.5, closeFactor: 1.39 },
  'Leelawadee UI': { widthFactor: 1.6, lineFactor: 1.68, closeFactor: 1.68 },
  Tahoma: { widthFactor: 1.6, lineFactor: 1.68, closeFactor: 1.68 },
};

/** Of the fonts that may stand in for one that is not there, at its size. Leelawadee UI is as wide. */
export function widestOfSize({ size }: Typeface): Typeface {
  return { name: 'Tahoma', size };
}

export interface TextStyle {
  readonly typeface: Typeface;
  readonly bold?: boolean;
}

/** Height of one line, in points; close lines are told to half a point. */
export function lineHeight({ name, size, isClose }: Typeface): number {
  const { lineFactor, closeFactor } = faces[name];
  return isClose === true ? Math.ceil(closeFactor * size * 2) / 2 : Math.ceil(lineFactor * size);
}

/** Width of the text on one line, in points. */
export function measureText(text: string, style: TextStyle): number {
  return thousandthsOf(text) * pointsPerThousandth(style);
}

function thousandthsOf(text: string): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOf(letter.codePointAt(0) ?? 0);
  return thousandths;
}

function pointsPerThousandth({ typeface, bold }: TextStyle): number {
  return (faces[typeface.name].widthFactor * (bold === true ? boldFactor : 1) * typeface.size) / 1000;
}

/** Most texts do, and need not be taken apart into words. Looks no further than the line is long. */
function fitsOnOneLine(text: string, available: number, style: TextStyle): boolean {
  const room = available / pointsPerThousandth(style);
  let used = 0;
  for (const letter of text) {
    used += widthOf(letter.codePointAt(0) ?? 0);
    if (used > room) return false;
  }
  return true;
}

/**
 * Lines the text takes in a cell (or merged cells) of this width, wrapped between Thai words and at line feeds.
 * @param width of the whole cell in points
 * @param enough lines after which nobody needs to know how many more there are
 * @internal Compared with what a browser and LibreOffice made of the same texts.
 */
export function measureLines(
  text: string,
  width: number,
  style: TextStyle,
  enough = Number.POSITIVE_INFINITY,
): number {
  const available = Math.max((width - cellPadding) * certain, 1);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += linesOf(paragraph, available, style, enough - lines);
    if (lines >= enough) return enough;
  }
  return lines;
}

/** Height of a row in which the fullest of these texts is to be read, in points, at most what Excel allows. */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number; readonly bold?: boolean }[],
  typeface: Typeface,
): number {
  const enough = Math.ceil(highestRow / lineHeight(typeface));
  let lines = 1;
  for (const { text, width, bold } of texts) {
    if (lines >= enough) break;
    lines = Math.max(lines, measureLines(text, width, { typeface, bold: bold ?? false }, enough));
  }
  return Math.min(lines * lineHeight(typeface), highestRow);
}

/**
 * How much of a text the segmenter is given at once, in UTF-16 units, and how much of that it must still see behind a
 * word to find the word's end. What it takes for one word grows with the text it was given.
 */
const windowLength = 512;
const windowMargin = 64;

/**
 * Words of Thai and of what is mixed with it, one after the other, so that whoever has seen enough can stop. Firefox
 * before 125 has no Segmenter: there, pieces of eight letters, a long Thai word, stand in. Made when first needed, so
 * that loading the module never fails.
 */
function* wordsOf(paragraph: string): Generator<string> {
  if (!('Segmenter' in Intl)) {
    for (const [piece] of paragraph.matchAll(/\s+|\S{1,8}/gu)) yield piece;
    return;
  }
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  let start = 0;
  while (start < paragraph.length) {
    const end = windowEnd(paragraph, start);
    const certain = end === paragraph.length ? end : end - windowMargin;
    let next = start;
    for (const { segment } of segmenter.segment(paragraph.slice(start, end))) {
      if (next > start && next + segment.length > certain) break;
      yield segment;
      next += segment.length;
    }
    start = next;
  }
}

let segmenter: Intl.Segmenter | undefined;

/** Never between the two halves of one letter. */
function windowEnd(text: string, start: number): number {
  const end = Math.min(start + windowLength, text.length);
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length ? end - 1 : end;
}

interface Word {
  /** In thousandths of the font's size, as the table has them. */
  readonly width: number;
  readonly isBlank: boolean;
}

function* measuredWordsOf(paragraph: string): Generator<Word> {
  for (const word of wordsOf(paragraph)) yield { width: thousandthsOf(word), isBlank: word.trim() === '' };
}

/**
 * The words of texts asked before: a rubric's are planned for every check, print and file, each time in other columns. Only
 * texts that a window holds, and no more of them than a large rubric has; then it begins anew.
 */
const wordsKnown = new Map<string, readonly Word[]>();
const mostKnown = 4_096;

function knownWordsOf(paragraph: string): Iterable<Word> {
  if (paragraph.length > windowLength) return measuredWordsOf(paragraph);
  let words = wordsKnown.get(paragraph);
  if (words === undefined) {
    if (wordsKnown.size >= mostKnown) wordsKnown.clear();
    words = [...measuredWordsOf(paragraph)];
    wordsKnown.set(paragraph, words);
  }
  return words;
}

function linesOf(paragraph: string, available: number, style: TextStyle, enough: number): number {
  if (fitsOnOneLine(paragraph, available, style)) return 1;
  const perThousandth = pointsPerThousandth(style);
  let lines = 1;
  let used = 0;
  for (const { width: thousandths, isBlank } of knownWordsOf(paragraph)) {
    const width = thousandths * perThousandth;
    // White space at the end of a line hangs over the edge and starts no new one.
    if (used + width <= available || isBlank) {
      used += width;
      continue;
    }
    if (used > 0) lines += 1;
    // A word wider than the cell is broken wherever it must be.
    const extraLines = Math.ceil(width / available) - 1;
    lines += extraLines;
    if (lines >= enough) return enough;
    used = width - extraLines * available;
  }
  return lines;
}

function widthOf(codePoint: number): number {
  if (codePoint >= 0x20 && codePoint <= 0x7e) return latinWidths[codePoint - 0x20] ?? unknownWidth;
  if (codePoint >= 0x0e01 && codePoint <= 0x0e5b) return thaiWidths[codePoint - 0x0e01] ?? unknownWidth;
  // Combining marks of other scripts, zero-width spaces and joiners take no room.
  if ((codePoint >= 0x0300 && codePoint <= 0x036f) || (codePoint >= 0x200b && codePoint <= 0x200f)) return 0;
  return otherWidths.get(codePoint) ?? unknownWidth;
}
