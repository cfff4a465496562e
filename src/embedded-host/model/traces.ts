/** What is remembered of edits without keeping them: who edited last, and how often cells changed places. */
import type { Sheet } from './sheet';

export class Traces {
  private total = 0;
  private readonly lastOf = new Map<number, number>();
  /** Of all sheets. */
  allMoves = 0;
  private readonly moves = new Map<Sheet, number>();
  private readonly sorts = new Map<Sheet, number>();

  edited(person: number): void {
    this.total += 1;
    this.lastOf.set(person, this.total);
  }

  get now(): number {
    return this.total;
  }

  /** Whether anybody but this person edited after a moment that `now` told: nobody takes back what others did since. */
  othersSince(person: number, moment: number): boolean {
    return [...this.lastOf].some(([other, last]) => other !== person && last > moment);
  }

  /** Cells of a sheet changed places. What refers to them follows, but not when they were sorted. */
  moved(sheet: Sheet, how: 'moved' | 'sorted' = 'moved'): void {
    this.allMoves += 1;
    this.moves.set(sheet, this.movesOf(sheet) + 1);
    if (how === 'sorted') this.sorts.set(sheet, this.sortsOf(sheet) + 1);
  }

  /** Whoever has seen another number does not know where the cells of this sheet are now. */
  movesOf(sheet: Sheet): number {
    return this.moves.get(sheet) ?? 0;
  }

  sortsOf(sheet: Sheet): number {
    return this.sorts.get(sheet) ?? 0;
  }
}
