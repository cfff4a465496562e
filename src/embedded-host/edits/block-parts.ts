/** What the cells of a block hold, taken out of its sheet, so that it can be put down elsewhere. */
import { HostError } from '../cells/host-error';
import { COLUMN_LIMIT, ROW_LIMIT, area, covers, insideGrid, intersection, type Area } from '../cells/area';
import type { CellStyle } from '../cells/cell-format';
import { ruleFormulaAt, subtractRules } from './rules';
import type { ConditionalFormat, Validation } from '../model/sheet-parts';
import type { Sheet } from '../model/sheet';
import type { CellContent } from '../cells/typing';

export interface BlockCell {
  /** Counted from the first cell of the block. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | null;
  readonly style: CellStyle;
}

export interface BlockParts {
  readonly cells: readonly BlockCell[];
  readonly merges: readonly Area[];
  readonly validations: readonly { readonly area: Area; readonly validation: Validation }[];
  readonly rules: readonly RulePart[];
}

/** A conditional format's part inside the block, with the formula as it reads at the first cell of that part. */
export interface RulePart {
  readonly rule: ConditionalFormat;
  readonly area: Area;
  readonly formula: string;
}

/** Areas in the answer count from the first cell of the block. */
export function takeParts(sheet: Sheet, block: Area): BlockParts {
  const inside = (a: Area): Area[] => {
    const shared = intersection(a, block);
    return shared === null ? [] : [movedBy(shared, -block.row, -block.column)];
  };
  const cells = Array.from({ length: block.rows * block.columns }, (_, index): BlockCell => {
    const row = Math.floor(index / block.columns);
    const column = index % block.columns;
    return {
      row,
      column,
      content: sheet.contents.get(block.row + row, block.column + column) ?? null,
      style: sheet.styles.at(block.row + row, block.column + column),
    };
  });
  return {
    cells,
    merges: sheet.merges.flatMap(inside),
    validations: sheet.validations.flatMap(({ area: covered, validation }) =>
      inside(covered).map((part) => ({ area: part, validation })),
    ),
    rules: sheet.conditionalFormats.flatMap((rule) =>
      rule.areas.flatMap(inside).map((part) => ({
        rule,
        area: part,
        formula: ruleFormulaAt(rule, block.row + part.row, block.column + part.column),
      })),
    ),
  };
}

/**
 * Leaves the cells of a block as those of a new sheet, contents excepted: the caller stores those, and drops the
 * rules that cover nothing once it has put down what it took.
 */
export function stripBlock(sheet: Sheet, block: Area): void {
  sheet.styles.reset(block);
  sheet.setValidation([block], null);
  subtractRules(sheet, block);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, block) === null);
}

export function movedBy(a: Area, rows: number, columns: number): Area {
  return area(a.row + rows, a.column + columns, a.rows, a.columns);
}

/** Where a part of a block comes to lie when a larger block is filled with copies of it. */
export function spread(part: Area, from: Area, to: Area): Area[] {
  const rows = steps(part.row, part.rows, from.rows, to.rows);
  const columns = steps(part.column, part.columns, from.columns, to.columns);
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => area(to.row + row, to.column + column, rowCount, columnCount)),
  );
}

/** First index and length of each copy along one axis; one length for all when the copies touch. */
function steps(first: number, count: number, every: number, total: number): [number, number][] {
  if (count === every) return [[0, total]];
  return Array.from({ length: total / every }, (_, copy) => [first + copy * every, count]);
}

/** Refuses a block that cuts a merged cell in two. */
export function checkMerges(sheet: Sheet, block: Area): void {
  const cut = sheet.merges.some((merge) => intersection(merge, block) !== null && !covers(block, merge));
  if (cut) throw new HostError('InvalidOperation', 'This cannot be done to part of a merged cell.');
}

/** Refuses blocks outside the grid, and whole rows and columns, which are not modelled here. */
export function checkBlock(block: Area): void {
  if (!insideGrid(block)) throw new HostError('InvalidArgument', 'The range would lie outside the sheet.');
  if (block.rows === ROW_LIMIT || block.columns === COLUMN_LIMIT) {
    throw new HostError('NotImplemented', 'Whole rows and columns are moved and copied by other edits.');
  }
}
