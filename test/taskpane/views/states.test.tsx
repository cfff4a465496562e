/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 * @slow 6 s: every state of the pane drawn, and looked at by axe
 */
import { act, fireEvent, screen } from '@testing-library/react';
import { failed } from '../../../src/core/failures/outcome';
import { longestAgencyName } from '../../../src/core/plan/page-footer';
import type { Phase } from '../../../src/taskpane/state/pane-state';
import { startLimit } from '../../../src/taskpane/state/waits';
import { settle } from '../manual-clock';
import { testProfile } from '../scripted-workbook';
import { findings, renderPane, renderStarting, type RenderedPane } from './render-pane';

const empty = (workbook: RenderedPane['workbook']): void => {
  workbook.exists = false;
};

function phaseKind({ store }: RenderedPane): Phase['kind'] {
  return store.getState().phase.kind;
}

describe('every state of the pane', () => {
  it('starting: says what it waits for', async () => {
    const pane = renderStarting();
    expect(phaseKind(pane)).toBe('starting');
    expect(screen.getByText('กำลังเชื่อมกับ Excel')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('not in Excel: a sentence in Thai and two ways out', async () => {
    const pane = renderStarting({ connect: () => new Promise(() => undefined) });
    await act(async () => {
      void pane.store.connect();
      await pane.clock.turn(startLimit);
    });
    expect(screen.getByRole('heading', { name: 'ยังไม่ได้เชื่อมกับ Excel' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'ลองอีกครั้ง' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'โหลดบานหน้าต่างใหม่' }));
    expect(pane.reloads()).toBe(1);
    expect(await findings()).toEqual([]);
  });

  it('failed: says what happened, and the button tries again', async () => {
    let broken = true;
    const pane = await renderPane({
      connect: async (port) =>
        broken
          ? failed({ kind: 'unexpected', code: 'GeneralException', message: 'x' })
          : { ok: true, value: port },
    });
    expect(phaseKind(pane)).toBe('failed');
    expect(screen.getByText(/GeneralException/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    broken = false;
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
      await settle();
    });
    expect(phaseKind(pane)).toBe('ready');
  });

  it('the guides are one press away, before there is an assessment and after, in the language of the pane', async () => {
    for (const prepare of [empty, undefined]) {
      const { page } = await renderPane(prepare === undefined ? {} : { prepare });
      const thai = screen.getByRole('link', { name: 'คู่มือ' });
      expect(thai.getAttribute('href')).toBe('help/index.html');
      expect(thai.getAttribute('target')).toBe('_blank');
      fireEvent.click(screen.getByRole('button', { name: 'EN English' }));
      expect(screen.getByRole('link', { name: 'Guides' }).getAttribute('href')).toBe('help/en/index.html');
      expect(await findings()).toEqual([]);
      page.unmount();
    }
  });

  it('no assessment: a form that says what is wrong and goes there', async () => {
    const pane = await renderPane({ prepare: empty });
    expect(await findings()).toEqual([]);
    const year = screen.getByLabelText<HTMLInputElement>(/ปีงบประมาณ/);
    expect(year.value).toBe('2570');
    fireEvent.change(year, { target: { value: '2026' } });
    fireEvent.click(screen.getByRole('button', { name: 'สร้างแบบประเมิน' }));
    expect(pane.workbook.countOf('create')).toBe(0);
    expect(await screen.findByText('กรอกชื่อหน่วยงาน')).toBeTruthy();
    expect(await screen.findByText(/ระหว่าง 2400 ถึง 2700/)).toBeTruthy();
    const name = screen.getByLabelText<HTMLInputElement>(/ชื่อหน่วยงาน/);
    expect(document.activeElement).toBe(name);
    // What is longer would not fit at the foot of a page.
    expect(name.maxLength).toBe(longestAgencyName);
    expect(await findings()).toEqual([]);
  });

  it('creating: the stage in words, and a button that cancels', async () => {
    const pane = await renderPane({ prepare: empty });
    pane.workbook.hold();
    fireEvent.change(screen.getByLabelText(/ชื่อหน่วยงาน/), { target: { value: 'กรมการปกครอง' } });
    fireEvent.click(screen.getByLabelText('จังหวัด'));
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'สร้างแบบประเมิน' }));
      await settle();
    });
    expect(screen.getByText('ขั้นที่ 1 จาก 4: ดูว่าเวิร์กบุ๊กมีอะไรอยู่แล้ว')).toBeTruthy();
    expect(await findings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'ยกเลิก' }));
    await act(async () => {
      for (let round = 0; round < 3 && pane.workbook.held > 0; round += 1) {
        pane.workbook.release();
        await settle();
      }
    });
    expect(phaseKind(pane)).toBe('noAssessment');
    expect(await screen.findByText('ยกเลิกแล้ว เวิร์กบุ๊กยังเหมือนเดิมทุกอย่าง')).toBeTruthy();
    // Nothing that was typed is lost.
    expect(screen.getByLabelText<HTMLInputElement>(/ชื่อหน่วยงาน/).value).toBe('กรมการปกครอง');
    expect(screen.getByLabelText<HTMLInputElement>('จังหวัด').checked).toBe(true);
    expect(await findings()).toEqual([]);
  });

  it('created, but for what Excel refused: says what that is, why, and what to do', async () => {
    const pane = await renderPane({ prepare: empty });
    pane.workbook.unset = [
      { part: 'frozenPanes', cause: { kind: 'unexpected', code: 'GeneralException', message: 'x' } },
      { part: 'paper', cause: { kind: 'unexpected', code: 'GeneralException', message: 'x' } },
    ];
    fireEvent.change(screen.getByLabelText(/ชื่อหน่วยงาน/), { target: { value: 'กรมการปกครอง' } });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'สร้างแบบประเมิน' }));
      await settle();
    });
    expect(await screen.findByText(/ไม่ยอมให้ตั้งค่าต่อไปนี้: ตรึงแนวหัวตาราง, หน้ากระดาษ/)).toBeTruthy();
    expect(screen.getByText(/แล้วกด “เตรียมพิมพ์”/)).toBeTruthy();
    expect(screen.getAllByText(/สาเหตุที่ Excel แจ้ง/)).toHaveLength(1);
    expect(await findings()).toEqual([]);
  });

  it('ready: agency, year of the Buddhist era, and how fresh the figures are', async () => {
    await renderPane();
    expect(screen.getByRole('heading', { level: 1, name: 'กรมตัวอย่าง' })).toBeTruthy();
    expect(screen.getByText('ปีงบประมาณ 2569 · รอบ 1')).toBeTruthy();
    expect(screen.getByText('ข้อมูลตรงกับสูตรในไฟล์ · เมื่อสักครู่')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('stale: keeps the figures and says why they may be old', async () => {
    const pane = await renderPane();
    pane.workbook.failure = { kind: 'cellEditMode' };
    await act(() => pane.store.refresh());
    expect(screen.getByText(/ข้อมูลอาจไม่เป็นปัจจุบัน .* กำลังพิมพ์ค้างอยู่ในเซลล์/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'หมวด 1 การนำองค์กร' })).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('warns of missing sheets and differing figures, and leads to the details', async () => {
    const pane = await renderPane({
      prepare: (workbook, upkeep) => {
        upkeep.checkFailure = { kind: 'cellEditMode' };
        workbook.problems = [{ kind: 'sheetMissing', marker: 'pmqa:category:4', title: 'หมวด 4' }];
        workbook.bendFigures = (figures) => {
          const figure = figures.get('item 1.2');
          if (figure !== undefined) figures.set('item 1.2', { ...figure, points: 12.5 });
        };
      },
    });
    expect(await screen.findByText('แผ่นงานหายไป: หมวด 4')).toBeTruthy();
    expect(await screen.findByText(/ไม่ตรงกัน 1 รายการ/)).toBeTruthy();
    await act(async () => pane.store.goToCriterion('9.9.Z9'));
    expect(await screen.findByText('ไม่พบแถวของเกณฑ์ 9.9.Z9 ในเวิร์กบุ๊ก')).toBeTruthy();
    expect(await findings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'ดูรายละเอียด' }));
    expect(screen.getByRole('row', { name: 'หัวข้อ 1.2 · คะแนน 12.5 0' })).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('a view that throws: a sentence and a button instead of a blank pane', async () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const pane = await renderPane({
      prepare: (workbook) => {
        // No reader gives this; it stands for any mistake of ours in a view.
        workbook.profile = { ...testProfile, round: null as unknown as string, agencyName: {} as string };
      },
    });
    silence.mockRestore();
    expect(screen.getByRole('heading', { name: 'บานหน้าต่างนี้ขัดข้อง' })).toBeTruthy();
    expect(await findings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'โหลดบานหน้าต่างใหม่' }));
    expect(pane.reloads()).toBe(1);
  });
});

describe('language', () => {
  it('switches every word, marks the page, and is remembered', async () => {
    const pane = await renderPane();
    expect(document.documentElement.lang).toBe('th');
    fireEvent.click(screen.getByRole('button', { name: 'EN English' }));
    expect(screen.getByRole('tab', { name: /Overview/ })).toBeTruthy();
    expect(screen.getByText('Fiscal year 2026 (B.E. 2569) · Round 1')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('button', { name: 'EN English' }).getAttribute('aria-pressed')).toBe('true');
    expect(pane.store.getState().language).toBe('en');
    expect(await findings()).toEqual([]);
  });
});
