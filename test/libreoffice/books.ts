/** Assessments as .xlsx files, for LibreOffice to open. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Answers, Profile } from '../../src/core/assessment/answers';
import type { RubricIndex } from '../../src/core/rubric/rubric-index';
import type { PrintWishes } from '../../src/core/layout/plan-context';
import type { WorkbookPlan } from '../../src/core/plan/sheet-plan';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { randomAgencyType, randomAnswers } from '../core/layout/random-answers';
import { planOf, pmqaIndex, sampleProfile, twoByFiveIndex } from '../core/layout/rubrics';

export interface Book {
  /** Also the name of its file. */
  readonly name: string;
  readonly index: RubricIndex;
  readonly language: 'th' | 'en';
  readonly answers: Answers;
  readonly agencyType: string | null;
  readonly plan: WorkbookPlan;
  /** For which the plan is counted: a leap day, so that what is due soon ends in another month. */
  readonly planDay: string;
}

export function bookOf(
  name: string,
  index: RubricIndex,
  answers: Answers,
  agencyType: string | null,
  profile: Profile = sampleProfile,
  print: Partial<PrintWishes> = {},
): Book {
  const language = index === twoByFiveIndex ? 'en' : 'th';
  const planDay = print.printedOn ?? '2028-02-29';
  const plan = planOf(index, language, { answers, profile: { ...profile, agencyType }, print, planDay });
  return { name, index, language, answers, agencyType, plan, planDay };
}

/** The same seed gives the same books. */
function randomBooks(name: string, index: RubricIndex, seed: number, count: number): Book[] {
  return fc
    .sample(fc.tuple(randomAnswers(index), randomAgencyType(index)), { seed, numRuns: count })
    .map(([answers, agencyType], number) => bookOf(`${name}-${number}`, index, answers, agencyType));
}

export function randomBooksOfBothRubrics(seed: number, pmqa: number, twoByFive: number): Book[] {
  return [
    ...randomBooks('pmqa', pmqaIndex, seed, pmqa),
    ...randomBooks('two-by-five', twoByFiveIndex, seed, twoByFive),
  ];
}

/** @returns the path of the written file */
export async function writeBook(folder: string, { name, plan }: Book): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeWorkbookFile(plan, { protect: false }));
  return file;
}
