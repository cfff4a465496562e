/** When the pane checks the workbook, and that it repairs only what a person was shown. */
import { failed } from '../../../src/core/failures/outcome';
import type { Checkup } from '../../../src/core/upkeep/checkup';
import type { WorkbookChange } from '../../../src/core/ports/workbook-port';
import { answerLimit, focusCheckPause, quietCheckTime } from '../../../src/taskpane/state/waits';
import { settle } from '../manual-clock';
import { testProfile } from '../scripted-workbook';
import { sampleFaults, sampleQuestions, stepOf } from '../upkeep-samples';
import { openReadyStore, readyPhase, type OpenOptions, type OpenStore } from './open-store';

async function openChecked(options: OpenOptions = {}): Promise<OpenStore> {
  const open = await openReadyStore(options);
  await settle();
  return open;
}

const broken: Partial<Checkup> = {
  faults: [sampleFaults.criterionMissing, sampleFaults.formulaChanged],
  steps: [stepOf('insertCriterion'), stepOf('restoreFormula')],
};

async function openBroken(found: Partial<Checkup> = broken): Promise<OpenStore> {
  return openChecked({
    prepare: (_workbook, upkeep) => {
      upkeep.finds = () => found;
    },
  });
}

describe('a check follows', () => {
  it('the first reading', async () => {
    const { store, upkeep } = await openChecked();
    expect(upkeep.checks).toHaveLength(1);
    expect(store.getState().upkeep.phase).toEqual({ kind: 'checked' });
  });

  it('a change of structure, and the button', async () => {
    const { store, workbook, upkeep, clock } = await openChecked();
    workbook.raise({ kind: 'structure' });
    await clock.turn(1_000);
    expect(upkeep.checks).toHaveLength(2);
    await store.refresh();
    await settle();
    expect(upkeep.checks).toHaveLength(3);
  });

  it('no tick, and no calculation that nothing explains', async () => {
    const { workbook, upkeep, clock } = await openChecked();
    workbook.tick('1.1.B1');
    await clock.turn(20_000);
    workbook.raise({ kind: 'calculated' });
    await clock.turn(60_000);
    expect(workbook.countOf('read')).toBeGreaterThan(1);
    expect(upkeep.checks).toHaveLength(1);
  });

  describe('an edit of what is ours, once nobody edits any more', () => {
    const edit = (address: string, after?: string | boolean): WorkbookChange => ({
      kind: 'cells',
      sheetId: '{sheet-1}',
      address,
      by: 'me',
      ...(after === undefined ? {} : { after }),
    });

    it.each([
      ['a formula that was written over', edit('O5', 'เสร็จแล้ว')],
      ['the words of a criterion', edit('D6', 'x')],
      ['a box that was deleted', edit('E5', '')],
      ['boxes that were deleted together', edit('E5:E20')],
      ['a row that is no criterion’s', edit('F3', 'x')],
      ['a colleague’s', { ...edit('A5', ''), by: 'colleague' } as const],
      ['whole columns', edit('E:F')],
    ])('%s', async (_what, change) => {
      const { workbook, upkeep, clock } = await openChecked();
      workbook.raise(change);
      await clock.turn(quietCheckTime - 100);
      expect(upkeep.checks).toHaveLength(1);
      await clock.turn(200);
      expect(upkeep.checks).toHaveLength(2);
      await clock.turn(60_000);
      expect(upkeep.checks).toHaveLength(2);
    });

    it.each([
      ['a tick', edit('E5', true)],
      ['evidence', edit('F5', 'คำสั่ง')],
      ['evidence, pasted over many rows', edit('F5:I30')],
      ['a sheet of the person’s own', { ...edit('A1', 'x'), sheetId: '{own}' }],
    ])('but not %s: filling in costs no check', async (_what, change) => {
      const { workbook, upkeep, clock } = await openChecked();
      for (let times = 0; times < 5; times += 1) {
        workbook.raise(change, { kind: 'calculated' });
        await clock.turn(20_000);
      }
      expect(upkeep.checks).toHaveLength(1);
    });

    it('waits as long as somebody fills in, and looks once for all that was broken', async () => {
      const { workbook, upkeep, clock } = await openChecked();
      workbook.raise(edit('O5', 'ก'));
      for (let times = 0; times < 10; times += 1) {
        await clock.turn(quietCheckTime / 2);
        workbook.raise(edit('F5', `ข ${times}`), ...(times === 5 ? [edit('O6', 'ค')] : []));
      }
      expect(upkeep.checks).toHaveLength(1);
      await clock.turn(60_000);
      expect(upkeep.checks).toHaveLength(2);
    });
  });

  it('focus only when the last one is some time ago', async () => {
    const { store, upkeep, clock } = await openChecked();
    await clock.turn(focusCheckPause / 2);
    await store.focused();
    await clock.turn(1_000);
    expect(upkeep.checks).toHaveLength(1);
    await clock.turn(focusCheckPause);
    await store.focused();
    await clock.turn(1_000);
    expect(upkeep.checks).toHaveLength(2);
  });

  it('a creation, and counts nothing that began before it', async () => {
    const { store, upkeep } = await openChecked();
    upkeep.finds = () => broken;
    upkeep.hold();
    const checking = store.upkeep.check();
    await settle();
    upkeep.finds = () => ({});
    await store.create(testProfile);
    upkeep.release();
    await settle();
    upkeep.release();
    await checking;
    expect(store.getState().upkeep).toMatchObject({
      phase: { kind: 'checked' },
      last: { checkup: { faults: [] } },
    });
  });
});

