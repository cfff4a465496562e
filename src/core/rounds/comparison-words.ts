/** What is said of a comparison wherever it is shown: whose the two sides are, what a level became, by how much. */
import type { Assessed } from '../assessment/assessed';
import type { Profile } from '../assessment/answers';
import { criterionStatus } from '../assessment/status';
import { answerOf } from '../assessment/applicability';
import { itemResults } from '../assessment/attainment';
import type { Attained } from '../assessment/assessment';
import { levelWords } from '../layout/plan-context';
import type { Language } from '../words/language';
import { messagesFor, type Messages } from '../words/messages';
import { movedItems } from './compare';
import type { Comparison, FigureChange } from './comparison';
import { comparisonEn } from './comparison.en';
import { comparisonTh } from './comparison.th';

/** One of the two assessments, and what people know it by. */
export interface ComparedSide extends Assessed {
  readonly profile: Profile;
  /** Such as the name of the file; empty for the workbook that is open. */
  readonly title: string;
}

export interface ComparisonWords {
  readonly messages: Messages;
  readonly words: typeof comparisonTh;
  /** Whose it is, of which year, round and edition. */
  readonly facts: (side: ComparedSide) => string;
  readonly level: (side: ComparedSide, attained: Attained | null) => string;
  readonly levelChange: (change: number | null) => string;
  /** The items whose level is another, what moved most first, as one sentence. */
  readonly moved: (comparison: Comparison, before: ComparedSide, after: ComparedSide) => string;
  /** The word of the sheets for a criterion's state; empty where the edition has none such. */
  readonly status: (side: ComparedSide, id: string | null) => string;
}

export function comparisonWords(language: Language): ComparisonWords {
  const messages = messagesFor(language);
  const words = language === 'th' ? comparisonTh : comparisonEn;
  const level = ({ index }: ComparedSide, attained: Attained | null): string => {
    if (attained === null) return words.absent;
    const titles = levelWords({ index, messages });
    return attained.level === null ? messages.sheet.levels.notComputable : (titles[attained.level] ?? '');
  };
  const movedItem = (before: ComparedSide, after: ComparedSide, item: FigureChange): string =>
    words.movedItem(item.id, level(before, item.before), level(after, item.after));
  return {
    messages,
    words,
    level,
    facts: ({ index, profile, title }) =>
      [
        profile.agencyName === '' ? words.unnamed : profile.agencyName,
        profile.fiscalYear === null ? '' : words.fiscalYear(String(profile.fiscalYear)),
        profile.round === '' ? '' : words.round(profile.round),
        words.edition(index.rubric.edition),
        title,
      ]
        .filter((fact) => fact !== '')
        .join(' · '),
    levelChange: (change) =>
      change === null ? '' : change === 0 ? words.sameLevel : words.levels(signed(change)),
    moved: (comparison, before, after) => {
      const items = movedItems(comparison);
      if (items.length === 0) return words.noneMoved;
      return words.moved(items.map((item) => movedItem(before, after, item)).join(', '));
    },
    status: (side, id) => statusWord(side, id, messages),
  };
}

/** With the sign that is as wide as a plus. */
function signed(change: number): string {
  return change > 0 ? `+${change}` : `−${-change}`;
}

function statusWord(
  { index, answers, agencyType, assessment }: ComparedSide,
  id: string | null,
  messages: Messages,
): string {
  const entry = id === null ? undefined : index.criteria.get(id);
  if (id === null || entry === undefined) return '';
  const result = itemResults(assessment).find((item) => item.id === entry.item.id);
  if (result === undefined) return '';
  return messages.sheet.status[criterionStatus(entry, answerOf(answers, id), agencyType, result)];
}
