/**
 * Keeps the formula engine and the computed values in step with the contents. The engine sees no defined names:
 * it gets each formula with names replaced by what they stand for, and gets it again when that changes.
 */
import type { ComputedValue, FormulaEngine } from '../formulas/formula-engine';
import type { Origin, News } from './news';
import type { Sheet } from './sheet';
import type { Area, AxisEdit } from '../cells/area';
import { SparseGrid } from '../cells/sparse-grid';
import { isFormula, type CellContent } from '../cells/typing';

/** The part of the workbook that calculation needs. */
export interface Calculated {
  readonly engine: FormulaEngine;
  readonly sheets: readonly Sheet[];
  readonly calculationMode: string;
  catchUp(): void;
  readonly origin: Origin;
  expand(sheet: Sheet, formula: string): string;
  tell(news: News): void;
}

/** Values by sheet and cell as they stood, and whether they were still to be computed. */
export interface SavedValues {
  readonly values: ReadonlyMap<string, SparseGrid<ComputedValue>>;
  readonly stale: boolean;
}

export class Calculator {
  /** Of formula cells, by sheet; null until they are computed. */
  private readonly computed = new Map<string, SparseGrid<ComputedValue>>();
  /** Some values are not what the contents ask for. */
  private stale = false;
  /** The values are right, but the engine has not computed them itself since they were put back. */
  private behind = false;
  private namesChanged = false;

  constructor(private readonly book: Calculated) {}

  addSheet(sheet: Sheet): void {
    this.book.engine.addSheet(sheet.id, sheet.name);
    this.computed.set(sheet.id, new SparseGrid());
  }

  forget(sheet: Sheet): void {
    this.computed.delete(sheet.id);
    this.book.engine.removeSheet(sheet.id);
    this.stale = true;
  }

  /**
   * After the content of one cell was stored.
   * @param kept a formula whose references moved: it shows what it showed until it is computed
   */
  write(sheet: Sheet, row: number, column: number, content: CellContent | null, kept = false): void {
    const values = this.computed.get(sheet.id);
    if (isFormula(content)) values?.set(row, column, kept ? this.keptValue(sheet, row, column) : null);
    else values?.delete(row, column);
    this.book.engine.set(sheet.id, row, column, this.expanded(sheet, content));
    this.stale = true;
  }

  /** Before `reload`: the values of whole rows or columns go where their contents went. */
  editValues(sheet: Sheet, edit: AxisEdit): void {
    this.computed.get(sheet.id)?.edit(edit);
  }

  /** Before `reload`: the values of a block go where its contents went. */
  moveValues(source: Sheet, from: Area, target: Sheet, to: Area): void {
    const [old, own] = [this.computed.get(source.id), this.computed.get(target.id)];
    if (old === undefined || own === undefined) return;
    const moved = [...old.within(from)];
    for (const [row, column] of moved) old.delete(row, column);
    for (const [row, column] of [...own.within(to)]) own.delete(row, column);
    for (const [row, column, value] of moved)
      own.set(row + to.row - from.row, column + to.column - from.column, value);
  }

  /** After all contents of a sheet moved. */
  reload(sheet: Sheet): void {
    const values = new SparseGrid<ComputedValue>();
    const cells: [number, number, CellContent][] = [];
    for (const [row, column, content] of sheet.contents.entries()) {
      if (isFormula(content)) values.set(row, column, this.keptValue(sheet, row, column));
      cells.push([row, column, this.expanded(sheet, content)]);
    }
    this.book.engine.fill(sheet.id, cells);
    this.computed.set(sheet.id, values);
    this.stale = true;
  }

  /** Names came, went or point elsewhere: the formulas that use them are looked at before the next calculation. */
  followNames(): void {
    this.namesChanged = true;
    this.stale = true;
  }

  value(sheet: Sheet, row: number, column: number): ComputedValue {
    const content = sheet.contents.get(row, column);
    if (content === undefined) return null;
    if (!isFormula(content)) return content;
    // Read in the same batch as it was written: Excel computes first.
    if (this.stale) this.book.catchUp();
    return this.computed.get(sheet.id)?.get(row, column) ?? null;
  }

  calculate(always: boolean): void {
    if (this.namesChanged) this.giveRenamed();
    if (!this.stale && !this.behind && !always) return;
    this.stale = false;
    this.behind = false;
    this.book.engine.calculate();
    for (const sheet of this.book.sheets) {
      const values = this.computed.get(sheet.id) ?? new SparseGrid<ComputedValue>();
      const cells = [...values.entries()];
      let changed = always && cells.length > 0;
      for (const [row, column, before] of cells) {
        const now = this.book.engine.value(sheet.id, row, column);
        if (sameValue(before, now)) continue;
        changed = true;
        values.set(row, column, now);
      }
      if (changed) this.book.tell({ kind: 'calculated', sheet, origin: this.book.origin });
    }
  }

  /** What a person would see now. */
  save(): SavedValues {
    if (this.stale) this.book.catchUp();
    const values = new Map([...this.computed].map(([id, cells]) => [id, cells.copy()]));
    return { values, stale: this.stale };
  }

  /**
   * Puts values back, after the contents were. The engine holds the right formulas already and computes them when
   * something is computed next. Answers the sheets whose formulas have other values now.
   */
  restore(saved: SavedValues): Sheet[] {
    this.behind ||= this.stale;
    this.stale = saved.stale;
    const changed: Sheet[] = [];
    for (const sheet of this.book.sheets) {
      const now = saved.values.get(sheet.id)?.copy() ?? new SparseGrid<ComputedValue>();
      const before = this.computed.get(sheet.id) ?? new SparseGrid<ComputedValue>();
      const other = now.differences(before, sameValue).some(([row, column]) => {
        const value = now.get(row, column);
        return value !== undefined && !sameValue(value, before.get(row, column) ?? null);
      });
      if (other) changed.push(sheet);
      this.computed.set(sheet.id, now);
    }
    return changed;
  }

  /** While a person computes by hand, Excel shows old values; else all are computed before anybody sees them. */
  private keptValue(sheet: Sheet, row: number, column: number): ComputedValue {
    if (this.book.calculationMode !== 'Manual') return null;
    return this.computed.get(sheet.id)?.get(row, column) ?? null;
  }

  private giveRenamed(): void {
    this.namesChanged = false;
    for (const sheet of this.book.sheets) {
      for (const [row, column, content] of sheet.contents.entries()) {
        if (isFormula(content)) this.book.engine.set(sheet.id, row, column, this.expanded(sheet, content));
      }
    }
  }

  private expanded<Content extends CellContent | null>(
    sheet: Sheet,
    content: Content,
  ): Content | CellContent {
    return isFormula(content) ? { formula: this.book.expand(sheet, content.formula) } : content;
  }
}

/** The computed value of a formula cell among saved ones. */
export function computedValue(
  { values }: SavedValues,
  sheetId: string,
  row: number,
  column: number,
): ComputedValue {
  return values.get(sheetId)?.get(row, column) ?? null;
}

function sameValue(a: ComputedValue, b: ComputedValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
