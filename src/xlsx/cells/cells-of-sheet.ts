/**
 * The cells of one sheet as its part tells them: texts, numbers, ticks; errors as their words; formulas as the result
 * that was last saved. Beside the value goes what people see or would lose: a number as it is shown, a picture, a
 * formula's link. Memory grows with the cells that hold something, never with what a sheet declares.
 */
import { besideKey, type BesideCell } from '../../core/editions/beside';
import { maximumColumns, maximumRows } from '../../core/sheet/cell-address';
import { cellKey, findMarker } from '../../core/sheet/grid';
import type { CellValue, SheetGrid } from '../../core/sheet/sheet-grid';
import { serialOfDay } from '../../core/sheet/excel-date';
import { isBlank } from '../../core/text/blank-text';
import { damaged, FileFault } from '../file-fault';
import { fileLimits } from '../file-limits';
import { fromFileText } from '../file-text';
import { enoughRead } from '../package/package-reader';
import type { XmlAttributes } from '../package/scan-xml';
import { TextGatherer } from '../read-texts';
import { linkOfFormula, showsPicture, truthOfFormula } from './cell-formula';
import { shownNumber } from './number-format';
import type { CellLooks } from './read-styles';
import { drawnText } from './symbol-fonts';

/** What all sheets of a file share. */
export interface SharedByCells {
  readonly texts: readonly string[];
  readonly looks: CellLooks;
  readonly from1904: boolean;
  /** The file says of itself that its formulas wait for Excel: a nought is then no result. */
  readonly awaitsCalculation: boolean;
  /** Of all sheets together, counted down: places held in memory. */
  readonly room: { places: number };
}

/** Why no more of a sheet is read. */
export type Verdict = 'goOn' | 'toTheEnd' | 'giveUp';

export interface SheetJudge {
  /** Asked again and again as rows come in. */
  readonly judge: (grid: () => SheetGrid, rows: number) => Verdict;
  /** Told now and then how many rows are read. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

const noCells: readonly CellValue[] = [];
/** Longer formulas than any link or picture makes are not kept. */
const longestFormula = 4_000;

/** Often enough to see that something goes on, and seldom enough to cost nothing. */
const rowsBetween = 1_000;

export class SheetCells {
  readonly beside = new Map<string, BesideCell>();
  /** Somebody else's sheet, of which the rest was not read. */
  givenUp = false;
  private readonly rows = new Map<number, CellValue[]>();
  private readonly errors = new Set<string>();
  private lastRow = -1;
  private told = 0;
  private row = -1;
  private column = -1;
  private type = '';
  private look = -1;
  private hasRichValue = false;
  private inside: 'value' | 'formula' | null = null;
  private formula: string | null = null;
  private value = '';
  private verdict: Verdict = 'goOn';
  private readonly inline = new TextGatherer();

  constructor(
    private readonly sheet: { readonly name: string; readonly part: string; readonly visible: boolean },
    private readonly shared: SharedByCells,
    private readonly judge: SheetJudge,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inside = 'value';
    else if (name === 'row') this.openRow(attributes.get('r'));
    else if (name === 'f') {
      this.inside = 'formula';
      this.formula = '';
    } else this.inline.open(name, attributes);
  }

  text(text: string): void {
    if (this.inside === 'value') this.value += text;
    else if (this.inside === 'formula') {
      if (this.formula !== null && this.formula.length < longestFormula) this.formula += text;
    } else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.inside = null;
    else if (name === 'c') this.closeCell();
    else this.inline.close(name);
  }

