/**
 * Ids, items and codes of a rubric as people write them: `1.1.B1`, `1.1 B1`, `๑.๑-B1`, `ข้อ 1.1 B1`, or `B1` under a
 * heading that names the item. What could be two things is recognised as neither.
 */
import type { RubricIndex } from '../../rubric/rubric-index';
import type { CellValue } from '../../sheet/sheet-grid';
import { arabicDigits, plainText } from '../../text/comparable-text';

export interface TargetIds {
  /** The criterion whose whole id the text is. */
  readonly criterion: (text: string) => string | null;
  /** The item the text names: its id alone, or its id and a title. */
  readonly item: (value: CellValue) => string | null;
  /** The criterion of the item with this code. */
  readonly coded: (itemId: string, code: string) => string | null;
}

/** Null where two ids are written the same way. */
type Lookup = Map<string, string | null>;

export function targetIds(index: RubricIndex): TargetIds {
  return index.once(makeTargetIds);
}

function makeTargetIds(index: RubricIndex): TargetIds {
  const criteria: Lookup = new Map();
  const items: Lookup = new Map();
  const codes = new Map<string, Lookup>();
  for (const id of index.items.keys()) add(items, id, id);
  for (const [id, { criterion, item }] of index.criteria) {
    add(criteria, id, id);
    const ofItem = codes.get(item.id) ?? new Map<string, string | null>();
    add(ofItem, criterion.code, id);
    codes.set(item.id, ofItem);
  }
  return {
    criterion: (text) => (index.criteria.has(text.trim()) ? text.trim() : find(criteria, text)),
    item: (value) => (typeof value === 'number' ? numberedItem(items, value) : headedItem(items, value)),
    coded: (itemId, code) => find(codes.get(itemId) ?? new Map(), code),
  };
}

function add(lookup: Lookup, written: string, id: string): void {
  const key = keyOf(written);
  lookup.set(key, lookup.has(key) ? null : id);
}

/** Longer than any id people write out; a sentence is none. */
const longest = 60;
const wordBefore =
  /^(?:หมวด(?:ที่)?\s*\d+\s*(?=\p{L}))?(?:ข้อที่|ข้อ|รหัส|หัวข้อที่|หัวข้อ|ประเด็นที่|ประเด็น|เกณฑ์|item|criterion|no\.?)\s*/iu;

function find(lookup: ReadonlyMap<string, string | null>, text: string): string | null {
  return findWritten(lookup, writtenId(text));
}

function findWritten(lookup: ReadonlyMap<string, string | null>, written: string): string | null {
  if (written === '' || written.length > longest) return null;
  const found = lookup.get(keyOfWritten(written));
  if (found !== undefined && found !== null) return found;
  const bare = written.replace(wordBefore, '');
  return bare === written ? null : (lookup.get(keyOfWritten(bare)) ?? null);
}

/** Letters of other alphabets that look like Latin ones: nobody sees which of them was typed. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    'АA',
    'ВB',
    'ЕE',
    'КK',
    'МM',
    'НH',
    'ОO',
    'РP',
    'СC',
    'ТT',
    'ХX',
    'ЅS',
    'ΑA',
    'ΒB',
    'ΕE',
    'ΚK',
    'ΜM',
    'ΟO',
    'ΡP',
    'ΤT',
    'ΧX',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** What a person sees of it; spaces stay, since they part what an id is made of. */
function writtenId(text: string): string {
  return arabicDigits(text.split(/\s+/u).map(plainText).join(' ')).trim();
}

/** Runs of letters and of digits, whatever stands between them. */
function keyOf(text: string): string {
  return keyOfWritten(writtenId(text));
}

function keyOfWritten(written: string): string {
  const plain = written
    .toUpperCase()
    .replace(/[\u0370-\u04FF]/gu, (letter) => lookAlikes.get(letter) ?? letter);
  return (plain.match(/\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}.\-_()/:·•]+/gu) ?? []).join(' ');
}

/** The number an item is named by at the beginning of a text: `7.1`, `7.1 ผลลัพธ์`, `1,4`; null when there is none. */
export function itemNumber(text: string): string | null {
  const written = writtenId(text).replace(wordBefore, '');
  return /^\d+(?:[.,]\d+)+(?![\d/])/.exec(written)?.[0] ?? null;
}

/** A cell with the number 1.1 may have been `1.10`: then it names no item for certain. */
function numberedItem(items: Lookup, value: number): string | null {
  const text = String(value);
  return text.includes('.') && items.has(keyOf(`${text}0`)) ? null : find(items, text);
}

/** `1.1`, `1.1 การนำองค์การ`, `หัวข้อ 1.1: การนำองค์การ`. */
function headedItem(items: Lookup, value: CellValue): string | null {
  if (typeof value !== 'string') return null;
  const seen = writtenId(value);
  const whole = findWritten(items, seen);
  if (whole !== null) return whole;
  const written = seen.replace(wordBefore, '');
  const [, numbers = ''] = /^(\d+(?:\.\d+)+)(?![.,\d])/.exec(written) ?? [];
  const [word = ''] = /^[^\s:]+(?=[\s:])/.exec(written) ?? [];
  return [numbers, word].map((start) => find(items, start)).find((id) => id !== null) ?? null;
}

/** True of a heading that begins with the number of an item or category, of whatever rubric. */
export function looksNumbered(value: CellValue): boolean {
  const text = value === null ? '' : writtenId(String(value));
  return /^(?:หมวด|หัวข้อ|category|item)?\s*\d+(?:\.\d+)*(?:[\s.:)]|$|(?=\p{L}))/iu.test(text);
}
