import { createRibbonCommands, type RibbonCommands } from '../../src/commands/ribbon-commands';
import type { Failure } from '../../src/core/failures/failures';
import { readSelection } from '../../src/excel/read/read-selection';
import { openCreated, openWorkbook, smallRubric, valueOf, type OpenWorkbook } from '../excel/open-workbook';

interface Ribbon extends OpenWorkbook {
  readonly commands: RibbonCommands;
  readonly failures: Failure[];
}

function ribbonOf(open: OpenWorkbook): Ribbon {
  const failures: Failure[] = [];
  const commands = createRibbonCommands(
    { ...open.workbook, readSelection: () => readSelection(open.environment) },
    smallRubric,
    (failure) => {
      failures.push(failure);
      return Promise.resolve();
    },
  );
  return { ...open, commands, failures };
}

/** Presses a button, and gives how often Excel was told that it is done. */
async function press(command: RibbonCommands['nextGap']): Promise<number> {
  let completed = 0;
  await command({
    completed: () => {
      completed += 1;
    },
  });
  return completed;
}

/** Id of the criterion in the selected row. */
function selected({ host }: Ribbon): unknown {
  const sheet = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
  return sheet?.cell(host.workbook.selection.row, 0).value;
}

test('the next gap is the cheapest, and pressed again the one after it', async () => {
  const ribbon = ribbonOf(await openCreated());
  expect(await press(ribbon.commands.nextGap)).toBe(1);
  // One tick of 2.1 closes its first level: 300 points for one.
  expect(selected(ribbon)).toBe('2.1.B1');
  await press(ribbon.commands.nextGap);
  expect(selected(ribbon)).toBe('1.2.B1');
  await press(ribbon.commands.nextGap);
  expect(selected(ribbon)).toBe('1.2.B2');
  expect(ribbon.failures).toEqual([]);
});

test('a criterion ticked in between is passed over', async () => {
  const ribbon = ribbonOf(await openCreated());
  await press(ribbon.commands.nextGap);
  const place = valueOf(await ribbon.workbook.read(smallRubric)).places.get('2.1.B1');
  ribbon.host.hands.type(place?.sheetId ?? '', place?.row ?? 0, place?.column ?? 0, 'TRUE');
  await press(ribbon.commands.nextGap);
  expect(selected(ribbon)).not.toBe('2.1.B1');
});

test('when all is met with evidence, the summary is shown', async () => {
  const ribbon = ribbonOf(await openCreated());
  const { places, columns } = valueOf(await ribbon.workbook.read(smallRubric));
  for (const place of places.values()) {
    const evidence = columns.get('pmqa:category:1')?.get('evidence') ?? 0;
    ribbon.host.hands.paste(place.sheetId, place.row, place.column, [['TRUE']]);
    ribbon.host.hands.paste(place.sheetId, place.row, evidence, [['หลักฐาน']]);
  }
  await press(ribbon.commands.nextGap);
  expect(ribbon.failures).toEqual([]);
  const active = ribbon.host.workbook.sheets.find(({ id }) => id === ribbon.host.workbook.activeSheetId);
  expect(active?.name).toBe('สรุป');
});

test('a workbook without an assessment says so, and the button is let go', async () => {
  const ribbon = ribbonOf(await openWorkbook());
  expect(await press(ribbon.commands.nextGap)).toBe(1);
  expect(ribbon.failures).toEqual([{ kind: 'noAssessment' }]);
});

test('recalculating writes nothing', async () => {
  const ribbon = ribbonOf(await openCreated());
  expect(await press(ribbon.commands.recalculate)).toBe(1);
  expect(ribbon.failures).toEqual([]);
  expect(ribbon.host.traffic.writes).toBe(0);
});

test('a failure while a cell is being edited is shown, and the button is let go', async () => {
  const ribbon = ribbonOf(await openCreated());
  ribbon.host.faults.cellEditMode = true;
  expect(await press(ribbon.commands.nextGap)).toBe(1);
  expect(ribbon.failures).toEqual([{ kind: 'cellEditMode' }]);
});
