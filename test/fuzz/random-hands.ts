/**
 * Carries actions out on the workbook of an embedded host as a person's hands would, and keeps the shadow of what is
 * true beside it. What Excel would refuse (sorting over merged cells, cutting a part of one) is refused and changes
 * nothing.
 */
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import type { HostArea, SheetView } from '../../src/embedded-host/workbook-view';
import { answerFields, categoryColumns } from '../../src/core/layout/columns';
import type { Action, Shape, Typed } from './actions';
import {
  copyOfSheet,
  copyShadow,
  insertAt,
  moveWithin,
  ownerAt,
  setOwner,
  spanOf,
  type ColumnKind,
  type Shadow,
  type SheetShadow,
} from './shadow';

/** Of the visible columns of ours, from the code to the state. */
const visibleKinds: readonly ColumnKind[] = ['code', 'text', ...answerFields, 'status'];
const allKinds: readonly ColumnKind[] = ['id', 'level', ...visibleKinds];

/** Keys in the hidden sheet that say which rubric the workbook is of: one with another is not ours to mend. */
const passport = /^(?:layoutVersion|rubricId|rubricEdition)$/u;

export class RandomHands {
  private shadow: Shadow;
  private readonly past: Shadow[] = [];
  private words = 0;
  /** What was done, in words, for whoever reads a failure. */
  readonly log: string[] = [];
  refused = 0;

  constructor(
    private readonly host: EmbeddedHost,
    start: Shadow,
  ) {
    this.shadow = copyShadow(start);
  }

  get truth(): Shadow {
    return this.shadow;
  }

  do(action: Action): void {
    const before = copyShadow(this.shadow);
    try {
      this.carryOut(action);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.shadow = before;
      this.refused += 1;
      this.log.push(`refused: ${action.do}`);
      return;
    }
    // How Excel computes is no step that it takes back.
    if (action.do !== 'undo' && action.do !== 'byHand') this.past.push(before);
  }

  private carryOut(action: Action): void {
    const { hands } = this.host;
    switch (action.do) {
      case 'undo': {
        const before = this.past.pop();
        if (before === undefined) return;
        hands.undo();
        this.shadow = before;
        this.say('undo');
        return;
      }
      case 'byHand':
        hands.setCalculation(action.manual ? 'Manual' : 'Automatic');
        return this.say(`calculation ${action.manual ? 'by hand' : 'automatic'}`);
      case 'deleteName': {
        const { names } = this.host.workbook;
        const name = names[Math.floor((action.name / 1000) * names.length)];
        if (name === undefined) throw new Refusal('no name');
        hands.deleteName(name.name);
        return this.say(`delete name ${name.name}`);
      }
      default:
        return this.onSheet(action, this.sheetAt(action.sheet));
    }
  }

  private onSheet(action: Exclude<Action, { do: 'undo' | 'byHand' | 'deleteName' }>, sheet: SheetView): void {
    switch (action.do) {
      case 'type':
      case 'paste':
        return this.type(action, sheet);
      case 'clear':
      case 'clearAll':
      case 'clearFormats':
      case 'removeCheckbox':
      case 'removeRules':
        return this.clear(action, sheet);
      case 'rename':
      case 'reorder':
      case 'hideSheet':
      case 'copySheet':
      case 'deleteSheet':
        return this.wholeSheet(action, sheet);
      case 'insertColumn':
      case 'deleteColumn':
        return this.column(action, sheet);
      default:
        return this.rows(action, sheet);
    }
  }

