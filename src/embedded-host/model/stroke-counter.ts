/** Who edited last: so that nobody takes back what somebody else did since. */
export class StrokeCounter {
  private total = 0;
  private readonly lastOf = new Map<number, number>();

  count(person: number): void {
    this.total += 1;
    this.lastOf.set(person, this.total);
  }

  get now(): number {
    return this.total;
  }

  /** Whether anybody but this person edited after a moment that `now` told. */
  othersSince(person: number, moment: number): boolean {
    return [...this.lastOf].some(([other, last]) => other !== person && last > moment);
  }
}
