/**
 * The formula engine on @ironcalc/wasm. Takes the module already initialised, because Node and the browser load
 * the WebAssembly each their own way. IronCalc only gives formatted text back, so formula cells get a format of
 * 15 significant digits inside the engine, which is what Excel keeps too.
 */
import type { ComputedValue, FormulaEngine } from './formula-engine';
import { mapReferences } from './model/formula-text';
import type { CellContent } from './model/typing';

/** The part of `@ironcalc/wasm` that is used. */
export interface IronCalcModule {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => IronCalcModel;
}

export interface IronCalcModel {
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  deleteSheet(sheet: number): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  rangeClearContents(sheet: number, row: number, column: number, lastRow: number, lastColumn: number): void;
  updateRangeStyle(
    area: { sheet: number; row: number; column: number; width: number; height: number },
    path: string,
    value: string,
  ): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
}

const EXACT = '0.00000000000000E+00';
const EXACT_NUMBER = /^-?\d\.\d{14}E[+-]\d+$/;
const TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;
/** Where numbers are formatted. No formula can name it: Excel forbids the colon in sheet names. */
const SCRATCH = ':scratch';
const SCRATCH_NAME = 'scratch 0d1f';

export function createIronCalcEngine(module: IronCalcModule): FormulaEngine {
  return new IronCalcEngine(new module.Model('workbook', 'en', 'UTC', 'en'));
}

class IronCalcEngine implements FormulaEngine {
  /** Keys in the engine's own order: it knows sheets by index only. */
  private readonly keys: string[] = [SCRATCH];
  /**
   * Names of sheets as people see them, in lower case, by what the engine calls them. It is never told the others: it
   * writes some Thai names without the quotes that it needs to read them again.
   */
  private readonly shown = new Map<string, string>();
  private readonly ownNames = new Map<string, string>();
  /** Formula cells written since the last calculation, whose format must be set again. */
  private fresh: { readonly key: string; readonly row: number; readonly column: number }[] = [];
  private readonly extents = new Map<string, { rows: number; columns: number }>();
  private readonly formatted = new Map<string, string>();

  constructor(private readonly model: IronCalcModel) {
    model.pauseEvaluation();
    model.renameSheet(0, SCRATCH_NAME);
  }

  addSheet(key: string, name: string): void {
    // A sheet that comes back is called as before: formulas that lead to it are not given again.
    const own = this.ownNames.get(key) ?? `S_${this.ownNames.size + 1}`;
    this.model.newSheet();
    this.keys.push(key);
    this.model.renameSheet(this.keys.length - 1, own);
    this.ownNames.set(key, own);
    this.shown.set(own, name.toLowerCase());
  }

  renameSheet(key: string, name: string): void {
    const own = this.ownNames.get(key);
    if (own === undefined) throw new Error(`The formula engine has no sheet ${key}.`);
    this.shown.set(own, name.toLowerCase());
  }

  removeSheet(key: string): void {
    const index = this.index(key);
    this.fresh = this.fresh.filter((cell) => cell.key !== key);
    this.extents.delete(key);
    this.model.deleteSheet(index);
    this.keys.splice(index, 1);
    this.shown.delete(this.ownNames.get(key) ?? '');
  }

  set(key: string, row: number, column: number, content: CellContent | null): void {
    const extent = this.extents.get(key) ?? { rows: 0, columns: 0 };
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
    this.extents.set(key, extent);
    const sheet = this.index(key);
    if (typeof content === 'object' && content !== null && 'formula' in content) {
      // The engine would show what became of a formula it read wrongly; it must read exactly this text.
      this.model.setUserInput(sheet, row + 1, column + 1, this.inOwnNames(content.formula));
      this.fresh.push({ key, row, column });
      return;
    }
    this.model.setUserInput(sheet, row + 1, column + 1, literal(content));
  }

  clearSheet(key: string): void {
    this.fresh = this.fresh.filter((cell) => cell.key !== key);
    const extent = this.extents.get(key);
    if (extent) this.model.rangeClearContents(this.index(key), 1, 1, extent.rows, extent.columns);
    this.extents.delete(key);
  }

  calculate(): void {
    for (const run of verticalRuns(this.fresh)) {
      const area = {
        sheet: this.index(run.key),
        row: run.row + 1,
        column: run.column + 1,
        width: 1,
        height: run.rows,
      };
      this.model.updateRangeStyle(area, 'num_fmt', EXACT);
    }
    this.fresh = [];
    this.model.evaluate();
  }

  value(key: string, row: number, column: number): ComputedValue {
    const sheet = this.index(key);
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (EXACT_NUMBER.test(text)) return Number(text);
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    if (type === TYPE.boolean) return text === 'TRUE';
    if (type === TYPE.error) return { error: text };
    if (type === TYPE.number) return text === '' ? null : Number(text);
    return text;
  }

  format(value: number, numberFormat: string): string {
    const key = `${value} ${numberFormat}`;
    let text = this.formatted.get(key);
    if (text === undefined) {
      this.model.setUserInput(0, 1, 1, String(value));
      const area = { sheet: 0, row: 1, column: 1, width: 1, height: 1 };
      this.model.updateRangeStyle(area, 'num_fmt', numberFormat);
      text = this.model.getFormattedCellValue(0, 1, 1);
      this.formatted.set(key, text);
    }
    return text;
  }

  private inOwnNames(formula: string): string {
    if (!formula.includes('!')) return formula;
    const ownOf = new Map([...this.shown].map(([own, name]) => [name, own]));
    return mapReferences(formula, (reference) => {
      const own = reference.sheet === null ? undefined : ownOf.get(reference.sheet.toLowerCase());
      return own === undefined ? reference : { ...reference, sheet: own };
    });
  }

  private index(key: string): number {
    const index = this.keys.indexOf(key);
    if (index < 0) throw new Error(`The formula engine has no sheet ${key}.`);
    return index;
  }
}

function literal(content: string | number | boolean | { readonly error: string } | null): string {
  if (content === null) return '';
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'number') return String(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return content.error;
}

interface Run {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  rows: number;
}

/** One call for a column of formulas instead of one a cell. */
function verticalRuns(
  cells: readonly { readonly key: string; readonly row: number; readonly column: number }[],
): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const cell of cells) {
    const lane = `${cell.key} ${cell.column}`;
    const run = open.get(lane);
    if (run && run.row + run.rows === cell.row) {
      run.rows += 1;
      continue;
    }
    const next = { ...cell, rows: 1 };
    runs.push(next);
    open.set(lane, next);
  }
  return runs;
}
