/**
 * The workbook: sheets, names, one formula engine that follows it, and the news of what happened. Every change
 * of contents goes through here, so that the engine, the computed values and the events never disagree.
 */
import type { ComputedValue, FormulaEngine } from '../formula-engine';
import { HostError } from '../protocol/host-error';
import type { Area, AxisEdit } from './area';
import { area, editArea } from './area';
import { fullAddress } from './a1';
import { expandNames, isBalanced, references, tidyFormula } from './formula-text';
import type { CellContent } from './typing';
import { Sheet } from './sheet';
import type { News, Origin } from './news';

export interface DefinedName {
  readonly name: string;
  /** Id of the sheet it belongs to; null for the workbook. */
  readonly scope: string | null;
  formula: string;
  visible: boolean;
  comment: string;
}

/** A block on a sheet that follows when rows and columns move. `area` is null once it was deleted. */
export interface LiveArea {
  readonly sheet: Sheet;
  area: Area | null;
}

export class Workbook {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  active: Sheet;
  calculationMode = 'Automatic';
  /** Who is acting now; written into the news. */
  origin: Origin = { source: 'Local', connection: null };
  /** Ranges that clients hold on to. */
  readonly held = new Set<LiveArea>();
  private nextSheetNumber = 1;
  private nextId = 1;
  private readonly listeners = new Set<(news: News) => void>();
  private readonly computed = new Map<string, Map<number, ComputedValue>>();
  /** Formulas as the engine has them, by sheet and cell. */
  private readonly given = new Map<string, Map<number, string>>();
  private index = new Map<string, DefinedName>();
  private indexed: readonly DefinedName[] = [];
  private indexedLength = 0;
  private stale = false;
  private namesChanged = false;
  /** Grows with everything visible. */
  revision = 0;

  constructor(readonly engine: FormulaEngine) {
    this.active = this.addSheet();
  }

  onNews(listener: (news: News) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(news: News): void {
    this.revision += 1;
    for (const listener of this.listeners) listener(news);
  }

  /** A change that raises no event, such as a format. */
  touch(): void {
    this.revision += 1;
  }

  actAs(origin: Origin, act: () => void): void {
    const before = this.origin;
    this.origin = origin;
    try {
      act();
    } finally {
      this.origin = before;
    }
  }

  newId(): string {
    const digits = (this.nextId++).toString(16).toUpperCase().padStart(8, '0');
    return `{${digits}-0000-4000-8000-000000000000}`;
  }

  // Sheets

  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((s) => s.id === nameOrId || s.name.toLowerCase() === wanted) ?? null;
  }

  addSheet(name?: string): Sheet {
    const given = name === undefined ? this.freeSheetName() : this.checkSheetName(name, null);
    const number = (this.nextSheetNumber++).toString(16).toUpperCase().padStart(4, '0');
    const sheet = new Sheet(`{00000000-0001-0000-${number}-000000000000}`, given);
    this.engine.addSheet(sheet.id, given);
    this.sheets.push(sheet);
    this.computed.set(sheet.id, new Map());
    this.tell({ kind: 'sheetAdded', sheet, origin: this.origin });
    return sheet;
  }

  /** Sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, no duplicates. */
  checkSheetName(name: string, self: Sheet | null): string {
    const allowed =
      name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
    if (!allowed) {
      throw new HostError(
        'InvalidArgument',
        'The sheet name is empty, too long or holds a character Excel forbids.',
      );
    }
    const other = this.sheet(name);
    if (other !== null && other !== self && other.name.toLowerCase() === name.toLowerCase()) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    return name;
  }

