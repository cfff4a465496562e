/** Places to sign at the foot of a list, side by side. */
import { lineHeight } from '../plan/text-metrics';
import type { Messages } from '../words/messages';
import type { DatedList } from './dated-list';

const dots = '.'.repeat(36);

/** @param half column in which the second of them begins @param people who signs */
export function addSigning(
  { draft, typeface, styles, first, last }: DatedList,
  messages: Messages,
  half: number,
  people: readonly [string, string],
): void {
  const { sign, date } = messages.sheet.summary.signature;
  draft.addRow(lineHeight(typeface), new Map());
  const lines = [people.map((person) => `${sign} ${dots} ${person}`), people.map(() => `${date} ${dots}`)];
  for (const [left = '', right = ''] of lines) {
    const row = draft.addRow(
      lineHeight(typeface) * 1.5,
      new Map([
        [first, left],
        [half, right],
      ]),
    );
    draft.mergeInRow(row, first, half - 1);
    draft.mergeInRow(row, half, last);
    draft.styleRow(styles.text, row, first, last);
    draft.styleRow(styles.centered, row, first, last);
  }
}
