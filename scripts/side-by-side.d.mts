export interface Result {
  /** 0 when all is well. */
  readonly code: number;
  /** All that the program said. */
  readonly output?: string;
  /** What is worth a word though all went well. */
  readonly note?: string;
  /** Why the part was not run, in words. */
  readonly leftOut?: string;
}

export interface Part {
  readonly name: string;
  /** Parts that have to succeed before it can begin. */
  readonly after?: readonly string[];
  readonly run: () => Promise<Result>;
}

export interface SideBySideOptions {
  readonly atOnce?: number;
  readonly write?: (text: string) => void;
}

/** By name; a part whose forerunner failed has failed as well. */
export function runSideBySide(
  parts: readonly Part[],
  options?: SideBySideOptions,
): Promise<Map<string, Result>>;

/** Runs a program and keeps what it says: both streams as they came, and standard output alone. */
export function collect(
  command: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<{ readonly code: number; readonly output: string; readonly stdout: string }>;
