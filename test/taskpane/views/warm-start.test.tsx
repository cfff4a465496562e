/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 * @slow 5 s: the whole pane drawn from its first run on, and looked at by axe
 */
import { act, fireEvent, screen } from '@testing-library/react';
import { failed, succeeded } from '../../../src/core/failures/outcome';
import { createScriptedCarry, earlierFile } from '../carry-sources';
import { loadPmqaRubric } from '../load-rubric';
import { settle } from '../manual-clock';
import type { OpenOptions } from '../store/open-store';
import { findings, renderPane, type RenderedPane } from './render-pane';

const lastYear = new File(['x'], 'ปีก่อน.xlsx');

function renderEmpty(options: OpenOptions = {}): Promise<RenderedPane> {
  return renderPane({ prepare: (workbook) => void (workbook.exists = false), ...options });
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
    await settle();
  });
}

/** What reads files is fetched, which takes more than a moment of the scripted kind. */
async function choose(file: File): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText('เริ่มจากไฟล์ปีก่อน'), { target: { files: [file] } });
    await import('../../../src/taskpane/views/carry/read-last-year');
    await settle();
  });
}

const nameField = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/ชื่อหน่วยงาน/);
const yearField = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/ปีงบประมาณ/);

describe('the first run', () => {
  it('says in two lines what this is, and offers last year’s file and a sample before the form', async () => {
    await renderEmpty();
    const [what, kept] = [...document.querySelectorAll('.start > p')].map((line) => line.textContent);
    expect(what).toMatch(/^ประเมินระดับ PMQA/);
    expect(kept).toMatch(/ไม่มีข้อมูลใดถูกส่งออก/);
    const file = screen.getByLabelText('เริ่มจากไฟล์ปีก่อน');
    expect(file.compareDocumentPosition(nameField())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(await findings()).toEqual([]);
  });

  it('meets a year of the common era with the one that was meant, at a press', async () => {
    await renderEmpty();
    fireEvent.change(yearField(), { target: { value: '2026' } });
    await press('หมายถึง 2569?');
    expect(yearField().value).toBe('2569');
    expect(screen.queryByRole('button', { name: /หมายถึง/ })).toBeNull();
  });

  it('opens a sample, says where it is, and says when it cannot', async () => {
    const asked: string[] = [];
    let answer: Awaited<ReturnType<RenderedPane['store']['openSample']>> = failed({ kind: 'partMissing' });
    const { store } = await renderEmpty({
      openSample: async (language) => {
        asked.push(language);
        return answer;
      },
    });
    await press('ดูตัวอย่าง');
    expect(screen.getByRole('alert').textContent).toMatch(/\S/);
    answer = succeeded({ name: 'sample.xlsx', way: 'opened' });
    await press('ดูตัวอย่าง');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/เปิดตัวอย่างเป็นเวิร์กบุ๊กใหม่แล้ว/)).toBeTruthy();
    act(() => store.setLanguage('en'));
    await press('See a sample');
    expect(asked).toEqual(['th', 'th', 'en']);
  });
});

describe('last year’s file', () => {
  const carry = (): ReturnType<typeof createScriptedCarry> =>
    createScriptedCarry(() => earlierFile(loadPmqaRubric()));

  it('fills in the agency and the year after, and its answers are looked at once the sheets are made', async () => {
    const { tools } = carry();
    const { store } = await renderEmpty({ openCarry: async () => succeeded(tools) });
    await choose(lastYear);
    expect(store.getState().phase.kind).toBe('noAssessment');
    expect(nameField().value).toBe('กรมส่งเสริมการเกษตร & สหกรณ์');
    expect(yearField().value).toBe('2570');
    expect(screen.getByText(/อ่าน “ปีก่อน.xlsx” แล้ว/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press('สร้างแบบประเมิน');
    await act(async () => {
      await import('../../../src/taskpane/views/carry/CarryPanel');
      await settle();
    });
    expect(store.getState().view.tab).toBe('papers');
    expect(document.activeElement?.textContent).toBe('นำคำตอบจากไฟล์อื่นหรือฉบับอื่น');
    expect(await screen.findByText('รหัสเดิม แต่ข้อความเปลี่ยน 2 ข้อ')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'นำเข้าเวิร์กบุ๊กนี้' })).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('is kept when creating fails, and can be done without', async () => {
    const { tools } = carry();
    const { store, workbook } = await renderEmpty({ openCarry: async () => succeeded(tools) });
    await choose(lastYear);
    workbook.createFailure = { kind: 'readOnly' };
    await press('สร้างแบบประเมิน');
    expect(screen.getByText(/อ่าน “ปีก่อน.xlsx” แล้ว/)).toBeTruthy();
    await press('ไม่ใช้ไฟล์นี้');
    expect(document.activeElement).toBe(screen.getByLabelText('เริ่มจากไฟล์ปีก่อน'));
    workbook.createFailure = null;
    await press('สร้างแบบประเมิน');
    expect(store.getState().view.tab).toBe('overview');
  });

  it('that is no workbook is refused in words, and the form is as it was', async () => {
    const { tools } = createScriptedCarry(() => 'notAWorkbook');
    await renderEmpty({ openCarry: async () => succeeded(tools) });
    fireEvent.change(nameField(), { target: { value: 'กรมของเรา' } });
    await choose(lastYear);
    expect(screen.getByRole('alert').textContent).toMatch(/ไม่ใช่/);
    expect(nameField().value).toBe('กรมของเรา');
    expect(await findings()).toEqual([]);
  });

  it('cannot be read where the part that reads is missing, and that is said', async () => {
    await renderEmpty();
    await choose(lastYear);
    expect(screen.getByRole('alert').textContent).toMatch(/\S/);
  });
});

describe('after creating', () => {
  it('the keyboard goes on at the figures, it is said aloud, and three steps lead to the first box', async () => {
    // The page of the test says that it lost the focus with the button; a window keeps it.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { workbook } = await renderEmpty();
    fireEvent.change(nameField(), { target: { value: 'กรมตัวอย่าง' } });
    await press('สร้างแบบประเมิน');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'ผลรวมทั้งหน่วยงาน' }));
    expect(screen.getByText(/^สร้างแบบประเมินแล้ว/).closest('[role=status]')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'เริ่มทำอย่างไร' }).querySelectorAll('li')).toHaveLength(3);
    expect(await findings()).toEqual([]);
    await press('ไปที่ช่องแรก');
    expect(workbook.calls.at(-1)).toMatchObject({ goTo: { sheetName: 'หมวด 1', row: 4 } });
  });

  it('says nothing of it where the assessment was there before, and no steps where somebody has begun', async () => {
    await renderPane({ prepare: (workbook) => workbook.answer('2.1.B1', { evidence: 'คำสั่ง' }) });
    expect(screen.queryByText(/^สร้างแบบประเมินแล้ว/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'เริ่มทำอย่างไร' })).toBeNull();
  });
});
