/** The bench of one row, made anew for each: an empty sheet, names nobody has. */
import { runBatch } from '../excel/office/run-batch';
import type { Bench } from './bench';
import type { CountedEnvironment } from './count-syncs';
import { codeOf } from './error-code';
import { passesOn } from './not-here';
import type { ScratchAssessment } from './product/scratch-assessment';
import type { RunTools } from './run-tools';
import type { Scratch } from './scratch';
import { Untried } from './untried';

export interface BenchParts {
  readonly assessment: ScratchAssessment;
  /** Names of sheets and ranges that were there before the run. */
  readonly before: ReadonlySet<string>;
  /** Of the row: a sheet that cannot be removed is in the way of no other. */
  readonly number: number;
}

export async function makeBench(
  environment: CountedEnvironment,
  tools: RunTools,
  scratch: Scratch,
  parts: BenchParts,
): Promise<Bench> {
  const { sheetStem, nameStem } = scratch;
  const sheetName = `${sheetStem}${parts.number}`;
  const added = await runBatch(environment, 'wait', async (context) => {
    context.workbook.worksheets.add(sheetName);
    await context.sync();
  });
  if (!added.ok) throw noSheet(added.failure.kind);
  const onSheet: Bench['onSheet'] = (batch) =>
    environment.Excel.run({ delayForCellEdit: true }, (context) =>
      batch(context.workbook.worksheets.getItem(sheetName), context),
    );
  return {
    environment,
    sheetName,
    scratchName: (tail) => `${sheetStem}${tail}`,
    definedName: (tail) => `${nameStem}${tail}`,
    claim: (name) => {
      if (!parts.before.has(name)) scratch.claimed.add(name);
      return name;
    },
    onSheet,
    refusal: async (act) => {
      try {
        await onSheet(async (sheet, context) => {
          act(sheet, context);
          await context.sync();
        });
        return 'taken';
      } catch (error) {
        if (passesOn(error)) throw error;
        return codeOf(error);
      }
    },
    settle: tools.settle,
    hands: tools.hands,
    assessment: parts.assessment,
  };
}

function noSheet(kind: string): Untried {
  return new Untried({
    th: `Excel ไม่ยอมให้เพิ่มแผ่นงานในเวิร์กบุ๊กนี้ (${kind})`,
    en: `Excel let no sheet be added to this workbook (${kind})`,
  });
}
