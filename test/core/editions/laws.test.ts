/**
 * What holds for answers of any edition carried into any other.
 * @slow 4 s: random editions, carried whole, some twice
 */
import * as fc from 'fast-check';
import {
  emptyAnswer,
  isEmptyAnswer,
  isSameAnswer,
  type Answer,
  type Answers,
} from '../../../src/core/assessment/answers';
import {
  carryAnswers,
  plainDecisions,
  proposedDecisions,
  settleCarried,
  type Carried,
  type Decision,
} from '../../../src/core/editions/carry';
import { proposeCarry, type CarryProposal } from '../../../src/core/editions/propose-carry';
import { readSource } from '../../../src/core/editions/read-source';
import type { Source } from '../../../src/core/editions/source';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';
import { howOften, replay } from '../../fuzz/how-often';
import { gridsOf } from '../sheet/grids';
import { planOf } from '../layout/rubrics';
import { editionPairs, someAnswersFor, type EditionPair } from './random-editions';

/** A third of so many at each push, and three times as many under `npm run fuzz`. */
const often = (runs: number) => ({
  ...replay,
  numRuns: howOften({ push: Math.ceil(runs / 3), fuzz: runs * 3 }),
});

const none: Answers = new Map();

function sourceOf({ old, target, answers }: EditionPair): Source {
  return readSource(target, {
    title: 'เดิม.xlsx',
    grids: gridsOf(planOf(old, 'th', { answers })),
  });
}

function proposalOf(pair: EditionPair, standing: Answers = none): CarryProposal {
  return proposeCarry(pair.target, sourceOf(pair), standing);
}

/** Random choices: leave, the proposed criterion, any criterion, or none at all. */
function decide(
  proposal: CarryProposal,
  target: RubricIndex,
  numbers: readonly number[],
): Map<string, Decision> {
  const ids = [...target.criteria.keys()];
  return new Map(
    proposal.entries.flatMap(({ key, target: proposed }, position): [string, Decision][] => {
      const number = numbers[position % numbers.length] ?? 0;
      const any = ids[number % Math.max(1, ids.length)];
      if (number % 4 === 0) return [];
      if (number % 4 === 1) return [[key, 'leave']];
      if (number % 4 === 2 && proposed !== null) return [[key, { to: proposed }]];
      return any === undefined ? [] : [[key, { to: any }]];
    }),
  );
}

/** Where an entry's answer is afterwards. */
function placesOf(key: string, answer: Answer, carried: Carried, standing: Answers): string[] {
  const written = [...carried.answers.values()]
    .filter(({ row }) => row.key === key)
    .map(({ id }) => `written ${id}`);
  const left = carried.leftovers
    .filter((each) => each.row?.key === key && each.answer !== null)
    .map(() => 'left');
  if (written.length + left.length > 0) return [...written, ...left];
  return [...standing]
    .filter(([, holds]) => isSameAnswer(holds, answer))
    .slice(0, 1)
    .map(() => 'stands');
}

const numbers = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });

