/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 * @slow 9 s: every view of the pane drawn, and looked at by axe
 */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { failed, succeeded } from '../../../src/core/failures/outcome';
import { columnOf } from '../../../src/core/layout/columns';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import otherRubricJson from '../../fixtures/rubric-two-by-five.json';
import { loadPmqaRubric } from '../load-rubric';
import { settle } from '../manual-clock';
import type { ScriptedWorkbook } from '../scripted-workbook';
import { scrollByHand, type ScrollByHand } from './scroll-by-hand';
import { findings, renderPane, type RenderedPane } from './render-pane';

/** 2.3: Basic lacks B2 only; Advance A1 and A2 are met already and wait. B1 has no evidence. */
function prepare(workbook: ScriptedWorkbook): void {
  const evidence = 'แผนปฏิบัติราชการประจำปี 2569 หน้า 12–18';
  workbook.answer('2.3.B1', { met: true });
  workbook.answer('2.3.RB1', { met: true, evidence });
  workbook.answer('2.3.RB2', { met: true, evidence });
  workbook.answer('2.3.A1', { met: true, evidence });
  workbook.answer('2.3.A2', { met: true, evidence });
  workbook.answer('2.3.B2', { owner: 'สลก.', due: '2026-03-31' });
  workbook.answer('2.3.S1', { notApplicable: 'ไม่มีภารกิจด้านนี้' });
}

async function openItem(): Promise<RenderedPane> {
  const pane = await renderPane({ prepare });
  fireEvent.click(screen.getByRole('button', { name: 'หมวด 2 การวางแผนเชิงยุทธศาสตร์' }));
  fireEvent.click(screen.getByRole('button', { name: /^2\.3 / }));
  return pane;
}

describe('the overview', () => {
  it('shows points, level and counts of the whole in words', async () => {
    await renderPane({ prepare });
    expect(screen.getByRole('img', { name: /จาก 500 คะแนน/ })).toBeTruthy();
    expect(screen.getByText('ผ่าน 5 จาก 316 ข้อ')).toBeTruthy();
    expect(screen.getByText('ไม่เกี่ยวข้อง 3 ข้อ')).toBeTruthy();
    for (const left of ['ยังไม่ทำ 311', 'ขาดหลักฐาน 1', 'เกินกำหนด 1', 'ไม่มีผู้รับผิดชอบ 311', 'ผู้ตรวจไม่เห็นด้วย 0']) {
      expect(screen.getByRole('button', { name: left })).toBeTruthy();
    }
    expect(screen.getAllByRole('article')).toHaveLength(6);
  });

  it('says the best next step and jumps to it', async () => {
    const { workbook, store } = await renderPane({ prepare });
    const callout = screen.getByRole('region', { name: 'ขั้นต่อไปที่ได้คะแนนต่อข้อมากที่สุด' });
    expect(
      within(callout).getByText(/ปิดช่องว่าง 2\.3 B2 เพียงข้อเดียว: หัวข้อนี้ \+[\d.]+ คะแนน ทั้งหน่วยงาน \+[\d.]+ คะแนน/),
    ).toBeTruthy();
    await act(async () => {
      fireEvent.click(within(callout).getByRole('button', { name: /ไปที่แถว/ }));
      await settle();
    });
    const { phase } = store.getState();
    const place = phase.kind === 'ready' ? phase.reading.snapshot.places.get('2.3.B2') : undefined;
    expect(workbook.calls.at(-1)).toEqual({ goTo: place });
  });

  it('has one bar per level, whatever the rubric', async () => {
    const rubric = parseRubric(otherRubricJson);
    if (!rubric.ok) throw new Error('The other rubric is not valid');
    await renderPane({ rubric: rubric.value });
    const [card] = screen.getAllByRole('article');
    expect(screen.getAllByRole('article')).toHaveLength(rubric.value.categories.length);
    expect(card && within(card).getAllByRole('listitem')).toHaveLength(rubric.value.levels.length);
    expect(await findings()).toEqual([]);
  });
});

