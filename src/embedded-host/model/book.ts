/**
 * The workbook: sheets, names, one formula engine that follows it, and the news of what happened. Every change
 * of contents goes through here, so that the engine, the computed values and the events never disagree.
 */
import type { ComputedValue, FormulaEngine } from '../formulas/formula-engine';
import { HostError } from '../cells/host-error';
import { area, editArea, type Area, type AxisEdit } from '../cells/area';
import { fullAddress } from '../cells/a1';
import { apiValue, valueType } from '../cells/api-value';
import { Calculator } from './calculator';
import { expandNames, isBalanced, references, tidyFormula } from '../formulas/formula-text';
import { isFormula, type CellContent } from '../cells/typing';
import { NameIndex, checkDefinedName, type DefinedName } from './defined-names';
import { Sheet } from './sheet';
import { checkSheetName, freeSheetName } from './sheet-naming';
import { Traces } from './traces';
import { Windows } from './windows';
import { THIS_COMPUTER, isEdit, type News, type Origin, type ValueDetails } from './news';

/** A block on a sheet that follows when its cells move. `area` is null once it was deleted. */
export interface LiveArea {
  sheet: Sheet;
  area: Area | null;
}

export class Book {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Clients that are told when results change: for them each edit is computed at once. */
  readonly resultListeners = new Set<object>();
  private mode = 'Automatic';
  /** Who is acting now; written into the news. */
  origin: Origin = { person: THIS_COMPUTER, connection: null };
  readonly windows = new Windows(() => this.firstVisible());
  readonly traces = new Traces();
  /** Ranges that clients hold on to. */
  readonly held = new Set<LiveArea>();
  private nextSheetNumber = 1;
  private nextId = 1;
  private readonly listeners = new Set<(news: News) => void>();
  private readonly nameIndex = new NameIndex();
  readonly calculator: Calculator;
  /** Grows with everything visible. */
  revision = 0;

  /** @param from1904 days are counted from there, as in workbooks of old Excel for Mac */
  constructor(
    readonly engine: FormulaEngine,
    readonly from1904 = false,
  ) {
    this.calculator = new Calculator(this);
    this.addSheet();
    this.windows.of(THIS_COMPUTER);
  }