  private freeSheetName(): string {
    for (let number = 1; ; number += 1) {
      if (this.sheet(`Sheet${number}`) === null) return `Sheet${number}`;
    }
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
    }
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.tell({ kind: 'sheetDeactivated', sheet: before, origin: this.origin });
    this.tell({ kind: 'sheetActivated', sheet, origin: this.origin });
  }

  select(sheet: Sheet, selection: Area): void {
    this.activate(sheet);
    sheet.selection = selection;
    this.tell({ kind: 'selectionChanged', sheet, area: selection, origin: this.origin });
  }

  // Contents

  content(sheet: Sheet, row: number, column: number): CellContent | null {
    return sheet.contents.get(row, column) ?? null;
  }

  /** Writes one cell. Throws InvalidArgument for a formula that does not close. */
  setContent(sheet: Sheet, row: number, column: number, content: CellContent | null): void {
    const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : null;
    // Excel drops what is written under a merged cell.
    if (merge !== null && (merge.row !== row || merge.column !== column)) return;
    const tidy = isFormula(content) ? { formula: this.checkFormula(content.formula) } : content;
    this.storeContent(sheet, row, column, tidy);
  }

  storeContent(sheet: Sheet, row: number, column: number, content: CellContent | null): void {
    const values = this.computed.get(sheet.id);
    if (content === null) {
      if (sheet.contents.get(row, column) === undefined) return;
      sheet.contents.delete(row, column);
    } else sheet.contents.set(row, column, content);
    if (isFormula(content)) values?.set(cellKey(row, column), null);
    else values?.delete(cellKey(row, column));
    this.giveEngine(sheet, row, column, content);
    this.stale = true;
  }

  checkFormula(formula: string): string {
    if (!isBalanced(formula)) {
      throw new HostError('InvalidArgument', `The formula does not close: ${formula}`);
    }
    return tidyFormula(formula);
  }

  value(sheet: Sheet, row: number, column: number): ComputedValue {
    const content = sheet.contents.get(row, column);
    if (content === undefined) return null;
    if (!isFormula(content)) return content;
    // Read in the same batch as it was written: Excel computes first.
    if (this.stale && this.calculationMode === 'Automatic') this.calculate();
    return this.computed.get(sheet.id)?.get(cellKey(row, column)) ?? null;
  }

  // Names

  name(name: string, scope: string | null): DefinedName | null {
    if (this.indexed !== this.names || this.indexedLength !== this.names.length) {
      this.indexed = this.names;
      this.indexedLength = this.names.length;
      this.index = new Map(this.names.map((n) => [nameKey(n.name, n.scope), n]));
    }
    return this.index.get(nameKey(name, scope)) ?? null;
  }

  addName(name: string, scope: string | null, formula: string): DefinedName {
    if (
      !/^[A-Za-z_\\\u0080-\uFFFF][\w.\\?\u0080-\uFFFF]{0,254}$/.test(name) ||
      /^[A-Za-z]{1,3}\d+$|^[rc]$/i.test(name)
    ) {
      throw new HostError('InvalidArgument', `${name} cannot be the name of a range.`);
    }
    if (this.name(name, scope) !== null) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    const added = { name, scope, formula: this.checkFormula(formula), visible: true, comment: '' };
    this.names.push(added);
    this.refreshNames();
    return added;
  }

  refreshNames(): void {
    this.namesChanged = true;
    this.stale = true;
    this.touch();
  }

  /** A formula as the engine gets it: with names replaced by what they stand for. */
  private giveEngine(sheet: Sheet, row: number, column: number, content: CellContent | null): void {
    const key = cellKey(row, column);
    if (!isFormula(content)) {
      this.given.get(sheet.id)?.delete(key);
      this.engine.set(sheet.id, row, column, content);
      return;
    }
    const formula = this.expand(sheet, content.formula);
    let given = this.given.get(sheet.id);
    if (given === undefined) {
      given = new Map();
      this.given.set(sheet.id, given);
    }
    given.set(key, formula);
    this.engine.set(sheet.id, row, column, { formula });
  }

  /** As `expandNames`, with a sheet's own names before the workbook's. */
  expand(sheet: Sheet, formula: string): string {
    if (this.names.length === 0) return formula;
    return expandNames(
      formula,
      (word) => (this.name(word, sheet.id) ?? this.name(word, null))?.formula ?? null,
    );
  }

  /** Gives the engine the formulas again whose names came, went or point elsewhere now. */
  private followNames(): void {
    this.namesChanged = false;
    for (const sheet of this.sheets) {
      const given = this.given.get(sheet.id);
      for (const [row, column, content] of sheet.contents.entries()) {
        if (!isFormula(content) || given === undefined) continue;
        const formula = this.expand(sheet, content.formula);
        if (formula === given.get(cellKey(row, column))) continue;
        given.set(cellKey(row, column), formula);
        this.engine.set(sheet.id, row, column, { formula });
      }
    }
  }

  // Calculation

  /** Computes what changed since the last time. Tells which sheets got other values. */
  calculate(always = false): void {
    if (this.namesChanged) this.followNames();
    if (!this.stale && !always) return;
    this.stale = false;
    this.engine.calculate();
    for (const sheet of this.sheets) {
      const values = this.computed.get(sheet.id) ?? new Map<number, ComputedValue>();
      let changed = always && values.size > 0;
      for (const [key, before] of values) {
        const now = this.engine.value(sheet.id, Math.floor(key / 16_384), key % 16_384);
        if (sameValue(before, now)) continue;
        changed = true;
        values.set(key, now);
      }
      if (changed) this.tell({ kind: 'calculated', sheet, origin: this.origin });
    }
  }

  // Structure

  /** Gives the engine a sheet's contents anew, after they moved. */
  reload(sheet: Sheet): void {
    this.engine.clearSheet(sheet.id);
    this.given.delete(sheet.id);
    const values = new Map<number, ComputedValue>();
    for (const [row, column, content] of sheet.contents.entries()) {
      if (isFormula(content)) values.set(cellKey(row, column), null);
      this.giveEngine(sheet, row, column, content);
    }
    this.computed.set(sheet.id, values);
    this.stale = true;
  }

  forget(sheet: Sheet): void {
    this.computed.delete(sheet.id);
    this.given.delete(sheet.id);
    this.engine.removeSheet(sheet.id);
    this.stale = true;
  }

  /** Moves the ranges that clients hold. */
  moveHeld(sheet: Sheet, edit: AxisEdit): void {
    for (const live of this.held) {
      if (live.sheet === sheet && live.area !== null) live.area = editArea(live.area, edit);
    }
  }

  /** The one block a formula such as `='หมวด 1'!$A$1:$B$9` refers to; null when it is anything else. */
  blockOf(formula: string): { readonly sheet: Sheet; readonly area: Area } | null {
    const found = references(formula);
    const only = found[0];
    if (only === undefined || found.length !== 1 || only.sheet === null) return null;
    const sheet = this.sheets.find((s) => s.name.toLowerCase() === only.sheet?.toLowerCase());
    if (sheet === undefined) return null;
    const { first, last } = only;
    const block = area(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
    const whole =
      formula.replaceAll('$', '').toUpperCase() === `=${fullAddress(sheet.name, block)}`.toUpperCase();
    return whole ? { sheet, area: block } : null;
  }
}

export function isFormula(content: CellContent | null | undefined): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function sameValue(a: ComputedValue, b: ComputedValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return a === b;
}

function nameKey(name: string, scope: string | null): string {
  return `${scope ?? ''} ${name.toLowerCase()}`;
}