describe('the item view', () => {
  it('says why the item has its level, what is missing and what waits', async () => {
    await openItem();
    expect(screen.getAllByText('ขาด 1 ข้อ: B2').length).toBeGreaterThan(0);
    expect(
      screen.getByText(/ทำไว้แล้ว 2 ข้อ \(A1, A2\) แต่ยังไม่นับ เมื่อระดับ Basic ครบจะนับเพิ่ม \+\d+ คะแนน/),
    ).toBeTruthy();
    expect(screen.getByText('เหตุผลที่ไม่เกี่ยวข้อง: ไม่มีภารกิจด้านนี้')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('gives every criterion its word and its own jump button', async () => {
    const { workbook } = await openItem();
    const words = (code: string): HTMLElement => {
      const row = screen.getByText(code, { selector: 'b' }).closest('li');
      if (row === null) throw new Error(`No row ${code}`);
      return row;
    };
    expect(within(words('B1')).getByText('ขาดหลักฐาน')).toBeTruthy();
    expect(within(words('B2')).getByText('ต้องทำก่อน')).toBeTruthy();
    expect(within(words('RB1')).getByText('ผ่าน')).toBeTruthy();
    expect(within(words('A1')).getByText('รอระดับล่าง')).toBeTruthy();
    expect(within(words('S2')).getByText('ระดับถัดไป')).toBeTruthy();
    expect(within(words('S4')).getByText('ไม่เกี่ยวข้อง')).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'ไปที่แถวของ 2.3 A1' }));
      await settle();
    });
    expect(workbook.countOf('goTo')).toBe(1);
  });

  it('moves the focus into what was opened and back to where one came from', async () => {
    await openItem();
    expect(document.activeElement?.textContent).toMatch(/^2\.3 /);
    fireEvent.click(screen.getByRole('button', { name: /กลับไปหมวด 2/ }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^2\.3 / }));
    fireEvent.click(screen.getByRole('button', { name: /กลับไปภาพรวม/ }));
    expect(document.activeElement?.textContent).toBe('หมวด 2 การวางแผนเชิงยุทธศาสตร์');
  });

  it('follows a tick, and says the new level to those who listen', async () => {
    const { workbook, clock } = await openItem();
    await act(async () => {
      workbook.tick('2.3.B2');
      await clock.turn(1_000);
    });
    expect(screen.getByText('หัวข้อ 2.3 เลื่อนเป็นระดับ Basic').closest('[aria-live=polite]')).not.toBeNull();
    expect(screen.getByText('ครบ 4 จาก 4 ข้อ')).toBeTruthy();
  });
});

describe('the work list', () => {
  async function openGaps(): Promise<RenderedPane> {
    const pane = await renderPane({ prepare });
    fireEvent.click(screen.getByRole('tab', { name: 'รายการงาน 311 ข้อที่ยังไม่ทำ' }));
    return pane;
  }

  let scroll: ScrollByHand;
  beforeEach(() => {
    scroll = scrollByHand();
  });
  afterEach(() => scroll.takeBack());

  const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.gap')];

  it('begins with the cheapest step: code, word, owner, date of the Buddhist era', async () => {
    await openGaps();
    const [first] = rows();
    expect(first?.textContent).toContain('2.3 B2');
    expect(first?.textContent).toContain('ต้องทำก่อนเกินกำหนดสลก.ภายใน 31 มี.ค. 69');
    expect(await findings()).toEqual([]);
  });

  it('holds every row, and draws what comes near; where one works it is kept though it goes away', async () => {
    await openGaps();
    const drawn = rows().length;
    expect(drawn).toBeLessThan(40);
    act(() => scroll.bring(true));
    expect(rows()).toHaveLength(312);
    rows()[200]?.querySelector('button')?.focus();
    act(() => scroll.bring(false));
    expect(rows().length).toBeLessThan(40);
    expect(rows().some((row) => row.contains(document.activeElement))).toBe(true);
  });

  it('says under the headings of its items what closing them gives', async () => {
    await openGaps();
    expect(screen.getByText('แสดง 312 จาก 312 รายการ')).toBeTruthy();
    const [heading] = document.querySelectorAll('.work-heading');
    expect(heading?.textContent).toMatch(/^2\.3 .*\d+ ข้อ · หัวข้อนี้ \+[\d.]+ คะแนน ทั้งหน่วยงาน \+[\d.]+ คะแนน$/);
  });

  it('is grouped by owner and by day, with what has neither at the end', async () => {
    await openGaps();
    const headings = (): (string | null)[] =>
      [...document.querySelectorAll('.work-heading h3')].map((heading) => heading.textContent);
    fireEvent.change(screen.getByLabelText('จัดกลุ่มตาม'), { target: { value: 'owner' } });
    expect(headings()).toEqual(['สลก.', 'ไม่มีผู้รับผิดชอบ']);
    fireEvent.change(screen.getByLabelText('จัดกลุ่มตาม'), { target: { value: 'due' } });
    expect(headings()).toEqual(['ภายใน 31 มี.ค. 69', 'ไม่มีกำหนดเสร็จ']);
    expect(await findings()).toEqual([]);
  });

  it('is opened from a count of the overview, narrowed to it', async () => {
    await renderPane({ prepare });
    fireEvent.click(screen.getByRole('button', { name: 'ขาดหลักฐาน 1' }));
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining('2.3 B1')]);
    fireEvent.click(screen.getByRole('button', { name: 'ขาดหลักฐาน 1', pressed: true }));
    expect(screen.getByText('แสดง 312 จาก 312 รายการ')).toBeTruthy();
  });

  it('leads to the evidence where that is what is missing', async () => {
    const { workbook, store } = await openGaps();
    act(() => store.setFilters({ need: 'withoutEvidence' }));
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^ไปที่แถวของ 2\.3 B1/ }));
      await settle();
    });
    expect(workbook.calls.at(-1)).toMatchObject({ goTo: { column: columnOf('evidence') } });
  });

  it('narrows by search and filters, and says how many are left', async () => {
    await openGaps();
    fireEvent.change(screen.getByLabelText('หมวด'), { target: { value: '2' } });
    fireEvent.change(screen.getByLabelText('ระดับ'), { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: 'ขาดหลักฐาน 1' }));
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('แสดง 1 จาก 312 รายการ')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ไม่มีคำนี้' } });
    expect(screen.getByText('ไม่พบรายการที่ตรงกับตัวกรอง')).toBeTruthy();
    expect(await findings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'ล้างตัวกรอง' }));
    expect(screen.getByText('แสดง 312 จาก 312 รายการ')).toBeTruthy();
  });

  it('jumps from a row, and says so when the jump fails', async () => {
    const { workbook } = await openGaps();
    workbook.failure = { kind: 'cellEditMode' };
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^ไปที่แถวของ 2\.3 B2/ }));
      await settle();
    });
    expect(await screen.findByText(/กด Enter หรือ Esc/)).toBeTruthy();
    workbook.failure = null;
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
      await settle();
    });
    expect(workbook.countOf('goTo')).toBe(2);
    expect(screen.queryByText(/กด Enter หรือ Esc/)).toBeNull();
  });
});