  onNews(listener: (news: News) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(news: News): void {
    this.revision += 1;
    if (isEdit(news)) this.traces.edited(news.origin.person);
    for (const listener of this.listeners) listener(news);
  }

  /** A change that raises no event, such as a format. */
  touch(): void {
    this.revision += 1;
    this.traces.edited(this.origin.person);
  }

  actAs<Answer>(origin: Origin, act: () => Answer): Answer {
    const before = this.origin;
    this.origin = origin;
    try {
      return act();
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
    const given = name === undefined ? freeSheetName(this.sheets) : checkSheetName(this.sheets, name, null);
    const number = (this.nextSheetNumber++).toString(16).toUpperCase().padStart(4, '0');
    const sheet = new Sheet(`{00000000-0001-0000-${number}-000000000000}`, given);
    this.calculator.addSheet(sheet);
    this.sheets.push(sheet);
    this.tell({ kind: 'sheetAdded', sheet, origin: this.origin });
    return sheet;
  }

  // What the one who acts looks at

  get active(): Sheet {
    return this.windows.of(this.origin.person).active;
  }

  get selection(): Area {
    return this.windows.selection(this.origin.person, this.active);
  }

  activate(sheet: Sheet, person = this.origin.person): void {
    if (sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
    }
    const window = this.windows.of(person);
    const before = window.active;
    if (sheet === before) return;
    window.active = sheet;
    const { origin } = this;
    this.tell({ kind: 'sheetDeactivated', sheet: before, person, origin });
    this.tell({ kind: 'sheetActivated', sheet, person, origin });
  }

  select(sheet: Sheet, selection: Area): void {
    this.activate(sheet);
    const { person } = this.origin;
    this.windows.of(person).selections.set(sheet, selection);
    this.tell({ kind: 'selectionChanged', sheet, area: selection, person, origin: this.origin });
  }

  /** Everybody who looks at a sheet that goes or is hidden sees the next one, or the one before. */
  leave(sheet: Sheet): void {
    const at = this.sheets.indexOf(sheet);
    const isOpen = (s: Sheet): boolean => s !== sheet && s.visibility === 'Visible';
    const next = this.sheets.slice(at).find(isOpen) ?? this.sheets.slice(0, at).reverse().find(isOpen);
    if (next === undefined) {
      throw new HostError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
    }
    for (const person of this.windows.lookingAt(sheet)) this.activate(next, person);
  }

  private firstVisible(): Sheet {
    const sheet = this.sheets.find((s) => s.visibility === 'Visible');
    if (sheet === undefined) throw new Error('A workbook always has a visible sheet.');
    return sheet;
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

  /** @param kept a formula whose references moved, and not one that was written */
  storeContent(sheet: Sheet, row: number, column: number, content: CellContent | null, kept = false): void {
    if (content === null) {
      if (sheet.contents.get(row, column) === undefined) return;
      sheet.contents.delete(row, column);
    } else sheet.contents.set(row, column, content);
    this.calculator.write(sheet, row, column, content, kept);
  }

  checkFormula(formula: string): string {
    if (!isBalanced(formula)) {
      throw new HostError('InvalidArgument', `The formula does not close: ${formula}`);
    }
    return tidyFormula(formula);
  }

  value(sheet: Sheet, row: number, column: number): ComputedValue {
    return this.calculator.value(sheet, row, column);
  }

  /** What a change of one cell tells besides its address. */
  details(sheet: Sheet, { row, column }: Area, before: ComputedValue): ValueDetails {
    const after = this.value(sheet, row, column);
    return {
      valueBefore: apiValue(before),
      valueAfter: apiValue(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  // Names

  name(name: string, scope: string | null): DefinedName | null {
    return this.nameIndex.find(this.names, name, scope);
  }

  addName(name: string, scope: string | null, formula: string): DefinedName {
    checkDefinedName(name);
    if (this.name(name, scope) !== null) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    const added = { name, scope, formula: this.checkFormula(formula), visible: true, comment: '' };
    this.names.push(added);
    this.refreshNames();
    return added;
  }

  refreshNames(): void {
    this.calculator.followNames();
    this.touch();
  }

  /** As `expandNames`, with a sheet's own names before the workbook's. */
  expand(sheet: Sheet, formula: string): string {
    if (this.names.length === 0) return formula;
    return expandNames(
      formula,
      (word) => (this.name(word, sheet.id) ?? this.name(word, null))?.formula ?? null,
    );
  }

  get calculationMode(): string {
    return this.mode;
  }

  /** Whoever computes by hand from now on goes on seeing what stood there. */
  set calculationMode(mode: string) {
    if (mode === this.mode) return;
    this.catchUp();
    this.mode = mode;
    this.revision += 1;
  }

  /** Computes what changed since the last time. Tells which sheets got other values. */
  calculate(always = false): void {
    this.calculator.calculate(always);
  }

  /**
   * Computes what is still to be computed, unless somebody computes by hand. To look is no change: whoever draws has been
   * told of the edit that asks for it.
   */
  catchUp(): void {
    if (this.mode === 'Manual') return;
    const { revision } = this;
    this.calculate();
    this.revision = revision;
  }

  /** After each act: at once for those who are told of results, for all others when somebody looks at one. */
  settle(): void {
    if (this.resultListeners.size > 0) this.catchUp();
  }

  /** Gives the engine a sheet's contents anew, after they moved with whole rows or columns, or otherwise. */
  reload(sheet: Sheet, edit: AxisEdit | null = null): void {
    if (edit !== null) this.calculator.editValues(sheet, edit);
    this.calculator.reload(sheet);
  }

  /** The same, after a block moved. */
  reloadMoved(source: Sheet, from: Area, target: Sheet, to: Area): void {
    this.calculator.moveValues(source, from, target, to);
    this.calculator.reload(source);
    if (target !== source) this.calculator.reload(target);
  }

  forget(sheet: Sheet): void {
    this.calculator.forget(sheet);
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
