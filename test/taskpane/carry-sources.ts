/** Workbooks to carry answers from, and the tools that carry, for tests: an earlier edition of the real rubric. */
import { emptyAnswer, type Answer, type Answers } from '../../src/core/assessment/answers';
import type { CarryInReport, CarryInRequest } from '../../src/core/ports/carry-port';
import type { Failure } from '../../src/core/failures/failures';
import { failed, succeeded } from '../../src/core/failures/outcome';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import type { Criterion, Rubric } from '../../src/core/rubric/rubric';
import type { WorkbookPlan } from '../../src/core/plan/sheet-plan';
import type { CellValue } from '../../src/core/sheet/sheet-grid';
import { sourceHere } from '../../src/core/editions/propose-source';
import type { SourceWorkbook } from '../../src/core/editions/source-workbook';
import type { CarryTools } from '../../src/taskpane/store/carry-contract';
import { gridsOf } from '../core/sheet/grids';
import { planOf, pmqaIndex } from '../core/layout/rubrics';

type FileContents = Omit<SourceWorkbook, 'title'>;

/**
 * As the real rubric may have been before: 1.1.B1 is worded otherwise, 1.1.B2 and 1.1.B3 bore each other's ids, and
 * 1.1.B4 was about something that is gone.
 */
export function earlierEdition(rubric: Rubric): Rubric {
  const words = new Map<string, string>();
  for (const { id, text } of rubric.categories.flatMap(criteriaOf)) words.set(id, text);
  const swapped = new Map([
    ['1.1.B1', `${words.get('1.1.B1') ?? ''} (ถ้อยคำเดิม)`],
    ['1.1.B2', words.get('1.1.B3') ?? ''],
    ['1.1.B3', words.get('1.1.B2') ?? ''],
    ['1.1.B4', 'จัดทำรายงานกระดาษทุกเดือน'],
  ]);
  return {
    ...rubric,
    edition: '3.0',
    categories: rubric.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({
        ...item,
        levels: item.levels.map((level) => ({
          ...level,
          criteria: level.criteria.map((each) => ({ ...each, text: swapped.get(each.id) ?? each.text })),
        })),
      })),
    })),
  };
}

function criteriaOf(category: Rubric['categories'][number]): readonly Criterion[] {
  return category.items.flatMap((item) => item.levels.flatMap((level) => level.criteria));
}

export function met(evidence: string): Answer {
  return { ...emptyAnswer, met: true, evidence };
}

export const earlierAnswers: Answers = new Map([
  ['1.1.B1', met('คำสั่งของข้อที่เปลี่ยนถ้อยคำ')],
  ['1.1.B2', met('หลักฐานของข้อที่ย้าย')],
  ['1.1.B4', met('รายงานกระดาษ')],
  ['1.1.A1', met('ตรงกันทุกอย่าง')],
  ['1.2.B1', met('จากไฟล์เดิม')],
]);

export function earlierFile(rubric: Rubric): FileContents {
  const index = indexRubric(earlierEdition(rubric));
  return { grids: gridsOf(planOf(index, 'th', { answers: earlierAnswers })) };
}

export function handMadeFile(lines: readonly (readonly CellValue[])[]): FileContents {
  const sheet = { sheetId: 'Sheet1', name: 'Sheet1', visible: true, row: 0, column: 0, values: lines };
  return { grids: [sheet] };
}

export interface ScriptedCarry {
  readonly tools: CarryTools;
  readonly requests: readonly CarryInRequest[];
  readonly saved: readonly WorkbookPlan[];
  /** While set, carrying in fails with it. */
  failure: Failure | null;
  /** While set, making a file fails with it. */
  saveFailure: Failure | null;
  /** Called before a carrying that works is over. */
  onCarried: (request: CarryInRequest) => void;
}

export function createScriptedCarry(contents: () => FileContents | 'notAWorkbook'): ScriptedCarry {
  const requests: CarryInRequest[] = [];
  const saved: WorkbookPlan[] = [];
  const place = { sheetId: '{sheet-1}', sheetName: 'หมวด 1', row: 4, column: 4 };
  const scripted: ScriptedCarry = {
    requests,
    saved,
    failure: null,
    saveFailure: null,
    onCarried: () => undefined,
    tools: {
      port: {
        readOwnSheets: async () => {
          const found = contents();
          return found === 'notAWorkbook'
            ? failed({ kind: 'noAssessment' })
            : succeeded({ grids: found.grids, names: found.names ?? [] });
        },
        carryIn: async (request) => {
          requests.push(request);
          if (scripted.failure !== null) return failed(scripted.failure);
          scripted.onCarried(request);
          const count = request.carried.leftovers.length;
          const report: CarryInReport = {
            written: [...request.carried.answers.keys()],
            first: request.carried.answers.size === 0 ? null : place,
            leftovers: count === 0 ? null : { name: 'คำตอบยังไม่มีที่ลง', place, count },
            unset: [],
          };
          return succeeded(report);
        },
      },
      readFile: async (_file, title) => {
        const found = contents();
        return found === 'notAWorkbook'
          ? failed({ kind: 'notAWorkbook' })
          : succeeded(sourceHere(pmqaIndex, { title, ...found }));
      },
      saveFile: async (plan) => {
        if (scripted.saveFailure !== null) return failed(scripted.saveFailure);
        saved.push(plan);
        return succeeded({ name: 'ใหม่.xlsx', way: 'downloaded' });
      },
      newRun: () => 'run-carry',
      findTypeface: () => ({ name: 'Leelawadee UI', size: 11 }),
      now: () => Date.UTC(2026, 10, 25, 5),
    },
  };
  return scripted;
}
