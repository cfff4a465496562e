/** One workbook that was read, as what it adds to many. Pure: the figures are those of the core for its answers. */
import { answerOf, isApplicable, isForUnknown, lacksEvidence } from '../assessment/applicability';
import type { Attained, ItemResult, Tally } from '../assessment/assessment';
import { assess, itemResults } from '../assessment/attainment';
import type { RubricIndex } from '../rubric/rubric-index';
import { compareFigures, type FigureDifference } from '../snapshot/compare-figures';
import type { WorkbookSnapshot } from '../snapshot/snapshot';
import {
  stateLetters,
  verdictLetters,
  type CountedUnit,
  type UnitEvidence,
  type UnitFigures,
  type UnitItem,
  type UnitPlan,
} from './unit-record';

export interface CountingChoices {
  /** Whether words and links of evidence, and notes, are kept as well. */
  readonly withEvidence: boolean;
}

export interface CountedWorkbook {
  readonly unit: CountedUnit;
  /** Figures that the workbook shows and its answers do not give: it is not to be counted then. */
  readonly differences: readonly FigureDifference[];
}

export function countUnit(
  index: RubricIndex,
  {
    answers,
    profile,
    notAllCounted,
    figures,
  }: Pick<WorkbookSnapshot, 'answers' | 'profile' | 'notAllCounted' | 'figures'>,
  { withEvidence }: CountingChoices,
): CountedWorkbook {
  const { agencyType } = profile;
  const assessment = assess(index, answers, agencyType, notAllCounted);
  const plan: UnitPlan[] = [];
  const evidence: UnitEvidence[] = [];
  let states = '';
  let verdicts = '';
  for (const [id, { criterion, position }] of index.criteria) {
    const answer = answerOf(answers, id);
    verdicts += verdictLetters[answer.assessorMet];
    const applies = isApplicable(criterion, answer, agencyType);
    states += isForUnknown(criterion, agencyType)
      ? stateLetters.notComputable
      : !applies
        ? stateLetters.notApplicable
        : !answer.met
          ? stateLetters.open
          : lacksEvidence(answer)
            ? stateLetters.withoutEvidence
            : stateLetters.met;
    const { owner, due, doneOn } = answer;
    const isPlanned = !answer.met && (owner !== '' || due !== '');
    if (applies && (isPlanned || doneOn !== '')) plan.push({ criterion: position, owner, due, doneOn });
    const written = { evidence: answer.evidence, link: answer.link, note: answer.note };
    if (withEvidence && Object.values(written).some((text) => text !== ''))
      evidence.push({ criterion: position, ...written });
  }
  return {
    unit: {
      profile,
      overall: figuresOf(assessment.overall),
      categories: assessment.categories.map(figuresOf),
      items: itemResults(assessment).map(itemOf),
      states,
      verdicts,
      plan,
      evidence,
    },
    differences: compareFigures(index, assessment, figures),
  };
}

function figuresOf({
  level,
  points,
  applicable,
  met,
  notApplicable,
  withoutEvidence,
}: Attained & Tally): UnitFigures {
  return { level, points, applicable, met, notApplicable, withoutEvidence };
}

function itemOf(item: ItemResult): UnitItem {
  return {
    ...figuresOf(item),
    frontier: item.frontier,
    levels: item.levels.map(({ applicable, met, complete, points }) => ({
      applicable,
      met,
      complete,
      points,
    })),
  };
}
