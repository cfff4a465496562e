import { failed, succeeded } from '../../../src/core/failures/outcome';
import { columnOf } from '../../../src/core/layout/columns';
import type { Call } from '../scripted-workbook';
import { settle } from '../manual-clock';
import { testProfile } from '../scripted-workbook';
import { openReadyStore, openStore, readyPhase } from './open-store';

function listRequests(calls: readonly Call[]) {
  return calls.flatMap((call) =>
    typeof call === 'object' && 'writeGapSheet' in call ? [call.writeGapSheet] : [],
  );
}

describe('a list of gaps', () => {
  it('is of the answers the pane shows, of today, and of this press', async () => {
    const { store, workbook, rubric } = await openReadyStore();
    await store.makeGapList();
    expect(listRequests(workbook.calls)).toEqual([
      {
        rubric,
        profile: testProfile,
        answers: readyPhase(store).reading.snapshot.answers,
        language: 'th',
        typeface: { name: 'Leelawadee UI', size: 11 },
        madeOn: '2026-11-23',
        run: 'run-1',
      },
    ]);
    expect(store.getState()).toMatchObject({
      making: null,
      notice: { kind: 'gapListMade', name: 'ช่องว่าง 2026-11-23' },
    });
  });

  it('reads first when the figures may be old, and makes none when that fails', async () => {
    const { store, workbook } = await openReadyStore();
    workbook.failure = { kind: 'cellEditMode' };
    await store.refresh();
    await store.makeGapList();
    expect(workbook.countOf('writeGapSheet')).toBe(0);
    expect(store.getState().notice).toMatchObject({ kind: 'failure', failure: { kind: 'cellEditMode' } });
    workbook.failure = null;
    workbook.answer('1.1.B1', { met: true, evidence: 'คำสั่ง' });
    await store.retry();
    expect(listRequests(workbook.calls)[0]?.answers.get('1.1.B1')?.met).toBe(true);
    expect(store.getState().notice).toMatchObject({ kind: 'gapListMade' });
  });

  it('is made once, however often the button is pressed while it is at work', async () => {
    const { store, workbook } = await openReadyStore();
    workbook.hold();
    const first = store.makeGapList();
    await settle();
    expect(store.getState().making).toBe('gapList');
    await store.makeGapList();
    await store.preparePrint();
    workbook.release();
    await first;
    expect(workbook.countOf('writeGapSheet')).toBe(1);
    expect(workbook.countOf('preparePrint')).toBe(0);
    expect(store.getState().making).toBeNull();
  });

  it('is not made where there is no assessment', async () => {
    const { store, workbook } = openStore({
      prepare: (book) => {
        book.exists = false;
      },
    });
    await store.connect();
    await store.makeGapList();
    expect(workbook.countOf('writeGapSheet')).toBe(0);
  });
});

describe('a copy', () => {
  it('holds the answers, the profile, and the names the sheets bear now', async () => {
    const { store, copies } = await openReadyStore({
      prepare: (workbook) => workbook.answer('2.3.B1', { met: true, evidence: '=1+1' }),
    });
    await store.saveCopy();
    const [copy] = copies;
    const category = copy?.plan.sheets.find(({ marker }) => marker === 'pmqa:category:2');
    const line = category?.cells.find((cells) => cells[0] === '2.3.B1') ?? [];
    expect([line[columnOf('met')], line[columnOf('evidence')]]).toEqual([true, '=1+1']);
    expect(category?.name).toBe('หมวด 2');
    expect(copy?.profile).toEqual(testProfile);
    expect(store.getState().notice).toEqual({ kind: 'copySaved', name: 'copy.xlsx', way: 'downloaded' });
  });

  it('that is refused says so and can be tried again', async () => {
    let refused = true;
    const { store } = await openReadyStore({
      copyAnswer: async () =>
        refused
          ? failed({ kind: 'copyRefused', message: 'x' })
          : succeeded({ name: 'again.xlsx', way: 'opened' }),
    });
    await store.saveCopy();
    expect(store.getState().notice).toMatchObject({ failure: { kind: 'copyRefused' } });
    refused = false;
    await store.retry();
    expect(store.getState().notice).toEqual({ kind: 'copySaved', name: 'again.xlsx', way: 'opened' });
  });
});

describe('printing', () => {
  it('is prepared over the sheets of the last reading, and says what to press', async () => {
    const { store, workbook } = await openReadyStore();
    await store.preparePrint();
    expect(workbook.calls.at(-1)).toMatchObject({
      preparePrint: { language: 'th', snapshot: readyPhase(store).reading.snapshot },
    });
    expect(store.getState().notice).toEqual({ kind: 'printReady', unset: [] });
  });

  it('says what Excel refused of it', async () => {
    const { store, workbook } = await openReadyStore();
    workbook.unset = [
      { part: 'paper', cause: { kind: 'unexpected', code: 'GeneralException', message: 'x' } },
    ];
    await store.preparePrint();
    expect(store.getState().notice).toEqual({ kind: 'printReady', unset: workbook.unset });
  });

  it('that fails says why', async () => {
    const { store, workbook } = await openReadyStore();
    workbook.failure = { kind: 'accessDenied', sheet: '' };
    await store.preparePrint();
    expect(store.getState().notice).toMatchObject({ failure: { kind: 'accessDenied' } });
  });

  it('is prepared as the person wishes, at first without columns in which nothing stands', async () => {
    const { store, workbook } = await openReadyStore();
    await store.preparePrint();
    expect(choicesOf(workbook.calls)).toEqual({ leaveOutEmpty: true, pagePerItem: false, categories: null });
    store.choosePrint({ pagePerItem: true, categories: new Set(['2']) });
    await store.preparePrint();
    expect(choicesOf(workbook.calls)).toEqual({
      leaveOutEmpty: true,
      pagePerItem: true,
      categories: new Set(['2']),
    });
  });

  it('gives back all columns at a press, whatever is wished of the next print', async () => {
    const { store, workbook } = await openReadyStore();
    await store.showColumns();
    expect(choicesOf(workbook.calls)).toEqual({ leaveOutEmpty: false, pagePerItem: false, categories: null });
    expect(store.getState().notice).toEqual({ kind: 'columnsShown', unset: [] });
    expect(store.getState().printing.leaveOutEmpty).toBe(true);
  });
});

function choicesOf(calls: readonly Call[]) {
  const last = calls.at(-1);
  return typeof last === 'object' && 'preparePrint' in last ? last.preparePrint.choices : undefined;
}

describe('a report pack', () => {
  it('is of the answers the pane shows and of today, with the categories that are wished for', async () => {
    const { store, copies } = await openReadyStore({
      prepare: (workbook) => workbook.answer('2.3.B1', { met: true, evidence: 'คำสั่ง' }),
    });
    store.choosePrint({ categories: new Set(['2']) });
    await store.savePack();
    const [pack] = copies;
    expect(pack?.title).toBe('ชุดรายงาน');
    expect(pack?.plan.sheets.map(({ name }) => name)).toEqual([
      'ปก',
      'บทสรุปผู้บริหาร',
      'สรุป',
      'หมวด 2',
      'ช่องว่างตามผู้รับผิดชอบ',
    ]);
    const texts = pack?.plan.sheets.flatMap(({ cells }) => cells.flat());
    expect(texts).toContain('23 พ.ย. 2569');
    expect(texts).toContain('คำสั่ง');
    expect(store.getState().notice).toEqual({ kind: 'packSaved', name: 'copy.xlsx', way: 'downloaded' });
  });
});
