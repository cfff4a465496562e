/**
 * What people do to a workbook of ours: sort, move, insert and delete rows, tick, rename sheets. LibreOffice does
 * it as its own commands do; here stand the orders, and what must then be true.
 */
import fc from 'fast-check';
import { emptyAnswer, type Answer } from '../../src/core/assessment/answers';
import type { RubricIndex } from '../../src/core/rubric/rubric-index';
import { columnOf, idColumn } from '../../src/core/layout/columns';
import type { CellContent, SheetPlan } from '../../src/core/plan/sheet-plan';
import { bookOf, type Book } from './books';
import type { Order } from './office';

export interface ChangedBook {
  /** As written, before anybody touched it. */
  readonly written: Book;
  readonly orders: readonly Order[];
  /** As it ought to be read afterwards: without answers in rows that were deleted, with the new ticks. */
  readonly expected: Book;
  /** Ids of the criteria whose rows were deleted: nobody can compute the levels they belong to. */
  readonly deleted: ReadonlySet<string>;
}

const lastColumn = columnOf('status');
/** A whole number below this, as a share of it, picks a row. */
const whole = 1000;
const share = fc.integer({ min: 0, max: whole - 1 });

/** What happens to one category sheet; rows are given as shares, since their numbers change on the way. */
const sheetChanges = fc.record({
  inserted: fc.array(fc.record({ at: share, count: fc.integer({ min: 1, max: 3 }), ticked: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  deleted: fc.array(share, { maxLength: 3 }),
  headingsDeleted: fc.array(share, { maxLength: 1 }),
  moved: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 4 }),
  ticked: fc.array(share, { maxLength: 3 }),
  sortedBy: fc.array(fc.constantFrom('code' as const, 'text' as const, 'evidence' as const), {
    minLength: 1,
    maxLength: 6,
  }),
  downwards: fc.boolean(),
});

type SheetChanges = typeof sheetChanges extends fc.Arbitrary<infer Value> ? Value : never;

export function changedBooks(books: readonly Book[], seed: number): ChangedBook[] {
  return books.map((book, number) => {
    const sheets = book.plan.sheets.length;
    const [changes] = fc.sample(fc.array(sheetChanges, { minLength: sheets, maxLength: sheets }), {
      seed: seed + number,
      numRuns: 1,
    });
    return changed(book, changes ?? []);
  });
}

function changed(book: Book, changes: readonly SheetChanges[]): ChangedBook {
  const orders: Order[] = [];
  const deleted = new Set<string>();
  const answers = new Map(book.answers);
  book.plan.sheets.forEach((sheet, number) => {
    const own = changes[number];
    if (own === undefined) return;
    if (sheet.role.kind === 'category') {
      const people = new PeopleAtSheet(sheet, number, orders, book.index);
      people.change(own);
      people.deleted.forEach((id) => deleted.add(id));
      people.ticked.forEach((id) => answers.set(id, { ...(answers.get(id) ?? emptyAnswer), met: true }));
    }
    // An apostrophe and a dash, which formulas must quote, and letters of two scripts.
    orders.push(['rename', number, `ชุด ${number + 1} - Team's`]);
  });
  const left = new Map<string, Answer>([...answers].filter(([id]) => !deleted.has(id)));
  const { name, index, agencyType } = book;
  return { written: book, orders, expected: bookOf(name, index, left, agencyType), deleted };
}

/** Headings stay: they show the item's level and points, and the test looks for them. */
const itemHeading = 'heading';

function isCriterion(row: string | null): boolean {
  return row !== null && row !== itemHeading;
}

function isHeadingFigure(content: CellContent): boolean {
  return content !== null && typeof content === 'object' && content.formula.includes('ROUND(');
}

/** Keeps track of which row holds what, while the orders are given. */
class PeopleAtSheet {
  readonly deleted: string[] = [];
  readonly ticked: string[] = [];
  /** Id of the criterion in each row, the mark of a heading, or null. */
  private readonly rows: (string | null)[];
  private readonly firstRow: number;

  constructor(
    sheet: SheetPlan,
    private readonly number: number,
    private readonly orders: Order[],
    index: RubricIndex,
  ) {
    const rows = sheet.cells.map((cells) => {
      const id = cells[idColumn];
      if (typeof id === 'string' && index.criteria.has(id)) return id;
      return cells.some(isHeadingFigure) ? itemHeading : null;
    });
    // Up to the row that closes the criteria: the matrix below it is outside every range.
    this.rows = rows.slice(0, rows.lastIndexOf(rows.filter(isCriterion).at(-1) ?? null) + 2);
    this.firstRow = sheet.frozenRows;
  }

  change(changes: SheetChanges): void {
    for (const { at, count, ticked } of changes.inserted) this.insert(at, count, ticked);
    for (const [from, to] of changes.moved) this.move(from, to);
    for (const at of changes.deleted) this.deleteOne(at, isCriterion);
    for (const at of changes.headingsDeleted) this.deleteOne(at, (id) => id === null);
    for (const at of changes.ticked) this.tick(at);
    changes.sortedBy.forEach((key, position) =>
      this.sort(position / changes.sortedBy.length, columnOf(key), changes.downwards),
    );
  }

  /** Anywhere from right below the headings to right above the closing row. */
  private insert(at: number, count: number, ticked: boolean): void {
    const row = this.firstRow + Math.floor((at / whole) * (this.rows.length - this.firstRow));
    this.orders.push(['insertRows', this.number, row, count]);
    this.rows.splice(row, 0, ...Array.from({ length: count }, () => null));
    // A tick and a note in a row that is no criterion count for nothing.
    if (ticked) this.orders.push(['tick', this.number, row, columnOf('met')]);
    this.orders.push(['type', this.number, row, columnOf('evidence'), 'แถวที่หน่วยงานแทรกเอง']);
  }

  /** Not to below the closing row, which is the last here. */
  private move(from: number, to: number): void {
    const source = this.rowOf(from, isCriterion);
    const target = this.firstRow + 1 + Math.floor((to / whole) * (this.rows.length - this.firstRow - 2));
    if (source === null || target === source || target === source + 1) return;
    this.orders.push(['moveRow', this.number, source, target, lastColumn]);
    const [id = null] = this.rows.splice(source, 1);
    this.rows.splice(target > source ? target - 1 : target, 0, id);
  }

  private deleteOne(at: number, kind: (row: string | null) => boolean): void {
    const row = this.rowOf(at, kind);
    if (row === null || row === this.rows.length - 1) return;
    this.orders.push(['deleteRows', this.number, row, 1]);
    const [id = null] = this.rows.splice(row, 1);
    if (id !== null) this.deleted.push(id);
  }

  private tick(at: number): void {
    const row = this.rowOf(at, isCriterion);
    const id = row === null ? null : this.rows[row];
    if (row === null || typeof id !== 'string') return;
    this.orders.push(['tick', this.number, row, columnOf('met')]);
    this.ticked.push(id);
  }

  /** Of one run of criteria: sorting goes round headings. The order afterwards is LibreOffice's business. */
  private sort(at: number, column: number, downwards: boolean): void {
    const first = this.rowOf(Math.floor(at * whole), isCriterion);
    if (first === null) return;
    let last = first;
    while (isCriterion(this.rows[last + 1] ?? null)) last += 1;
    if (last === first) return;
    const direction = downwards ? 'descending' : 'ascending';
    this.orders.push(['sortRows', this.number, first, last, lastColumn, column, direction]);
  }

  /** @returns the row that lies at this share of all rows of the kind */
  private rowOf(at: number, kind: (row: string | null) => boolean): number | null {
    const rows = this.rows.flatMap((id, row) => (row >= this.firstRow && kind(id) ? [row] : []));
    return rows[Math.floor((at / whole) * rows.length)] ?? null;
  }
}
