/**
 * The table of figures in the hidden sheet: a header row, then all levels of items, all items, all categories
 * and the whole, each kind in one block, so that the block has a name and its parts stand together.
 */
import { itemLevelId } from '../rubric/rubric-index';
import type { Messages } from '../words/messages';
import { cellAddress } from '../sheet/cell-address';
import * as formulas from './figure-formulas';
import { computableColumn, figureColumns, figurePlaces, overallId } from './figures/figure-columns';
import { countedCriteria } from './figures/counted-criteria';
import * as verdicts from './figures/verdict-formulas';
import { same, type Formula } from './formulas';
import { dataMarker } from './markers';
import {
  figureName,
  figureTableName,
  levelColumns,
  namedColumns,
  verdictColumns,
  type CategoryNames,
  type FigureKind,
} from './names';
import type { CellContent, NamePlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import type { PlanContext } from './plan-context';
import type { SheetDraft } from '../plan/sheet-draft';
import { lineHeight } from '../plan/text-metrics';

const column = figurePlaces;

/** Text cells get the text format, so that an id such as `1.10` stays as it is; formulas and numbers do not. */
export function addDataRow(
  draft: SheetDraft,
  context: PlanContext,
  contents: readonly CellContent[],
): number {
  const row = draft.addRow(lineHeight(context.typeface), new Map(contents.entries()));
  contents.forEach((content, index) => {
    if (typeof content === 'string') draft.styleRow(context.styles.text, row, index);
  });
  return row;
}

/**
 * Long because the four kinds stand below one another, and each counts the rows of the one before.
 * @returns the names of the columns, per kind, and of the whole table
 */
export function addFigures(draft: SheetDraft, context: PlanContext): NamePlan[] {
  const { categories, levels } = context.index.rubric;
  const { wayOut } = context.messages.sheet.levels;
  const header = addDataRow(draft, context, [
    ...figureColumns,
    computableColumn,
    ...levelColumns,
    ...verdictColumns,
  ]);

  const firstLevel = draft.nextRow;
  for (const category of categories) {
    const names = context.categoryNames.get(category.id);
    if (names === undefined) throw new RangeError(`No names for category ${category.id}`);
    for (const item of category.items) {
      levels.forEach((level, index) => {
        const id = itemLevelId(item.id, index + 1);
        const counted = countedCriteria(item.levels[index]?.criteria ?? []);
        addDataRow(
          draft,
          context,
          levelRow(context, draft.nextRow, id, index + 1, level.points, names, counted),
        );
      });
    }
  }

  const firstItem = draft.nextRow;
  let levelStart = firstLevel;
  for (const category of categories) {
    for (const item of category.items) {
      const parts = rowsFrom(levelStart, levels.length);
      addDataRow(draft, context, itemRow(draft.nextRow, item.id, parts, levels.length, wayOut));
      levelStart += levels.length;
    }
  }

  const firstCategory = draft.nextRow;
  let itemStart = firstItem;
  for (const category of categories) {
    const parts = rowsFrom(itemStart, category.items.length);
    addDataRow(
      draft,
      context,
      lowestRow(draft.nextRow, 'category', category.id, parts, 'item', levels.length, wayOut),
    );
    itemStart += category.items.length;
  }

  const overall = draft.nextRow;
  const parts = rowsFrom(firstCategory, categories.length);
  addDataRow(
    draft,
    context,
    lowestRow(overall, 'overall', overallId, parts, 'category', levels.length, wayOut),
  );

  return [
    ...namesOfBlock('level', firstLevel, firstItem),
    ...namesOfBlock('item', firstItem, firstCategory),
    ...namesOfBlock('category', firstCategory, overall),
    ...namesOfBlock('overall', overall, overall + 1),
    {
      name: figureTableName,
      marker: dataMarker,
      area: {
        row: header,
        column: 0,
        rows: overall + 1 - header,
        columns: figureColumns.length + 1 + levelColumns.length + verdictColumns.length,
      },
    },
  ];
}

function levelRow(
  { messages }: PlanContext,
  row: number,
  id: string,
  number: number,
  points: number,
  names: CategoryNames,
  counted: formulas.CountedCriteria,
): CellContent[] {
  const at = (name: keyof typeof column, rowAt = row): string => cellAddress(rowAt, column[name]);
  // The level below stands in the row above, except for the first of an item.
  const levelBelow = number === 1 ? null : at('level', row - 1);
  const { status } = messages.sheet;
  const verdictCells = {
    applicable: at('applicable'),
    computable: at('computable'),
    looked: at('looked'),
    passed: at('passed'),
    levelBelow: number === 1 ? null : at('verdictLevel', row - 1),
  };
  return [
    'level',
    id,
    formulas.applicableInLevel(names, at('id')),
    formulas.metInLevel(names, at('id')),
    formulas.allMet(at('met'), at('applicable'), at('computable')),
    formulas.runningLevel(number, at('complete'), levelBelow),
    formulas.levelPoints(number, points, {
      applicable: at('applicable'),
      met: at('met'),
      computable: at('computable'),
      levelBelow,
    }),
    formulas.levelComputable(names, at('id'), at('met'), counted),
    formulas.progressWords(at('met'), at('applicable'), at('computable'), messages.sheet.levels),
    formulas.byFrontier(number, levelBelow, status.locked, status.met),
    formulas.byFrontier(number, levelBelow, status.higherGap, status.frontierGap),
    verdicts.lookedInLevel(names, at('id'), at('passed')),
    verdicts.passedInLevel(names, at('id')),
    verdicts.verdictRunning(number, verdictCells),
    verdicts.verdictLevelPoints(number, points, verdictCells),
  ];
}

interface Rows {
  readonly first: number;
  readonly count: number;
}

function rowsFrom(first: number, count: number): Rows {
  return { first, count };
}

function columnOver(rows: Rows, name: keyof typeof column): CellArea {
  return { row: rows.first, column: column[name], rows: rows.count, columns: 1 };
}

/** An item's level is what its highest level row has come to. */
function itemRow(
  row: number,
  id: string,
  parts: Rows,
  levels: number,
  wayOut: Messages['sheet']['levels']['wayOut'],
): CellContent[] {
  const computable = cellAddress(row, column.computable);
  const highest = cellAddress(parts.first + parts.count - 1, column.level);
  const points = formulas.sumOf(columnOver(parts, 'points'), columnOver(parts, 'kind'), 'level');
  return [
    'item',
    id,
    ...sums(parts, 'level'),
    formulas.isHighest(cellAddress(row, column.level), levels),
    formulas.levelOrWayOut(computable, same(highest), wayOut),
    formulas.whereComputable(computable, points),
    formulas.lowestOf(columnOver(parts, 'computable')),
    ...verdictCells(row, parts, 'level', {
      level: verdicts.verdictWhere(
        computable,
        same(cellAddress(parts.first + parts.count - 1, column.verdictLevel)),
      ),
      points: formulas.sumOf(columnOver(parts, 'verdictPoints'), columnOver(parts, 'kind'), 'level'),
    }),
  ];
}

/** A category over its items, or the whole over its categories: lowest level, mean points. */
function lowestRow(
  row: number,
  kind: FigureKind,
  id: string,
  parts: Rows,
  partKind: FigureKind,
  levels: number,
  wayOut: Messages['sheet']['levels']['wayOut'],
): CellContent[] {
  const computable = cellAddress(row, column.computable);
  return [
    kind,
    id,
    ...sums(parts, partKind),
    formulas.isHighest(cellAddress(row, column.level), levels),
    formulas.levelOrWayOut(computable, formulas.lowestOf(columnOver(parts, 'level')), wayOut),
    formulas.whereComputable(computable, formulas.meanOf(columnOver(parts, 'points'))),
    formulas.lowestOf(columnOver(parts, 'computable')),
    ...verdictCells(row, parts, partKind, {
      level: formulas.lowestOf(columnOver(parts, 'verdictLevel')),
      points: formulas.meanOf(columnOver(parts, 'verdictPoints')),
    }),
  ];
}

/** Behind the words that only levels have. */
function verdictCells(
  row: number,
  parts: Rows,
  kind: FigureKind,
  { level, points }: { readonly level: Formula; readonly points: Formula },
): CellContent[] {
  const kinds = columnOver(parts, 'kind');
  const at = (name: keyof typeof column): string => cellAddress(row, column[name]);
  return [
    ...levelColumns.map(() => null),
    formulas.sumOf(columnOver(parts, 'looked'), kinds, kind),
    formulas.sumOf(columnOver(parts, 'passed'), kinds, kind),
    level,
    verdicts.whereLooked(at('computable'), at('looked'), at('applicable'), points.formula.slice(1)),
  ];
}

function sums(parts: Rows, kind: FigureKind): CellContent[] {
  const kinds = columnOver(parts, 'kind');
  return [
    formulas.sumOf(columnOver(parts, 'applicable'), kinds, kind),
    formulas.sumOf(columnOver(parts, 'met'), kinds, kind),
  ];
}

function namesOfBlock(kind: FigureKind, first: number, end: number): NamePlan[] {
  return namedColumns(kind).map((name) => ({
    name: figureName(kind, name),
    marker: dataMarker,
    area: { row: first, column: column[name], rows: end - first, columns: 1 },
  }));
}
