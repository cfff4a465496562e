/**
 * The columns of a category sheet that is made to be printed and signed: those in which nothing stands are hidden, and
 * their width goes to the criterion and its evidence, shared out such that the sheet becomes as short as it can.
 */
import type { Answer } from '../../assessment/answers';
import { answerOf } from '../../assessment/applicability';
import type { Category, Criterion } from '../../rubric/rubric';
import { measureText, rowHeight } from '../../plan/text-metrics';
import { categoryColumns, columnOf, type AnswerField, type CategoryColumn } from '../columns';
import { limitedText } from '../criterion-text';
import { longestFigures } from './item-figures';
import type { PlanContext } from '../plan-context';

/** Left out where nothing stands in them. What is to be done and what shows it are always there. */
export const columnsToLeaveOut: readonly AnswerField[] = [
  'link',
  'owner',
  'due',
  'doneOn',
  'note',
  'notApplicable',
  'assessorMet',
  'assessorNote',
];
/** Of the criterion, of what it and its evidence have together: somebody may write into a blank form by hand. */
const shares: readonly number[] = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65];

/** Of the sheet, in points: at two thirds of its size a blank form of PMQA 4.0 takes 25 pages, and 300 letters of evidence each 43. */
const widthOnPaper = 1130;

/** Free at the edges of a cell and for other programs' letters, in points. */
const besideText = 18;

interface Line {
  readonly text: string;
  readonly answer: Answer;
}

export function paperColumns(context: PlanContext, category: Category): readonly CategoryColumn[] {
  const lines = linesOf(context, category);
  const hidden: ReadonlySet<string> =
    context.print.leftOut?.get(category.id) ??
    new Set(columnsToLeaveOut.filter((field) => lines.every(({ answer }) => isNothing(answer[field]))));
  const kept = categoryColumns.map((column) => (hidden.has(column.key) ? { ...column, width: 0 } : column));
  // LibreOffice breaks no line in cells joined with hidden ones: what stands in an item's heading takes one.
  const figures = measureText(longestFigures(context), { typeface: context.typeface, bold: true });
  const short = Math.ceil(figures) + besideText - widthOf(kept.slice(columnOf('due') - 1));
  const wide = kept.map((column) =>
    column.key === 'status' ? { ...column, width: column.width + Math.max(0, short) } : column,
  );
  const text = wide[columnOf('text') - 1]?.width ?? 0;
  const evidence = wide[columnOf('evidence') - 1]?.width ?? 0;
  const room = text + evidence + widthOnPaper - widthOf(wide);
  const share = bestShare(context, lines, room);
  const textWidth = Math.round(room * share);
  return wide.map((column) => {
    if (column.key === 'text') return { ...column, width: textWidth };
    return column.key === 'evidence' ? { ...column, width: room - textWidth } : column;
  });
}

export function isNothing(content: unknown): boolean {
  return content === '' || content === null;
}

function linesOf(context: PlanContext, category: Category): Line[] {
  const { rubric } = context.index;
  const criteria = category.items.flatMap(({ levels }) => levels.flatMap((level) => level.criteria));
  return criteria.map((criterion: Criterion) => ({
    text: limitedText(rubric, criterion, context.messages),
    answer: answerOf(context.answers, criterion.id),
  }));
}

function bestShare({ typeface }: PlanContext, lines: readonly Line[], room: number): number {
  const heights = shares.map((share) =>
    lines.reduce((height, { text, answer }) => {
      const texts = [
        { text, width: room * share },
        { text: answer.evidence, width: room * (1 - share) },
      ];
      return height + rowHeight(texts, typeface);
    }, 0),
  );
  return shares[heights.indexOf(Math.min(...heights))] ?? 0.5;
}

function widthOf(columns: readonly CategoryColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
