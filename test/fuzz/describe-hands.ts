/**
 * Random hands on the workbook, then self-check, repair, reading. A failure is shrunk and printed as the actions that
 * lead to it, with the seed and the path that play it again (how-often.ts).
 */
import fc from 'fast-check';
import { anyActions, type Action } from './actions';
import { openBench, type FuzzBench } from './bench';
import { howOften, replay } from './how-often';
import { repairAndJudge, type Outcome } from './laws';
import { pastHands } from './past-hands';
import { anyPick } from './person';
import { RandomHands } from './random-hands';

const parts = 2;
const count = Math.ceil(howOften({ push: 75, fuzz: 2_000 }) / parts);
const sequencesInAWindow = 100;

/** A busy machine is no failure. */
const patience = 60_000 + 3_000 * count;

/** @param part from 0: two files run at once, each with a seed of its own */
export function describeHands(part: number): void {
  const seed = replay.seed + part;

  describe(`whatever hands do to the workbook, part ${part + 1} of ${parts}`, () => {
    let bench: FuzzBench;
    const figures = { sequences: 0, actions: 0, refused: 0, questions: 0, steps: 0, faults: 0 };

    beforeAll(async () => {
      bench = await openBench();
    });
    afterAll(() => bench.close());

    async function play(
      actions: readonly Action[],
      pick: number,
    ): Promise<Outcome & { log: readonly string[] }> {
      // A window in long use becomes slow, and what a person has open all day is not what is tried here.
      if (figures.sequences % sequencesInAWindow === sequencesInAWindow - 1) {
        bench.close();
        bench = await openBench();
      }
      bench.putBack();
      const hands = new RandomHands(bench.tools.host, bench.start);
      for (const action of actions) hands.do(action);
      const outcome = await repairAndJudge(bench.tools, hands.truth, pick);
      figures.sequences += 1;
      figures.actions += actions.length;
      figures.refused += hands.refused;
      figures.questions += outcome.questions;
      figures.steps += outcome.steps;
      figures.faults += outcome.faults;
      return { ...outcome, log: hands.log };
    }

    // Each half tries them with a person who takes the first of everything offered, and one who does not.
    const examples = Object.values(pastHands).map((actions): [Action[], number] => [[...actions], part]);

    it(
      `every answer is read back under its right id, and the numbers agree (${count} sequences, seed ${seed})`,
      async () => {
        await fc.assert(
          fc.asyncProperty(anyActions, anyPick, async (actions, pick) => {
            const { broken, log } = await play(actions, pick);
            if (broken.length > 0) throw new Error([...broken, '', 'after:', ...log].join('\n'));
          }),
          { numRuns: count, ...replay, seed, examples },
        );
        const line = Object.entries(figures).map(([name, number]) => `${number} ${name}`);
        process.stdout.write(`random hands: ${line.join(', ')}, seed ${seed}\n`);
      },
      patience,
    );
  });
}
