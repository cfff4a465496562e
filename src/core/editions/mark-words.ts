/**
 * What stands under a heading such as "done": each distinct mark or word has a meaning that is known here, or is asked
 * of a person, never guessed. Partly done, under way, and signs that are a tick to some and a "no" to others are asked.
 */
import type { CellValue } from '../sheet/sheet-grid';
import { tickOf } from '../snapshot/tick-words';
import { arabicDigits, comparableText } from '../text/comparable-text';

export type MarkMeaning = 'met' | 'notMet' | 'notApplicable';

/** As a person said what marks mean, by `markOf`. */
export type MarkMeanings = ReadonlyMap<string, MarkMeaning>;

const met = [
  'มี',
  'มีแล้ว',
  'มีครบ',
  'มีครบถ้วน',
  'ครบ',
  'ครบถ้วน',
  'ผ่าน',
  'ผ่านแล้ว',
  'ผ่านเกณฑ์',
  'ทำแล้ว',
  'ทำครบ',
  'ทำครบแล้ว',
  'ดำเนินการแล้ว',
  'ดำเนินการครบ',
  'ดำเนินการครบถ้วน',
  'ดำเนินการแล้วเสร็จ',
  'ดำเนินการเรียบร้อย',
  'ดำเนินการเรียบร้อยแล้ว',
  'ปฏิบัติแล้ว',
  'แล้วเสร็จ',
  'เสร็จแล้ว',
  'เสร็จสิ้น',
  'เรียบร้อย',
  'เรียบร้อยแล้ว',
  'สอดคล้อง',
  'done',
  'met',
  'y',
  'pass',
  'passed',
  'compliant',
  'fullycompliant',
  'implemented',
  'fullyimplemented',
  'complete',
  'completed',
  'achieved',
  'fullyachieved',
  'inplace',
  'fulfilled',
  'satisfied',
  '√',
];
const notMet = [
  'ไม่มี',
  'ไม่',
  'ไม่ผ่าน',
  'ไม่ผ่านเกณฑ์',
  'ยังไม่ผ่าน',
  'ยังไม่ทำ',
  'ยังไม่ได้ทำ',
  'ไม่ได้ทำ',
  'ยังไม่ดำเนินการ',
  'ยังไม่ได้ดำเนินการ',
  'ไม่ได้ดำเนินการ',
  'ยังไม่มี',
  'ไม่ใช่',
  'ไม่สอดคล้อง',
  'notmet',
  'n',
  'fail',
  'failed',
  'notcompliant',
  'noncompliant',
  'non-compliant',
  'notimplemented',
  'notdone',
  'notstarted',
  'notachieved',
  'notinplace',
];
const notApplicable = ['ไม่เกี่ยวข้อง', 'ไม่เกี่ยว', 'notapplicable', 'n/a', 'na', 'n.a'];

const meanings: ReadonlyMap<string, MarkMeaning> = new Map([
  ...met.map((word) => [comparableText(word), 'met'] as const),
  ...notMet.map((word) => [comparableText(word), 'notMet'] as const),
  ...notApplicable.map((word) => [comparableText(word), 'notApplicable'] as const),
]);

/** A sign before a word, as in `✅ มี`. */
const signedWord = /^([☑✓✔✅√🗹🗸])(.+)$/u;
const opening = /^["'“”‘’«»(){}[\]]+/u;
const closing = /(?<!["'“”‘’«»(){}[\].!:])["'“”‘’«»(){}[\].!:]+$/u;

/**
 * Null for an empty cell, undefined when it cannot be told.
 *
 * @param shown how a number is shown, where that is not the number itself: 1 shown as `100%` is no tick
 */
export function meaningOf(
  value: CellValue,
  said: MarkMeanings,
  shown?: string,
): MarkMeaning | null | undefined {
  const mark = markOf(value, shown);
  const told = said.get(mark);
  if (told !== undefined) return told;
  if (shown !== undefined) return undefined;
  return mark === '' ? null : wordMeaning(mark);
}

function wordMeaning(mark: string): MarkMeaning | undefined {
  const plain = meanings.get(mark);
  if (plain !== undefined) return plain;
  const tick = tickOf(mark);
  if (typeof tick === 'boolean') return tick ? 'met' : 'notMet';
  const [, sign, word = ''] = signedWord.exec(mark) ?? [];
  return sign !== undefined && wordMeaning(word) === 'met' ? 'met' : undefined;
}

/** What cells have in common that hold one mark, as a person is asked about it. */
export function markOf(value: CellValue, shown?: string): string {
  const text = shown ?? (typeof value === 'number' ? arabicDigits(String(value)) : String(value ?? ''));
  const plain = comparableText(text).toLowerCase();
  const inside = plain.replace(opening, '').replace(closing, '');
  return inside === '' ? plain : inside;
}

/** Longer than a mark or a word for a state: a sentence, which nobody can say one meaning of. */
const longestMark = 40;

export function isMark(value: CellValue, shown?: string): boolean {
  const mark = markOf(value, shown);
  return mark !== '' && mark.length <= longestMark;
}
