/** What a person typed into the pane, in the row that bears the id and nowhere else. */
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { range } from '../../src/core/sheet/runs';
import type { TypedAnswer } from '../../src/core/snapshot/typed-answer';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { openClient } from '../../src/embedded-host/node/open-client';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import { openCreated, sheetNamed, smallRubric, valueOf, type OpenWorkbook } from './open-workbook';

const index = indexRubric(smallRubric);
const evidence = (typed: string): TypedAnswer => ({ field: 'evidence', typed });

interface Opened extends OpenWorkbook {
  readonly before: WorkbookSnapshot;
  readonly write: (
    answer: TypedAnswer,
    expected?: string | boolean,
  ) => ReturnType<OpenWorkbook['workbook']['writeAnswer']>;
  readonly read: () => Promise<WorkbookSnapshot>;
}

async function opened(): Promise<Opened> {
  const open = await openCreated();
  const read = async () => valueOf(await open.workbook.read(smallRubric));
  const before = await read();
  open.host.traffic.reset();
  return {
    ...open,
    before,
    read,
    write: (answer, expected = answer.field === 'met' ? false : '') =>
      open.workbook.writeAnswer({ index, snapshot: before, id: '1.1.B2', answer, expected }),
  };
}

test('one field is written in 2 syncs, and no other answer differs', async () => {
  const { host, write, read, before } = await opened();
  valueOf(await write(evidence('แผนปฏิบัติราชการ หน้า 12')));
  expect(host.traffic.roundTrips).toBe(2);
  const { answers } = await read();
  expect(answers.get('1.1.B2')).toMatchObject({ evidence: 'แผนปฏิบัติราชการ หน้า 12', met: false });
  expect(new Map([...answers].filter(([id]) => id !== '1.1.B2'))).toEqual(
    new Map([...before.answers].filter(([id]) => id !== '1.1.B2')),
  );
});

test('a tick, a day and an emptied field are what the sheet would hold if a person had made them there', async () => {
  const { write, read } = await opened();
  valueOf(await write({ field: 'met', typed: true }));
  valueOf(await write({ field: 'due', typed: '31 มี.ค. 69' }));
  valueOf(await write(evidence('=1+1')));
  expect((await read()).answers.get('1.1.B2')).toMatchObject({
    met: true,
    due: '2026-03-31',
    evidence: '=1+1',
  });
  valueOf(await write(evidence(''), '=1+1'));
  const { answers, problems } = await read();
  expect(answers.get('1.1.B2')?.evidence).toBe('');
  expect(problems).toEqual([]);
});

test('it finds the row where it stands now, though rows were inserted and nobody has told', async () => {
  const { host, write, read, before } = await opened();
  const place = before.places.get('1.1.B2');
  host.hands.insertRows(place?.sheetId ?? '', 3, 2);
  valueOf(await write(evidence('รายงาน')));
  const after = await read();
  expect(after.places.get('1.1.B2')?.row).toBe((place?.row ?? 0) + 2);
  expect([...after.answers].filter(([, answer]) => answer.evidence !== '').map(([id]) => id)).toEqual([
    '1.1.B2',
  ]);
});

test('the day of the plan is written in 2 syncs into its cell alone, so that formulas count for it; another that stands there by then is left', async () => {
  const { host, workbook, read, before } = await opened();
  expect(before.planDay?.day).toBeNull();
  host.traffic.reset();
  valueOf(await workbook.writePlanDay({ snapshot: before, day: '2026-11-28' }));
  expect(host.traffic.roundTrips).toBe(2);
  const after = await read();
  expect(after.planDay).toEqual({ ...before.planDay, day: '2026-11-28' });
  expect(after.answers).toEqual(before.answers);
  const { row = 0 } = before.planDay?.place ?? {};
  const summary = sheetNamed(host, 'สรุป');
  const words = range(0, summary.columnCount).map((column) => String(summary.cell(row, column).value));
  expect(words).toContainEqual(expect.stringMatching(/^เกินกำหนด 0 · ครบกำหนดใน 30 วัน 0 · ไม่มีผู้รับผิดชอบ \d/u));
  // The pane has not read since.
  expect(await workbook.writePlanDay({ snapshot: before, day: '2026-11-29' })).toEqual({
    ok: false,
    failure: { kind: 'planDayChanged' },
  });
  expect((await read()).planDay?.day).toBe('2026-11-28');
});

