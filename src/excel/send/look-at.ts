/**
 * Looks at sheets of a plan as they stand now. Batch plan: 1 sync, no write.
 * Requirement sets: they stand in `sheet-image.ts`.
 */
import type { ExcelEnvironment } from '../office/excel-environment';
import { runBatch } from '../office/run-batch';
import { groundOf, type Ground } from './ground';
import { queueImage } from './sheet-image';

/**
 * @param known the sheets, for what they are called
 * @returns null when Excel does not answer
 */
export async function lookAt(
  environment: ExcelEnvironment,
  ids: readonly string[],
  known: Ground,
): Promise<Ground | null> {
  const sheets = ids.flatMap((id) => known.get(id)?.sheet ?? []);
  const looked = await runBatch(environment, 'wait', async (context) => {
    const images = sheets.map((sheet) => queueImage(context, sheet));
    await context.sync();
    return groundOf(images.map(({ sheet }) => sheet()));
  });
  return looked.ok ? looked.value : null;
}
