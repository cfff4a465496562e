/** What one run found, as plain data: it is downloaded as JSON and kept in docs/conformance/reports. */
import type { Seen, Words } from './seen';

export const reportFormat = 'pmqa-conformance/1';

/** `asHost`: as the embedded host models it. */
export type Verdict = 'asHost' | 'different' | 'untried';

export interface RowReport {
  readonly id: string;
  readonly verdict: Verdict;
  /** Null where there is no trial. */
  readonly expected: Seen;
  /** Null where it could not be tried. */
  readonly seen: Seen;
  /** Why it could not be tried. */
  readonly why: Words | null;
  readonly milliseconds: number;
  /** Round trips to Excel. */
  readonly syncs: number;
}

export interface ClientDescription {
  readonly host: string;
  readonly platform: string;
  /** Of the client, such as `16.0.17425.20176`. */
  readonly build: string;
  readonly language: string;
  /** Such as `ExcelApi 1.18`: of each family all that the client says it has. */
  readonly requirementSets: readonly string[];
}

export interface ConformanceReport {
  readonly format: typeof reportFormat;
  /** ISO, when it began. */
  readonly startedAt: string;
  readonly client: ClientDescription;
  readonly rows: readonly RowReport[];
  /** True when somebody stopped it: rows are missing then. */
  readonly stopped: boolean;
  /** Names of sheets and ranges that could not be removed. */
  readonly leftBehind: readonly string[];
}

export function countVerdicts(rows: readonly RowReport[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  return { asHost: count('asHost'), different: count('different'), untried: count('untried') };
}
