/** The two rubrics everything is tried on: the real one, and one of another shape and language. */
import pmqa from '../../../rubric/pmqa-4.0.json';
import type { Profile } from '../../../src/core/assessment/answers';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import type { WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import { planWorkbook, type PlanRequest } from '../../../src/core/layout/plan-workbook';
import twoByFive from '../../fixtures/rubric-two-by-five.json';

export const pmqaIndex = indexOf(pmqa);
export const twoByFiveIndex = indexOf(twoByFive);

/** Name, index, and the language of the sheets. */
export const bothRubrics: readonly (readonly [string, RubricIndex, 'th' | 'en'])[] = [
  ['PMQA 4.0', pmqaIndex, 'th'],
  ['a rubric of 2 categories and 5 levels', twoByFiveIndex, 'en'],
];

export const sampleProfile: Profile = {
  agencyName: 'กรมส่งเสริมการเกษตร & สหกรณ์',
  agencyType: null,
  fiscalYear: 2569,
  round: '1',
};

export function planOf(
  index: RubricIndex,
  language: 'th' | 'en',
  more: Partial<PlanRequest> = {},
): WorkbookPlan {
  return planWorkbook(index, {
    profile: sampleProfile,
    language,
    typeface: { name: 'TH Sarabun New', size: 16 },
    ...more,
  });
}

function indexOf(document: unknown): RubricIndex {
  const parsed = parseRubric(document);
  if (!parsed.ok) throw new Error(`The rubric is refused: ${JSON.stringify(parsed.failure)}`);
  return indexRubric(parsed.value);
}
