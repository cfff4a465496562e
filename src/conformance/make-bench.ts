/** The bench of one row, made anew for each: an empty sheet, names nobody has. */
import { runBatch } from '../excel/office/run-batch';
import type { Bench } from './bench';
import type { CountedEnvironment } from './count-syncs';
import { codeOf } from './error-code';
import { passesOn } from './not-here';
import type { ScratchAssessment } from './product/scratch-assessment';
import type { RunTools } from './run-tools';
import type { Scratch } from './scratch';

export async function makeBench(
  environment: CountedEnvironment,
  tools: RunTools,
  { sheetStem, nameStem }: Scratch,
  assessment: ScratchAssessment,
): Promise<Bench> {
  const sheetName = `${sheetStem}1`;
  const added = await runBatch(environment, 'wait', async (context) => {
    context.workbook.worksheets.add(sheetName);
    await context.sync();
  });
  if (!added.ok) throw Object.assign(new Error(JSON.stringify(added.failure)), { code: added.failure.kind });
  const onSheet: Bench['onSheet'] = (batch) =>
    environment.Excel.run({ delayForCellEdit: true }, (context) =>
      batch(context.workbook.worksheets.getItem(sheetName), context),
    );
  return {
    environment,
    sheetName,
    scratchName: (tail) => `${sheetStem}${tail}`,
    definedName: (tail) => `${nameStem}${tail}`,
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
    assessment,
  };
}
