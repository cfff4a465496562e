/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 * @slow 9 s: the whole of carrying, drawn step by step, and looked at by axe
 */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { failed, succeeded } from '../../../src/core/failures/outcome';
import { leftoversMarker } from '../../../src/core/layout/markers';
import type { CarryTools, ReadingFile } from '../../../src/taskpane/store/carry-contract';
import { createScriptedCarry, earlierFile, handMadeFile, met, type ScriptedCarry } from '../carry-sources';
import { loadPmqaRubric } from '../load-rubric';
import { settle } from '../manual-clock';
import { findings, renderPane, type RenderedPane } from './render-pane';

const rubric = loadPmqaRubric();

interface CarryPane extends RenderedPane {
  readonly carry: ScriptedCarry;
}

async function openData(
  carry: ScriptedCarry,
  prepare?: (pane: RenderedPane['workbook']) => void,
): Promise<CarryPane> {
  const pane = await renderPane({
    openCarry: () => Promise.resolve(succeeded(carry.tools)),
    ...(prepare === undefined ? {} : { prepare }),
  });
  await act(async () => {
    pane.store.setView({ tab: 'papers', category: null, item: null });
    await settle();
  });
  return { ...pane, carry };
}

/** The chunk of the views is fetched, which takes more than a moment of the scripted kind. */
async function openPanel(name = 'เริ่มนำคำตอบเข้า'): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(async () => {
    await import('../../../src/taskpane/views/carry/CarryPanel');
    await settle();
  });
}

async function chooseFile(): Promise<void> {
  const file = new File(['x'], 'เดิม.xlsx');
  await act(async () => {
    fireEvent.change(await screen.findByLabelText('ไฟล์ที่มีคำตอบ (.xlsx)'), { target: { files: [file] } });
    await settle();
  });
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(await screen.findByRole('button', { name }));
    await settle();
  });
}

function pick(name: string | RegExp, within_: HTMLElement = document.body): void {
  const options = within(within_).getAllByRole('radio', { name });
  fireEvent.click(options[0] ?? within_);
}

function summary(): string {
  return screen.getByRole('region', { name: 'เมื่อกดนำเข้า' }).textContent;
}

describe('while a file is read', () => {
  it('says how far it has come, and can be called off: then nothing of it is shown', async () => {
    const scripted = createScriptedCarry(() =>
      handMadeFile([
        ['รหัส', 'ทำแล้ว'],
        ['1.1.B1', 'ใช่'],
      ]),
    );
    const asked: ReadingFile[] = [];
    let finish: () => void = () => undefined;
    const readFile: CarryTools['readFile'] = (file, title, how) => {
      asked.push(how);
      return new Promise((resolve) => {
        finish = () => void scripted.tools.readFile(file, title, how).then(resolve);
      });
    };
    await openData({ ...scripted, tools: { ...scripted.tools, readFile } });
    await openPanel();
    await chooseFile();
    expect(screen.getByText('กำลังอ่าน…')).toBeTruthy();
    act(() => asked[0]?.onProgress({ done: 3, of: 12, rows: 0 }));
    expect(screen.getByText('กำลังอ่าน… อ่านแล้ว 3 จาก 12 แผ่นงาน')).toBeTruthy();
    act(() => asked[0]?.onProgress({ done: 3, of: 12, rows: 21_000 }));
    expect(screen.getByText('กำลังอ่าน… อ่านแล้ว 3 จาก 12 แผ่นงาน').closest('p')?.textContent).toBe(
      'กำลังอ่าน… อ่านแล้ว 3 จาก 12 แผ่นงาน และ 21,000 แถวของแผ่นถัดไป',
    );
    await press('ยกเลิกการอ่าน');
    expect(asked[0]?.signal.aborted).toBe(true);
    await act(async () => {
      asked[0]?.onProgress({ done: 12, of: 12, rows: 0 });
      finish();
      await settle();
    });
    expect(screen.getByLabelText('ไฟล์ที่มีคำตอบ (.xlsx)')).toBeTruthy();
    // And another file is read as if nothing had been.
    await chooseFile();
    expect(asked[1]?.signal.aborted).toBe(false);
    await act(async () => {
      finish();
      await settle();
    });
    expect(screen.getByRole('button', { name: 'นำเข้าเวิร์กบุ๊กนี้' })).toBeTruthy();
  });
});

