/** A workbook as one of the two that are compared, from its path; and the rubric it is read by. */
import { assess } from '../../core/assessment/attainment';
import type { ComparedSide } from '../../core/rounds/comparison-words';
import { indexRubric, type RubricIndex } from '../../core/rubric/rubric-index';
import type { ReadFile } from '../disk/read-file';
import type { CliProblem } from '../problems/cli-problem';
import { readRubric, readWorkbook } from './read-inputs';

export async function readIndex(
  path: string,
  readFile: ReadFile,
  problems: CliProblem[],
): Promise<RubricIndex | null> {
  const rubric = await readRubric(path, readFile, problems);
  return rubric === null ? null : indexRubric(rubric);
}

/**
 * @param path null where none was given, which is a problem already
 * @param agency type of agency that goes before the workbook's own; null for that
 */
export async function readSide(
  path: string | null,
  index: RubricIndex | null,
  agency: string | null,
  readFile: ReadFile,
  problems: CliProblem[],
  notes: CliProblem[],
): Promise<ComparedSide | null> {
  if (path === null) return null;
  const read = await readWorkbook(path, index, { trust: null, agency }, readFile, problems, notes);
  if (read === null || index === null) return null;
  const { answers, profile, notAllCounted } = read;
  const agencyType = agency ?? profile.agencyType;
  return {
    index,
    answers,
    agencyType,
    profile: { ...profile, agencyType },
    title: fileName(path),
    assessment: assess(index, answers, agencyType, notAllCounted),
  };
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
