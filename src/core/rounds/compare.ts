/** Compares two assessments, of one edition or of two. Pure, and a mirror of itself when the two change places. */
import { answerOf, isApplicable, lacksEvidence } from '../assessment/applicability';
import { emptyAnswer } from '../assessment/answers';
import type { Assessed } from '../assessment/assessed';
import type { Attained } from '../assessment/assessment';
import { itemResults } from '../assessment/attainment';
import { answerFields, type AnswerField } from '../layout/columns';
import type { RubricIndex } from '../rubric/rubric-index';
import {
  standingClasses,
  type ChangeClass,
  type ComparedCriterion,
  type Comparison,
  type FigureChange,
} from './comparison';
import { matchEditions } from './match-editions';

export function compare(before: Assessed, after: Assessed): Comparison {
  const scales = {
    level: sameLevels(before.index, after.index),
    points: samePoints(before.index, after.index),
  };
  const figure = (
    kind: FigureChange['kind'],
    id: string,
    one: Attained | undefined,
    other: Attained | undefined,
  ): FigureChange => figureChange(kind, id, one ?? null, other ?? null, scales);
  const parts = (
    kind: 'category' | 'item',
    read: (side: Assessed) => readonly (Attained & { id: string })[],
  ) => {
    const [ofBefore, ofAfter] = [before, after].map(
      (side) => new Map(read(side).map((part) => [part.id, part])),
    );
    const ids = new Set([...(ofAfter?.keys() ?? []), ...(ofBefore?.keys() ?? [])]);
    return [...ids].map((id) => figure(kind, id, ofBefore?.get(id), ofAfter?.get(id)));
  };
  return {
    criteria: compareCriteria(before, after),
    overall: figure('overall', '', before.assessment.overall, after.assessment.overall),
    categories: parts('category', ({ assessment }) => assessment.categories),
    items: parts('item', ({ assessment }) => itemResults(assessment)),
  };
}

function compareCriteria(before: Assessed, after: Assessed): ComparedCriterion[] {
  const pairs = new Map(matchEditions(before.index, after.index).map((pair) => [pair.after, pair]));
  const matched = new Set([...pairs.values()].map((pair) => pair.before));
  const ofAfter = [...after.index.criteria.keys()].map((id): ComparedCriterion => {
    const pair = pairs.get(id);
    if (pair === undefined) return { change: 'onlyAfter', before: null, after: id, changedFields: [] };
    const change = pair.sameText ? changeOf(stateOf(before, pair.before), stateOf(after, id)) : 'textDiffers';
    return { change, before: pair.before, after: id, changedFields: fieldsChanged(before, after, pair) };
  });
  const ofBefore = [...before.index.criteria.keys()]
    .filter((id) => !matched.has(id))
    .map((id): ComparedCriterion => ({ change: 'onlyBefore', before: id, after: null, changedFields: [] }));
  return [...ofAfter, ...ofBefore];
}

/** What a criterion counts as. */
type CountedState = 'notApplicable' | 'open' | 'withoutEvidence' | 'met';

function stateOf({ index, answers, agencyType }: Assessed, id: string): CountedState {
  const entry = index.criteria.get(id);
  const answer = answerOf(answers, id);
  if (entry === undefined || !isApplicable(entry.criterion, answer, agencyType)) return 'notApplicable';
  if (!answer.met) return 'open';
  return lacksEvidence(answer) ? 'withoutEvidence' : 'met';
}

function changeOf(before: CountedState, after: CountedState): ChangeClass {
  if (before === 'notApplicable') return after === 'notApplicable' ? 'stillNotApplicable' : 'nowApplies';
  if (after === 'notApplicable') return 'noLongerApplies';
  if (before === 'open') return after === 'open' ? 'stillOpen' : 'gained';
  if (after === 'open') return 'lost';
  if (before === after) return 'stillMet';
  return after === 'met' ? 'evidenceNew' : 'evidenceGone';
}

function fieldsChanged(
  before: Assessed,
  after: Assessed,
  pair: { readonly before: string; readonly after: string },
): AnswerField[] {
  const [one, other] = [
    before.answers.get(pair.before) ?? emptyAnswer,
    after.answers.get(pair.after) ?? emptyAnswer,
  ];
  return answerFields.filter((field) => one[field] !== other[field]);
}

function figureChange(
  kind: FigureChange['kind'],
  id: string,
  before: Attained | null,
  after: Attained | null,
  scales: { readonly level: boolean; readonly points: boolean },
): FigureChange {
  const change = (read: (side: Attained) => number | null, isOneScale: boolean): number | null => {
    const [one, other] = [before === null ? null : read(before), after === null ? null : read(after)];
    return one === null || other === null || !isOneScale ? null : other - one;
  };
  return {
    kind,
    id,
    before,
    after,
    levelChange: change(({ level }) => level, scales.level),
    pointsChange: change(({ points }) => points, scales.points),
  };
}

function sameLevels({ rubric: one }: RubricIndex, { rubric: other }: RubricIndex): boolean {
  return one.levels.map(({ id }) => id).join('\n') === other.levels.map(({ id }) => id).join('\n');
}

function samePoints({ rubric: one }: RubricIndex, { rubric: other }: RubricIndex): boolean {
  const sum = ({ levels }: typeof one): number => levels.reduce((points, level) => points + level.points, 0);
  return sum(one) === sum(other);
}

/** What is not as it was, in what counts or in what was written beside it. @internal The laws are held to it. */
export function changedCriteria({ criteria }: Comparison): readonly ComparedCriterion[] {
  return criteria.filter(
    ({ change, changedFields }) => !standingClasses.includes(change) || changedFields.length > 0,
  );
}

/** Items whose level is another, the largest step first, those that fell before those that rose; then by points. */
export function movedItems({ items }: Comparison): readonly FigureChange[] {
  const moved = items.filter(({ levelChange }) => levelChange !== null && levelChange !== 0);
  const size = (change: number | null): number => Math.abs(change ?? 0);
  return moved.sort(
    (a, b) =>
      size(b.levelChange) - size(a.levelChange) ||
      (a.levelChange ?? 0) - (b.levelChange ?? 0) ||
      size(b.pointsChange) - size(a.pointsChange),
  );
}

export function countChanges({ criteria }: Comparison): ReadonlyMap<ChangeClass, number> {
  const counts = new Map<ChangeClass, number>();
  for (const { change } of criteria) counts.set(change, (counts.get(change) ?? 0) + 1);
  return counts;
}