describe('a checklist made by hand that leaves it open', () => {
  it('asks which column says that it is done, with the words in each, and reads the one that is chosen', async () => {
    const pane = await openData(
      createScriptedCarry(() =>
        handMadeFile([
          ['รหัส', 'ต้องมีเอกสาร', 'Valid', 'หลักฐาน'],
          ['1.1.B1', 'ใช่', 'Valid', 'คำสั่ง'],
          ['1.1.B2', 'ใช่', 'No', ''],
        ]),
      ),
    );
    await openPanel();
    await chooseFile();
    expect(screen.getByText('คอลัมน์ใดบอกว่าทำแล้ว')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'ต้องมีเอกสาร — ใช่' })).toBeTruthy();
    expect(await findings()).toEqual([]);
    pick('Valid — Valid · No');
    // Its words are asked about in their turn, and the question stays to be answered otherwise.
    expect(screen.getByText(/“Valid” พบ 1 ช่อง/)).toBeTruthy();
    pick('ทำแล้ว');
    expect(screen.getByRole('radio', { name: 'ต้องมีเอกสาร — ใช่' })).toBeTruthy();
    await press('นำเข้าเวิร์กบุ๊กนี้');
    const carried = pane.carry.requests[0]?.carried.answers;
    expect(carried?.get('1.1.B1')?.answer).toEqual(met('คำสั่ง'));
    expect(carried?.has('1.1.B2')).toBe(false);
  });

  it('carries the fields that are chosen, and says which are not', async () => {
    const pane = await openData(
      createScriptedCarry(() =>
        handMadeFile([
          ['รหัส', 'ทำแล้ว', 'หลักฐาน', 'ผู้รับผิดชอบ'],
          ['1.1.B1', '✓', 'คำสั่ง', 'กพร.'],
        ]),
      ),
    );
    await openPanel();
    await chooseFile();
    fireEvent.click(screen.getByText('นำเข้าทุกช่องของคำตอบ'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'ผู้รับผิดชอบ' }));
    expect(screen.getByText('นำเข้าทุกช่อง เว้นแต่ ผู้รับผิดชอบ')).toBeTruthy();
    await press('นำเข้าเวิร์กบุ๊กนี้');
    const [request] = pane.carry.requests;
    expect(request?.carried.answers.get('1.1.B1')?.answer).toEqual(met('คำสั่ง'));
    expect(request?.carried.leftovers.map(({ reason }) => reason)).toEqual(['fieldNotChosen']);
  });
});

