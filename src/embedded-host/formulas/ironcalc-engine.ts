/**
 * The formula engine on @ironcalc/wasm. Takes the module already initialised, because Node and the browser load
 * the WebAssembly each their own way. IronCalc only gives formatted text back, so formula cells get a format of
 * 15 significant digits inside the engine, which is what Excel keeps too.
 */
import type { ComputedValue, FormulaEngine } from './formula-engine';
import { mapReferences } from './formula-text';
import { isFormula, type CellContent } from '../cells/typing';

/** The part of `@ironcalc/wasm` that is used. */
export interface IronCalcModule {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => IronCalcModel;
}

export interface IronCalcModel {
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
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
/** Where numbers are formatted. */
const SCRATCH = { index: 0, name: 'scratch 0d1f' } as const;
const MOST_COLUMNS = 16_384;
/** Sheets made while the engine has no formulas to parse again: they cost nothing. */
const SHEETS_AHEAD = 32;

export function createIronCalcEngine(module: IronCalcModule): FormulaEngine {
  return new IronCalcEngine(new module.Model('workbook', 'en', 'UTC', 'en'));
}

/** One sheet of the engine's own. It stays for ever: to make, rename or delete one costs a parse of all formulas. */
interface OwnSheet {
  readonly index: number;
  readonly name: string;
  /** What each filled cell was given, so that it is not given twice. */
  inputs: Map<number, string>;
  /** Key of the sheet it last stood for: when that comes back, formulas that lead into it are right as they are. */
  stoodFor: string | null;
}

class IronCalcEngine implements FormulaEngine {
  private readonly sheets = new Map<string, OwnSheet>();
  /** Empty ones, for the next sheets that come; those that stood for none first. */
  private readonly parked: OwnSheet[] = [];
  /**
   * Names of sheets as people see them, in lower case, by key. The engine is never told them: it writes some Thai names
   * without the quotes that it needs to read them again.
   */
  private readonly shown = new Map<string, string>();
  /** The engine's names by those that people see; null when they must be looked up anew. */
  private ownNames: ReadonlyMap<string, string> | null = null;
  /** Formula cells written since the last calculation, whose format must be set again. */
  private fresh: Place[] = [];
  private readonly formatted = new Map<string, string>();

  constructor(private readonly model: IronCalcModel) {
    model.pauseEvaluation();
    model.renameSheet(SCRATCH.index, SCRATCH.name);
    for (let made = 0; made < SHEETS_AHEAD; made += 1) this.parked.push(this.newSheet());
  }

  addSheet(key: string, name: string): void {
    const own = this.parked.findIndex(({ stoodFor }) => stoodFor === key);
    const [sheet = this.newSheet()] = this.parked.splice(Math.max(own, 0), 1);
    this.sheets.set(key, sheet);
    this.renameSheet(key, name);
  }

  renameSheet(key: string, name: string): void {
    this.shown.set(key, name.toLowerCase());
    this.ownNames = null;
  }

  removeSheet(key: string): void {
    const sheet = this.sheet(key);
    this.fresh = this.fresh.filter((cell) => cell.sheet !== sheet);
    const cells = [...sheet.inputs.keys()];
    const lastRow = Math.max(0, ...cells.map((cell) => Math.floor(cell / MOST_COLUMNS)));
    const lastColumn = Math.max(0, ...cells.map((cell) => cell % MOST_COLUMNS));
    this.model.rangeClearContents(sheet.index, 1, 1, lastRow + 1, lastColumn + 1);
    sheet.inputs.clear();
    sheet.stoodFor = key;
    this.parked.push(sheet);
    this.sheets.delete(key);
    this.shown.delete(key);
    this.ownNames = null;
  }

  set(key: string, row: number, column: number, content: CellContent | null): void {
    this.give(this.sheet(key), row, column, content);
  }

  fill(key: string, cells: Iterable<readonly [number, number, CellContent]>): void {
    const sheet = this.sheet(key);
    const left = new Set(sheet.inputs.keys());
    for (const [row, column, content] of cells) {
      left.delete(row * MOST_COLUMNS + column);
      this.give(sheet, row, column, content);
    }
    for (const cell of left) this.give(sheet, Math.floor(cell / MOST_COLUMNS), cell % MOST_COLUMNS, null);
  }

