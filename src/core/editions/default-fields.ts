/** Which fields of an answer come along when nobody chooses. */
import type { Profile } from '../assessment/answers';
import { answerFields, isDayField, type AnswerField } from '../layout/columns';
import type { Source } from './source';

/**
 * Of a form of ours not what an assessor ticked, who has to look again; and not the days of another year's plan, which is
 * over, nor of one nobody can tell. A checklist made by hand holds what a person wants in the form.
 *
 * @param target whose assessment the answers go into
 */
export function defaultFields(source: Source, target: Pick<Profile, 'fiscalYear'>): ReadonlySet<AnswerField> {
  if (source.rubricId === '') return new Set(answerFields);
  const year = source.profile?.fiscalYear ?? null;
  const isSameYear = year !== null && year === target.fiscalYear;
  return new Set(
    answerFields.filter((field) => field !== 'assessorMet' && (!isDayField(field) || isSameYear)),
  );
}