  private type(action: Extract<Action, { do: 'type' | 'paste' }>, sheet: SheetView): void {
    const row = this.rowAt(sheet, action.row);
    const column = this.columnAt(sheet, action.column);
    const [rows, columns] = action.do === 'type' ? [1, 1] : [action.rows, action.columns];
    this.spare(sheet, { row, column, rows, columns });
    const lines = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => this.typed(action.what)),
    );
    this.host.hands.paste(sheet.id, row, column, lines);
    this.say(`${action.do} ${sheet.name} R${row + 1}C${column + 1} ${JSON.stringify(lines)}`);
  }

  private typed(what: Typed): string {
    this.words += 1;
    const typed: Readonly<Record<Typed, string>> = {
      words: `พิมพ์${this.words}`,
      number: String(900_000 + this.words),
      tick: this.words % 2 === 0 ? 'TRUE' : 'FALSE',
      formula: `="คิด${this.words}"&""`,
      nothing: '',
    };
    return typed[what];
  }

  private clear(
    action: Extract<Action, { do: 'clear' | 'clearAll' | 'clearFormats' | 'removeCheckbox' | 'removeRules' }>,
    sheet: SheetView,
  ): void {
    const area: HostArea = {
      row: this.rowAt(sheet, action.row),
      column: this.columnAt(sheet, action.column),
      rows: action.rows,
      columns: action.columns,
    };
    this.spare(sheet, area);
    if (action.do === 'removeRules')
      this.host.hands.removeRules(sheet.id, action.columns > 2 ? undefined : area);
    else this.host.hands[action.do](sheet.id, area);
    this.say(`${action.do} ${sheet.name} ${JSON.stringify(area)}`);
  }

  private wholeSheet(
    action: Extract<Action, { do: 'rename' | 'reorder' | 'hideSheet' | 'copySheet' | 'deleteSheet' }>,
    sheet: SheetView,
  ): void {
    const { hands, workbook } = this.host;
    this.say(`${action.do} ${sheet.name}`);
    if (action.do === 'rename') {
      this.words += 1;
      hands.renameSheet(sheet.id, `ชื่อใหม่ ${this.words}`);
    } else if (action.do === 'reorder') {
      const to = Math.floor((action.to / 1000) * workbook.sheets.length);
      // A tab that is dropped where it was is no step that could be taken back.
      if (workbook.sheets[to]?.id === sheet.id) throw new Refusal('it stands there');
      hands.moveSheet(sheet.id, to);
    } else if (action.do === 'hideSheet') {
      hands.hideSheet(sheet.id, true);
    } else if (action.do === 'deleteSheet') {
      hands.deleteSheet(sheet.id);
      this.shadow.delete(sheet.id);
    } else {
      const copy = hands.copySheet(sheet.id, action.to < 500 ? 'Before' : 'After');
      const shadow = this.shadow.get(sheet.id);
      if (shadow !== undefined) this.shadow.set(copy, copyOfSheet(shadow));
    }
  }

  private column(action: Extract<Action, { do: 'insertColumn' | 'deleteColumn' }>, sheet: SheetView): void {
    const column = this.columnAt(sheet, action.column);
    const shadow = this.shadowOf(sheet);
    if (action.do === 'insertColumn') {
      this.host.hands.insertColumns(sheet.id, column, 1);
      if (column < shadow.columns.length) shadow.columns.splice(column, 0, null);
    } else {
      this.spare(sheet, { row: 0, column, rows: sheet.rowCount, columns: 1 });
      this.host.hands.deleteColumns(sheet.id, column, 1);
      shadow.columns.splice(column, 1);
    }
    this.say(`${action.do} ${sheet.name} C${column + 1}`);
  }

  private rows(
    action: Extract<
      Action,
      {
        do:
          | 'fillDown'
          | 'cutPaste'
          | 'copyPaste'
          | 'moveRows'
          | 'insertRows'
          | 'deleteRows'
          | 'sort'
          | 'filter'
          | 'hideRows';
      }
    >,
    sheet: SheetView,
  ): void {
    const { hands } = this.host;
    const shadow = this.shadowOf(sheet);
    const row = this.rowAt(sheet, action.row);
    const { rows } = action;
    this.say(`${action.do} ${sheet.name} R${row + 1} x${rows} ${JSON.stringify(action)}`);
    switch (action.do) {
      case 'insertRows':
        hands.insertRows(sheet.id, row, rows);
        return insertAt(shadow.owners, row, rows);
      case 'deleteRows':
        this.spare(sheet, { row, column: 0, rows, columns: sheet.columnCount });
        hands.deleteRows(sheet.id, row, rows);
        shadow.owners.splice(row, rows);
        return;
      case 'moveRows': {
        const target = this.rowAt(sheet, action.toRow);
        if (target >= row && target <= row + rows) throw new Refusal('onto itself');
        hands.moveRows(sheet.id, row, rows, target);
        setOwner(shadow, Math.max(row + rows, target) - 1, ownerAt(shadow, Math.max(row + rows, target) - 1));
        return moveWithin(shadow.owners, row, rows, target);
      }
      case 'filter':
        return hands.filterRows(sheet.id, row, rows, (each) => each % 2 === 0);
      case 'hideRows':
        return hands.hideRows(sheet.id, row, rows, true);
      case 'fillDown': {
        const area = this.block(sheet, action.shape, row, rows + 1);
        this.spare(sheet, area);
        hands.fillDown(sheet.id, area);
        if (action.shape !== 'answers') this.give(action.shape, shadow, row, shadow, row + 1, rows, 1);
        return;
      }
      case 'sort':
        return this.sort(action, sheet, shadow, row);
      default:
        return this.transfer(action, sheet, shadow, row);
    }
  }

  private transfer(
    action: Extract<Action, { do: 'cutPaste' | 'copyPaste' }>,
    sheet: SheetView,
    shadow: SheetShadow,
    row: number,
  ): void {
    const target = this.sheetAt(action.toSheet);
    const there = this.shadowOf(target);
    // Between sheets whose columns stand otherwise, what is pasted would come into other fields.
    const isAlike = JSON.stringify(there.columns) === JSON.stringify(shadow.columns);
    const area = this.block(sheet, action.shape, row, action.rows);
    const toRow = this.rowAt(target, action.toRow);
    const overlaps = target === sheet && Math.abs(toRow - row) < action.rows;
    if (!isAlike || overlaps) throw new Refusal('it would not be what is meant');
    this.spare(sheet, area);
    this.spare(target, { ...area, row: toRow });
    this.host.hands[action.do](sheet.id, area, target.id, toRow, area.column);
    if (action.shape === 'answers') return;
    this.give(action.shape, shadow, row, there, toRow, action.rows, action.rows);
    if (action.do === 'copyPaste') return;
    for (let at = 0; at < action.rows; at += 1) setOwner(shadow, row + at, null);
  }

  /** Rows from `row` on give their owners to as many as are filled; a short source is repeated. */
  private give(
    shape: Shape,
    from: SheetShadow,
    row: number,
    to: SheetShadow,
    toRow: number,
    rows: number,
    source: number,
  ): void {
    const owners = Array.from({ length: rows }, (_, at) => ownerAt(from, row + (at % source)));
    owners.forEach((owner, at) => {
      // A heading pasted over the visible cells of a criterion leaves it the criterion that its hidden id says.
      if (owner !== null || shape === 'rows') setOwner(to, toRow + at, owner);
    });
  }

  private sort(
    action: Extract<Action, { do: 'sort' }>,
    sheet: SheetView,
    shadow: SheetShadow,
    row: number,
  ): void {
    const area = this.block(sheet, action.shape, row, action.rows + 1);
    this.spare(sheet, area);
    const by = area.column + Math.floor((action.by / 1000) * area.columns);
    const before = linesOf(sheet, area);
    this.host.hands.sortRows(sheet.id, area, by, action.ascending);
    if (action.shape === 'answers') return;
    const owners = before.map((_, at) => ownerAt(shadow, row + at));
    const taken = new Set<number>();
    linesOf(sheet, area).forEach((line, at) => {
      // Rows that read alike in every cell may change places without anybody seeing it.
      const from = before.findIndex((other, old) => other === line && !taken.has(old));
      if (from === -1) throw new Error(`A row came out of a sort that did not go in: ${line}`);
      taken.add(from);
      setOwner(shadow, row + at, owners[from] ?? null);
    });
  }

  private block(sheet: SheetView, shape: Shape, row: number, rows: number): HostArea {
    const shadow = this.shadowOf(sheet);
    const kinds = { rows: allKinds, visible: visibleKinds, answers: answerFields }[shape];
    const span = spanOf(shadow, kinds);
    if (span === null) throw new Refusal('no such columns');
    if (shape === 'rows')
      return { row, column: 0, rows, columns: Math.max(shadow.columns.length, sheet.columnCount) };
    const inside = shadow.columns.slice(span.column, span.column + span.columns);
    // Answers alone: a span that has words in it would be another shape.
    const isPure = shape !== 'answers' || inside.every((kind) => kind !== 'text' && kind !== 'code');
    if (!isPure) throw new Refusal('columns lie between');
    return { row, rows, ...span };
  }

  private sheetAt(share: number): SheetView {
    const { sheets } = this.host.workbook;
    const found = sheets[Math.floor((share / 1000) * sheets.length)];
    if (found === undefined) throw new Refusal('no sheet');
    return found;
  }

  private shadowOf(sheet: SheetView): SheetShadow {
    const found = this.shadow.get(sheet.id) ?? { marker: null, columns: [], owners: [] };
    this.shadow.set(sheet.id, found);
    return found;
  }

  private rowAt(sheet: SheetView, share: number): number {
    return Math.floor((share / 1000) * (sheet.rowCount + 2));
  }

  private columnAt(sheet: SheetView, share: number): number {
    return Math.floor((share / 1000) * (sheet.columnCount + 2));
  }

  /** A workbook that says it is another's is told so and left alone: that is tested elsewhere. */
  private spare(sheet: SheetView, area: HostArea): void {
    for (let row = area.row; row < Math.min(area.row + area.rows, 8); row += 1) {
      const key = [0, 1, 2]
        .map((column) => String(sheet.content(row, column).value))
        .find((text) => passport.test(text));
      if (key !== undefined) throw new Refusal('the passport');
    }
  }

  private say(words: string): void {
    this.log.push(words);
  }
}

