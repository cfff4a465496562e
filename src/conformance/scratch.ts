/**
 * What a run puts into the workbook and takes out again: sheets and names that begin with a word nobody else uses.
 * Batch plan: two syncs each; what Excel refuses to remove is removed one by one, and what is left is said.
 */
import { runBatch } from '../excel/office/run-batch';
import type { ExcelEnvironment } from '../excel/office/excel-environment';

export interface Scratch {
  /** Of sheets; Thai, with a space. */
  readonly sheetStem: string;
  /** Of names. */
  readonly nameStem: string;
  /** Sheets and names that Excel should have refused, of other names: they go too where it took them. */
  readonly claimed: Set<string>;
}

/** @param token letters and digits of this run alone */
export function scratchOf(token: string): Scratch {
  return { sheetStem: `ลอง ${token} `, nameStem: `PMQATRY_${token}_`, claimed: new Set() };
}

export async function removeScratch(environment: ExcelEnvironment, scratch: Scratch): Promise<string[]> {
  const all = await listScratch(environment, scratch);
  if (all.length === 0) return [];
  const together = await remove(environment, all);
  if (!together) {
    // eslint-disable-next-line pmqa/no-sync-in-loop -- one that is refused takes the rest of its request with it
    for (const one of all) await remove(environment, [one]);
  }
  return (await listScratch(environment, scratch)).map(({ name }) => name);
}

interface Item {
  readonly kind: 'sheet' | 'name';
  readonly name: string;
}

async function listScratch(
  environment: ExcelEnvironment,
  { sheetStem, nameStem, claimed }: Scratch,
): Promise<Item[]> {
  const isOurs = (name: string, stem: string): boolean => name.startsWith(stem) || claimed.has(name);
  const listed = await runBatch(environment, 'wait', async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name).filter((name) => isOurs(name, sheetStem)),
      names: names.items.map(({ name }) => name).filter((name) => isOurs(name, nameStem)),
    };
  });
  if (!listed.ok) return [{ kind: 'sheet', name: `${sheetStem}…` }];
  return [
    ...listed.value.names.map((name): Item => ({ kind: 'name', name })),
    ...listed.value.sheets.map((name): Item => ({ kind: 'sheet', name })),
  ];
}

async function remove(environment: ExcelEnvironment, items: readonly Item[]): Promise<boolean> {
  const removed = await runBatch(environment, 'wait', async (context) => {
    for (const { kind, name } of items) {
      if (kind === 'name') {
        context.workbook.names.getItem(name).delete();
      } else {
        const sheet = context.workbook.worksheets.getItem(name);
        // Very hidden ones cannot be deleted.
        sheet.visibility = 'Visible';
        sheet.delete();
      }
    }
    await context.sync();
  });
  return removed.ok;
}