describe('one check at a time', () => {
  it('what changed meanwhile is looked at by the next', async () => {
    const { store, workbook, upkeep, clock } = await openChecked();
    upkeep.hold();
    void store.upkeep.check();
    await settle();
    workbook.raise({ kind: 'structure' });
    await clock.turn(1_000);
    await store.refresh();
    expect(upkeep.checks).toHaveLength(2);
    upkeep.finds = () => broken;
    upkeep.release();
    await settle();
    expect(upkeep.checks).toHaveLength(3);
    upkeep.release();
    await settle();
    expect(store.getState().upkeep.last?.checkup.faults).toHaveLength(2);
    expect(upkeep.held).toBe(0);
  });

  it('is given up after a while, and the pane says that it is not checked', async () => {
    const { store, upkeep, clock } = await openChecked();
    upkeep.hold();
    void store.upkeep.check();
    await clock.turn(answerLimit);
    expect(store.getState().upkeep.phase).toEqual({
      kind: 'unchecked',
      failure: { kind: 'connectionLost' },
    });
  });
});

describe('a check that fails', () => {
  it('is no notice, keeps what was known, and can be asked for again', async () => {
    const { store, upkeep } = await openBroken();
    upkeep.checkFailure = { kind: 'cellEditMode' };
    await store.upkeep.check();
    expect(store.getState().notice).toBeNull();
    expect(store.getState().upkeep).toMatchObject({
      phase: { kind: 'unchecked', failure: { kind: 'cellEditMode' } },
      last: { checkup: { faults: [{}, {}] } },
    });
    await store.upkeep.repair();
    expect(upkeep.repairs).toHaveLength(0);
    upkeep.checkFailure = null;
    await store.upkeep.check();
    expect(store.getState().upkeep.phase).toEqual({ kind: 'checked' });
  });

  it('because what checks cannot be fetched is tried anew with the next', async () => {
    let missing = true;
    const { store } = await openChecked({
      openUpkeep: async (port) => (missing ? failed({ kind: 'partMissing' }) : { ok: true, value: port }),
    });
    expect(store.getState().upkeep.phase).toEqual({ kind: 'unchecked', failure: { kind: 'partMissing' } });
    missing = false;
    await store.upkeep.check();
    expect(store.getState().upkeep.phase).toEqual({ kind: 'checked' });
  });

  it('leaves nothing behind when there is no assessment any more', async () => {
    const { store, workbook } = await openBroken();
    workbook.exists = false;
    await store.refresh();
    await settle();
    expect(store.getState().upkeep).toMatchObject({
      phase: { kind: 'unchecked', failure: null },
      last: null,
    });
  });
});

