/** The place for signatures at the foot of the summary: preparer, reviewer, approver, side by side. */
import type { CellContent } from '../plan/sheet-plan';
import type { Typeface } from '../plan/typeface';
import type { PlanContext } from './plan-context';
import type { SheetDraft } from '../plan/sheet-draft';
import { isOneSize, smallIn } from './summary/one-size';
import { lineHeight, measureText } from '../plan/text-metrics';

/**
 * @param starts first column of each of the three blocks
 * @param last column in which the third ends
 */
export function addSignatures(
  draft: SheetDraft,
  context: PlanContext,
  starts: readonly [number, number, number],
  last: number,
): void {
  const words = context.messages.sheet.summary.signature;
  const typeface = smallIn(context);
  const ends = [starts[1] - 1, starts[2] - 1, last];
  const people = [words.preparer, words.reviewer, words.approver];
  const lines: ((person: string, room: number) => string)[] = [
    (person, room) => dotted(`${words.sign} `, ` ${person}`, room, typeface),
    (_, room) => dotted('( ', ' )', room, typeface),
    (_, room) => dotted(`${words.position} `, '', room, typeface),
    (_, room) => dotted(`${words.date} `, '', room, typeface),
  ];
  const height = lineHeight(typeface);
  const signed = height * (isOneSize(context) ? 1.8 : 2);
  draft.addRow(height / 2, new Map());
  lines.forEach((line, lineNumber) => {
    const contents = new Map<number, CellContent>();
    starts.forEach((start, block) => {
      const room = Math.min(draft.width(start, ends[block] ?? last), widestBlock);
      contents.set(start, line(people[block] ?? '', room - sideRoom));
    });
    // Room for a hand-written name above the dotted line.
    const row = draft.addRow(lineNumber === 0 ? signed : height, contents);
    starts.forEach((start, block) => {
      const end = ends[block] ?? last;
      draft.mergeInRow(row, start, end);
      draft.styleRow(context.styles.centered, row, start, end);
      draft.styleRow(context.styles.small, row, start, end);
      draft.styleRow(context.styles.open, row, start, end);
    });
  });
}

const widestBlock = 250;
/** Kept free, so that the dots never wrap. */
const sideRoom = 24;

function dotted(before: string, after: string, room: number, typeface: Typeface): string {
  const left = room - measureText(before + after, { typeface });
  return `${before}${'.'.repeat(Math.max(Math.floor(left / measureText('.', { typeface })), 3))}${after}`;
}
