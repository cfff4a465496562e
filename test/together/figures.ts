/**
 * How many random histories are run, from which seed, and what they were made of. In the environment `PMQA_SEED`
 * names another seed, `PMQA_RUNS` multiplies the histories, and `PMQA_PATH` replays the one a failure named.
 */

/** Fixed, so that two runs of the tests say the same. */
const usualSeed = 20_261_123;

export const seed = numberIn(process.env.PMQA_SEED) ?? usualSeed;

/** 1 in the usual run. */
export const runs = Math.max(1, numberIn(process.env.PMQA_RUNS) ?? 1);

/** What to hand to `fc.assert`, beside the number of runs. */
export const replay: { readonly seed: number; readonly path?: string } =
  process.env.PMQA_PATH === undefined ? { seed } : { seed, path: process.env.PMQA_PATH };

/** Counted over all histories, shrunk ones included. */
export const figures = {
  histories: 0,
  people: 0,
  actions: 0,
  /** Cells that people typed into. */
  edits: 0,
  lostEvents: 0,
  /** What panes asked of the workbook, and what of it failed. */
  calls: 0,
  failures: 0,
};

export function describeFigures(): string {
  const { histories, people, actions, edits, lostEvents, calls, failures } = figures;
  return (
    `${histories} histories of ${people} people: ${actions} actions, ${edits} edits, ${lostEvents} lost events, ` +
    `${calls} questions to the workbook of which ${failures} failed; seed ${seed}`
  );
}

function numberIn(text: string | undefined): number | null {
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) ? number : null;
}
