/**
 * Several people with one workbook, each with an Excel of their own.
 * @slow 2 s: several clients on one workbook
 */
import type { Participant } from '../../src/embedded-host/contract';
import type { OfficeClient } from '../../src/embedded-host/node/open-client';
import { openClient } from '../../src/embedded-host/node/open-client';
import { codeThrown, formulas, grid } from './looking';
import type { Opened } from './open-host';
import { openHost, settle, sheetNamed } from './open-host';
import type { Seen } from './watching';
import { watchAll } from './watching';

interface Joined {
  readonly person: Participant;
  readonly client: OfficeClient;
  readonly seen: Seen[];
}

const clients: OfficeClient[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

/** Joins, opens a pane and listens. */
async function join({ host }: Opened, name: string): Promise<Joined> {
  const person = host.join(name);
  const client = await openClient(person);
  clients.push(client);
  const { seen } = await watchAll({ run: (batch) => client.Excel.run(batch) });
  person.traffic.reset();
  return { person, client, seen };
}

const changes = (seen: readonly Seen[]): unknown[] =>
  seen
    .filter(({ type }) => type === 'WorksheetChanged')
    .map(({ source, address, triggerSource }) => [source, address, triggerSource]);

async function write(client: OfficeClient, address: string, value: unknown): Promise<void> {
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
    await context.sync();
  });
}

test("an edit is local to one's own clients and remote to everybody else's", async () => {
  const opened = await openHost();
  const mine = await watchAll(opened);
  const [malee, somchai] = [await join(opened, 'Malee'), await join(opened, 'Somchai')];
  const id = opened.host.workbook.activeSheetId;
  opened.host.hands.type(id, 0, 0, 'ก');
  malee.person.hands.type(id, 1, 0, 'ข');
  opened.host.colleague.type(id, 2, 0, 'ค');
  await settle();
  expect(changes(mine.seen)).toEqual([
    ['Local', 'A1', 'Unknown'],
    ['Remote', 'A2', 'Unknown'],
    ['Remote', 'A3', 'Unknown'],
  ]);
  expect(changes(malee.seen).map((change) => (change as string[])[0])).toEqual(['Remote', 'Local', 'Remote']);
  expect(changes(somchai.seen).map((change) => (change as string[])[0])).toEqual([
    'Remote',
    'Remote',
    'Remote',
  ]);
});

test('what a pane writes is its own, local to the other pane of its person, remote to others', async () => {
  const opened = await openHost();
  const malee = await join(opened, 'Malee');
  const second = await openClient(malee.person);
  clients.push(second);
  const other = await watchAll({ run: (batch) => second.Excel.run(batch) });
  const somchai = await join(opened, 'Somchai');
  await write(malee.client, 'B2', true);
  await settle();
  expect(changes(malee.seen)).toEqual([['Local', 'B2', 'ThisLocalAddin']]);
  expect(changes(other.seen)).toEqual([['Local', 'B2', 'Unknown']]);
  expect(changes(somchai.seen)).toEqual([['Remote', 'B2', 'Unknown']]);
});

test('each has an active sheet and a selection of their own, which nobody else hears of', async () => {
  const opened = await openHost();
  const { host } = opened;
  const first = host.workbook.activeSheetId;
  const second = host.hands.addSheet('สรุป');
  const malee = await join(opened, 'Malee');
  const mine = await watchAll(opened);
  malee.person.hands.select(second, { row: 4, column: 1, rows: 2, columns: 1 });
  await settle();
  expect([host.workbook.activeSheetId, malee.person.workbook.activeSheetId]).toEqual([first, second]);
  expect(mine.seen).toEqual([]);
  expect(malee.seen.map(({ type, address }) => [type, address])).toEqual([
    ['WorksheetSelectionChanged', 'B5:B6'],
  ]);
  const read = await malee.client.Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return [active.name, selected.address];
  });
  expect(structuredClone(read)).toEqual(['สรุป', "'สรุป'!B5:B6"]);
  host.hands.deleteSheet(second);
  expect(malee.person.workbook.activeSheetId).toBe(first);
});

