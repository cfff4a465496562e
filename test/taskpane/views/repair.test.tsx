/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 * @slow 12 s: every kind of fault drawn, and looked at by axe
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { failed } from '../../../src/core/failures/outcome';
import type { Finding } from '../../../src/core/findings/finding';
import type { Checkup } from '../../../src/core/upkeep/checkup';
import type { OpenOptions } from '../store/open-store';
import { settle } from '../manual-clock';
import { placeAt, repairKinds, sampleFaults, sampleQuestions, stepOf } from '../upkeep-samples';
import { findings, renderPane, type RenderedPane } from './render-pane';

/** The data view with its panel of check and repair, which comes a moment later. */
async function openRepair(found: Partial<Checkup>, options: OpenOptions = {}): Promise<RenderedPane> {
  const pane = await renderPane({
    prepare: (_workbook, upkeep) => {
      upkeep.finds = () => found;
    },
    ...options,
  });
  fireEvent.click(screen.getByRole('tab', { name: 'ตรวจ' }));
  await screen.findByRole('button', { name: 'ตรวจอีกครั้ง' });
  await act(settle);
  return pane;
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  });
}

async function choose(radio: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(radio);
    await settle();
  });
}

function panel(): HTMLElement {
  return screen.getByRole('region', { name: 'ตรวจและซ่อมแซม' });
}

/** Twice, because a sentence cut short in one language may be whole in the other. */
async function expectSoundInBothLanguages(): Promise<void> {
  expect(await findings()).toEqual([]);
  await press('EN English');
  expect(await findings()).toEqual([]);
  await press('ไทย');
}

const broken: Partial<Checkup> = {
  faults: [sampleFaults.criterionMissing, sampleFaults.formulaChanged, sampleFaults.sheetHidden],
  steps: [stepOf('insertCriterion'), stepOf('restoreFormula', { subjects: ['M9'] })],
};

