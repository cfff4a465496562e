/**
 * How many random sequences and histories are tried, and where they begin. At each push a few, from a seed that is new
 * in every run (fresh-seed.mjs makes and prints it); `npm run fuzz` tries thousands. In the environment `PMQA_SEED`
 * names a seed, `PMQA_PATH` the run of it that a failure named, and `PMQA_RUNS`, which `npm run fuzz` sets, says how many
 * times the thousands are tried.
 */

export const seed: number = seedOfRun();

/** What to hand to `fc.assert`, beside the number of runs. */
export const replay: { readonly seed: number; readonly path?: string } =
  process.env.PMQA_PATH === undefined ? { seed } : { seed, path: process.env.PMQA_PATH };

const runs = wholeNumber(process.env.PMQA_RUNS);

/** Whether there is time to try all of what is otherwise tried in part. */
export const isFuzz = runs !== null;

/** How many to try: at each push `push`, under `npm run fuzz` `fuzz` or a multiple of it. */
export function howOften({ push, fuzz }: { readonly push: number; readonly fuzz: number }): number {
  return runs === null ? push : fuzz * runs;
}

/**
 * One of these at each push, another in another run, so that `what` is tried at each push and with all of them in time;
 * under `npm run fuzz` all of them.
 */
export function oneInTurn<Each>(all: readonly Each[], what: string): readonly Each[] {
  return shareInTurn(all, all.length, what);
}

/** The same with one in `shares` of these. */
export function shareInTurn<Each>(all: readonly Each[], shares: number, what: string): readonly Each[] {
  if (isFuzz) return all;
  const turn = [...what].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), seed);
  return all.filter((_, at) => at % shares === turn % shares);
}

function seedOfRun(): number {
  const named = wholeNumber(process.env.PMQA_SEED);
  if (named === null) throw new Error('PMQA_SEED is not set; jest.config.mjs has a setup that does it');
  return named;
}

function wholeNumber(text: string | undefined): number | null {
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) ? number : null;
}