describe('a decision', () => {
  const { whichRow } = sampleQuestions;

  async function openAsked(): Promise<OpenStore> {
    return openChecked({
      prepare: (_workbook, upkeep) => {
        upkeep.finds = ({ decisions }) =>
          decisions.has(whichRow.key)
            ? { steps: [stepOf('setRowAside')] }
            : { questions: [whichRow], faults: [sampleFaults.idTwice] };
      },
    });
  }

  it('brings a check whose steps know of it, and stays in sight', async () => {
    const { store, upkeep } = await openAsked();
    await store.upkeep.decide(whichRow.key, 'second');
    const state = store.getState().upkeep;
    expect(upkeep.checks.at(-1)?.decisions.get(whichRow.key)).toBe('second');
    expect(state.last?.checkup.steps).toHaveLength(1);
    expect(state.questions).toEqual([whichRow]);
  });

  it('can be taken back', async () => {
    const { store } = await openAsked();
    await store.upkeep.decide(whichRow.key, 'second');
    await store.upkeep.decide(whichRow.key, null);
    const state = store.getState().upkeep;
    expect(state.decisions.size).toBe(0);
    expect(state.last?.checkup.steps).toEqual([]);
    expect(state.questions).toEqual([whichRow]);
  });

  it('makes the answer to a check worthless that began before it', async () => {
    const { store, upkeep } = await openAsked();
    upkeep.hold();
    void store.upkeep.check();
    await settle();
    const deciding = store.upkeep.decide(whichRow.key, 'first');
    upkeep.release();
    await settle();
    expect(store.getState().upkeep.phase).toEqual({ kind: 'checking' });
    upkeep.release();
    await deciding;
    await settle();
    expect(store.getState().upkeep.last?.checkup.steps).toHaveLength(1);
  });

  it('is asked for again when rows have moved, because it was about rows where they stood', async () => {
    const { store, workbook, clock } = await openAsked();
    await store.upkeep.decide(whichRow.key, 'second');
    workbook.move('1.1.B1', 40);
    workbook.raise({ kind: 'structure' });
    await clock.turn(1_000);
    const state = store.getState().upkeep;
    expect(state.decisions.size).toBe(0);
    expect(state.last?.checkup.questions).toEqual([whichRow]);
  });

  it('is forgotten once it was carried out', async () => {
    const { store } = await openAsked();
    await store.upkeep.decide(whichRow.key, 'second');
    await store.upkeep.repair();
    await settle();
    expect(store.getState().upkeep).toMatchObject({ questions: [], outcome: { kind: 'repaired' } });
    expect(store.getState().upkeep.decisions.size).toBe(0);
  });
});

