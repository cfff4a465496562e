import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';
import { codeOf, openHost, sheetNamed, settle } from './open-host';
import type { Opened } from './open-host';

function write(run: Opened['run'], values: unknown[][] = [[1]], address = 'A1'): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });
}

test('one sync is one round trip; letting go of the ranges is counted apart', async () => {
  const { host, run } = await openHost();
  await write(run);
  await settle();
  expect(host.traffic).toMatchObject({ roundTrips: 1, writes: 1, cleanUpTrips: 1 });
  expect(host.traffic.requestBytes).toBeGreaterThan(100);
});

test('a range is held while its batch runs, and let go of when that is over', async () => {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const connection = host.connect();
  const client = await openClient({ connect: () => connection });
  const firstRange = (): Promise<string> =>
    new Promise((resolve) => {
      const body = JSON.stringify({
        Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['values'] } }],
        ObjectPaths: { 1: { ObjectPathType: 6, Name: '{ref-1-1}' } },
      });
      connection.external.Execute(93, [[0, 0, 0, 0, body]], (answer) =>
        resolve(JSON.stringify(textsOf(answer))),
      );
    });
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['ก']];
    await context.sync();
    expect(await firstRange()).toContain('ก');
  });
  await settle();
  expect(await firstRange()).toContain('InvalidObjectPath');
  client.close();
});

test('a loop of syncs costs what it costs', async () => {
  const { host, run } = await openHost();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 0; row < 25; row += 1) {
      sheet.getCell(row, 0).values = [[row]];
      await context.sync();
    }
  });
  expect(host.traffic).toMatchObject({ roundTrips: 25, writes: 25 });
  host.traffic.reset();
  expect(host.traffic).toMatchObject({ roundTrips: 0, writes: 0, requestBytes: 0, largestAnswerBytes: 0 });
});

test('bytes are those of UTF-8: a Thai letter is three', async () => {
  const { host, run } = await openHost();
  await write(run, [['a']]);
  const latin = host.traffic.requestBytes;
  host.traffic.reset();
  await write(run, [['ก']]);
  expect(host.traffic.requestBytes - latin).toBe(2);
});

test('in cell-edit mode a batch is refused, or waits when it was told to', async () => {
  const { host, client, run } = await openHost();
  host.faults.cellEditMode = true;
  expect(await codeOf(write(run))).toBe('InvalidOperationInCellEditMode');
  const patient = client.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['รอแล้ว']];
    await context.sync();
  });
  await settle();
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBeNull();
  host.faults.cellEditMode = false;
  await patient;
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe('รอแล้ว');
});

test('a read-only workbook refuses writes with AccessDenied and still answers reads', async () => {
  const { host, run } = await openHost();
  host.faults.readOnly = true;
  expect(await codeOf(write(run))).toBe('AccessDenied');
  const count = await run(async (context) => {
    const sheets = context.workbook.worksheets.getCount();
    await context.sync();
    return sheets.value;
  });
  expect(count).toBe(1);
});

test('a request or an answer over the limit is refused', async () => {
  const { host, run } = await openHost();
  await write(run, [['x'.repeat(3_000)]]);
  host.faults.payloadLimit = 2_500;
  expect(await codeOf(write(run, [['x'.repeat(3_000)]]))).toBe('RequestPayloadSizeLimitExceeded');
  const read = run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
  });
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a sync can fail half-way, once', async () => {
  const { host, run } = await openHost();
  host.faults.failWriteAfter(2);
  const two = (): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
  expect(await codeOf(two())).toBe('GeneralException');
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe(1);
  expect(sheetNamed(host, 'Sheet1').cell(1, 0).value).toBeNull();
  await two();
  expect(sheetNamed(host, 'Sheet1').cell(1, 0).value).toBe(2);
});

test('a member is refused by its name whenever it is used, and writes are counted by member', async () => {
  const { host, run } = await openHost();
  const both = (): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      sheet.tabColor = '#14375E';
      sheet.activate();
      await context.sync();
    });
  await both();
  expect([...host.traffic.writesByMember]).toEqual([
    ['Range.values', 1],
    ['Worksheet.tabColor', 1],
  ]);
  host.faults.refuseMember('Worksheet.tabColor');
  for (let time = 0; time < 2; time += 1) expect(await codeOf(both())).toBe('GeneralException');
  host.faults.clear();
  host.faults.refuseMember('Worksheet.activate', 'AccessDenied');
  expect(await codeOf(both())).toBe('AccessDenied');
  host.faults.clear();
  await both();
});

test('a whole request can fail before anything is done', async () => {
  const { host, run } = await openHost();
  host.faults.failRequest(2, 'RequestAborted');
  await write(run);
  expect(await codeOf(write(run, [[2]]))).toBe('RequestAborted');
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe(1);
  await write(run, [[3]]);
  expect(sheetNamed(host, 'Sheet1').cell(0, 0).value).toBe(3);
});

test('answers take as long as they are told to', async () => {
  const { host, run } = await openHost();
  host.faults.answerDelay = 60;
  const start = Date.now();
  await write(run);
  expect(Date.now() - start).toBeGreaterThanOrEqual(55);
  host.faults.clear();
  expect(host.faults.answerDelay).toBe(0);
});

/** What an answer of the desktop's envelope holds. */
function textsOf(answer: unknown): unknown {
  return (answer as { toArray(): unknown }).toArray();
}