describe('carrying answers from an earlier edition', () => {
  it('proposes what goes where, kind by kind, and carries nothing that was not chosen', async () => {
    const pane = await openData(
      createScriptedCarry(() => earlierFile(rubric)),
      (workbook) => {
        workbook.answer('1.2.B1', met('ของปีนี้'));
      },
    );
    await openPanel();
    expect(screen.getByText(/ขั้นนี้อ่านอย่างเดียว/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    await chooseFile();
    expect(screen.getByText(/จาก เดิม\.xlsx/).textContent).toContain('ฉบับ 3.0');
    for (const heading of [
      'รหัสเดิม แต่ข้อความเปลี่ยน 2 ข้อ',
      'แบบประเมินมีคำตอบอื่นอยู่แล้ว 1 ข้อ',
      'ข้อความเดิม แต่รหัสเปลี่ยน 1 ข้อ',
      'รหัสและข้อความตรงกัน 1 ข้อ',
    ]) {
      expect(screen.getByText(heading)).toBeTruthy();
    }
    // Both texts of a criterion that was worded anew.
    expect(screen.getAllByText('ข้อความเดิม')).toHaveLength(2);
    expect(screen.getByText(/\(ถ้อยคำเดิม\)$/)).toBeTruthy();
    expect(summary()).toContain('ลงคำตอบ 1 ข้อ');
    expect(summary()).toContain('ยังไม่ได้ยืนยันข้อที่รหัสเปลี่ยน');
    expect(summary()).toContain('ยังไม่ได้เลือก 3 แถว');
    expect(await findings()).toEqual([]);
    expect(pane.carry.requests).toEqual([]);
    await press('นำเข้าเวิร์กบุ๊กนี้');
    const [request] = pane.carry.requests;
    expect([...(request?.carried.answers.keys() ?? [])]).toEqual(['1.1.A1']);
    expect(request?.carried.leftovers).toHaveLength(4);
    expect(screen.getByRole('heading', { name: 'นำเข้าแล้ว' })).toBe(document.activeElement);
    expect(await findings()).toEqual([]);
  });

  it('carries what the person chose, and jumps to what was written and what is left', async () => {
    const pane = await openData(
      createScriptedCarry(() => earlierFile(rubric)),
      (workbook) => {
        workbook.answer('1.2.B1', met('ของปีนี้'));
      },
    );
    await openPanel();
    await chooseFile();
    pick('นำเข้าลงข้อ 1.1.B1');
    pick('ใช้คำตอบนี้แทนคำตอบที่มีอยู่ของข้อ 1.2.B1');
    fireEvent.click(screen.getByRole('checkbox', { name: /ยืนยันว่าเป็นข้อเดียวกัน/ }));
    expect(summary()).toContain('ลงคำตอบ 4 ข้อ');
    expect(summary()).toContain('แทนคำตอบที่มีอยู่ 1 ข้อ');
    const reads = pane.workbook.countOf('read');
    await press('นำเข้าเวิร์กบุ๊กนี้');
    const [request] = pane.carry.requests;
    expect([...(request?.carried.answers.keys() ?? [])]).toEqual(['1.1.B1', '1.1.B3', '1.1.A1', '1.2.B1']);
    expect(request?.carried.leftovers.map(({ reason }) => reason)).toEqual(['reworded', 'replaced']);
    // The pane shows the workbook as it is now.
    expect(pane.workbook.countOf('read')).toBe(reads + 1);
    await press(/ไปที่แผ่นงาน “คำตอบยังไม่มีที่ลง”/);
    await press(/ไปที่ข้อแรกที่ลง/);
    expect(pane.workbook.countOf('goTo')).toBe(2);
    await press('นำเข้าจากไฟล์อื่นอีก');
    expect(await screen.findByLabelText('ไฟล์ที่มีคำตอบ (.xlsx)')).toBeTruthy();
  });

  it('says when two rows were sent to one criterion, and does not carry before that is settled', async () => {
    const lines = [
      ['รหัส', 'หลักฐาน'],
      ['1.1.B1', 'ก'],
      ['1.1.B1', 'ข'],
    ];
    const pane = await openData(createScriptedCarry(() => handMadeFile(lines)));
    await openPanel();
    await chooseFile();
    const rows = screen.getAllByRole('group', { name: /1\.1\.B1/ });
    for (const row of rows) pick('นำเข้าลงข้อ 1.1.B1', row);
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    await press('นำเข้าเวิร์กบุ๊กนี้');
    expect(pane.carry.requests).toEqual([]);
    pick(/ไม่นำเข้า/, rows[1]);
    await press('นำเข้าเวิร์กบุ๊กนี้');
    expect(
      [...(pane.carry.requests[0]?.carried.answers.values() ?? [])].map(({ answer }) => answer.evidence),
    ).toEqual(['ก']);
  });

  it('after a failure says how far it came, keeps the choices, and completes it at the next press', async () => {
    const pane = await openData(createScriptedCarry(() => earlierFile(rubric)));
    await openPanel();
    await chooseFile();
    pick('นำเข้าลงข้อ 1.1.B1');
    pane.carry.failure = {
      kind: 'carryHalfWritten',
      written: 1,
      of: 3,
      sheet: 'คำตอบยังไม่มีที่ลง',
      cause: { kind: 'connectionLost' },
    };
    await press('นำเข้าเวิร์กบุ๊กนี้');
    expect(screen.getByRole('alert').textContent).toContain('ลงแล้ว 1 จาก 3 ข้อ');
    expect(screen.getByRole('radio', { name: 'นำเข้าลงข้อ 1.1.B1' })).toHaveProperty('checked', true);
    pane.carry.failure = null;
    await press('นำเข้าเวิร์กบุ๊กนี้');
    // What the sheet of the first attempt holds is not to be listed again.
    expect(pane.carry.requests[1]?.kept).toHaveLength(pane.carry.requests[0]?.carried.leftovers.length ?? -1);
    expect(screen.getByRole('heading', { name: 'นำเข้าแล้ว' })).toBeTruthy();
  });

  it('carried again, has nothing to do', async () => {
    const carry = createScriptedCarry(() => earlierFile(rubric));
    const pane = await openData(carry);
    carry.onCarried = ({ carried }) => {
      for (const [id, { answer }] of carried.answers) pane.workbook.answer(id, answer);
    };
    await openPanel();
    await chooseFile();
    await press('นำเข้าเวิร์กบุ๊กนี้');
    await press('นำเข้าจากไฟล์อื่นอีก');
    await chooseFile();
    expect(screen.getByText('มีคำตอบนี้อยู่แล้ว 2 ข้อ')).toBeTruthy();
  });
});

describe('a checklist made by hand', () => {
  it('asks what a mark means that may mean either, and follows the answer', async () => {
    const lines = [
      ['รหัส', 'ผ่าน'],
      ['1.1.B1', 'x'],
      ['1.1 B2', 'x'],
      ['๑.๑ B3', 'ใช่'],
    ];
    await openData(createScriptedCarry(() => handMadeFile(lines)));
    await openPanel();
    await chooseFile();
    expect(screen.getByText(/รายการที่ทำเอง/)).toBeTruthy();
    const question = screen.getByRole('group', { name: '“x” พบ 2 ช่อง หมายถึง' });
    expect(summary()).toContain('ลงคำตอบ 1 ข้อ');
    pick('ทำแล้ว', question);
    expect(summary()).toContain('ลงคำตอบ 3 ข้อ');
    pick('ยังไม่ได้ทำ', question);
    expect(summary()).toContain('ลงคำตอบ 1 ข้อ');
    expect(await findings()).toEqual([]);
  });

  it('with many rows is drawn in portions', async () => {
    const lines = [
      ['รหัส', 'แนวทาง', 'หลักฐาน'],
      ...Array.from({ length: 45 }, (_, row) => ['9.9.B1', `แนวทางที่ไม่มี ${row}`, 'คำสั่ง']),
    ];
    await openData(createScriptedCarry(() => handMadeFile(lines)));
    await openPanel();
    await chooseFile();
    expect(screen.getAllByRole('group', { name: /9\.9\.B1/ })).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'แสดงอีก 20 แถว' }));
    expect(screen.getAllByRole('group', { name: /9\.9\.B1/ })).toHaveLength(40);
  });

  it('that is none, or no workbook at all, says so and lets another be chosen', async () => {
    let contents: ReturnType<Parameters<typeof createScriptedCarry>[0]> = 'notAWorkbook';
    await openData(createScriptedCarry(() => contents));
    await openPanel();
    await chooseFile();
    expect(screen.getByRole('alert').textContent).toContain('ไม่ใช่เวิร์กบุ๊ก Excel');
    contents = handMadeFile([['ชื่อ', 'เบอร์โทร']]);
    await chooseFile();
    expect(screen.getByRole('alert').textContent).toContain('ไม่พบคำตอบในไฟล์นี้');
    contents = earlierFile(rubric);
    await chooseFile();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(summary()).toContain('ลงคำตอบ 2 ข้อ');
  });
});

