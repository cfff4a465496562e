/**
 * Keeps the formula engine and the computed values in step with the contents. The engine sees no defined names:
 * it gets each formula with names replaced by what they stand for, and gets it again when that changes.
 */
import type { ComputedValue, FormulaEngine } from '../formula-engine';
import type { Origin, News } from './news';
import type { Sheet } from './sheet';
import type { CellContent } from './typing';
import { isFormula } from './typing';

/** The part of the workbook that calculation needs. */
export interface Calculated {
  readonly engine: FormulaEngine;
  readonly sheets: readonly Sheet[];
  readonly calculationMode: string;
  readonly origin: Origin;
  expand(sheet: Sheet, formula: string): string;
  tell(news: News): void;
}

/** Values by sheet and cell as they stood, and whether they were still to be computed. */
export interface SavedValues {
  readonly values: ReadonlyMap<string, ReadonlyMap<number, ComputedValue>>;
  readonly stale: boolean;
}

export class Calculator {
  private readonly computed = new Map<string, Map<number, ComputedValue>>();
  /** Formulas as the engine has them, by sheet and cell. */
  private readonly given = new Map<string, Map<number, string>>();
  /** Some values are not what the contents ask for. */
  private stale = false;
  /** The values are right, but the engine has not computed them itself since they were put back. */
  private behind = false;
  private namesChanged = false;

  constructor(private readonly book: Calculated) {}

  addSheet(sheet: Sheet): void {
    this.book.engine.addSheet(sheet.id, sheet.name);
    this.computed.set(sheet.id, new Map());
  }

  forget(sheet: Sheet): void {
    this.computed.delete(sheet.id);
    this.given.delete(sheet.id);
    this.book.engine.removeSheet(sheet.id);
    this.stale = true;
  }

  /** After the content of one cell was stored. */
  write(sheet: Sheet, row: number, column: number, content: CellContent | null): void {
    const values = this.computed.get(sheet.id);
    if (isFormula(content)) values?.set(cellKey(row, column), null);
    else values?.delete(cellKey(row, column));
    this.giveEngine(sheet, row, column, content);
    this.stale = true;
  }

  /** After all contents of a sheet moved. */
  reload(sheet: Sheet): void {
    this.book.engine.clearSheet(sheet.id);
    this.given.delete(sheet.id);
    const values = new Map<number, ComputedValue>();
    for (const [row, column, content] of sheet.contents.entries()) {
      if (isFormula(content)) values.set(cellKey(row, column), null);
      this.giveEngine(sheet, row, column, content);
    }
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
    if (this.stale && this.book.calculationMode === 'Automatic') this.calculate(false);
    return this.computed.get(sheet.id)?.get(cellKey(row, column)) ?? null;
  }

  calculate(always: boolean): void {
    if (this.namesChanged) this.giveRenamed();
    if (!this.stale && !this.behind && !always) return;
    this.stale = false;
    this.behind = false;
    this.book.engine.calculate();
    for (const sheet of this.book.sheets) {
      const values = this.computed.get(sheet.id) ?? new Map<number, ComputedValue>();
      let changed = always && values.size > 0;
      for (const [key, before] of values) {
        const now = this.book.engine.value(sheet.id, Math.floor(key / 16_384), key % 16_384);
        if (sameValue(before, now)) continue;
        changed = true;
        values.set(key, now);
      }
      if (changed) this.book.tell({ kind: 'calculated', sheet, origin: this.book.origin });
    }
  }

  save(): SavedValues {
    const values = new Map([...this.computed].map(([id, cells]) => [id, new Map(cells)]));
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
      const now = new Map(saved.values.get(sheet.id));
      const before = this.computed.get(sheet.id);
      const other = [...now].some(([key, value]) => !sameValue(value, before?.get(key) ?? null));
      if (other) changed.push(sheet);
      this.computed.set(sheet.id, now);
    }
    return changed;
  }

  private giveEngine(sheet: Sheet, row: number, column: number, content: CellContent | null): void {
    const key = cellKey(row, column);
    if (!isFormula(content)) {
      this.given.get(sheet.id)?.delete(key);
      this.book.engine.set(sheet.id, row, column, content);
      return;
    }
    const formula = this.book.expand(sheet, content.formula);
    let given = this.given.get(sheet.id);
    if (given === undefined) {
      given = new Map();
      this.given.set(sheet.id, given);
    }
    given.set(key, formula);
    this.book.engine.set(sheet.id, row, column, { formula });
  }

  private giveRenamed(): void {
    this.namesChanged = false;
    for (const sheet of this.book.sheets) {
      const given = this.given.get(sheet.id);
      for (const [row, column, content] of sheet.contents.entries()) {
        if (!isFormula(content) || given === undefined) continue;
        const formula = this.book.expand(sheet, content.formula);
        if (formula === given.get(cellKey(row, column))) continue;
        given.set(cellKey(row, column), formula);
        this.book.engine.set(sheet.id, row, column, { formula });
      }
    }
  }
}

/** The computed value of a formula cell among saved ones. */
export function computedValue(
  { values }: SavedValues,
  sheetId: string,
  row: number,
  column: number,
): ComputedValue {
  return values.get(sheetId)?.get(cellKey(row, column)) ?? null;
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function sameValue(a: ComputedValue, b: ComputedValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
