/**
 * Makes a workbook of today what it was before layout version 2: a box for the assessor, and no figures of theirs; or what
 * it was before criteria had a day on which they were done, which is layout 2 as well.
 */
import { columnOf } from '../../src/core/layout/columns';
import { planDayKey } from '../../src/core/layout/markers';
import { isSinceDoneOn, verdictColumns } from '../../src/core/layout/names';
import { areaAddress } from '../../src/core/sheet/cell-address';
import { sinceDoneOn } from '../../src/core/standing/older/before-done-on';
import { findHostTier } from '../../src/excel/office/find-host-tier';
import { runBatch } from '../../src/excel/office/run-batch';
import { sheetNamed, valueOf } from './open-workbook';
import type { KeptWorkbook } from './upkeep-workbook';

/** As if no criterion had ever had such a day. */
export async function makeWithoutDoneOn({ host, workbook, rubric }: KeptWorkbook): Promise<void> {
  const { places } = valueOf(await workbook.read(rubric));
  for (const { name } of host.workbook.names.filter(({ name }) => isSinceDoneOn(name)))
    host.hands.deleteName(name);
  const [summary, data] = [sheetNamed(host, 'สรุป'), sheetNamed(host, '_pmqa')];
  for (let row = 0; row < summary.rowCount; row += 1)
    if (summary.content(row, 0).value === planDayKey)
      host.hands.clearAll(summary.id, { row, column: 0, rows: 1, columns: 20 });
  for (let row = data.rowCount - 1; row >= 0; row -= 1)
    if (String(data.content(row, 0).value).startsWith('plan') || data.content(row, 0).value === 'asOf')
      host.hands.clearAll(data.id, { row, column: 0, rows: 1, columns: 20 });
  for (const sheetId of new Set([...places.values()].map(({ sheetId }) => sheetId)))
    for (const key of [...sinceDoneOn].reverse()) host.hands.deleteColumns(sheetId, columnOf(key), 1);
  host.traffic.reset();
}

/** What the boxes of the assessor held, by id; of all others FALSE. */
export async function makeOlder(open: KeptWorkbook, ticked: ReadonlySet<string>): Promise<void> {
  const { host, environment, workbook, rubric } = open;
  const { places } = valueOf(await workbook.read(rubric));
  const boxes = [...places].map(([id, { sheetId, row }]) => ({ id, sheetId, row }));
  const column = columnOf('assessorMet');
  const hasBoxes = findHostTier(environment).nativeCheckboxes;
  valueOf(
    await runBatch(environment, 'wait', async (context) => {
      for (const { id, sheetId, row } of boxes) {
        const address = areaAddress({ row, column, rows: 1, columns: 1 });
        const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
        cell.values = [[ticked.has(id)]];
        cell.dataValidation.clear();
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
        if (hasBoxes) cell.control = { type: environment.Excel.CellControlType.checkbox };
      }
      await context.sync();
    }),
  );
  for (const { name } of host.workbook.names.filter(({ name }) =>
    /_(?:Verdict|Looked|VerdictLevel)$/u.test(name),
  ))
    host.hands.deleteName(name);
  for (const marker of new Set(boxes.map(({ sheetId }) => sheetId)))
    host.hands.type(marker, 2, column, 'ผู้ตรวจเห็นว่าผ่าน');
  const summary = sheetNamed(host, 'สรุป');
  host.hands.deleteColumns(summary.id, 7, 2);
  const data = sheetNamed(host, '_pmqa');
  const area = { row: 0, column: 11, rows: data.rowCount, columns: verdictColumns.length };
  host.hands.clearAll(data.id, area);
  for (let row = 0; row < data.rowCount; row += 1)
    if (data.content(row, 0).value === 'layoutVersion') host.hands.type(data.id, row, 1, '1');
  await makeWithoutDoneOn(open);
}
