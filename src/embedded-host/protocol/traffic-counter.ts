/** Counts what a client costs. */
import type { Traffic } from '../contract';

const ZERO = {
  roundTrips: 0,
  cleanUpTrips: 0,
  actions: 0,
  requestBytes: 0,
  answerBytes: 0,
  largestRequestBytes: 0,
  largestAnswerBytes: 0,
};

export class TrafficCounter implements Traffic {
  private counts = { ...ZERO };
  private readonly members = new Map<string, number>();

  get roundTrips(): number {
    return this.counts.roundTrips;
  }
  get cleanUpTrips(): number {
    return this.counts.cleanUpTrips;
  }
  get actions(): number {
    return this.counts.actions;
  }
  get requestBytes(): number {
    return this.counts.requestBytes;
  }
  get answerBytes(): number {
    return this.counts.answerBytes;
  }
  get largestRequestBytes(): number {
    return this.counts.largestRequestBytes;
  }
  get largestAnswerBytes(): number {
    return this.counts.largestAnswerBytes;
  }
  get writes(): number {
    return [...this.members.values()].reduce((sum, count) => sum + count, 0);
  }
  get writesByMember(): ReadonlyMap<string, number> {
    return new Map(this.members);
  }

  reset(): void {
    this.counts = { ...ZERO };
    this.members.clear();
  }

  cleanUp(): void {
    this.counts.cleanUpTrips += 1;
  }

  trip(
    actions: number,
    writes: ReadonlyMap<string, number>,
    requestBytes: number,
    answerBytes: number,
  ): void {
    const counts = this.counts;
    counts.roundTrips += 1;
    counts.actions += actions;
    for (const [member, count] of writes) this.members.set(member, (this.members.get(member) ?? 0) + count);
    counts.requestBytes += requestBytes;
    counts.answerBytes += answerBytes;
    counts.largestRequestBytes = Math.max(counts.largestRequestBytes, requestBytes);
    counts.largestAnswerBytes = Math.max(counts.largestAnswerBytes, answerBytes);
  }
}
