/**
 * Plans something large and ends; the test beside it holds this to a budget. A program of its own, because a test
 * runner's memory is mostly its own.
 *
 *     node --import tsx test/budget/large-plan.ts evidence
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyAnswer, type Answer } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import { indexRubric, type RubricIndex } from '../../src/core/rubric/rubric-index';
import { hugeRubric } from './huge-rubric';

const sentence = 'รายงานผลการดำเนินงานตามแผนยุทธศาสตร์ที่เชื่อมโยงไปสู่แผนปฏิบัติราชการของส่วนราชการ ';

function thai(letters: number): string {
  return sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters);
}

function pmqa(): RubricIndex {
  const file = join(__dirname, '../../rubric/pmqa-4.0.json');
  const parsed = parseRubric(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error('The rubric of this repository is sound');
  return indexRubric(parsed.value);
}

function plan(index: RubricIndex, answers: ReadonlyMap<string, Answer>): void {
  planWorkbook(index, {
    profile: { agencyName: 'กรมตัวอย่าง', agencyType: null, fiscalYear: 2569, round: '1' },
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers,
  });
}

function everywhere(index: RubricIndex, answer: Answer): ReadonlyMap<string, Answer> {
  return new Map([...index.criteria.keys()].map((id) => [id, answer]));
}

const tasks: Readonly<Record<string, () => void>> = {
  /** Four fields of one row, each as full as Excel allows. */
  cells: () => {
    const index = pmqa();
    const full = thai(32_767);
    const answer = { ...emptyAnswer, evidence: full, owner: full, notApplicable: full, assessorNote: full };
    plan(index, new Map([['1.1.B1', answer]]));
  },
  evidence: () => {
    const index = pmqa();
    plan(index, everywhere(index, { ...emptyAnswer, met: true, evidence: thai(10_000) }));
  },
  rubric: () => {
    const index = indexRubric(hugeRubric(sentence));
    const answers = everywhere(index, { ...emptyAnswer, met: true });
    assess(index, answers, null);
    plan(index, answers);
  },
};

const task = tasks[process.argv[2] ?? ''];
if (task === undefined) throw new Error(`One of ${Object.keys(tasks).join(', ')}`);
task();