describe('what leaves the pane', () => {
  async function press(name: string): Promise<void> {
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name }));
      await settle();
    });
  }

  it('a list of gaps: says what it does, then where the list is, and leads there', async () => {
    const { workbook } = await renderPane({ prepare });
    fireEvent.click(screen.getByRole('tab', { name: 'พิมพ์และส่ง' }));
    workbook.hold();
    await press('ทำรายการช่องว่างในเวิร์กบุ๊ก');
    expect(screen.getByRole('button', { name: 'กำลังทำรายการช่องว่าง…' })).toBeTruthy();
    expect(await findings()).toEqual([]);
    await act(async () => {
      workbook.release();
      await settle();
    });
    expect(await screen.findByText(/ทำรายการแล้วในแผ่นงาน “ช่องว่าง 2026-11-23”/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press('ไปที่ ช่องว่าง 2026-11-23');
    expect(workbook.calls.at(-1)).toMatchObject({ goTo: { sheetId: '{gaps}' } });
  });

  it('a list is offered also when nothing is open', async () => {
    await renderPane({
      prepare: (book) => {
        for (const id of indexRubric(loadPmqaRubric()).criteria.keys()) {
          book.answer(id, { met: true, evidence: 'รายงาน' });
        }
      },
    });
    fireEvent.click(screen.getByRole('tab', { name: 'พิมพ์และส่ง' }));
    expect(screen.getByRole('button', { name: 'ทำรายการช่องว่างในเวิร์กบุ๊ก' })).toBeTruthy();
  });

  it('a copy: its name, or in words why not and what to do instead', async () => {
    let refused = true;
    await renderPane({
      prepare,
      copyAnswer: async () =>
        refused
          ? failed({ kind: 'copyRefused', message: 'Loading chunk xlsx failed' })
          : succeeded({ name: 'pmqa กรมตัวอย่าง 2569.xlsx', way: 'downloaded' }),
    });
    fireEvent.click(screen.getByRole('tab', { name: 'พิมพ์และส่ง' }));
    await press('ดาวน์โหลดสำเนา (.xlsx)');
    expect(await screen.findByText(/บันทึกสำเนา ของ Excel แทน/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    refused = false;
    await press('ลองอีกครั้ง');
    expect(await screen.findByText(/ส่งสำเนา “pmqa กรมตัวอย่าง 2569.xlsx” ให้ดาวน์โหลดแล้ว/)).toBeTruthy();
  });

  it('printing: says what to press', async () => {
    const { workbook } = await renderPane({ prepare });
    fireEvent.click(screen.getByRole('tab', { name: 'พิมพ์และส่ง' }));
    expect(await findings()).toEqual([]);
    await press('เตรียมพิมพ์');
    expect(workbook.countOf('preparePrint')).toBe(1);
    expect(await screen.findByText(/กด Ctrl\+P/)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('counting the plan: offered where its day is over or none, and written by the press', async () => {
    const place = { sheetId: '{summary}', sheetName: 'สรุป', row: 9, column: 4 };
    const { workbook } = await renderPane({
      prepare: (book) => {
        prepare(book);
        book.planDay = { place, day: '2020-01-31' };
      },
    });
    expect(screen.getByText('แผนในแผ่นสรุปนับ ณ วันที่ 31 ม.ค. 63')).toBeTruthy();
    await press('นับ ณ วันนี้');
    expect(workbook.countOf('writePlanDay')).toBe(1);
    expect(await screen.findByText('แผนในแผ่นสรุปนับ ณ วันนี้แล้ว')).toBeTruthy();
    await press('อ่านใหม่');
    expect(screen.queryByText('นับ ณ วันนี้')).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it('fitting rows: says how many fit now', async () => {
    const { workbook } = await renderPane({ prepare });
    fireEvent.click(screen.getByRole('tab', { name: 'พิมพ์และส่ง' }));
    await press('ปรับความสูงแถว');
    expect(workbook.countOf('fitRows')).toBe(1);
    expect(await screen.findByText('ปรับความสูงแล้ว 355 แถว ให้เห็นข้อความครบทุกบรรทัด')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});

describe('the check view', () => {
  it('names every problem with its place and goes there', async () => {
    const place = { sheetId: '{sheet-1}', sheetName: 'หมวด 1', row: 8, column: 4 };
    const { workbook } = await renderPane({
      prepare: (book, upkeep) => {
        upkeep.checkFailure = { kind: 'cellEditMode' };
        book.problems = [
          { kind: 'tickUnreadable', id: '1.1.B2', found: 'ใช่', place },
          { kind: 'rowUnknown', found: '9.9.Z1', place },
          { kind: 'idTwice', id: '1.1.B1', place, counts: { ...place, row: 5 } },
          { kind: 'criterionMissing', id: '1.2.B1', place: null },
          { kind: 'columnMissing', column: 'owner', place },
          {
            kind: 'sheetTwice',
            marker: 'pmqa:category:1',
            counts: 'หมวด 1',
            place: { ...place, sheetName: 'หมวด 1 (2)' },
          },
          { kind: 'reasonBlank', id: '1.1.A1', place },
          { kind: 'figureMissing', figure: 'item 1.1' },
          { kind: 'figureUnreadable', figure: 'level 1.1/2', found: '#REF!', place },
        ];
      },
    });
    expect(await screen.findByText('มี 3 แถวที่ขาด ซ้ำ หรือไม่รู้จัก')).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'ตรวจ' }));
    expect(await screen.findByText('ยังไม่ได้ตรวจเวิร์กบุ๊ก')).toBeTruthy();
    expect(screen.getByText('พบ 9 เรื่อง')).toBeTruthy();
    expect(screen.getByText('คอลัมน์หายไป: คอลัมน์ “ผู้รับผิดชอบ”')).toBeTruthy();
    expect(screen.getByText('ผลคำนวณในเวิร์กบุ๊กอ่านไม่ได้: หัวข้อ 1.1 ระดับ Advance พบ “#REF!”')).toBeTruthy();
    expect(await findings()).toEqual([]);
    await act(async () => {
      fireEvent.click(screen.getAllByRole('button', { name: /ไปที่ หมวด 1!E9/ })[0] ?? document.body);
      await settle();
    });
    expect(workbook.calls.at(-1)).toEqual({ goTo: place });
  });

  it('names the rule and its source, and calls it not official', async () => {
    const { rubric } = await renderPane();
    fireEvent.click(screen.getByRole('tab', { name: 'ตรวจ' }));
    expect(screen.getByText(rubric.scoring.name)).toBeTruthy();
    expect(screen.getByText('Basic: เต็ม 300 คะแนน × สัดส่วนข้อที่ผ่าน')).toBeTruthy();
    expect(screen.getByText('วิธีนี้ไม่ใช่สูตรที่ทางราชการประกาศ')).toBeTruthy();
    expect(await screen.findByText('ไม่พบสิ่งผิดปกติ', { selector: 'b' })).toBeTruthy();
  });

  it('recalculates and says so', async () => {
    const { workbook } = await renderPane();
    fireEvent.click(screen.getByRole('tab', { name: 'ตรวจ' }));
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'คำนวณสูตรใหม่' }));
      await settle();
    });
    expect(workbook.countOf('recalculate')).toBe(1);
    expect(await screen.findByText('คำนวณใหม่แล้ว')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ปิดข้อความ' }));
    expect(screen.queryByText('คำนวณใหม่แล้ว')).toBeNull();
  });
});
