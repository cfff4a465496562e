/**
 * A round as it was closed: answers, levels and points of a day, and a seal over them by which a later change shows. The
 * seal says that something is not as it was, never who did it: Excel does not tell who typed a cell, and who closed is
 * what was typed.
 */
import { emptyAnswer, type Answer, type Answers, type Profile } from '../assessment/answers';
import type { Assessment, Attained } from '../assessment/assessment';
import { itemResults } from '../assessment/attainment';
import type { RubricIndex } from '../rubric/rubric-index';
import { figureKey } from '../snapshot/figures';
import { overallId } from '../layout/figures/figure-columns';
import { oneLineBreak } from '../text/line-breaks';
import { sha256 } from '../text/sha256';

export interface ClosedFigures {
  readonly level: number | null;
  readonly points: number | null;
}

export interface ClosedRound {
  readonly rubricId: string;
  readonly edition: string;
  readonly profile: Profile;
  /** ISO date. */
  readonly closedOn: string;
  /** As it was typed. */
  readonly closedBy: string;
  /** Of every criterion, in rubric order. */
  readonly answers: Answers;
  /** By `figureKey`: the whole, categories and items. */
  readonly figures: ReadonlyMap<string, ClosedFigures>;
}

export function closeRound(
  index: RubricIndex,
  { answers, profile, assessment }: { answers: Answers; profile: Profile; assessment: Assessment },
  { closedOn, closedBy }: Pick<ClosedRound, 'closedOn' | 'closedBy'>,
): ClosedRound {
  const figures = ({ level, points }: Attained): ClosedFigures => ({ level, points });
  return {
    rubricId: index.rubric.id,
    edition: index.rubric.edition,
    profile,
    closedOn,
    closedBy,
    answers: new Map([...index.criteria.keys()].map((id) => [id, answers.get(id) ?? emptyAnswer])),
    figures: new Map([
      [figureKey('overall', overallId), figures(assessment.overall)],
      ...assessment.categories.map((each) => [figureKey('category', each.id), figures(each)] as const),
      ...itemResults(assessment).map((each) => [figureKey('item', each.id), figures(each)] as const),
    ]),
  };
}

/** In hexadecimal. The same in whatever order the rows stand by now. */
export function sealOf(round: ClosedRound): string {
  return sha256(canonicalRows(round).join('\n'));
}

/**
 * What is sealed, a line each, as anybody can make them again: JSON without spaces, answers and figures in the order of
 * their ids. Points to the millionth, because not every program keeps more of a number.
 */
function canonicalRows(round: ClosedRound): string[] {
  const { rubricId, edition, profile, closedOn, closedBy, answers, figures } = round;
  const { agencyName, agencyType, fiscalYear, round: name } = profile;
  const facts = [rubricId, edition, agencyName, agencyType ?? '', fiscalYear, name, closedOn, closedBy];
  return [
    JSON.stringify(['round', ...facts.map(plain)]),
    ...inOrder(answers).map(([id, answer]) => JSON.stringify(['answer', id, ...sealedFields(answer)])),
    ...inOrder(figures).map(([key, { level, points }]) =>
      JSON.stringify(['figure', key, level, points === null ? null : points.toFixed(6)]),
    ),
  ];
}

/**
 * As rounds were sealed from the first on: an assessor's pass is true, and not looked at false, as the box had it. Only
 * what could not be said then is said otherwise, or behind all else, so that a seal of before still fits.
 */
function sealedFields(answer: Answer): (string | boolean)[] {
  const verdict = { pass: true, '': false, fail: 'fail' }[answer.assessorMet];
  const { doneOn, note } = answer;
  // With a note the day is there as well, so that neither can be taken for the other.
  const since = note !== '' ? [doneOn, note] : doneOn !== '' ? [doneOn] : [];
  return [
    ...sealedFirst.map((field) => (field === 'assessorMet' ? verdict : plain(answer[field]))),
    ...since.map(plain),
  ];
}

/** Those that an answer had when the first rounds were sealed. */
const sealedFirst = [
  'met',
  'evidence',
  'link',
  'owner',
  'due',
  'notApplicable',
  'assessorMet',
  'assessorNote',
] as const;

function plain<Value>(value: Value): Value | string {
  return typeof value === 'string' ? oneLineBreak(value) : value;
}

function inOrder<Value>(entries: ReadonlyMap<string, Value>): [string, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
