import { indexRubric } from '../../src/core/rubric/rubric-index';
import type { WorkbookChange } from '../../src/core/ports/workbook-port';
import { errorColumns } from '../../src/excel/read/read-grids';
import { cellAddress } from '../../src/core/sheet/cell-address';
import { columnOf } from '../../src/core/layout/columns';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { Rubric } from '../../src/core/rubric/rubric';
import {
  openCreated,
  pmqaRubric,
  sheetNamed,
  smallRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';

interface Ready extends OpenWorkbook {
  readonly before: WorkbookSnapshot;
}

async function ready(rubric: Rubric = smallRubric): Promise<Ready> {
  const open = await openCreated(rubric);
  const before = valueOf(await open.workbook.read(rubric));
  open.host.traffic.reset();
  return { ...open, before };
}

/** Ticks a criterion as a person does, and gives the change that Excel reports. */
function tick({ host, before }: Ready, id: string): WorkbookChange {
  const place = before.places.get(id);
  if (place === undefined) throw new Error(`No place of ${id}`);
  host.hands.type(place.sheetId, place.row, place.column, 'TRUE');
  return { kind: 'cells', sheetId: place.sheetId, address: cellAddress(place.row, place.column), by: 'me' };
}

async function answerBytesOfOneTick(rubric: Rubric, id: string): Promise<number> {
  const open = await ready(rubric);
  const change = tick(open, id);
  valueOf(await open.workbook.readChange(indexRubric(rubric), open.before, [change, { kind: 'calculated' }]));
  return open.host.traffic.answerBytes;
}

test('one tick is read in 1 sync, without a write, and gives what a full reading gives', async () => {
  const open = await ready();
  const change = tick(open, '1.1.B2');
  const after = valueOf(
    await open.workbook.readChange(indexRubric(smallRubric), open.before, [change, { kind: 'calculated' }]),
  );
  expect(open.host.traffic.roundTrips).toBe(1);
  expect(open.host.traffic.writes).toBe(0);
  expect(after).toEqual(valueOf(await open.workbook.read(smallRubric)));
  expect(after?.answers.get('1.1.B2')?.met).toBe(true);
});

test('the answer to one tick is no larger for the real rubric than for a small one', async () => {
  const small = await answerBytesOfOneTick(smallRubric, '1.1.B1');
  const real = await answerBytesOfOneTick(pmqaRubric, '1.1.B1');
  // The difference is the length of one criterion's text.
  expect(Math.abs(real - small)).toBeLessThan(1_000);
  expect(real).toBeLessThan(4_000);
}, 20_000);

test('a pasted block is read as a block', async () => {
  const open = await ready();
  const place = open.before.places.get('1.1.B1');
  if (place === undefined) throw new Error('no place');
  const column = columnOf('evidence');
  open.host.hands.paste(place.sheetId, place.row, column, [['ก'], ['ข'], ['ค']]);
  const address = `${cellAddress(place.row, column)}:${cellAddress(place.row + 2, column)}`;
  const changes: WorkbookChange[] = [{ kind: 'cells', sheetId: place.sheetId, address, by: 'colleague' }];
  const after = valueOf(await open.workbook.readChange(indexRubric(smallRubric), open.before, changes));
  expect(open.host.traffic.roundTrips).toBe(1);
  expect(['1.1.B1', '1.1.B2', '1.1.B3'].map((id) => after?.answers.get(id)?.evidence)).toEqual([
    'ก',
    'ข',
    'ค',
  ]);
});

test('a calculation by itself asks for the figures only', async () => {
  const open = await ready();
  tick(open, '2.1.B1');
  const after = valueOf(
    await open.workbook.readChange(indexRubric(smallRubric), open.before, [{ kind: 'calculated' }]),
  );
  expect(open.host.traffic.roundTrips).toBe(1);
  expect(after?.figures.get('level 2.1/1')).toMatchObject({ met: 1 });
  expect(after?.answers.get('2.1.B1')?.met).toBe(false);
});

test('a change in a sheet of the user asks for nothing at all', async () => {
  const open = await ready();
  const own = sheetNamed(open.host, 'Sheet1').id;
  const after = valueOf(
    await open.workbook.readChange(indexRubric(smallRubric), open.before, [
      { kind: 'cells', sheetId: own, address: 'A1', by: 'me' },
    ]),
  );
  expect(after).toBe(open.before);
  expect(open.host.traffic.roundTrips).toBe(0);
});

describe('everything is to be read again', () => {
  test('after a change of structure, without asking first', async () => {
    const open = await ready();
    expect(
      valueOf(await open.workbook.readChange(indexRubric(smallRubric), open.before, [{ kind: 'structure' }])),
    ).toBeNull();
    expect(open.host.traffic.roundTrips).toBe(0);
  });

  test('when another row stands where the criterion stood, because an event was lost', async () => {
    const open = await ready();
    const change = tick(open, '1.1.B2');
    const place = open.before.places.get('1.1.B2');
    open.host.hands.insertRows(place?.sheetId ?? '', (place?.row ?? 0) - 1, 1);
    expect(
      valueOf(await open.workbook.readChange(indexRubric(smallRubric), open.before, [change])),
    ).toBeNull();
  });

  test('when the sheet is gone', async () => {
    const open = await ready();
    const change = tick(open, '1.1.B2');
    open.host.hands.deleteSheet(sheetNamed(open.host, 'หมวด 1').id);
    expect(
      valueOf(await open.workbook.readChange(indexRubric(smallRubric), open.before, [change])),
    ).toBeNull();
  });
});

test('while a cell is being edited it fails at once', async () => {
  const open = await ready();
  const change = tick(open, '1.1.B2');
  open.host.faults.cellEditMode = true;
  expect(await open.workbook.readChange(indexRubric(smallRubric), open.before, [change])).toEqual({
    ok: false,
    failure: { kind: 'cellEditMode' },
  });
});

test('an error in a cell of an answer is none and is reported; a text that spells one is words', async () => {
  const open = await ready();
  const place = open.before.places.get('1.1.B1');
  if (place === undefined) throw new Error('No place of 1.1.B1');
  const { sheetId, row } = place;
  // Cells for text keep what is typed as text; a formula comes in by pasting.
  const own = sheetNamed(open.host, 'Sheet1').id;
  open.host.hands.type(own, 0, 0, '=1/0');
  const source = { row: 0, column: 0, rows: 1, columns: 1 };
  open.host.hands.copyPaste(own, source, sheetId, row, columnOf('evidence'));
  open.host.hands.type(sheetId, row, columnOf('owner'), "'#REF!");
  const address = `${cellAddress(row, columnOf('evidence'))},${cellAddress(row, columnOf('owner'))}`;
  const changes: WorkbookChange[] = [{ kind: 'cells', sheetId, address, by: 'me' }];
  const after = valueOf(await open.workbook.readChange(indexRubric(smallRubric), open.before, changes));
  expect(after?.answers.get('1.1.B1')).toMatchObject({ evidence: '', owner: '#REF!' });
  expect(after?.problems).toEqual([
    {
      kind: 'cellError',
      id: '1.1.B1',
      column: 'evidence',
      found: '#DIV/0!',
      place: { ...place, column: columnOf('evidence') },
    },
  ]);
  expect(valueOf(await open.workbook.read(smallRubric))).toEqual(after);
});

test('a picture in a cell is an error to a reading of values; other rich values are not', () => {
  const types = ['String', 'RichValue', 'RichValue', 'Error', 'Empty'];
  expect(errorColumns(types, ['#VALUE!', '#VALUE!', 'ไทย', '#N/A', ''], 3)).toEqual([4, 6]);
});
