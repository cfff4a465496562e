/**
 * The cells of one sheet as raw values: texts, numbers, ticks; errors as their words; formulas as the result that
 * was last saved. Formats are not looked at: a date is the number it is. Memory grows with the cells that hold
 * something, never with what a sheet declares or with how far apart they stand.
 */
import { maximumColumns, maximumRows } from '../core/sheet/cell-address';
import { findMarker } from '../core/sheet/grid';
import type { CellValue, SheetGrid } from '../core/sheet/sheet-grid';
import { damaged, FileFault } from './file-fault';
import { fileLimits } from './file-limits';
import { fromFileText } from './file-text';
import { EnoughRead, type PackageReader } from './package-reader';
import type { SheetPart } from './read-parts';
import { TextGatherer } from './read-texts';
import type { XmlAttributes } from './scan-xml';

export interface SheetReading {
  readonly grid: SheetGrid;
  /** Cells whose formula was never computed, as `row,column` counted from 0. */
  readonly uncomputed: ReadonlySet<string>;
}

/** A marker stands in the first few rows. After so many, a sheet without one is none of ours. */
const rowsUntilKnown = 64;
const noCells: readonly CellValue[] = [];

/** @returns null when the sheet is none of ours; then little of it was read. @throws FileFault */
export async function readSheet(
  file: PackageReader,
  sheet: SheetPart,
  texts: readonly string[],
): Promise<SheetReading | null> {
  const reading = await readCells(file, sheet, new SheetCells(sheet, texts, false));
  return findMarker(reading.grid) === null ? null : reading;
}

/** The same of any sheet, ours or not. @throws FileFault */
export function readAnySheet(
  file: PackageReader,
  sheet: SheetPart,
  texts: readonly string[],
): Promise<SheetReading> {
  return readCells(file, sheet, new SheetCells(sheet, texts, true));
}

async function readCells(file: PackageReader, sheet: SheetPart, cells: SheetCells): Promise<SheetReading> {
  await file.parse(sheet.part, {
    open: (name, attributes) => cells.open(name, attributes),
    text: (text) => cells.text(text),
    close: (name) => cells.close(name),
  });
  return { grid: cells.grid(), uncomputed: cells.uncomputed };
}

class SheetCells {
  readonly uncomputed = new Set<string>();
  private readonly rows = new Map<number, CellValue[]>();
  private lastRow = -1;
  private row = -1;
  private column = -1;
  private type = '';
  private inValue = false;
  private hasFormula = false;
  private value = '';
  private readonly inline = new TextGatherer();

  constructor(
    private readonly sheet: SheetPart,
    private readonly texts: readonly string[],
    /** To be read to its end, whosever it is. */
    private known: boolean,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.openRow(attributes.get('r'));
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = true;
    else if (name === 'f') this.hasFormula = true;
    else this.inline.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    // Links, rules and print set-up follow; nothing of them is read.
    else if (name === 'sheetData') throw new EnoughRead();
    else this.inline.close(name);
  }

  grid(): SheetGrid {
    const { name, visible, part } = this.sheet;
    const values = Array.from({ length: this.lastRow + 1 }, (_, row) => this.rows.get(row) ?? noCells);
    return { sheetId: part, name, visible, row: 0, column: 0, values };
  }

  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= maximumRows)
      throw damaged(this.sheet.part);
    if (!this.known && this.row >= rowsUntilKnown) {
      if (findMarker(this.grid()) === null) throw new EnoughRead();
      this.known = true;
    }
  }

  /** Programs may leave the address out; then a cell stands right of the one before. */
  private openCell(attributes: XmlAttributes): void {
    const address = attributes.get('r');
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    if (this.column < 0 || this.column >= maximumColumns) throw damaged(this.sheet.part);
    this.type = attributes.get('t') ?? 'n';
    this.value = '';
    this.hasFormula = false;
    this.inline.clear();
  }

  private closeCell(): void {
    const value = this.cellValue();
    if (this.column >= fileLimits.columns) return;
    if (value === null) {
      if (this.hasFormula) this.uncomputed.add(`${this.row},${this.column}`);
      return;
    }
    if (this.row >= fileLimits.rows) {
      throw new FileFault({ kind: 'tooManyRows', sheet: this.sheet.name, limit: fileLimits.rows });
    }
    const cells = this.rows.get(this.row) ?? [];
    while (cells.length < this.column) cells.push(null);
    cells[this.column] = value;
    this.rows.set(this.row, cells);
    this.lastRow = Math.max(this.lastRow, this.row);
  }

  /** By the cell's type: s shared text, inlineStr, str a formula's text, b, e error, d ISO date, n. */
  private cellValue(): CellValue {
    if (this.type === 'inlineStr') return orNull(this.inline.take());
    if (this.value === '') return null;
    switch (this.type) {
      case 's':
        return this.sharedText(this.value);
      case 'b':
        return this.value.trim() === '1' || this.value.trim() === 'true';
      case 'str':
        return fromFileText(this.value);
      case 'e':
        return this.value;
      case 'd':
        return isoDay(this.value);
      default:
        return this.number(this.value);
    }
  }

  private sharedText(number: string): string | null {
    const text = this.texts[Number(number)];
    if (text === undefined) throw damaged(this.sheet.part);
    return orNull(text);
  }

  private number(text: string): number {
    const number = Number(text);
    if (!Number.isFinite(number) || text.trim() === '') throw damaged(this.sheet.part);
    return number;
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** The day of `2026-12-31T00:00:00`; Excel itself writes numbers. */
function isoDay(text: string): string {
  return text.slice(0, 'YYYY-MM-DD'.length);
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
