/** What an assessor says of a criterion; empty while nobody has looked at it. */
export type Verdict = '' | 'pass' | 'fail';

/** What an agency answers, criterion by criterion. Keyed by criterion id everywhere; never by position. */
export interface Answer {
  readonly met: boolean;
  /** Evidence in words (คำอธิบาย / หลักฐาน); empty when none. */
  readonly evidence: string;
  /** Address of the evidence: http, https or a UNC path; empty when none. */
  readonly link: string;
  readonly owner: string;
  /** ISO date `YYYY-MM-DD` when it is a date, otherwise what the person wrote; empty when none. */
  readonly due: string;
  /** The day on which it was done, as a person wrote it down; like `due` a date or words. What counts as done says `met`. */
  readonly doneOn: string;
  /** The agency's own: what will be done, how far it is. Counts nothing, and shows nothing. */
  readonly note: string;
  /** Why the criterion does not apply. Empty means that it does: a reason is what makes it count. */
  readonly notApplicable: string;
  /** The agency's own tick is `met`; the assessor may see it otherwise. */
  readonly assessorMet: Verdict;
  readonly assessorNote: string;
}

export const emptyAnswer: Answer = {
  met: false,
  evidence: '',
  link: '',
  owner: '',
  due: '',
  doneOn: '',
  note: '',
  notApplicable: '',
  assessorMet: '',
  assessorNote: '',
};

/** True when nothing was filled in. */
export function isEmptyAnswer(answer: Answer): boolean {
  return isSameAnswer(answer, emptyAnswer);
}

export function isSameAnswer(a: Answer, b: Answer): boolean {
  return (Object.keys(emptyAnswer) as (keyof Answer)[]).every((field) => a[field] === b[field]);
}

/** Answers by criterion id. A criterion without an entry has the empty answer. */
export type Answers = ReadonlyMap<string, Answer>;

/** Who assesses itself, for which year. */
export interface Profile {
  readonly agencyName: string;
  /** Id of the agency type, or null when unknown: then criteria limited to some agency types do not apply. */
  readonly agencyType: string | null;
  /** Buddhist era, such as 2569; null when not given. */
  readonly fiscalYear: number | null;
  readonly round: string;
}