describe('carrying answers between editions', () => {
  it('leaves every answer of the source in exactly one place, whatever is decided', () => {
    fc.assert(
      fc.property(
        editionPairs().chain((pair) => fc.tuple(fc.constant(pair), someAnswersFor(pair.target), numbers)),
        ([pair, standing, choice]) => {
          const proposal = proposalOf(pair, standing);
          const carried = carryAnswers(pair.target, proposal, decide(proposal, pair.target, choice));
          const held = proposal.source.rows.filter(({ answer }) => !isEmptyAnswer(answer));
          expect(held).toHaveLength([...pair.answers].length);
          for (const { key, answer } of held) {
            expect([key, placesOf(key, answer, carried, standing)]).toEqual([key, [expect.any(String)]]);
          }
        },
      ),
      often(300),
    );
  });

  it('gives no criterion two answers, and writes only answers of the source', () => {
    fc.assert(
      fc.property(editionPairs(), numbers, (pair, choice) => {
        const proposal = proposalOf(pair);
        const { answers } = carryAnswers(pair.target, proposal, decide(proposal, pair.target, choice));
        expect(new Set([...answers.values()].map(({ row }) => row.key)).size).toBe(answers.size);
        for (const [id, { answer, row }] of answers) {
          expect(pair.target.criteria.has(id)).toBe(true);
          expect(answer).toBe(row.answer);
        }
      }),
      often(200),
    );
  });

  it('within one edition carries everything and leaves nothing', () => {
    fc.assert(
      fc.property(editionPairs([]), (pair) => {
        const proposal = proposalOf(pair);
        const { answers, leftovers } = carryAnswers(pair.target, proposal, plainDecisions(proposal));
        expect(new Map([...answers].map(([id, { answer }]) => [id, answer]))).toEqual(pair.answers);
        expect(leftovers).toEqual([]);
      }),
      often(100),
    );
  });

  it('after criteria were only numbered anew or moved, finds every one by its words', () => {
    fc.assert(
      fc.property(editionPairs(['first', 'move']), (pair) => {
        const proposal = proposalOf(pair);
        const { answers, leftovers } = carryAnswers(pair.target, proposal, proposedDecisions(proposal));
        expect(leftovers).toEqual([]);
        expect(answers.size).toBe(pair.answers.size);
        for (const [id, { row }] of answers) {
          expect(pair.target.criteria.get(id)?.criterion.text).toBe(
            pair.old.criteria.get(row.id)?.criterion.text,
          );
        }
      }),
      often(200),
    );
  });

  it('without a decision carries nothing but what has the same id and the same words', () => {
    fc.assert(
      fc.property(editionPairs(), (pair) => {
        const proposal = proposalOf(pair);
        expect(carryAnswers(pair.target, proposal, new Map()).answers.size).toBe(0);
        for (const [id, { row }] of carryAnswers(pair.target, proposal, plainDecisions(proposal)).answers) {
          expect([id, pair.target.criteria.get(id)?.criterion.text]).toEqual([row.id, row.text]);
        }
      }),
      often(200),
    );
  });

  it('never changes an answer that stands without being told to, and keeps what it replaces', () => {
    fc.assert(
      fc.property(
        editionPairs().chain((pair) => fc.tuple(fc.constant(pair), someAnswersFor(pair.target), numbers)),
        ([pair, standing, choice]) => {
          const proposal = proposalOf(pair, standing);
          for (const id of carryAnswers(pair.target, proposal, proposedDecisions(proposal)).answers.keys()) {
            expect(standing.get(id)).toBeUndefined();
          }
          const chosen = carryAnswers(pair.target, proposal, decide(proposal, pair.target, choice));
          for (const [id, { expected }] of chosen.answers) {
            expect(expected).toEqual(standing.get(id) ?? emptyAnswer);
            const kept = chosen.leftovers.filter((each) => each.reason === 'replaced' && each.id === id);
            expect(kept.map(({ answer }) => answer)).toEqual(standing.has(id) ? [expected] : []);
          }
        },
      ),
      often(200),
    );
  });

  it('does not care in which order the rows of the source stand', () => {
    fc.assert(
      fc.property(
        editionPairs().chain((pair) => {
          const source = sourceOf(pair);
          const shuffled = fc.shuffledSubarray([...source.rows], { minLength: source.rows.length });
          return fc.tuple(fc.constant(pair), fc.constant(source), shuffled);
        }),
        ([pair, source, rows]) => {
          const before = proposeCarry(pair.target, source, none);
          const after = proposeCarry(pair.target, { ...source, rows }, none);
          expect(after.entries).toEqual(before.entries);
          const decided = carryAnswers(pair.target, after, proposedDecisions(after));
          expect(decided).toEqual(carryAnswers(pair.target, before, proposedDecisions(before)));
        },
      ),
      often(100),
    );
  });

  it('carried twice, has nothing to do the second time', () => {
    fc.assert(
      fc.property(editionPairs(), (pair) => {
        const first = proposalOf(pair);
        const carried = carryAnswers(pair.target, first, proposedDecisions(first));
        const standing = new Map([...carried.answers].map(([id, { answer }]) => [id, answer]));
        const second = proposalOf(pair, standing);
        expect(carryAnswers(pair.target, second, proposedDecisions(second)).answers.size).toBe(0);
        const settled = settleCarried(carried, standing);
        expect(settled.answers.size).toBe(0);
        expect(settled.leftovers).toEqual(carried.leftovers);
      }),
      often(100),
    );
  });

  it('writes over nothing that changed between the choice and the writing, and loses nothing by it', () => {
    fc.assert(
      fc.property(
        editionPairs().chain((pair) =>
          fc.tuple(fc.constant(pair), someAnswersFor(pair.target), someAnswersFor(pair.target), numbers),
        ),
        ([pair, before, now, choice]) => {
          const proposal = proposalOf(pair, before);
          const decided = carryAnswers(pair.target, proposal, decide(proposal, pair.target, choice));
          const full = new Map(
            [...pair.target.criteria.keys()].map((id) => [id, now.get(id) ?? emptyAnswer]),
          );
          const settled = settleCarried(decided, full);
          for (const [id, { answer, row }] of decided.answers) {
            const holds = full.get(id) ?? emptyAnswer;
            const places = [
              settled.answers.has(id),
              isSameAnswer(holds, answer),
              settled.leftovers.some((each) => each.row === row && each.answer === answer),
            ];
            expect(places.filter(Boolean)).toHaveLength(1);
          }
          for (const [id, { expected }] of settled.answers) expect(full.get(id)).toEqual(expected);
        },
      ),
      often(200),
    );
  });
});