describe('repair', () => {
  it('is asked for the steps that were shown, and for no others', async () => {
    const { store, upkeep } = await openBroken();
    // A colleague breaks more after the list was shown.
    upkeep.finds = () => ({ ...broken, steps: [...(broken.steps ?? []), stepOf('restoreText')] });
    await store.upkeep.repair();
    expect(upkeep.repairs).toHaveLength(1);
    expect([...(upkeep.repairs[0]?.agreed ?? [])]).toEqual(['insertCriterion 1', 'restoreFormula 1']);
    expect(upkeep.repairs[0]).toMatchObject({ profile: testProfile, run: 'run-1', madeOn: '2026-11-23' });
  });

  it('goes through its stages, reads everything afterwards, and checks again', async () => {
    const { store, workbook, upkeep } = await openBroken();
    const seen: string[] = [];
    store.subscribe(() => {
      const { phase } = store.getState().upkeep;
      if (phase.kind === 'repairing' && seen.at(-1) !== phase.stage) seen.push(phase.stage);
    });
    const reads = workbook.countOf('read');
    await store.upkeep.repair();
    await settle();
    expect(seen).toEqual(['looking', 'planning', 'writing', 'finishing']);
    expect(workbook.countOf('read')).toBe(reads + 1);
    expect(upkeep.checks).toHaveLength(2);
    expect(store.getState().upkeep).toMatchObject({
      phase: { kind: 'checked' },
      last: { checkup: { steps: [] } },
      outcome: { kind: 'repaired', report: { done: [{}, {}] } },
    });
  });

  it('done twice asks nothing of the workbook the second time', async () => {
    const { store, upkeep } = await openBroken();
    await store.upkeep.repair();
    await settle();
    await store.upkeep.repair();
    expect(upkeep.repairs).toHaveLength(1);
  });

  it('reads, checks and makes nothing else while it is under way', async () => {
    const { store, workbook, upkeep, clock } = await openBroken();
    upkeep.hold();
    const repairing = store.upkeep.repair();
    await settle();
    const before = workbook.calls.length;
    workbook.raise({ kind: 'structure' });
    await clock.turn(5_000);
    await store.refresh();
    await store.focused();
    await store.makeGapList();
    await store.recalculate();
    await store.create(testProfile);
    await store.upkeep.check();
    await store.upkeep.repair();
    expect(workbook.calls).toHaveLength(before);
    expect(upkeep.checks).toHaveLength(1);
    for (let round = 0; round < 5; round += 1) {
      if (upkeep.held > 0) upkeep.release();
      await settle();
    }
    await repairing;
    expect(store.getState().making).toBeNull();
    readyPhase(store);
  });

  it('is not begun while something else is being made', async () => {
    const { store, workbook, upkeep } = await openBroken();
    workbook.hold();
    const making = store.makeGapList();
    await settle();
    await store.upkeep.repair();
    expect(upkeep.repairs).toHaveLength(0);
    workbook.release();
    await making;
  });

  it('can be cancelled, and says so in the words of repair', async () => {
    const { store, upkeep } = await openBroken();
    upkeep.hold();
    const repairing = store.upkeep.repair();
    await settle();
    store.upkeep.cancelRepair();
    expect(store.getState().upkeep.phase).toMatchObject({ kind: 'repairing', cancelling: true });
    upkeep.release();
    await settle();
    upkeep.release();
    await repairing;
    expect(store.getState().upkeep.outcome).toEqual({
      kind: 'failed',
      failure: { kind: 'repairStopped', wrote: false, cause: { kind: 'cancelled' } },
    });
  });

  it('that fails keeps the steps, and a second press does them', async () => {
    const { store, upkeep } = await openBroken();
    upkeep.repairFailure = { kind: 'repairStopped', wrote: false, cause: { kind: 'cellEditMode' } };
    await store.upkeep.repair();
    await settle();
    expect(store.getState().upkeep.outcome).toEqual({ kind: 'failed', failure: upkeep.repairFailure });
    upkeep.repairFailure = null;
    await store.upkeep.repair();
    expect(store.getState().upkeep.outcome).toMatchObject({ kind: 'repaired' });
  });

  it('says how it ended also to who looks at something else, with a way to try again', async () => {
    const { store, upkeep } = await openBroken();
    upkeep.repairFailure = { kind: 'repairStopped', wrote: true, cause: { kind: 'connectionLost' } };
    await store.upkeep.repair();
    await settle();
    expect(store.getState().notice).toMatchObject({ kind: 'failure', failure: { kind: 'repairStopped' } });
    upkeep.repairFailure = null;
    await store.retry();
    expect(store.getState().notice).toEqual({ kind: 'repaired' });
  });

  it('is never begun by what others do', async () => {
    const { workbook, upkeep, store, clock } = await openBroken();
    workbook.raise({ kind: 'structure' });
    await clock.turn(120_000);
    await store.focused();
    await clock.turn(120_000);
    expect(upkeep.repairs).toHaveLength(0);
  });
});
