/** Answers, and what became of them: what belongs together goes together. */
import type { RubricIndex } from '../rubric/rubric-index';
import type { Answers } from './answers';
import type { Assessment } from './assessment';

export interface Assessable {
  readonly index: RubricIndex;
  readonly answers: Answers;
  /** Null when unknown. */
  readonly agencyType: string | null;
}

export interface Assessed extends Assessable {
  /** Of these answers and this type of agency. */
  readonly assessment: Assessment;
}
