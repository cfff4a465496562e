/**
 * Asks Excel to compute every formula again, for a workbook set to manual calculation or doubted by a person.
 * Batch plan: 1 sync. Requirement set: application.calculate 1.1.
 */
import type { Outcome } from '../../core/failures/outcome';
import type { ExcelEnvironment } from '../office/excel-environment';
import { runBatch } from '../office/run-batch';

export function recalculate(environment: ExcelEnvironment): Promise<Outcome<void>> {
  return runBatch(environment, 'wait', async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
