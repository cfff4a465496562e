/** What a reading keeps of the one before it: everything but what a change touched, and nothing that is not true any more. */
import * as fc from 'fast-check';
import type { Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import type { WorkbookFigures, WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import type { Reading } from '../../../src/taskpane/state/pane-state';
import { evaluate } from '../../../src/taskpane/state/picture/evaluate';
import { criterionIds, randomAnswer, randomAssessment } from '../../core/assessment/random-assessment';
import { sampleRubric } from '../../core/assessment/sample-rubric';
import { coreFigures } from '../../core/snapshot/core-figures';
import { testProfile } from '../scripted-workbook';

interface Stand {
  readonly answers: Answers;
  readonly agencyType: string | null;
  readonly figures: WorkbookSnapshot['figures'];
}

function snapshotOf({ answers, agencyType, figures }: Stand): WorkbookSnapshot {
  return {
    layoutVersion: 1,
    rubricId: '',
    rubricEdition: '',
    profile: { ...testProfile, agencyType },
    answers,
    from1904: false,
    places: new Map(),
    figures,
    figureRows: new Map(),
    sheets: new Map(),
    columns: new Map(),
    notAllCounted: new Set(),
    planDay: null,
    problems: [],
  };
}

/** What the workbook computes, as new objects only where the numbers are others, as after a change that was read alone. */
function recalculated(index: RubricIndex, before: Stand, answers: Answers): WorkbookSnapshot['figures'] {
  const computed = coreFigures(index, assess(index, answers, before.agencyType));
  return new Map(
    [...computed].map(([key, figure]) => {
      const former = before.figures.get(key);
      return [key, former !== undefined && same(former, figure) ? former : figure] as const;
    }),
  );
}

function same(one: WorkbookFigures, other: WorkbookFigures): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const change = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), at: fc.nat(), answer: randomAnswer }),
  fc.record({ kind: fc.constant('bent' as const), at: fc.nat(), met: fc.nat(5) }),
  fc.record({ kind: fc.constant('type' as const), type: fc.constantFrom('department', 'province', null) }),
);

test('after any changes the pane shows what it would show had it read everything for the first time', () => {
  fc.assert(
    fc.property(randomAssessment, fc.array(change, { maxLength: 6 }), (given, changes) => {
      const index = indexRubric(given.rubric);
      const ids = criterionIds(given.rubric);
      let stand: Stand = { ...given, figures: new Map() };
      stand = { ...stand, figures: recalculated(index, stand, stand.answers) };
      let reading: Reading | null = null;
      for (const next of [null, ...changes]) {
        stand = next === null ? stand : after(index, ids, stand, next);
        const snapshot = snapshotOf(stand);
        reading = evaluate(index, snapshot, reading);
        const anew = evaluate(index, snapshot, null);
        expect([...reading.ofItems]).toEqual([...anew.ofItems]);
        expect({ ...reading, ofItems: null }).toEqual({ ...anew, ofItems: null });
      }
    }),
    { numRuns: 60 },
  );
});

function after(
  index: RubricIndex,
  ids: readonly string[],
  stand: Stand,
  next: typeof change extends fc.Arbitrary<infer Change> ? Change : never,
): Stand {
  if (next.kind === 'type') return { ...stand, agencyType: next.type };
  if (next.kind === 'bent') {
    const keys = [...stand.figures.keys()];
    const key = keys[next.at % keys.length] ?? '';
    const figure = stand.figures.get(key);
    if (figure === undefined) return stand;
    return { ...stand, figures: new Map([...stand.figures, [key, { ...figure, met: next.met }]]) };
  }
  const id = ids[next.at % ids.length];
  if (id === undefined) return stand;
  const answers = new Map([...stand.answers, [id, next.answer]]);
  return { ...stand, answers, figures: recalculated(index, stand, answers) };
}

test.each([2, 30])(
  'of %i categories, one tick leaves what is known of every other item as it was',
  (categories) => {
    const items = Object.fromEntries(
      Array.from({ length: categories }, (_none, at) => [
        `${at + 1}`,
        { [`${at + 1}.1`]: [3, 2], [`${at + 1}.2`]: [2, 1] },
      ]),
    );
    const index = indexRubric(sampleRubric({ points: [300, 200], items }));
    const [first] = index.criteria.values();
    if (first === undefined) throw new Error('no criterion');
    const empty: Stand = { answers: new Map(), agencyType: null, figures: new Map() };
    const stand = { ...empty, figures: recalculated(index, empty, empty.answers) };
    const before = evaluate(index, snapshotOf(stand), null);
    const ticked = after(index, [first.criterion.id], stand, {
      kind: 'answer',
      at: 0,
      answer: {
        met: true,
        evidence: '',
        link: '',
        owner: '',
        due: '',
        doneOn: '',
        note: '',
        notApplicable: '',
        assessorMet: '',
        assessorNote: '',
      },
    });
    const reading = evaluate(index, snapshotOf(ticked), before);
    const known = new Set(before.ofItems.values());
    const anew = [...reading.ofItems].filter(([, ofItem]) => !known.has(ofItem)).map(([{ id }]) => id);
    expect(anew).toEqual([first.item.id]);
  },
);
