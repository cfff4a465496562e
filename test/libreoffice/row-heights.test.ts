/** Planned row heights against those LibreOffice finds when it may choose them itself. */
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import { writeBook, type Book } from './books';
import { printedBooks } from './filled-books';
import { emptyFolder, runOffice } from './office';

/** In points. */
interface Height {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly planned: number;
  readonly needed: number;
}

const pointsPerUnit = 72 / 2540;
/** Files keep heights in steps of a quarter of a point, screens in pixels. */
const rounding = 1;

const oneLine = 24;

async function heightsOf(folder: string, book: Book): Promise<Height[]> {
  const file = await writeBook(folder, book);
  return runOffice([['open', file], ['heights'], ['close']]).map(([, sheetNumber, row, planned, needed]) => {
    const sheet = book.plan.sheets[Number(sheetNumber)];
    if (sheet === undefined) throw new Error(`No sheet ${sheetNumber}`);
    return {
      sheet,
      row: Number(row),
      planned: Number(planned) * pointsPerUnit,
      needed: Number(needed) * pointsPerUnit,
    };
  });
}

function described({ sheet, row, planned, needed }: Height): string {
  const texts = (sheet.cells[row] ?? []).filter((content) => typeof content === 'string').join(' | ');
  return `${sheet.name} row ${row + 1}: ${planned.toFixed(1)} planned, ${needed.toFixed(1)} needed: ${texts}`;
}

/** LibreOffice makes a row as high as what stands in hidden columns, too; nobody sees that. */
function hasHiddenLines({ cells, columns }: SheetPlan, row: number): boolean {
  return (cells[row] ?? []).some(
    (content, column) =>
      typeof content === 'string' && content.includes('\n') && columns[column]?.width === 0,
  );
}

describe.each(printedBooks.map((book) => [book.name, book] as const))('the rows of %s', (_, book) => {
  const folder = emptyFolder('heights');
  let heights: Height[] = [];

  beforeAll(async () => {
    const all = await heightsOf(folder, book);
    heights = all.filter(({ sheet }) => sheet.visibility === 'visible');
  });

  it('are as high as LibreOffice needs them to be', () => {
    expect(heights.length).toBeGreaterThan(50);
    const low = heights.filter(
      ({ planned, needed, sheet, row }) =>
        planned + rounding < needed &&
        (sheet.cells[row] ?? []).some((content) => content !== null) &&
        !hasHiddenLines(sheet, row),
    );
    expect(low.map(described)).toEqual([]);
  });

  it('are not much higher than that', () => {
    const high = heights.filter(({ planned, needed }) => planned > needed * 1.6 + oneLine);
    expect(high.map(described)).toEqual([]);
    const sum = (pick: (height: Height) => number) => heights.reduce((total, each) => total + pick(each), 0);
    const ratio = sum(({ planned }) => planned) / sum(({ needed }) => needed);
    process.stdout.write(`${book.name}: ${heights.length} rows, planned ${ratio.toFixed(3)} of needed\n`);
    expect(ratio).toBeLessThan(1.3);
  });
});
