/**
 * The row of one criterion: id and level key in the hidden columns, the rubric's words, the open cells for the
 * answer, and the status as a formula over this row alone.
 */
import { answerOf } from '../assessment/applicability';
import { itemLevelId } from '../rubric/rubric-index';
import type { Criterion } from '../rubric/rubric';
import { cellAddress } from '../sheet/cell-address';
import { answerCell } from './answer-cells';
import { shownCode } from './category/shown-code';
import { answerFields, columnOf, dayFields, idColumn } from './columns';
import { limitedText } from './criterion-text';
import * as formulas from './category-formulas';
import type { CellContent } from '../plan/sheet-plan';
import type { PlanContext } from './plan-context';
import type { SheetDraft } from '../plan/sheet-draft';
import { rowHeight } from '../plan/text-metrics';

const firstVisible = columnOf('code');
const lastColumn = columnOf('status');

/** @returns the row's number */
export function addCriterionRow(
  draft: SheetDraft,
  context: PlanContext,
  itemId: string,
  levelNumber: number,
  criterion: Criterion,
): number {
  const { typeface, messages } = context;
  const row = draft.nextRow;
  const answer = answerOf(context.answers, criterion.id);
  const text = limitedText(context.index.rubric, criterion, messages);
  const code = shownCode(itemId, criterion.code);
  const key = itemLevelId(itemId, levelNumber);
  const contents = new Map<number, CellContent>([
    [idColumn, criterion.id],
    [
      columnOf('level'),
      criterion.appliesTo === null ? key : formulas.limitedLevelKey(key, criterion.appliesTo),
    ],
    [columnOf('code'), code],
    [columnOf('text'), text],
    [
      columnOf('status'),
      formulas.statusWord(
        context.figures,
        statusCells(row),
        levelNumber,
        criterion.appliesTo !== null,
        messages.sheet.status,
      ),
    ],
  ]);
  const texts = [
    { text: code, width: draft.width(firstVisible), bold: true },
    { text, width: draft.width(columnOf('text')) },
  ];
  for (const field of answerFields) {
    const content = answerCell(answer, field, context.from1904, messages.sheet.verdict);
    contents.set(columnOf(field), content);
    if (typeof content === 'string') texts.push({ text: content, width: draft.width(columnOf(field)) });
  }
  draft.addRow(rowHeight(texts, typeface), contents, { criterion: criterion.id, group: [itemId, key] });
  styleCriterion(draft, context, row, criterion.appliesTo === null);
  return row;
}

/** The level key of a limited criterion is a formula, and a formula in a text cell would stay text. */
function styleCriterion(draft: SheetDraft, context: PlanContext, row: number, literalKey: boolean): void {
  const { styles } = context;
  const met = columnOf('met');
  draft.styleRow(styles.text, row, idColumn, literalKey ? columnOf('level') : idColumn);
  draft.styleRow(styles.text, row, firstVisible, columnOf('text'));
  for (const key of ['evidence', 'owner', 'note', 'notApplicable', 'assessorMet', 'assessorNote'] as const) {
    draft.styleRow(styles.text, row, columnOf(key));
  }
  for (const field of dayFields) draft.styleRow(styles.date, row, columnOf(field));
  draft.styleRow(styles.code, row, firstVisible);
  draft.styleRow(styles.tick, row, met);
  for (const key of ['assessorMet', 'status'] as const) draft.styleRow(styles.centered, row, columnOf(key));
  draft.styleRow(styles.quiet, row, lastColumn);
  draft.styleRow(styles.open, row, met, lastColumn - 1);
}

function statusCells(row: number): formulas.StatusCells {
  return {
    id: cellAddress(row, idColumn),
    levelKey: cellAddress(row, columnOf('level')),
    met: cellAddress(row, columnOf('met')),
    evidence: cellAddress(row, columnOf('evidence')),
    link: cellAddress(row, columnOf('link')),
    notApplicable: cellAddress(row, columnOf('notApplicable')),
  };
}
