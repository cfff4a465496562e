/**
 * Which criterion a row of a checklist made by hand is about: by a whole id, by a code under its item, or by the
 * criterion's own words. The item is the last one named above, or in the row itself.
 */
import type { RubricIndex } from '../../rubric/rubric-index';
import { comparableText } from '../../text/comparable-text';
import { targetIds } from '../target/target-ids';
import { targetTexts } from '../target/target-texts';
import type { HandCell } from './hand-cell';
import type { HandHeader } from './hand-header';

export interface Identity {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  /** Columns whose cells said this; they are no answers. */
  readonly columns: ReadonlySet<number>;
  /** The row's id or words are those of a criterion. */
  readonly known: boolean;
  /** The item of a criterion whose whole id the row bears. */
  readonly itemOfId: string | null;
}

/** @param item the last one named above, or null */
export function identifyRow(
  index: RubricIndex,
  cells: readonly HandCell[],
  header: HandHeader,
  item: string | null,
): Identity {
  const ids = targetIds(index);
  const texts = targetTexts(index);
  const open = cells.filter(({ column }) => isIdentity(header, column));
  const columns = new Set<number>(
    open.filter(({ column }) => ['number', 'text'].includes(header.columns.get(column) ?? '')).map(columnOf),
  );
  const found = new Set<string>();
  let code = '';
  let text = '';
  let itemOfId: string | null = null;
  for (const { column, value, text: words } of open) {
    const whole = typeof value === 'string' ? ids.criterion(words) : null;
    const own = whole ?? (typeof value === 'string' ? coded(ids, item, words) : null);
    if (whole !== null) itemOfId = index.criteria.get(whole)?.item.id ?? null;
    if (own !== null) {
      found.add(own);
      code = words;
      columns.add(column);
    } else if (texts.has(comparableText(words))) {
      text = words;
      columns.add(column);
    } else if (ids.item(value) !== null) columns.add(column);
  }
  if (found.size === 0) {
    for (const { column, value } of open) {
      const split = typeof value === 'string' ? splitCode(index, item, value) : null;
      if (split === null) continue;
      found.add(split.id);
      code = split.code;
      text = split.text;
      columns.add(column);
    }
  }
  if (text === '') text = headedText(open, header, code);
  const [only] = found;
  const numbers = open
    .filter(({ column }) => header.columns.get(column) === 'number')
    .map(({ text: words }) => words);
  return {
    id: found.size === 1 && only !== undefined ? only : numbers.filter(Boolean).join(' '),
    code,
    text,
    columns,
    known: found.size > 0 || texts.has(comparableText(text)),
    itemOfId,
  };
}

/** Whether a column may say which criterion a row is about. */
export function isIdentity(header: HandHeader, column: number): boolean {
  const kind = header.columns.get(column);
  return kind === undefined || kind === 'number' || kind === 'text';
}

function columnOf({ column }: HandCell): number {
  return column;
}

function coded(ids: ReturnType<typeof targetIds>, item: string | null, words: string): string | null {
  return item === null ? null : ids.coded(item, words);
}

/** `B1 กำหนดทิศทาง…` in one cell. */
function splitCode(
  index: RubricIndex,
  item: string | null,
  value: string,
): { readonly id: string; readonly code: string; readonly text: string } | null {
  const ids = targetIds(index);
  const [, one = '', after = ''] = /^\s*([^\s:)]+)[\s:)]+([^\s:)].*)$/su.exec(value) ?? [];
  const [, two = '', rest = ''] = /^([^\s:)]+)[\s:)]+([^\s:)].*)$/su.exec(after) ?? [];
  const starts = [
    { code: one.replace(/\.$/, ''), text: after },
    { code: `${one} ${two.replace(/\.$/, '')}`, text: rest },
  ];
  for (const { code, text } of starts) {
    if (text === '') continue;
    const id = ids.criterion(code) ?? coded(ids, item, code);
    if (id !== null) return { id, code, text };
  }
  return null;
}

/** The words under a heading such as `แนวทาง`, where no cell holds a criterion's own. */
function headedText(open: readonly HandCell[], header: HandHeader, code: string): string {
  const cell = open.find(({ column, text }) => header.columns.get(column) === 'text' && text !== code);
  return cell === undefined ? '' : cell.text;
}
