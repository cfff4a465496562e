/**
 * Random hands on the workbook, then self-check, repair, reading. `PMQA_RUNS` and `PMQA_SEED` change how often and
 * where it begins; a failure is shrunk and printed as the actions that lead to it.
 */
import fc from 'fast-check';
import { emptyAnswer, type Answer } from '../../src/core/assessment/answers';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { answerFields, columnOf } from '../../src/core/workbook/columns';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createUpkeep } from '../../src/excel/upkeep';
import { createRequest, noProgress, valueOf } from '../excel/open-workbook';
import { anyActions, type Action } from './actions';
import { fuzzRubric } from './fuzz-rubric';
import { repairAndJudge, type Outcome, type Tools } from './laws';
import { anyPick } from './person';
import { RandomHands, shadowOf } from './random-hands';
import type { Shadow } from './shadow';

const seed = Number(process.env.PMQA_SEED ?? 25691125);
const runs = Number(process.env.PMQA_RUNS ?? 1000);
const index = indexRubric(fuzzRubric);

jest.setTimeout(30 * 60_000);

interface Bench {
  readonly tools: Tools;
  readonly start: Shadow;
  readonly putBack: () => void;
}

async function openBench(): Promise<Bench> {
  const host = createEmbeddedHost({ excelApi: '1.18', undoSteps: 20 }, newFormulaEngine());
  const environment = await openClient(host, { checkboxShim: true });
  const workbook = createExcelWorkbook(environment);
  const upkeep = createUpkeep(environment);
  valueOf(await workbook.create(createRequest(fuzzRubric), noProgress));
  const own = host.hands.addSheet('บันทึกของเรา');
  host.hands.paste(own, 0, 0, [['พิมพ์0', 'ของหน่วยงานเอง']]);
  fillIn(host);
  const start = shadowOf(host, (sheet) => markerOf(sheet.cell(0, 0).value), new Set(index.criteria.keys()));
  const saved = host.save();
  return {
    tools: { host, environment, workbook, upkeep, rubric: fuzzRubric },
    start,
    putBack: () => host.restore(saved),
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
      const id = sheet.cell(row, 0).value;
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

describe('whatever hands do to the workbook', () => {
  let bench: Bench;
  const figures = { sequences: 0, actions: 0, refused: 0, questions: 0, steps: 0, faults: 0, broken: 0 };

  beforeAll(async () => {
    bench = await openBench();
  });

  async function play(
    actions: readonly Action[],
    pick: number,
  ): Promise<Outcome & { log: readonly string[] }> {
    bench.putBack();
    const hands = new RandomHands(bench.tools.host, bench.start);
    for (const action of actions) hands.do(action);
    const outcome = await repairAndJudge(bench.tools, hands.truth, pick);
    figures.sequences += 1;
    figures.actions += actions.length;
    figures.refused += hands.refused;
    figures.questions += outcome.questions;
    figures.steps += outcome.steps;
    figures.faults += outcome.faults;
    return { ...outcome, log: hands.log };
  }

  it(`every answer is read back under its right id, and the numbers agree (${runs} sequences, seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyActions, anyPick, async (actions, pick) => {
        const { broken, log } = await play(actions, pick);
        if (broken.length > 0) throw new Error([...broken, '', 'after:', ...log].join('\n'));
      }),
      { numRuns: runs, seed, endOnFailure: false },
    );
    const line = Object.entries(figures).map(([name, count]) => `${count} ${name}`);
    process.stdout.write(`random hands: ${line.join(', ')}, seed ${seed}\n`);
  });
});
