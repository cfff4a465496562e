/** Rows or columns that stand together, as runs. */

export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring positions; none for a count below one. */
export function range(first: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
}

/** In order, whatever order they come in; each counts once. */
export function runsOf(positions: Iterable<number>): Run[] {
  return runsOfEqual([...positions].map((position) => [position, null] as const));
}

/** Runs of positions that hold the same value. @param values of one position the last counts */
export function runsOfEqual<Value>(
  values: Iterable<readonly [position: number, value: Value]>,
): (Run & { readonly value: Value })[] {
  const runs: { first: number; count: number; value: Value }[] = [];
  for (const [position, value] of [...new Map(values)].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    if (run?.value === value && run.first + run.count === position) run.count += 1;
    else runs.push({ first: position, count: 1, value });
  }
  return runs;
}
