/** What a person typed into the start form, made a profile, or every field that is not right yet. */
import type { Profile } from '../../../core/assessment/answers';
import type { Rubric } from '../../../core/rubric/rubric';
import { firstFiscalYear, lastFiscalYear } from '../../../core/assessment/answer-values';

const buddhistEra = 543;

export interface StartFields {
  readonly agencyName: string;
  readonly agencyType: string | null;
  readonly fiscalYear: string;
  readonly round: string;
}

export type StartField = keyof StartFields;

export type StartCheck =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly wrong: readonly StartField[] };

export function checkStartFields(fields: StartFields, rubric: Rubric): StartCheck {
  const agencyName = fields.agencyName.trim();
  const round = fields.round.trim();
  const fiscalYear = parseFiscalYear(fields.fiscalYear);
  const typeKnown =
    rubric.agencyTypes.length === 0 || rubric.agencyTypes.some((type) => type.id === fields.agencyType);
  const wrong: StartField[] = [];
  if (agencyName === '') wrong.push('agencyName');
  if (!typeKnown) wrong.push('agencyType');
  if (fiscalYear === null) wrong.push('fiscalYear');
  if (round === '') wrong.push('round');
  if (wrong.length > 0) return { ok: false, wrong };
  return { ok: true, profile: { agencyName, agencyType: fields.agencyType, fiscalYear, round } };
}

/** The form of the year after: what last year's file says of the agency, where it says it. */
export function yearAfter(fields: StartFields, earlier: Profile, rubric: Rubric): StartFields {
  const { agencyName, agencyType, fiscalYear } = earlier;
  const isKnown = rubric.agencyTypes.some(({ id }) => id === agencyType);
  return {
    ...fields,
    agencyName: agencyName === '' ? fields.agencyName : agencyName,
    agencyType: isKnown ? agencyType : fields.agencyType,
    fiscalYear: fiscalYear === null ? fields.fiscalYear : String(fiscalYear + 1),
  };
}

/** What a year of the common era was most likely meant for; null when it is none, or none that could be meant. */
export function meantFiscalYear(text: string): number | null {
  const year = fourDigits(text);
  if (year === null || parseFiscalYear(text) !== null) return null;
  return parseFiscalYear(String(year + buddhistEra));
}

/** Arabic or Thai digits. */
function fourDigits(text: string): number | null {
  const digits = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return /^\d{4}$/.test(digits) ? Number(digits) : null;
}

/** Null when it is no such year. */
function parseFiscalYear(text: string): number | null {
  const year = fourDigits(text);
  if (year === null) return null;
  return year >= firstFiscalYear && year <= lastFiscalYear ? year : null;
}