test('a row that is gone, and a cell that somebody changed meanwhile, are left alone and said', async () => {
  const { host, write, read, before } = await opened();
  const place = before.places.get('1.1.B2');
  if (place === undefined) throw new Error('No place');
  host.colleague.type(place.sheetId, place.row, place.column + 1, 'ของเพื่อน');
  expect(await write(evidence('ของฉัน'))).toEqual({
    ok: false,
    failure: { kind: 'answerChanged', criterionId: '1.1.B2' },
  });
  expect((await read()).answers.get('1.1.B2')?.evidence).toBe('ของเพื่อน');
  valueOf(await write(evidence('ของฉัน'), 'ของเพื่อน'));
  host.hands.deleteRows(place.sheetId, place.row, 1);
  expect(await write(evidence('ของฉัน'))).toEqual({
    ok: false,
    failure: { kind: 'placeGone', criterionId: '1.1.B2' },
  });
});

describe('a key that turns the tick of the selected row', () => {
  test('means the row that bears the id now, in 2 syncs; any cell of it will do', async () => {
    const { host, workbook, before, read } = await opened();
    const { sheetId = '', row = 0 } = before.places.get('1.1.B2') ?? {};
    host.colleague.insertRows(sheetId, row, 2);
    host.hands.activateSheet(sheetId);
    host.hands.select(sheetId, { row: row + 2, column: 7, rows: 1, columns: 1 });
    expect(valueOf(await workbook.turnTick({ index, snapshot: before }))).toEqual({
      id: '1.1.B2',
      isMet: true,
    });
    expect(host.traffic.roundTrips).toBe(2);
    expect([...(await read()).answers].filter(([, { met }]) => met).map(([id]) => id)).toEqual(['1.1.B2']);
  });

  test('is refused on a heading, in a second row of one id, and on a copy of a sheet; nothing is written', async () => {
    const { host, workbook, before } = await opened();
    const { sheetId = '', row = 0 } = before.places.get('1.1.B2') ?? {};
    const turnAt = async (sheet: string, at: number) => {
      host.hands.activateSheet(sheet);
      host.hands.select(sheet, { row: at, column: 4, rows: 1, columns: 1 });
      return workbook.turnTick({ index, snapshot: before });
    };
    const refused = { ok: false, failure: { kind: 'noCriterionHere' } };
    expect(await turnAt(sheetId, 0)).toEqual(refused);
    host.hands.type(sheetId, row + 1, 0, '1.1.B2');
    expect(await turnAt(sheetId, row + 1)).toEqual(refused);
    const copy = host.hands.copySheet(sheetId);
    expect(await turnAt(copy, row)).toEqual(refused);
    expect(host.traffic.writes).toBe(0);
  });

  test('lands in no other row, though a colleague moves rows between the look and the writing', async () => {
    const { host, before, read } = await opened();
    const person = host.join('มาลี');
    const client = await openClient(person);
    const { sheetId = '', row = 0 } = before.places.get('1.1.B2') ?? {};
    person.hands.activateSheet(sheetId);
    person.hands.select(sheetId, { row, column: 4, rows: 1, columns: 1 });
    person.mail.hold('requests');
    const pressed = createExcelWorkbook(client).turnTick({ index, snapshot: before });
    while (person.mail.waitingRequests === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    person.mail.releaseRequest();
    while (person.mail.waitingRequests === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    host.colleague.insertRows(sheetId, row, 1);
    person.mail.flow();
    const outcome = await pressed;
    const met = [...(await read()).answers].filter(([, answer]) => answer.met).map(([id]) => id);
    expect(met).toEqual(outcome.ok ? ['1.1.B2'] : []);
    client.close();
    person.leave();
  });
});