  grid(): SheetGrid {
    const { name, visible, part } = this.sheet;
    const values = Array.from({ length: this.lastRow + 1 }, (_, row) => this.rows.get(row) ?? noCells);
    const errors = this.errors.size === 0 ? {} : { errors: this.errors };
    const days = this.shared.from1904 ? ({ from1904: true } as const) : {};
    return { sheetId: part, name, visible, row: 0, column: 0, values, ...errors, ...days };
  }

  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= maximumRows)
      throw damaged(this.sheet.part);
    if (this.verdict === 'goOn') this.verdict = this.judge.judge(() => this.grid(), this.row);
    if (this.verdict === 'giveUp') this.giveUp();
    if (this.row >= this.told + rowsBetween) {
      this.told = this.row;
      this.judge.onRows?.(this.row);
    }
  }

  /** Programs may leave the address out; then a cell stands right of the one before. */
  private openCell(attributes: XmlAttributes): void {
    const address = attributes.get('r');
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    if (this.column < 0 || this.column >= maximumColumns) throw damaged(this.sheet.part);
    this.type = attributes.get('t') ?? 'n';
    this.look = Number(attributes.get('s') ?? -1);
    this.hasRichValue = attributes.has('vm');
    this.value = '';
    this.formula = null;
    this.inline.clear();
  }

  private closeCell(): void {
    const value = this.cellValue();
    if (this.column >= fileLimits.columns) return;
    const uncomputed = this.formula !== null && this.isUncomputed(value);
    if (value === null || uncomputed) {
      if (uncomputed) this.put({ uncomputed: true });
      return;
    }
    // A space that somebody left far below is nothing.
    if (this.row >= fileLimits.rows && typeof value === 'string' && isBlank(value)) return;
    if (this.row >= fileLimits.rows) this.tooLarge('rows');
    this.keep(value);
    this.putBeside(value);
  }

  private isUncomputed(value: CellValue): boolean {
    return value === null || (this.shared.awaitsCalculation && value === 0);
  }

  private keep(value: CellValue): void {
    const cells = this.rows.get(this.row) ?? [];
    this.shared.room.places -= Math.max(0, this.column + 1 - cells.length);
    if (this.shared.room.places < 0) this.tooLarge('cells');
    while (cells.length < this.column) cells.push(null);
    cells[this.column] = value;
    this.rows.set(this.row, cells);
    if (this.type === 'e') this.errors.add(cellKey(this.row, this.column));
    this.lastRow = Math.max(this.lastRow, this.row);
  }

  /** Of a sheet of ours that is a fault; anybody else's is passed over. */
  private tooLarge(what: 'rows' | 'cells'): void {
    if (findMarker(this.grid()) === null) return this.giveUp();
    const sheet = this.sheet.name;
    throw new FileFault(
      what === 'rows'
        ? { kind: 'tooManyRows', sheet, limit: fileLimits.rows }
        : { kind: 'tooManyCells', sheet, limit: fileLimits.cells },
    );
  }

  private giveUp(): never {
    this.givenUp = true;
    for (const cells of this.rows.values()) this.shared.room.places += cells.length;
    this.rows.clear();
    this.beside.clear();
    this.errors.clear();
    this.lastRow = -1;
    throw enoughRead;
  }

  private putBeside(value: CellValue): void {
    const format = this.shared.looks[this.look]?.format;
    const shown =
      typeof value === 'number' && format !== undefined
        ? shownNumber(value, format, this.shared.from1904)
        : null;
    const link = this.formula === null ? null : linkOfFormula(this.formula);
    const picture = showsPicture(this.formula, value, this.hasRichValue && this.type === 'e');
    const isDay = typeof value === 'number' && format?.kind === 'day';
    if (shown === null && link === null && !picture && !isDay && this.type !== 'e') return;
    this.put({
      ...(shown === null ? {} : { shown }),
      ...(isDay ? { isDay: true } : {}),
      ...(link === null ? {} : { link }),
      ...(picture ? { picture: true } : {}),
      ...(this.type === 'e' ? { error: true } : {}),
    });
  }

  private put(cell: BesideCell): void {
    this.beside.set(besideKey(this.row, this.column), cell);
  }

  /** By the cell's type: s shared text, inlineStr, str a formula's text, b, e error, d ISO date, n. */
  private cellValue(): CellValue {
    if (this.type === 'inlineStr') return this.drawn(this.inline.take());
    if (this.value === '') return null;
    switch (this.type) {
      case 's':
        return this.drawn(this.sharedText(this.value));
      case 'b':
        return this.value.trim() === '1' || this.value.trim() === 'true';
      case 'str':
        return this.drawn(fromFileText(this.value));
      case 'e':
        return this.value;
      case 'd':
        return isoDay(this.value, this.shared.from1904);
      default:
        return (this.formula === null ? null : truthOfFormula(this.formula)) ?? this.number(this.value);
    }
  }

  /** As it is drawn in the font of the cell; null when there is nothing. */
  private drawn(text: string): string | null {
    if (text === '') return null;
    const font = this.shared.looks[this.look]?.symbolFont ?? null;
    return font === null ? text : drawnText(text, font);
  }

  private sharedText(number: string): string {
    const text = this.shared.texts[Number(number)];
    if (text === undefined) throw damaged(this.sheet.part);
    return text;
  }

  private number(text: string): number {
    const number = Number(text);
    if (!Number.isFinite(number) || text.trim() === '') throw damaged(this.sheet.part);
    return number;
  }
}

/** The day of `2026-12-31T00:00:00`, a number as Excel has it once it has opened the file. One that Excel has not stays text. */
function isoDay(text: string, from1904: boolean): CellValue {
  const day = text.slice(0, 'YYYY-MM-DD'.length);
  return serialOfDay(day, from1904) ?? day;
}

/** Column of `AB12`, counted from 0; -1 when there are no letters. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > maximumColumns) return maximumColumns;
  }
  return column - 1;
}
