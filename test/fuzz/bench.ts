/** A filled-in workbook in the embedded host that can be put back as often as one likes, for sequences of hands. */
import { emptyAnswer, type Answer } from '../../src/core/assessment/answers';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { answerFields, columnOf } from '../../src/core/layout/columns';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import { createRequest, noProgress, valueOf } from '../excel/open-workbook';
import { fuzzRubric } from './fuzz-rubric';
import type { Tools } from './laws';
import { shadowOf } from './random-hands';
import type { Shadow } from './shadow';

const index = indexRubric(fuzzRubric);

export interface FuzzBench {
  readonly tools: Tools;
  readonly start: Shadow;
  readonly putBack: () => void;
  readonly close: () => void;
}

export async function openBench(): Promise<FuzzBench> {
  const host = createEmbeddedHost({ excelApi: '1.18', undoSteps: 20 }, newFormulaEngine());
  const environment = await openClient(host, { checkboxShim: true });
  const workbook = createExcelWorkbook(environment);
  const upkeep = createUpkeep(environment);
  valueOf(await workbook.create(createRequest(fuzzRubric), noProgress));
  const own = host.hands.addSheet('บันทึกของเรา');
  host.hands.paste(own, 0, 0, [['พิมพ์0', 'ของหน่วยงานเอง']]);
  fillIn(host);
  const start = shadowOf(
    host,
    (sheet) => markerOf(sheet.content(0, 0).value),
    new Set(index.criteria.keys()),
  );
  const saved = host.save();
  return {
    tools: { host, environment, workbook, upkeep, index, rubric: fuzzRubric },
    start,
    putBack: () => host.restore(saved),
    close: () => environment.close(),
  };
}

function markerOf(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith('pmqa:') ? value : null;
}

/** Every criterion gets an answer that no other has. */
function fillIn(host: Tools['host']): void {
  let number = 0;
  for (const sheet of host.workbook.sheets) {
    for (let row = 0; row < sheet.rowCount; row += 1) {
      const id = sheet.content(row, 0).value;
      if (typeof id !== 'string' || !index.criteria.has(id)) continue;
      number += 1;
      const answer: Answer = {
        ...emptyAnswer,
        met: number % 3 !== 0,
        evidence: `หลักฐานของ ${id}`,
        owner: number % 2 === 0 ? `กอง ${id}` : '',
        notApplicable: number % 7 === 0 ? `เหตุผลของ ${id}` : '',
        assessorNote: `ความเห็น ${id}`,
      };
      for (const field of answerFields) {
        const value = answer[field];
        if (value !== '' && value !== false)
          host.hands.type(sheet.id, row, columnOf(field), String(value).toUpperCase());
      }
    }
  }
}
