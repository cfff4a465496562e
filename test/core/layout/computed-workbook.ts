/**
 * A planned workbook inside a real formula engine. Built once; between runs only the cells that differ are set,
 * so that a property can try many answers in seconds.
 */
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { absoluteAreaAddress } from '../../../src/core/sheet/cell-address';
import type { CellContent, WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** The engine only gives formatted text back; this format shows all 15 digits that Excel keeps. */
const exactFormat = '0.00000000000000E+00';
const exactNumber = /^-?\d\.\d{14}E[+-]\d+$/;

export class ComputedWorkbook {
  private readonly model = new Model('workbook', 'en', 'UTC', 'en');
  private readonly sheetOf = new Map<string, number>();
  private readonly written = new Map<string, CellContent>();

  constructor(readonly plan: WorkbookPlan) {
    this.model.pauseEvaluation();
    plan.sheets.forEach((sheet, position) => {
      if (position > 0) this.model.newSheet();
      this.model.renameSheet(position, sheet.name);
      this.sheetOf.set(sheet.marker, position);
    });
    for (const { name, marker, area } of plan.names) {
      const sheet = plan.sheets[this.sheet(marker)];
      this.model.newDefinedName(name, undefined, `'${sheet?.name ?? ''}'!${absoluteAreaAddress(area)}`);
    }
    for (const sheet of plan.sheets) {
      sheet.cells.forEach((row, rowNumber) =>
        row.forEach((content, column) => this.set(sheet.marker, rowNumber, column, content)),
      );
    }
    this.model.evaluate();
  }

  set(marker: string, row: number, column: number, content: CellContent): void {
    const key = `${marker} ${row} ${column}`;
    const before = this.written.get(key) ?? null;
    if (before === content) return;
    this.written.set(key, content);
    const sheet = this.sheet(marker);
    this.model.setUserInput(sheet, row + 1, column + 1, typed(content));
    if (content !== null && typeof content === 'object') {
      const cell = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
      this.model.updateRangeStyle(cell, 'num_fmt', exactFormat);
    }
  }

  evaluate(): void {
    this.model.evaluate();
  }

  value(marker: string, row: number, column: number): CellValue {
    const content = this.written.get(`${marker} ${row} ${column}`) ?? null;
    if (content === null || typeof content !== 'object') return content;
    const text = this.model.getFormattedCellValue(this.sheet(marker), row + 1, column + 1);
    if (exactNumber.test(text)) return Number(text);
    return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : text;
  }

  grid(marker: string): SheetGrid {
    const sheet = this.plan.sheets[this.sheet(marker)];
    if (sheet === undefined) throw new Error(`No sheet ${marker}`);
    return {
      sheetId: `{${marker}}`,
      name: sheet.name,
      visible: sheet.visibility === 'visible',
      row: 0,
      column: 0,
      values: sheet.cells.map((row, rowNumber) =>
        row.map((_, column) => this.value(marker, rowNumber, column)),
      ),
    };
  }

  private sheet(marker: string): number {
    const sheet = this.sheetOf.get(marker);
    if (sheet === undefined) throw new Error(`No sheet ${marker}`);
    return sheet;
  }
}

function typed(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'number') return String(content);
  return content ? 'TRUE' : 'FALSE';
}
