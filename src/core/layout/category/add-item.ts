/**
 * The rows of one item of a category: its heading, what it says of itself, and for each level a description and the
 * criteria. On paper a page that goes on with an item begins by saying so.
 */
import { itemLevelId } from '../../rubric/rubric-index';
import type { Item, Level } from '../../rubric/rubric';
import { columnOf } from '../columns';
import { addCriterionRow } from '../criterion-row';
import * as formulas from '../category-formulas';
import type { CellContent } from '../../plan/sheet-plan';
import { titleWithId, type PlanContext } from '../plan-context';
import type { ContinuedPages } from './continued-pages';
import { longestFigures } from './item-figures';
import { areaInRow, type SheetDraft } from '../../plan/sheet-draft';
import type { JoinedAreas } from '../../sheet/joined-areas';
import { rowHeight } from '../../plan/text-metrics';

const firstVisible = columnOf('code');
const lastColumn = columnOf('status');
/** The heading row of an item: title over the columns to the left, level and points over those to the right. */
const headingFiguresFrom = columnOf('due');

/** A text over the whole width of the sheet, or all of it but the status: as wide as the rows of levels below it. */
export function addWide(
  draft: SheetDraft,
  context: PlanContext,
  text: string,
  style: 'goal' | 'description',
  group: readonly string[] = [],
): void {
  const last = style === 'goal' ? lastColumn : lastColumn - 1;
  const height = rowHeight([{ text, width: draft.width(firstVisible, last) }], context.typeface);
  const row = draft.addRow(height, new Map([[firstVisible, text]]), { criterion: null, group });
  draft.mergeInRow(row, firstVisible, last);
  draft.styleRow(context.styles[style], row, firstVisible, lastColumn);
}

export interface ItemRows {
  readonly draft: SheetDraft;
  readonly checkboxes: JoinedAreas;
  /** Cells of the assessor's word. */
  readonly verdicts: JoinedAreas;
  readonly continued: ContinuedPages;
}

export function addItem(rows: ItemRows, context: PlanContext, item: Item): void {
  const { draft, checkboxes, verdicts, continued } = rows;
  const { styles, typeface } = context;
  const title = titleWithId(item.id, item.title);
  const titleWidth = draft.width(firstVisible, headingFiguresFrom - 1);
  const figures = {
    text: longestFigures(context),
    width: draft.width(headingFiguresFrom, lastColumn),
    bold: true,
  };
  const row = draft.addRow(
    rowHeight([{ text: title, width: titleWidth, bold: true }, figures], typeface),
    new Map<number, CellContent>([
      [firstVisible, title],
      [
        headingFiguresFrom,
        formulas.itemHeadingFigures(
          context.figures,
          item.id,
          context.messages.sheet.category,
          context.messages.sheet.levels,
        ),
      ],
    ]),
    { criterion: null, group: [item.id] },
  );
  draft.mergeInRow(row, firstVisible, headingFiguresFrom - 1);
  draft.mergeInRow(row, headingFiguresFrom, lastColumn);
  draft.styleRow(styles.heading, row, firstVisible, headingFiguresFrom - 1);
  draft.styleRow(styles.headingFigure, row, headingFiguresFrom, lastColumn);
  if (item.statement !== '') addWide(draft, context, item.statement, 'description', [item.id]);

  item.levels.forEach((itemLevel, index) => {
    const level = context.index.rubric.levels[index];
    if (level === undefined) throw new RangeError(`Item ${item.id} has more levels than the rubric`);
    const levelId = itemLevelId(item.id, index + 1);
    const group = [item.id, levelId] as const;
    continued.begin(draft, context, { criterion: null, group });
    addLevelDescription(draft, context, level, itemLevel.description, group);
    for (const criterion of itemLevel.criteria) {
      continued.begin(draft, context, { criterion: criterion.id, group });
      const criterionRow = addCriterionRow(draft, context, item.id, index + 1, criterion);
      checkboxes.add(areaInRow(criterionRow, columnOf('met')));
      verdicts.add(areaInRow(criterionRow, columnOf('assessorMet')));
    }
  });
}

function addLevelDescription(
  draft: SheetDraft,
  context: PlanContext,
  level: Level,
  description: string,
  group: readonly [string, string],
): void {
  const phase = level.phase === '' ? '' : ` (${level.phase})`;
  const text = `${level.title}${phase}  ${description}`.trim();
  const width = draft.width(firstVisible, lastColumn - 1);
  // What stands in place of the figure is longer than the figure.
  const noFigure = { text: context.messages.sheet.levels.notComputable, width: draft.width(lastColumn) };
  const row = draft.addRow(
    rowHeight([{ text, width }, noFigure], context.typeface),
    new Map<number, CellContent>([
      [firstVisible, text],
      [lastColumn, formulas.levelProgress(context.figures, group[1], context.messages.sheet.levels)],
    ]),
    { criterion: null, group },
  );
  draft.mergeInRow(row, firstVisible, lastColumn - 1);
  draft.styleRow(context.styles.description, row, firstVisible, lastColumn - 1);
  draft.styleRow(context.styles.descriptionFigure, row, lastColumn);
}