describe('an open workbook of another edition', () => {
  async function openOther(carry: ScriptedCarry): Promise<RenderedPane> {
    return renderPane({
      openCarry: () => Promise.resolve(succeeded(carry.tools)),
      prepare: (workbook) => {
        workbook.failure = { kind: 'otherEdition', found: '3.0', expected: rubric.edition };
      },
    });
  }

  it('is said to be one, and its answers go into a new file with all that is left over', async () => {
    const carry = createScriptedCarry(() => earlierFile(rubric));
    await openOther(carry);
    expect(screen.getByRole('heading', { name: /ทำจากเกณฑ์ฉบับ “3\.0”/ })).toBeTruthy();
    await openPanel('นำคำตอบไปลงไฟล์ใหม่');
    await press('อ่านคำตอบของเวิร์กบุ๊กนี้');
    expect(screen.getByText(/จาก เวิร์กบุ๊กนี้/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    carry.saveFailure = { kind: 'copyRefused', message: 'blocked' };
    await press('ทำเป็นไฟล์ใหม่');
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining('ดาวน์โหลดไฟล์ใหม่ไม่ได้ blocked'),
    );
    carry.saveFailure = null;
    await press('ทำเป็นไฟล์ใหม่');
    expect(carry.requests).toEqual([]);
    const markers = carry.saved[0]?.sheets.map(({ marker }) => marker);
    expect(markers).toHaveLength(9);
    expect(markers?.at(-2)).toBe(leftoversMarker);
    expect(screen.getByText(/ดาวน์โหลดไฟล์ “ใหม่\.xlsx” แล้ว/)).toBeTruthy();
  });

  it('in English says the same', async () => {
    const carry = createScriptedCarry(() => earlierFile(rubric));
    const pane = await openOther(carry);
    act(() => pane.store.setLanguage('en'));
    await openPanel('Put the answers into a new file');
    await press('Read the answers in this workbook');
    expect(screen.getByText(/Same id, other text: 2/)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});

it('what carries and cannot be fetched says so, and is fetched at the next try', async () => {
  const carry = createScriptedCarry(() => earlierFile(rubric));
  let online = false;
  const pane = await renderPane({
    openCarry: async () => (online ? succeeded(carry.tools) : failed({ kind: 'partMissing' })),
  });
  await act(async () => {
    pane.store.setView({ tab: 'papers', category: null, item: null });
    await settle();
  });
  await openPanel();
  expect((await screen.findByText('โหลดส่วนหนึ่งของโปรแกรมไม่ได้')).textContent).toBeTruthy();
  online = true;
  await press('ลองอีกครั้ง');
  expect(await screen.findByLabelText('ไฟล์ที่มีคำตอบ (.xlsx)')).toBeTruthy();
});