describe('how the workbook stands', () => {
  it('nothing wrong: says so, and offers no repair', async () => {
    await openRepair({});
    expect(within(panel()).getByText('ไม่พบสิ่งผิดปกติ', { selector: 'b' })).toBeTruthy();
    expect(screen.getByText('ตรวจแล้ว เมื่อสักครู่')).toBeTruthy();
    expect(screen.getByText('ไม่มีสิ่งที่ต้องซ่อม')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'ซ่อมแซม' })).toBeNull();
    expect(screen.queryByText(/ตรวจพบสิ่งผิดปกติ/)).toBeNull();
    await expectSoundInBothLanguages();
  });

  it('every kind there is: each in words, with how it ends and the way to its place', async () => {
    const { workbook } = await openRepair({
      faults: Object.values(sampleFaults),
      steps: repairKinds.map((kind) => stepOf(kind)),
    });
    const entries = [...document.querySelectorAll('.fault')];
    expect(entries).toHaveLength(Object.keys(sampleFaults).length);
    for (const entry of entries) {
      expect(entry.textContent).toMatch(/ซ่อมได้|ต้องเลือก|ต้องแก้เอง|เพื่อทราบ/);
    }
    await act(async () => {
      fireEvent.click(within(panel()).getAllByRole('button', { name: /ไปที่ หมวด 2 \(2\)!E2/ })[0] ?? panel());
      await settle();
    });
    expect(workbook.calls.at(-1)).toEqual({ goTo: placeAt(1, 'หมวด 2 (2)') });
    await expectSoundInBothLanguages();
  });

  it('the button is at hand, above what it will do, and its count is that of the notice and of the report', async () => {
    const led = { ...sampleFaults.formulaChanged, found: '=#REF!' };
    const finds: Partial<Checkup> = {
      faults: [sampleFaults.columnMissing, led, sampleFaults.nameGone, sampleFaults.criterionMissing],
      steps: [stepOf('insertColumn', { subjects: ['owner'] }), stepOf('insertCriterion')],
    };
    await openRepair(finds);
    expect(screen.getByText('ตรวจพบสิ่งผิดปกติ: ซ่อมได้ 2 เรื่อง')).toBeTruthy();
    expect(screen.getByText('พบ 2 เรื่อง', { selector: 'b' })).toBeTruthy();
    expect(screen.getByText(/ทำให้มีอีก 2 รายการที่ผิดไปด้วย/).closest('details')?.open).toBe(false);
    const button = screen.getByRole('button', { name: 'ซ่อมแซม' });
    for (const later of document.querySelectorAll('.steps, .faults'))
      expect(button.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectSoundInBothLanguages();
    await press('ซ่อมแซม');
    expect(await screen.findByText('แก้แล้ว 2 เรื่อง')).toBeTruthy();
  });

  it('a newer layout: says what to do, and offers no repair', async () => {
    await openRepair({ faults: [sampleFaults.layoutNewer], steps: [stepOf('restoreText')] });
    expect(screen.getByText(/ปิดเวิร์กบุ๊กแล้วเปิดใหม่เพื่อใช้รุ่นล่าสุด/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'ซ่อมแซม' })).toBeNull();
    await expectSoundInBothLanguages();
  });

  it('hundreds of one kind: closed, then in portions, and the keyboard goes on where they ended', async () => {
    const faults: Finding[] = Array.from({ length: 120 }, (_, row) => ({
      ...sampleFaults.textChanged,
      place: placeAt(row),
    }));
    await openRepair({ faults, steps: [stepOf('restoreText')] });
    const group = document.querySelector<HTMLDetailsElement>('.fault details');
    expect(group?.open).toBe(false);
    expect(screen.getByText('ข้อความของเกณฑ์หรือแบบฟอร์มถูกแก้ (120)')).toBeTruthy();
    const lines = (): Element[] => [...document.querySelectorAll('.fault-lines > li')];
    expect(lines()).toHaveLength(50);
    await press('แสดงอีก 50 รายการ');
    expect(lines()).toHaveLength(100);
    await waitFor(() => expect(lines()[50]?.contains(document.activeElement)).toBe(true));
    expect(await findings()).toEqual([]);
  });

  it('is said at the top of every view, and leads there', async () => {
    await renderPane({
      prepare: (_workbook, upkeep) => {
        upkeep.finds = () => ({ ...broken, questions: [sampleQuestions.whichRow] });
      },
    });
    await act(settle);
    expect(await screen.findByText('ตรวจพบสิ่งผิดปกติ: ซ่อมได้ 2 เรื่อง · ต้องเลือก 1 เรื่อง')).toBeTruthy();
    await press('ดูรายละเอียด');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'ตรวจและซ่อมแซม' }));
  });

  it('values only a reading finds stand in the same list', async () => {
    await openRepair(broken, {
      prepare: (workbook, upkeep) => {
        upkeep.finds = () => broken;
        workbook.problems = [
          { kind: 'criterionMissing', id: '1.1.B2', place: null },
          { kind: 'tickUnreadable', id: '1.1.B4', found: 'ใช่', place: placeAt(11) },
        ];
      },
    });
    expect(screen.getByText('พบ 4 เรื่อง', { selector: 'b' })).toBeTruthy();
    expect(screen.getByText(/ข้อ 1.1 B4 มีค่า “ใช่”/)).toBeTruthy();
    expect(screen.queryByText('แถวของข้อเกณฑ์หายไป: ข้อ 1.1 B2')).toBeNull();
  });
});

