/** What a sheet says of its own making: in its key row, right of the keys. */
import { isKeptLook, type KeptLook } from '../plan/kept-looks';

/** Whose creation made a sheet, whether it was finished, and which looks Excel refused. */
export interface RunMark {
  readonly run: string;
  readonly finished: boolean;
  /** When an unfinished creation began, in milliseconds, to the minute. Null when finished, or not said. */
  readonly startedAt: number | null;
  /** Of a finished one: what it does without until a repair sets it. */
  readonly unset: readonly KeptLook[];
}

const runMarkPattern =
  /^run ([^ ]+) (?:done(?: without ([A-Za-z ]+))?|writing(?: (\d{4}-\d\d-\d\dT\d\d:\d\dZ))?)$/;

/** Such as `run 1b9d6bcd writing 2026-11-23T08:15Z` or `run 1b9d6bcd done without chart`. The same in all languages. */
export function runMarkText({ run, finished, startedAt, unset }: RunMark): string {
  if (finished) {
    return unset.length === 0 ? `run ${run} done` : `run ${run} done without ${unset.join(' ')}`;
  }
  return startedAt === null
    ? `run ${run} writing`
    : `run ${run} writing ${new Date(startedAt).toISOString().slice(0, 16)}Z`;
}

/** The run mark in a cell, or null when the cell holds something else. */
export function parseRunMark(value: unknown): RunMark | null {
  const found = typeof value === 'string' ? runMarkPattern.exec(value) : null;
  const run = found?.[1];
  if (found === null || run === undefined) {
    return null;
  }
  const startedAt = found[3] === undefined ? Number.NaN : Date.parse(found[3]);
  return {
    run,
    finished: !found[0].startsWith(`run ${run} writing`),
    startedAt: Number.isNaN(startedAt) ? null : startedAt,
    unset: (found[2] ?? '').split(' ').filter(isKeptLook),
  };
}
