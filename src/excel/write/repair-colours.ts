/**
 * Gap colours that a repair brings back. Queues writes only, never syncs: `send/send.ts` owns the batch.
 * Requirement sets: conditionalFormats 1.6, worksheets.getCount 1.4.
 */
import type { SheetRepair } from '../../core/upkeep/repair-plan';
import { hasArrived } from '../send/has-arrived';
import { writeConditionalFormats, type AddedRule } from './write-sheet';
import type { WriteStep } from '../send/write-step';

/** What the client sends for one rule: its path, and about five actions. */
const bytesPerRule = 900;

/**
 * A rule takes several writes, and one of which only some were done would stay for good. So each is asked for its id,
 * by which it can go again, with its fellows: rules are counted, and some of them would be as good as none.
 */
export function colourSteps(
  { sheetId, colours }: Pick<SheetRepair, 'sheetId' | 'colours'>,
  sheetIn: (context: Excel.RequestContext) => Excel.Worksheet,
): WriteStep[] {
  if (colours.length === 0) {
    return [];
  }
  let rules: readonly AddedRule[] = [];
  let isFinished = (): boolean => true;
  return [
    {
      bytes: colours.length * bytesPerRule,
      touches: { sheetId, edits: [], areas: colours.map(({ area }) => area), insert: null },
      write: (context) => {
        rules = writeConditionalFormats(sheetIn(context), colours);
        const end = context.workbook.worksheets.getCount();
        isFinished = () => hasArrived(() => end.value);
      },
      removal: () => {
        const made = isFinished() ? [] : rules.filter(({ rule }) => hasArrived(() => rule.id));
        return made.length === 0 ? null : (context) => removeRules(sheetIn(context), made);
      },
    },
  ];
}

/** By their ids and through new ranges: those they were made with are let go of. */
function removeRules(sheet: Excel.Worksheet, rules: readonly AddedRule[]): void {
  for (const { address, rule } of rules) {
    sheet.getRange(address).conditionalFormats.getItem(rule.id).delete();
  }
}
