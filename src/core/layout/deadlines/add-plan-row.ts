/**
 * The plan on the summary, in one row between the categories and the items, where there is room for it on the one page: the
 * day it is counted for, and the counts of the whole in words.
 */
import { serialOfDay } from '../../sheet/excel-date';
import type { CellContent, NamePlan } from '../../plan/sheet-plan';
import type { SheetDraft } from '../../plan/sheet-draft';
import { rowHeight } from '../../plan/text-metrics';
import { planDayKey, summaryMarker } from '../markers';
import { planDayName, planWordsName } from '../names';
import type { PlanContext } from '../plan-context';
import { smallIn } from '../summary/one-size';

/** Columns of the summary: of keys, of labels, of the day and up to where it reaches, of the words up to the last. */
export interface PlanPlace {
  readonly key: number;
  readonly label: number;
  readonly value: number;
  readonly words: number;
  readonly last: number;
}

/** @returns the name of the day; the row is the draft's last */
export function addPlanRow(draft: SheetDraft, context: PlanContext, at: PlanPlace): NamePlan {
  const { messages, styles } = context;
  const { plan } = messages.sheet;
  const texts = [
    { text: plan.day, width: draft.width(at.label), bold: true },
    ...longest(context).map((text) => ({ text, width: draft.width(at.words, at.last) })),
  ];
  const row = draft.addRow(
    rowHeight(texts, smallIn(context)),
    new Map<number, CellContent>([
      [at.key, planDayKey],
      [at.label, plan.day],
      [at.value, dayContent(context)],
      // The first of the words is that of the whole.
      [at.words, { formula: `=IFERROR(INDEX(${planWordsName},1),"")` }],
    ]),
  );
  draft.mergeInRow(row, at.value, at.words - 1);
  draft.mergeInRow(row, at.words, at.last);
  draft.styleRow(styles.text, row, at.key);
  draft.styleRow(styles.strong, row, at.label, at.words - 1);
  draft.styleRow(styles.date, row, at.value, at.words - 1);
  draft.styleRow(styles.open, row, at.value, at.words - 1);
  draft.styleRow(styles.lines, row, at.label, at.last);
  draft.styleRow(styles.small, row, at.label, at.last);
  const area = { row, column: at.value, rows: 1, columns: 1 };
  return { name: planDayName, marker: summaryMarker, area };
}

/** Like a due date, and kept as Excel keeps it in the workbook it goes into. */
function dayContent({ planDay, from1904 }: PlanContext): number | null {
  return planDay === null ? null : serialOfDay(planDay, from1904);
}

function longest({ messages }: PlanContext): string[] {
  const { overdue, dueSoon, unowned, done, noDay, noDate } = messages.sheet.plan;
  return [[overdue, dueSoon, unowned, done, noDay].map((word) => `${word}88`).join(''), noDate];
}