  calculate(): void {
    for (const { sheet, row, column, rows } of verticalRuns(this.fresh)) {
      const area = { sheet: sheet.index, row: row + 1, column: column + 1, width: 1, height: rows };
      this.model.updateRangeStyle(area, 'num_fmt', EXACT);
    }
    this.fresh = [];
    this.model.evaluate();
  }

  value(key: string, row: number, column: number): ComputedValue {
    const { index } = this.sheet(key);
    const text = this.model.getFormattedCellValue(index, row + 1, column + 1);
    if (EXACT_NUMBER.test(text)) return Number(text);
    const type = this.model.getCellType(index, row + 1, column + 1);
    if (type === TYPE.boolean) return text === 'TRUE';
    if (type === TYPE.error) return { error: text };
    if (type === TYPE.number) return text === '' ? null : Number(text);
    return text;
  }

  format(value: number, numberFormat: string): string {
    const key = `${value} ${numberFormat}`;
    let text = this.formatted.get(key);
    if (text === undefined) {
      this.model.setUserInput(SCRATCH.index, 1, 1, String(value));
      const area = { sheet: SCRATCH.index, row: 1, column: 1, width: 1, height: 1 };
      this.model.updateRangeStyle(area, 'num_fmt', numberFormat);
      text = this.model.getFormattedCellValue(SCRATCH.index, 1, 1);
      this.formatted.set(key, text);
    }
    return text;
  }

  private newSheet(): OwnSheet {
    const index = this.sheets.size + this.parked.length + 1;
    const name = `S_${index}`;
    this.model.newSheet();
    this.model.renameSheet(index, name);
    return { index, name, inputs: new Map(), stoodFor: null };
  }

  private give(sheet: OwnSheet, row: number, column: number, content: CellContent | null): void {
    const input = isFormula(content) ? this.inOwnNames(content.formula) : literal(content);
    const cell = row * MOST_COLUMNS + column;
    if ((sheet.inputs.get(cell) ?? '') === input) return;
    // The engine would show what became of a formula it read wrongly; it must read exactly this text.
    this.model.setUserInput(sheet.index, row + 1, column + 1, input);
    if (input === '') sheet.inputs.delete(cell);
    else sheet.inputs.set(cell, input);
    if (isFormula(content)) this.fresh.push({ sheet, row, column });
  }

  private inOwnNames(formula: string): string {
    if (!formula.includes('!')) return formula;
    this.ownNames ??= new Map([...this.shown].map(([key, name]) => [name, this.sheet(key).name]));
    const { ownNames } = this;
    return mapReferences(formula, (reference) => {
      const own = reference.sheet === null ? undefined : ownNames.get(reference.sheet.toLowerCase());
      return own === undefined ? reference : { ...reference, sheet: own };
    });
  }

  private sheet(key: string): OwnSheet {
    const sheet = this.sheets.get(key);
    if (sheet === undefined) throw new Error(`The formula engine has no sheet ${key}.`);
    return sheet;
  }
}

function literal(content: Exclude<CellContent, { readonly formula: string }> | null): string {
  if (content === null) return '';
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'number') return String(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return content.error;
}

interface Place {
  readonly sheet: OwnSheet;
  readonly row: number;
  readonly column: number;
}

/** One call for a column of formulas instead of one a cell. */
function verticalRuns(cells: readonly Place[]): (Place & { readonly rows: number })[] {
  const runs: (Place & { rows: number })[] = [];
  const open = new Map<number, Place & { rows: number }>();
  for (const cell of cells) {
    const lane = cell.sheet.index * MOST_COLUMNS + cell.column;
    const run = open.get(lane);
    if (run !== undefined && run.row + run.rows === cell.row) {
      run.rows += 1;
      continue;
    }
    const next = { ...cell, rows: 1 };
    runs.push(next);
    open.set(lane, next);
  }
  return runs;
}
