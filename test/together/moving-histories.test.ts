/**
 * Random histories of people who repair, carry in, list, print and create while colleagues move the rows. A failure
 * prints the seed, the path and the history in words.
 * @slow 7 s: random histories of people whose rows move
 */
import fc from 'fast-check';
import type { Answers } from '../../src/core/assessment/answers';
import type { SavedState } from '../../src/embedded-host/contract';
import { howOften, replay, seed } from '../fuzz/how-often';
import { answersIn, emptyIncoming, openWorlds, type World } from './moved-rows';
import { runMoving } from './moving-histories';
import { anyMovingHistory, type MovingHistory } from './moving-history';

const count = howOften({ push: 22, fuzz: 1_000 });

/** Windows that have been open for very long become slow. */
const historiesInAWorld = 200;

const worlds = openWorlds();
let world: World;
let state: SavedState;
let truth: Answers;
let histories = 0;

async function renew(): Promise<void> {
  world = await worlds.open();
  emptyIncoming(world);
  state = world.host.save();
  truth = await answersIn(world);
}

beforeAll(renew);
afterAll(() => {
  worlds.close();
  process.stdout.write(`${histories} histories of moving rows; seed ${seed}\n`);
});

const request = { kind: 'request', press: 0 } as const;
const insertRow = { kind: 'insertRow', at: 0 } as const;

/** Counterexamples of the past, shrunk. */
const past: readonly (readonly [string, MovingHistory])[] = [
  [
    'a carrying that breaks off in the middle of an answer says that a part was written',
    {
      damages: [],
      presses: ['carry'],
      happenings: [
        { kind: 'fault', writes: 4 },
        { kind: 'sort', criterion: 0, by: 'owner', ascending: false },
        { kind: 'sort', criterion: 0, by: 'owner', ascending: false },
      ],
    },
  ],
  [
    'a formula comes back into a cell that was formatted as text meanwhile',
    {
      damages: [{ kind: 'emptyRow', criterion: 6 }],
      presses: ['repair'],
      happenings: [request, request, { kind: 'deleteOwnRow', at: 0 }, request, request, request],
    },
  ],
  [
    'a row that lost its id by a putting back is found again when a column came in between',
    {
      damages: [{ kind: 'deleteRow', criterion: 7 }],
      presses: ['repair'],
      happenings: [
        request,
        request,
        request,
        insertRow,
        request,
        request,
        { kind: 'deleteOwnRow', at: 0 },
        request,
        { kind: 'insertColumn', at: 0 },
        request,
      ],
    },
  ],
  [
    'what somebody types into a row in the moment before it is put back is theirs, and asked about',
    {
      damages: [{ kind: 'deleteRow', criterion: 0 }],
      presses: ['repair'],
      happenings: [
        request,
        request,
        request,
        { kind: 'insertColumn', at: 0 },
        request,
        { kind: 'type', criterion: 0 },
        request,
      ],
    },
  ],
  [
    'what somebody types into a row that repair has just brought back stays, however often rows move',
    {
      damages: [{ kind: 'deleteRow', criterion: 3 }],
      presses: ['repair'],
      happenings: [
        request,
        request,
        insertRow,
        request,
        request,
        { kind: 'type', criterion: 3 },
        request,
        insertRow,
        request,
        { kind: 'deleteOwnRow', at: 0 },
      ],
    },
  ],
  [
    'what somebody types into a row, known by its words, stays its when its id landed on another for a moment',
    {
      damages: [{ kind: 'clearId', criterion: 3 }],
      presses: ['repair'],
      happenings: [
        request,
        request,
        insertRow,
        request,
        request,
        { kind: 'type', criterion: 3 },
        request,
        { kind: 'sort', criterion: 0, by: 'owner', ascending: false },
      ],
    },
  ],
  [
    'a row without its id comes back to what it held, but for what somebody typed into it since',
    {
      damages: [{ kind: 'clearId', criterion: 0 }],
      presses: ['carry'],
      happenings: [
        request,
        request,
        request,
        insertRow,
        request,
        { kind: 'type', criterion: 0 },
        insertRow,
        insertRow,
        { kind: 'type', criterion: 0 },
      ],
    },
  ],
];

test.each(past)('%s', async (_, history) => {
  expect(await runMoving(world, state, truth, history)).toEqual([]);
});

test(
  'no answer lands elsewhere, no text is lost, what is said is so, and in the end all is in order',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyMovingHistory, async (history) => {
        histories += 1;
        if (histories % historiesInAWorld === 0) {
          worlds.close();
          await renew();
        }
        expect(await runMoving(world, state, truth, history)).toEqual([]);
      }),
      { numRuns: count, ...replay },
    );
  },
  // A busy machine is no failure.
  120_000 + 8_000 * count,
);
