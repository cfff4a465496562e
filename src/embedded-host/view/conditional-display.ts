/**
 * Which conditional formats hold in a cell. Each rule is put into the engine as formulas on a sheet of its own
 * that no formula can name by accident, and only once somebody looks: tests that never look pay nothing. A rule
 * whose columns are all fixed (`=$M5="…"`) is one formula a row, not one a cell.
 */
import { contains, type Area } from '../cells/area';
import { mapReferences, offsetReference, references } from '../formulas/formula-text';
import type { Sheet } from '../model/sheet';
import type { ConditionalFormat } from '../model/sheet-parts';
import type { Book } from '../model/book';

export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly numberFormat: string | null;
}

const NOTHING: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
};
/** Rows of a rule's area that are looked at; a rule over whole columns would have a million. */
const LOOK_ROWS = 5_000;

interface Placed {
  readonly rule: ConditionalFormat;
  readonly area: Area;
  readonly perRow: boolean;
  readonly firstColumn: number;
}

export class ConditionalDisplay {
  private readonly sheets = new Map<string, { revision: number; rules: string; placed: Placed[] }>();

  constructor(private readonly book: Book) {}

  at(sheet: Sheet, row: number, column: number): ConditionalLook {
    if (sheet.conditionalFormats.length === 0) return NOTHING;
    const { placed } = this.prepared(sheet);
    let look = NOTHING;
    for (const place of placed) {
      if (!contains(place.area, row, column) || row - place.area.row >= LOOK_ROWS) continue;
      const scratchColumn = place.firstColumn + (place.perRow ? 0 : column - place.area.column);
      const value = this.book.engine.value(scratchKey(sheet.id), row - place.area.row, scratchColumn);
      if (value !== true && !(typeof value === 'number' && value !== 0)) continue;
      const { rule } = place;
      look = {
        fill: look.fill ?? rule.fill,
        fontColor: look.fontColor ?? rule.fontColor,
        bold: look.bold ?? rule.bold,
        italic: look.italic ?? rule.italic,
        numberFormat: look.numberFormat ?? rule.numberFormat,
      };
    }
    return look;
  }

  private prepared(sheet: Sheet): { readonly placed: readonly Placed[] } {
    const known = this.sheets.get(sheet.id);
    if (known !== undefined && known.revision === this.book.revision) return known;
    this.forgetGone();
    const rules = JSON.stringify([
      sheet.name,
      sheet.conditionalFormats.map((r) => [r.areas, this.book.expand(sheet, r.formula)]),
    ]);
    // To look at a cell must not compute the workbook of somebody who computes by hand.
    this.book.catchUp();
    if (known !== undefined && known.rules === rules) {
      // The formulas stand already; the engine computed them with everything else.
      const current = { ...known, placed: replaced(known.placed, sheet), revision: this.book.revision };
      this.sheets.set(sheet.id, current);
      return current;
    }
    const placed = this.place(sheet, known !== undefined);
    this.book.engine.calculate();
    const fresh = { revision: this.book.revision, rules, placed };
    this.sheets.set(sheet.id, fresh);
    return fresh;
  }

  /** Sheets that are gone would be computed for ever. */
  private forgetGone(): void {
    const { engine, sheets } = this.book;
    for (const id of [...this.sheets.keys()]) {
      if (sheets.some((sheet) => sheet.id === id)) continue;
      engine.removeSheet(scratchKey(id));
      this.sheets.delete(id);
    }
  }

  private place(sheet: Sheet, again: boolean): Placed[] {
    const { engine } = this.book;
    const key = scratchKey(sheet.id);
    if (!again) engine.addSheet(key, `cf ${sheet.id.replace(/[{}]/g, '').slice(9, 27)}`);
    const placed: Placed[] = [];
    const cells: [number, number, { readonly formula: string }][] = [];
    let firstColumn = 0;
    for (const rule of sheet.conditionalFormats) {
      const origin = rule.areas[0];
      if (origin === undefined || rule.formula === '') continue;
      const perRow = references(rule.formula).every((r) => r.first.columnFixed && r.last.columnFixed);
      for (const area of rule.areas) {
        const columns = perRow ? 1 : area.columns;
        for (let r = 0; r < Math.min(area.rows, LOOK_ROWS); r += 1) {
          for (let c = 0; c < columns; c += 1) {
            const formula = shifted(
              rule.formula,
              sheet.name,
              area.row + r - origin.row,
              area.column + c - origin.column,
            );
            cells.push([r, firstColumn + c, { formula: this.book.expand(sheet, formula) }]);
          }
        }
        placed.push({ rule, area, perRow, firstColumn });
        firstColumn += columns;
      }
    }
    engine.fill(key, cells);
    return placed;
  }
}

function shifted(formula: string, sheetName: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const moved = offsetReference(reference, rows, columns);
    return moved === null ? null : { ...moved, sheet: moved.sheet ?? sheetName };
  });
}

/** The same places with the rules as they are now: colours may have changed. */
function replaced(placed: readonly Placed[], sheet: Sheet): Placed[] {
  const rules = new Map(sheet.conditionalFormats.map((rule) => [rule.id, rule]));
  return placed.map((place) => ({ ...place, rule: rules.get(place.rule.id) ?? place.rule }));
}

function scratchKey(sheetId: string): string {
  return `:cf ${sheetId}`;
}
