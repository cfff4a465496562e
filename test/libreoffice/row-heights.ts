/** Planned row heights beside those LibreOffice finds when it may choose them itself. */
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import type { Book } from './books';

/** In points. */
export interface Height {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly planned: number;
  readonly needed: number;
}

const pointsPerUnit = 72 / 2540;

/** @param report what LibreOffice said; only what the order `heights` with the name of the book asked for is looked at */
export function heightsOf({ name, plan }: Book, report: readonly (readonly string[])[]): Height[] {
  return report
    .filter(([asked]) => asked === name)
    .map(([, sheetNumber, row, planned, needed]) => {
      const sheet = plan.sheets[Number(sheetNumber)];
      if (sheet === undefined) throw new Error(`No sheet ${sheetNumber}`);
      return {
        sheet,
        row: Number(row),
        planned: Number(planned) * pointsPerUnit,
        needed: Number(needed) * pointsPerUnit,
      };
    });
}

export function describeHeight({ sheet, row, planned, needed }: Height): string {
  const texts = (sheet.cells[row] ?? []).filter((content) => typeof content === 'string').join(' | ');
  return `${sheet.name} row ${row + 1}: ${planned.toFixed(1)} planned, ${needed.toFixed(1)} needed: ${texts}`;
}

/** LibreOffice makes a row as high as what stands in hidden columns, too; nobody sees that. */
export function hasHiddenLines({ cells, columns }: SheetPlan, row: number): boolean {
  return (cells[row] ?? []).some(
    (content, column) =>
      typeof content === 'string' && content.includes('\n') && columns[column]?.width === 0,
  );
}