test('each may have another Excel', async () => {
  const opened = await openHost({ excelApi: '1.15' });
  const old = opened.host.join('Prasert', { excelApi: '1.9', locale: 'th-TH' });
  const client = await openClient(old);
  clients.push(client);
  expect(client.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(opened.client.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  const { seen } = await watchAll({ run: (batch) => client.Excel.run(batch) });
  opened.host.hands.type(opened.host.workbook.activeSheetId, 0, 0, 'ก');
  await settle();
  expect(seen[0]).not.toHaveProperty('triggerSource');
});

test("one person's cell editing, read-only file and traffic are nobody else's", async () => {
  const opened = await openHost();
  const [malee, somchai] = [await join(opened, 'Malee'), await join(opened, 'Somchai')];
  malee.person.faults.cellEditMode = true;
  await expect(write(malee.client, 'A1', 1)).rejects.toMatchObject({
    code: 'InvalidOperationInCellEditMode',
  });
  await write(somchai.client, 'A1', 2);
  expect(sheetNamed(opened.host, 'Sheet1').cell(0, 0).value).toBe(2);
  expect([malee.person.traffic.writes, somchai.person.traffic.writes, opened.host.traffic.writes]).toEqual([
    0, 1, 0,
  ]);
});

test('whoever leaves hears nothing more, and what they held is lost', async () => {
  const opened = await openHost();
  const malee = await join(opened, 'Malee');
  const id = opened.host.workbook.activeSheetId;
  malee.person.edits.hold();
  malee.person.hands.type(id, 0, 0, 'ไม่ได้ส่ง');
  malee.person.leave();
  opened.host.hands.type(id, 1, 0, 'ก');
  await settle();
  expect(malee.seen).toEqual([]);
  expect(malee.person.edits.waiting).toBe(0);
  expect(sheetNamed(opened.host, 'Sheet1').cell(0, 0).value).toBeNull();
});

test('a workbook that was put back has nothing to take back and nothing to send', async () => {
  const { host } = await openHost({ undoSteps: 5 });
  const id = host.workbook.activeSheetId;
  const malee = host.join('Malee');
  const state = host.save();
  malee.edits.hold();
  malee.hands.type(id, 0, 0, 'ก');
  host.hands.type(id, 1, 0, 'ข');
  host.restore(state);
  expect(codeThrown(() => host.hands.undo())).toBe('InvalidOperation');
  expect(malee.edits.waiting).toBe(0);
  malee.hands.type(id, 2, 0, 'ค');
  expect(grid(host, 'Sheet1', { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[null], [null], ['ค']]);
});

describe('mail that is held', () => {
  test('requests of two people arrive in the order the test lets them', async () => {
    const opened = await openHost();
    const [malee, somchai] = [await join(opened, 'Malee'), await join(opened, 'Somchai')];
    malee.person.mail.hold('requests');
    somchai.person.mail.hold('requests');
    const writes = [write(malee.client, 'A1', 'มาลี'), write(somchai.client, 'A1', 'สมชาย')];
    await settle();
    expect([malee.person.mail.waitingRequests, somchai.person.mail.waitingRequests]).toEqual([1, 1]);
    expect(sheetNamed(opened.host, 'Sheet1').cell(0, 0).value).toBeNull();
    somchai.person.mail.releaseRequest();
    expect(sheetNamed(opened.host, 'Sheet1').cell(0, 0).value).toBe('สมชาย');
    malee.person.mail.releaseRequest();
    expect(sheetNamed(opened.host, 'Sheet1').cell(0, 0).value).toBe('มาลี');
    for (const { person } of [malee, somchai]) person.mail.flow();
    await Promise.all(writes);
  });

  test('an answer can be late: the work is done, and its writer does not know yet', async () => {
    const opened = await openHost();
    const malee = await join(opened, 'Malee');
    malee.person.mail.hold('answers');
    let known = false;
    const done = write(malee.client, 'A1', 1).then(() => (known = true));
    await settle();
    expect(sheetNamed(opened.host, 'Sheet1').cell(0, 0).value).toBe(1);
    expect([known, malee.person.mail.waitingAnswers]).toEqual([false, 1]);
    malee.person.mail.releaseAnswer();
    malee.person.mail.flow();
    await done;
    expect(known).toBe(true);
  });

  test('events wait, come one by one, and get lost', async () => {
    const opened = await openHost();
    const malee = await join(opened, 'Malee');
    const { mail } = malee.person;
    mail.hold('events');
    const id = opened.host.workbook.activeSheetId;
    for (const row of [0, 1, 2, 3]) opened.host.hands.type(id, row, 0, `${row}`);
    await settle();
    expect([mail.waitingEvents, malee.seen.length]).toEqual([4, 0]);
    mail.deliverEvent();
    mail.loseEvent();
    // The client hands an event on to its handlers by itself.
    await settle();
    expect([mail.waitingEvents, changes(malee.seen)]).toEqual([2, [['Remote', 'A1', 'Unknown']]]);
    mail.deliverAll();
    await settle();
    expect(malee.seen.map(({ address }) => address)).toEqual(['A1', 'A3', 'A4']);
    opened.host.hands.type(id, 4, 0, '4');
    expect(mail.waitingEvents).toBe(1);
    mail.flow();
    opened.host.hands.type(id, 5, 0, '5');
    await settle();
    expect(malee.seen.map(({ address }) => address)).toEqual(['A1', 'A3', 'A4', 'A5', 'A6']);
    expect(() => mail.deliverEvent()).toThrow('None of the events is waiting');
  });

  test("the client's own clean-up is not among the mail", async () => {
    const opened = await openHost();
    const malee = await join(opened, 'Malee');
    malee.person.mail.hold('requests', 'answers');
    const written = write(malee.client, 'A1', 1);
    await settle();
    malee.person.mail.releaseAll();
    await written;
    await settle();
    expect(malee.person.traffic.cleanUpTrips).toBe(1);
    expect([malee.person.mail.waitingRequests, malee.person.mail.waitingAnswers]).toEqual([0, 0]);
  });

  test('nobody else waits with them', async () => {
    const opened = await openHost();
    const [malee, somchai] = [await join(opened, 'Malee'), await join(opened, 'Somchai')];
    malee.person.mail.hold();
    const late = write(malee.client, 'A1', 1);
    await write(somchai.client, 'A2', 2);
    await settle();
    expect(changes(somchai.seen)).toEqual([['Local', 'A2', 'ThisLocalAddin']]);
    expect([malee.person.mail.waitingRequests, malee.person.mail.waitingEvents]).toEqual([1, 1]);
    malee.person.mail.releaseAll();
    malee.person.mail.flow();
    await late;
    expect(grid(opened.host, 'Sheet1', { row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[1], [2]]);
  });
});

describe('taking back among several people', () => {
  const typed = (opened: Opened): unknown[][] =>
    formulas(opened.host, 'Sheet1', { row: 0, column: 0, rows: 4, columns: 1 });

  test("one's own cells go back, wherever they are now, and nothing of the others", async () => {
    const opened = await openHost({ undoSteps: 5 });
    const { host } = opened;
    const malee = host.join('Malee');
    const id = host.workbook.activeSheetId;
    host.hands.type(id, 0, 0, 'เดิม');
    host.hands.type(id, 0, 0, 'ผิด');
    malee.hands.type(id, 1, 0, 'ของมาลี');
    malee.hands.insertRows(id, 0, 1);
    const { seen } = await watchAll(opened);
    host.hands.undo();
    await settle();
    expect(typed(opened)).toEqual([[''], ['เดิม'], ['ของมาลี'], ['']]);
    expect(changes(seen)).toEqual([['Local', 'A2', 'Unknown']]);
    host.hands.undo();
    expect(typed(opened)).toEqual([[''], [''], ['ของมาลี'], ['']]);
  });

  test('rows that were deleted before somebody else edited stay deleted', async () => {
    const opened = await openHost({ undoSteps: 5 });
    const { host } = opened;
    const malee = host.join('Malee');
    const id = host.workbook.activeSheetId;
    host.hands.paste(id, 0, 0, [['ก'], ['ข']]);
    host.hands.deleteRows(id, 0, 1);
    malee.hands.type(id, 2, 0, 'ค');
    expect(codeThrown(() => host.hands.undo())).toBe('InvalidOperation');
    expect(typed(opened)).toEqual([['ข'], [''], ['ค'], ['']]);
  });

  test("what one's pane wrote is taken back first", async () => {
    const opened = await openHost({ undoSteps: 5 });
    const { host, client } = opened;
    host.hands.type(host.workbook.activeSheetId, 0, 0, 'ก');
    await write(client, 'A2', 'ข');
    host.hands.undo();
    expect(typed(opened)).toEqual([['ก'], [''], [''], ['']]);
    host.hands.undo();
    expect(typed(opened)).toEqual([[''], [''], [''], ['']]);
  });
});
