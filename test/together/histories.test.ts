/**
 * Random histories of several people on one workbook. A failure prints the seed, the path and the history in words.
 * @slow 5 s: random histories of up to five people
 */
import fc from 'fast-check';
import { howOften, replay } from '../fuzz/how-often';
import { anyHistory, type History } from './actions';
import { describeFigures, figures } from './figures';
import { runHistory } from './histories';
import { openTable, type Table } from './table';

const count = howOften({ push: 53, fuzz: 1_000 });

/** Windows that have been open for very long become slow. */
const historiesAtATable = 200;

/** Failed once: what somebody pressed before the end arrives only when the post flows again. */
const madeAtTheEnd: History = {
  people: 3,
  base: 'whole',
  focusAtOnce: true,
  steps: [
    { who: 0, action: { kind: 'deleteSheet', sheet: 0 } },
    { who: 0, action: { kind: 'hold', mail: 'requests' } },
    { who: 0, action: { kind: 'create' } },
  ],
};

let table: Table;
const rejections: unknown[] = [];
const note = (reason: unknown): void => void rejections.push(reason);

beforeAll(async () => {
  table = await openTable();
  process.on('unhandledRejection', note);
});
afterAll(() => {
  table.close();
  process.off('unhandledRejection', note);
  process.stdout.write(`${describeFigures()}\n`);
});

async function renewTable(): Promise<void> {
  table.close();
  table = await openTable();
}

test(
  'of 2 to 5 people no edit is lost, all panes agree, none writes by itself, and no failure stays unsaid',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        if (figures.histories % historiesAtATable === historiesAtATable - 1) await renewTable();
        expect(await runHistory(table, history)).toEqual([]);
      }),
      { numRuns: count, examples: [[madeAtTheEnd]], ...replay },
    );
    expect(rejections).toEqual([]);
  },
  // A busy machine is no failure.
  60_000 + 2_000 * count,
);
