import type { WorkbookNews } from '../../src/core/ports/workbook-port';
import { openCreated, sheetNamed, smallRubric, valueOf, type OpenWorkbook } from './open-workbook';

interface Watched extends OpenWorkbook {
  readonly heard: WorkbookNews[];
  readonly stop: () => Promise<void>;
}

async function watched(): Promise<Watched> {
  const open = await openCreated();
  const heard: WorkbookNews[] = [];
  const stop = valueOf(await open.workbook.watch((change) => heard.push(change)));
  return { ...open, heard, stop };
}

/** Events come a moment later than the edit, as in Excel. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test('registering takes 1 sync, removing another', async () => {
  const open = await openCreated();
  const stop = valueOf(await open.workbook.watch(() => undefined));
  expect(open.host.traffic.roundTrips).toBe(1);
  await stop();
  expect(open.host.traffic.roundTrips).toBe(2);
  expect(open.host.traffic.writes).toBe(0);
});

test('a tick is reported with its cell and as mine, and its calculation after it', async () => {
  const { host, heard } = await watched();
  const sheetId = sheetNamed(host, 'หมวด 1').id;
  host.hands.type(sheetId, 6, 4, 'TRUE');
  await settled();
  expect(heard).toContainEqual({ kind: 'cells', sheetId, address: 'E7', by: 'me', after: true });
  host.traffic.reset();
  await settled();
  expect(host.traffic.roundTrips).toBe(0);
});

test('a change of a figure is reported as a calculation', async () => {
  const { host, heard, workbook } = await watched();
  const place = valueOf(await workbook.read(smallRubric)).places.get('1.1.B1');
  host.hands.type(place?.sheetId ?? '', place?.row ?? 0, place?.column ?? 0, 'TRUE');
  await settled();
  expect(heard.map(({ kind }) => kind)).toContain('calculated');
});

test('an edit elsewhere is reported as a colleague’s', async () => {
  const { host, heard } = await watched();
  const sheetId = sheetNamed(host, 'หมวด 1').id;
  host.colleague.type(sheetId, 6, 5, 'หลักฐาน');
  await settled();
  expect(heard).toContainEqual({ kind: 'cells', sheetId, address: 'F7', by: 'colleague', after: 'หลักฐาน' });
});

test('inserted rows, added and deleted sheets are changes of structure', async () => {
  const { host, heard } = await watched();
  host.hands.insertRows(sheetNamed(host, 'หมวด 1').id, 3, 1);
  await settled();
  const added = host.hands.addSheet('ของฉัน');
  await settled();
  host.hands.deleteSheet(added);
  await settled();
  expect(heard.filter(({ kind }) => kind === 'structure').length).toBeGreaterThanOrEqual(3);
});

test('after stopping nothing is heard, and stopping twice is harmless', async () => {
  const { host, heard, stop } = await watched();
  await stop();
  await stop();
  heard.length = 0;
  host.traffic.reset();
  host.hands.type(sheetNamed(host, 'หมวด 1').id, 6, 4, 'TRUE');
  await settled();
  expect(heard).toEqual([]);
  expect(host.traffic.roundTrips).toBe(0);
});

test('a lost event is no trouble: the next reading has it', async () => {
  const { host, heard, workbook } = await watched();
  const before = valueOf(await workbook.read(smallRubric));
  const place = before.places.get('1.1.B1');
  host.faults.loseEvents(10);
  host.hands.type(place?.sheetId ?? '', place?.row ?? 0, place?.column ?? 0, 'TRUE');
  await settled();
  expect(heard).toEqual([]);
  expect(valueOf(await workbook.read(smallRubric)).answers.get('1.1.B1')?.met).toBe(true);
});

test('when Excel refuses to register, the failure is said', async () => {
  const { host, workbook } = await openCreated();
  host.faults.cellEditMode = true;
  expect(await workbook.watch(() => undefined)).toEqual({ ok: false, failure: { kind: 'cellEditMode' } });
});

test('a selection is reported with its address, an opened sheet without one, and neither costs a sync', async () => {
  const { host, heard } = await watched();
  const one = sheetNamed(host, 'หมวด 1').id;
  const other = sheetNamed(host, 'หมวด 2').id;
  host.traffic.reset();
  host.hands.activateSheet(one);
  host.hands.select(one, { row: 6, column: 4, rows: 2, columns: 1 });
  host.hands.activateSheet(other);
  await settled();
  expect(heard.filter(({ kind }) => kind === 'selected')).toEqual([
    { kind: 'selected', sheetId: one, address: null },
    { kind: 'selected', sheetId: one, address: 'E7:E8' },
    { kind: 'selected', sheetId: other, address: null },
  ]);
  expect(host.traffic.roundTrips).toBe(0);
});

test('what stands in a cell now is reported of one cell, and of no more', async () => {
  const { host, heard } = await watched();
  const { id } = sheetNamed(host, 'หมวด 1');
  host.hands.type(id, 6, 5, 'รายงาน');
  host.hands.type(id, 6, 5, '');
  host.hands.type(id, 6, 8, '46112');
  host.hands.type(id, 6, 6, '=1/0');
  await settled();
  const after = heard.flatMap((news) => (news.kind === 'cells' ? [['after' in news, news.after]] : []));
  expect(after).toEqual([
    [true, 'รายงาน'],
    [true, ''],
    [true, 46112],
    [false, undefined],
  ]);
});
