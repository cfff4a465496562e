/**
 * The assessor's word as it stands in its cell: one of two words in the language of the workbook, or nothing while nobody
 * has looked. Before layout version 2 the cell was a box, which could not tell a rejection from a row nobody has come to:
 * TRUE is still understood, and FALSE says nothing.
 */
import type { Verdict } from '../../assessment/answers';
import type { CellValue } from '../../sheet/sheet-grid';
import { plainText } from '../../text/comparable-text';
import { messagesFor, type Messages } from '../../words/messages';

export type VerdictWords = Messages['sheet']['verdict'];

const languages: readonly VerdictWords[] = (['th', 'en'] as const).map(
  (language) => messagesFor(language).sheet.verdict,
);

const given = ['pass', 'fail'] as const;

/** Every way in which a cell can say it, as formulas compare: without regard to case, and with nothing around it. */
export function cellsThatSay(verdict: Exclude<Verdict, ''>): readonly (string | boolean)[] {
  const words = languages.map((each) => each[verdict]);
  return verdict === 'pass' ? [...words, true] : words;
}

const exact: ReadonlyMap<string, Verdict> = new Map(
  given.flatMap((verdict) => languages.map((words) => [words[verdict].toLowerCase(), verdict] as const)),
);

/** Of a box, as programs leave it. */
const ticked: ReadonlySet<string> = new Set(['true', 'จริง', '1', '☑', '✓', '✔', '✅']);
const unticked: ReadonlySet<string> = new Set(['false', 'เท็จ', '0', '☐', '□', '⬜']);

/** Undefined where the cell holds something that no formula counts as either. */
export function verdictOf(value: CellValue): Verdict | undefined {
  if (typeof value === 'boolean') return value ? 'pass' : '';
  if (value === null || value === '') return '';
  return typeof value === 'string' ? exact.get(value.toLowerCase()) : undefined;
}

/** What was meant, where that can be only one thing: a word with blanks around it, a box of another program. */
export function meantVerdict(value: CellValue): Verdict | undefined {
  const verdict = verdictOf(value);
  if (verdict !== undefined || value === null) return verdict;
  const word = plainText(String(value)).toLowerCase();
  if (word === '' || unticked.has(word)) return '';
  return ticked.has(word) ? 'pass' : exact.get(word);
}

/** The word of the workbook's language; null leaves the cell empty. */
export function verdictCell(verdict: Verdict, words: VerdictWords): string | null {
  return verdict === '' ? null : words[verdict];
}
