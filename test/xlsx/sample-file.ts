/** Files of ours to read, and what reading them gives. */
import type { Answer, Answers, Profile } from '../../src/core/assessment/answers';
import { emptyAnswer } from '../../src/core/assessment/answers';
import type { FileFailure } from '../../src/core/failures/file-failure';
import type { RubricIndex } from '../../src/core/rubric/rubric-index';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { pmqaIndex, planOf, sampleProfile } from '../core/layout/rubrics';

export const province: Profile = { ...sampleProfile, agencyType: 'province', round: 'รอบ 12 เดือน' };

export async function fileOf(
  answers: Answers,
  index: RubricIndex = pmqaIndex,
  language: 'th' | 'en' = 'th',
  profile: Profile = province,
): Promise<Uint8Array> {
  return writeWorkbookFile(planOf(index, language, { answers, profile }), { protect: false });
}

export async function snapshotOf(
  bytes: Uint8Array,
  index: RubricIndex = pmqaIndex,
): Promise<WorkbookSnapshot> {
  const reading = await readWorkbookFile(index, bytes);
  if (!reading.ok) throw new Error(`The file is refused: ${JSON.stringify(reading.failure)}`);
  return reading.value;
}

export async function failureOf(bytes: Uint8Array, index: RubricIndex = pmqaIndex): Promise<FileFailure> {
  const reading = await readWorkbookFile(index, bytes);
  if (reading.ok) throw new Error('The file was read');
  return reading.failure;
}

/** Answers to every criterion, those that are not given empty: as a reading of the file has them. */
export function complete(answers: Answers, index: RubricIndex = pmqaIndex): Map<string, Answer> {
  return new Map([...index.criteria.keys()].map((id) => [id, answers.get(id) ?? emptyAnswer]));
}