describe('a check that gave nothing', () => {
  it('is said in its place with the way out, beside what is known', async () => {
    const { upkeep, store } = await openRepair(broken);
    upkeep.checkFailure = { kind: 'cellEditMode' };
    await press('ตรวจอีกครั้ง');
    expect(screen.getByText(/และยังตรวจใหม่ไม่ได้/)).toBeTruthy();
    expect(within(panel()).getByText(/กด Enter หรือ Esc/)).toBeTruthy();
    expect(store.getState().notice).toBeNull();
    expect(screen.getByRole('button', { name: 'ซ่อมแซม' }).getAttribute('aria-disabled')).toBe('true');
    await expectSoundInBothLanguages();
  });

  it('leaves what the reading found when there was none before', async () => {
    await openRepair(
      {},
      {
        prepare: (workbook) => {
          workbook.problems = [{ kind: 'criterionMissing', id: '1.2.B1', place: null }];
        },
        openUpkeep: async () => failed({ kind: 'partMissing' }),
      },
    );
    expect(screen.getByText('ยังไม่ได้ตรวจเวิร์กบุ๊ก')).toBeTruthy();
    expect(screen.getByText(/โหลดส่วนหนึ่งของโปรแกรมไม่ได้/)).toBeTruthy();
    expect(screen.getByText('แถวของข้อเกณฑ์หายไป: ข้อ 1.2 B1')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('says that it is under way to those who listen', async () => {
    const { upkeep } = await openRepair(broken);
    upkeep.hold();
    await press('ตรวจอีกครั้ง');
    const status = within(panel()).getByRole('status');
    expect(status.textContent).toBe('กำลังตรวจเวิร์กบุ๊ก…');
    await act(async () => {
      upkeep.release();
      await settle();
    });
    expect(status.textContent).toBe('พบ 3 เรื่อง');
  });
});

describe('what a person chooses', () => {
  it('which of two rows counts: side by side, differences in words, each with its way there', async () => {
    const { whichRow } = sampleQuestions;
    const { workbook, store } = await openRepair({ faults: [sampleFaults.idTwice], questions: [whichRow] });
    const question = screen.getByRole('group', { name: /จะนับแถวใดเป็นข้อ 1\.1 B1/ });
    const options = within(question).getAllByRole('radio');
    expect(options).toHaveLength(2);
    expect(within(question).getByText('แผนปฏิบัติราชการ หน้า 12')).toBeTruthy();
    expect(within(question).getByText('คำสั่งที่ 45/2569')).toBeTruthy();
    // Tick, evidence and date differ; words and owner do not.
    expect(within(question).getAllByText('ต่างกัน')).toHaveLength(6);
    await expectSoundInBothLanguages();
    await act(async () => {
      fireEvent.click(within(question).getAllByRole('button', { name: /^ไปที่แถว/ })[1] ?? question);
      await settle();
    });
    expect(workbook.calls.at(-1)).toEqual({ goTo: placeAt(9) });
    await choose(within(question).getByLabelText(/แถว 10 แผ่น “หมวด 1”/));
    expect(store.getState().upkeep.decisions.get(whichRow.key)).toBe('second');
    await press('ยังไม่เลือก');
    expect(store.getState().upkeep.decisions.size).toBe(0);
  });

  it('stays in sight once it is decided, and the keyboard stays where it was', async () => {
    const { whichRow } = sampleQuestions;
    await openRepair(
      {},
      {
        prepare: (_workbook, upkeep) => {
          upkeep.finds = ({ decisions }) =>
            decisions.has(whichRow.key) ? { steps: [stepOf('setRowAside')] } : { questions: [whichRow] };
        },
      },
    );
    expect(screen.getByText(/ยังไม่มีสิ่งที่ซ่อมได้/)).toBeTruthy();
    const radio = screen.getByLabelText<HTMLInputElement>(/แถว 9 แผ่น “หมวด 1” \(นับอยู่ตอนนี้\)/);
    radio.focus();
    await choose(radio);
    expect(radio.checked).toBe(true);
    expect(document.activeElement).toBe(radio);
    expect(screen.getByText(/ไม่นับแถวที่ไม่ได้เลือกในแผ่น “หมวด 1” 1 แถว/)).toBeTruthy();
    expect(screen.getByRole('group', { name: /เลือกแล้ว/ })).toBeTruthy();
  });

  it('whose a row is, ids or words, and which sheet', async () => {
    const { whoseRow, idOrText, whichSheet } = sampleQuestions;
    const { store } = await openRepair({ questions: [whoseRow, idOrText, whichSheet] });
    expect(screen.getByRole('group', { name: /แถว 12 ในแผ่น “หมวด 1” เป็นของข้อใด/ })).toBeTruthy();
    expect(screen.getByText('ข้อความไม่ใช่ของข้อใดในเกณฑ์')).toBeTruthy();
    expect(screen.getByText('มีคำตอบ 12 ข้อ')).toBeTruthy();
    expect(screen.getByText('ข้อที่คำตอบต่างกัน 2 ข้อ')).toBeTruthy();
    expect(screen.getByText('ไม่มีแถวของข้อนี้ในแผ่นนี้')).toBeTruthy();
    await expectSoundInBothLanguages();
    await choose(screen.getByLabelText(/ไม่ใช่ของข้อใด/));
    await choose(screen.getByLabelText(/ยึดข้อความ/));
    await choose(screen.getByLabelText(/แผ่น “หมวด 2 \(2\)”/));
    expect([...store.getState().upkeep.decisions.values()]).toEqual(['none', 'text', 'b']);
  });
});

describe('repair', () => {
  it('says before what it will do, shows how far it is, and says afterwards what it did', async () => {
    const { upkeep, workbook } = await openRepair(broken);
    upkeep.leftovers = { name: 'ของเดิมก่อนซ่อม', place: placeAt(1, 'ของเดิมก่อนซ่อม') };
    expect(screen.getByText('แทรกแถวของข้อเกณฑ์ในแผ่น “หมวด 1” 1 ข้อ')).toBeTruthy();
    expect(screen.getByText('ใส่สูตรในแผ่น “หมวด 1” คืน 1 เซลล์')).toBeTruthy();
    upkeep.hold();
    screen.getByRole('button', { name: 'ซ่อมแซม' }).focus();
    await press('ซ่อมแซม');
    expect(within(panel()).getByRole('status').textContent).toBe('ขั้นที่ 1 จาก 4: ตรวจเวิร์กบุ๊กอีกครั้ง');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'กำลังซ่อมแซม' }));
    await expectSoundInBothLanguages();
    screen.getByRole('button', { name: 'ยกเลิก' }).focus();
    await act(async () => {
      for (let round = 0; round < 5; round += 1) {
        if (upkeep.held > 0) upkeep.release();
        await settle();
      }
    });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'ซ่อมแซมแล้ว' }));
    expect(screen.getByText(/แทรกแถวของข้อเกณฑ์ในแผ่น “หมวด 1” 1 ข้อแล้ว/)).toBeTruthy();
    await expectSoundInBothLanguages();
    await press(/^ไปที่แผ่นงาน/);
    expect(workbook.calls.at(-1)).toEqual({ goTo: placeAt(1, 'ของเดิมก่อนซ่อม') });
    await press('ปิดข้อความ');
    expect(screen.queryByText('ซ่อมแซมแล้ว')).toBeNull();
  });

  it('cancelled: says so in its own words, and the button is there again', async () => {
    const { upkeep } = await openRepair(broken);
    upkeep.hold();
    await press('ซ่อมแซม');
    await press('ยกเลิก');
    expect(within(panel()).getByRole('status').textContent).toBe('กำลังยกเลิก…');
    await act(async () => {
      for (let round = 0; round < 3; round += 1) {
        if (upkeep.held > 0) upkeep.release();
        await settle();
      }
    });
    expect(screen.getByText('ยกเลิกการซ่อมแซมแล้ว เวิร์กบุ๊กยังเหมือนเดิมทุกอย่าง')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'ซ่อมแซม' }).getAttribute('aria-disabled')).not.toBe('true');
    await expectSoundInBothLanguages();
  });

  it('that broke off: says what stands now and what to do, and the rest can be repaired', async () => {
    const { upkeep } = await openRepair(broken);
    upkeep.repairFailure = {
      kind: 'repairStopped',
      wrote: true,
      cause: { kind: 'accessDenied', sheet: 'หมวด 1' },
    };
    await press('ซ่อมแซม');
    expect(screen.getByText(/ซ่อมแซมได้เพียงบางส่วน: แผ่นงาน “หมวด 1” ถูกป้องกันไว้/)).toBeTruthy();
    await expectSoundInBothLanguages();
    upkeep.repairFailure = null;
    await press('ซ่อมแซม');
    expect(screen.getByRole('heading', { name: 'ซ่อมแซมแล้ว' })).toBeTruthy();
    expect(screen.getByText('ไม่มีสิ่งที่ต้องซ่อม')).toBeTruthy();
  });

  it('makes missing sheets: there is one way to complete a workbook', async () => {
    const step = stepOf('makeSheet', { sheetName: 'หมวด 4', places: [], subjects: [] });
    const { workbook, upkeep } = await openRepair(
      {},
      {
        prepare: (book, scripted) => {
          book.problems = [{ kind: 'sheetMissing', marker: 'pmqa:category:4', title: 'หมวด 4' }];
          scripted.finds = () => ({ faults: [sampleFaults.sheetMissing], steps: [step] });
        },
      },
    );
    expect(screen.getByText('สร้างแผ่นงาน “หมวด 4”')).toBeTruthy();
    await press('ซ่อมแซม');
    expect(screen.getByText('สร้างแผ่นงาน “หมวด 4” แล้ว')).toBeTruthy();
    expect([...(upkeep.repairs[0]?.agreed ?? [])]).toEqual([step.key]);
    expect(workbook.countOf('create')).toBe(0);
  });

  it('that ends while one looks at something else is said there', async () => {
    const { upkeep } = await openRepair(broken);
    upkeep.hold();
    await press('ซ่อมแซม');
    fireEvent.click(screen.getByRole('tab', { name: /ภาพรวม/ }));
    await act(async () => {
      for (let round = 0; round < 5; round += 1) {
        if (upkeep.held > 0) upkeep.release();
        await settle();
      }
    });
    expect(await screen.findByText('ซ่อมแซมแล้ว ดูสิ่งที่ทำไปได้ที่แท็บตรวจ')).toBeTruthy();
  });
});