/** The literal cells of each row as one text; what formulas say moves with their rows. */
function linesOf(sheet: SheetView, area: HostArea): string[] {
  return Array.from({ length: area.rows }, (_, row) =>
    JSON.stringify(
      Array.from({ length: area.columns }, (__, column) => {
        const { formula, value } = sheet.content(area.row + row, area.column + column);
        return formula.startsWith('=') ? '=' : value;
      }),
    ),
  );
}

class Refusal extends Error {}

function isRefusal(error: unknown): boolean {
  return error instanceof Refusal || (error instanceof Error && error.constructor.name === 'HostError');
}

/** The shadow of a workbook as it was just made. */
export function shadowOf(
  host: EmbeddedHost,
  markerOf: (sheet: SheetView) => string | null,
  ids: ReadonlySet<string>,
): Shadow {
  const kinds: ColumnKind[] = ['id', ...categoryColumns.map(({ key }) => key)];
  return new Map(
    host.workbook.sheets.map((sheet) => {
      const marker = markerOf(sheet);
      const isCategory = marker?.startsWith('pmqa:category:') === true;
      const owners = Array.from({ length: sheet.rowCount }, (_, row) => {
        const id = sheet.content(row, 0).value;
        return isCategory && typeof id === 'string' && ids.has(id) ? id : null;
      });
      return [sheet.id, { marker, columns: isCategory ? [...kinds] : [], owners: isCategory ? owners : [] }];
    }),
  );
}
