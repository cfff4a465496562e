/**
 * The row beside the sheet: what is selected is shown, what is typed is written.
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 */
import { act, fireEvent, screen } from '@testing-library/react';
import type { WorkbookNews } from '../../../src/core/ports/workbook-port';
import { settle } from '../manual-clock';
import type { ScriptedWorkbook } from '../scripted-workbook';
import { findings, renderPane, type RenderedPane } from './render-pane';
import { scrollByHand, type ScrollByHand } from './scroll-by-hand';

let scroll: ScrollByHand;
beforeEach(() => {
  scroll = scrollByHand();
});
afterEach(() => scroll.takeBack());

/** Rows of the scripted workbook begin at the fifth. */
async function select(pane: RenderedPane, address: string, sheet = '{sheet-1}'): Promise<void> {
  await act(async () => {
    pane.workbook.raise({ kind: 'selected', sheetId: sheet, address });
    await settle();
  });
}

const heading = (): string => document.getElementById('view-heading')?.textContent ?? '';

describe('the pane beside the row', () => {
  it('shows the criterion that is selected, with nothing read and nothing written', async () => {
    const pane = await renderPane({
      prepare: (book) =>
        book.answer('1.1.B2', { owner: 'สลก.', assessorNote: 'ขอหลักฐานเพิ่ม', due: '2026-03-31' }),
    });
    const calls = pane.workbook.calls.length;
    await select(pane, 'F6');
    expect(heading()).toBe('1.1 B2 ต้องทำก่อน');
    expect(screen.getByLabelText<HTMLInputElement>(/^ผู้รับผิดชอบ/).value).toBe('สลก.');
    expect(screen.getByLabelText<HTMLInputElement>(/^กำหนดเสร็จ/).value).toBe('31 มี.ค. 69');
    expect(screen.getByText(/ขอหลักฐานเพิ่ม/)).toBeTruthy();
    expect(screen.getByText(/^หัวข้อ 1\.1 ยังขาด \d+ ข้อจึงถึง Basic: B1, B2/)).toBeTruthy();
    expect(pane.workbook.calls).toHaveLength(calls);
    expect(await findings()).toEqual([]);
  });

  it('goes with the selection: another row, a heading, another sheet, elsewhere', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    expect(heading()).toMatch(/^1\.1 B1/);
    await select(pane, 'E6');
    expect(heading()).toMatch(/^1\.1 B2/);
    await select(pane, 'B4');
    expect(heading()).toMatch(/^1\.1 /);
    expect(screen.getByText('เหตุที่ได้ระดับนี้')).toBeTruthy();
    await select(pane, 'B1', '{sheet-2}');
    expect(heading()).toMatch(/^หมวด 2 /);
    await select(pane, 'B1', '{somebody-else}');
    expect(heading()).toBe('ผลรวมทั้งหน่วยงาน');
    await act(async () => pane.workbook.raise({ kind: 'selected', sheetId: '{sheet-1}', address: null }));
    // What was selected on that sheet last is what Excel shows there.
    expect(heading()).toMatch(/^1\.1 /);
  });

  it('stays where it is when it is pinned, and goes on when it is not', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    fireEvent.click(screen.getByRole('button', { name: 'ไม่เปลี่ยนตามแถวที่เลือกในแผ่นงาน' }));
    await select(pane, 'E6');
    expect(heading()).toMatch(/^1\.1 B1/);
    fireEvent.click(screen.getByRole('button', { name: 'ไม่เปลี่ยนตามแถวที่เลือกในแผ่นงาน', pressed: true }));
    await select(pane, 'E6');
    expect(heading()).toMatch(/^1\.1 B2/);
  });

  it('leads nobody away who prints or repairs', async () => {
    const pane = await renderPane();
    fireEvent.click(screen.getByRole('tab', { name: 'พิมพ์และส่ง' }));
    await select(pane, 'E5');
    expect(heading()).toBe('พิมพ์และส่ง');
  });

  it('goes to the row before and after, in pane and sheet together', async () => {
    const pane = await renderPane();
    await select(pane, 'E6');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'ข้อถัดไป' }));
      await settle();
    });
    expect(heading()).toMatch(/^1\.1 B3/);
    expect(pane.workbook.calls.at(-1)).toMatchObject({ goTo: { row: 6 } });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'ข้อก่อนหน้า' }));
      await settle();
    });
    expect(heading()).toMatch(/^1\.1 B2/);
  });

  it('goes to the gap after the row a person stands in', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'ช่องว่างถัดไป' }));
      await settle();
    });
    expect(heading()).toMatch(/^1\.1 B2/);
  });

  it('leads back to the work list, to the row it was opened from', async () => {
    await renderPane();
    fireEvent.click(screen.getByRole('tab', { name: /^รายการงาน/ }));
    const [row] = screen.getAllByRole('button', { name: /^ไปที่แถวของ/ });
    row?.focus();
    await act(async () => {
      fireEvent.click(row ?? document.body);
      await settle();
    });
    // The focus goes on at the head of what is shown now, never at the page's.
    expect(document.activeElement?.id).toBe('view-heading');
    fireEvent.click(screen.getByRole('button', { name: 'กลับไปรายการงาน' }));
    expect(document.activeElement).toBe(row);
  });
});

describe('what is typed into a field', () => {
  async function type(label: RegExp, text: string, key: string | null = 'Enter'): Promise<HTMLElement> {
    const field = screen.getByLabelText(label);
    await act(async () => {
      fireEvent.change(field, { target: { value: text } });
      if (key === null) fireEvent.blur(field);
      else fireEvent.keyDown(field, { key });
      await settle();
    });
    return field;
  }

  const written = ({ workbook }: RenderedPane): unknown[] =>
    workbook.calls.flatMap((call) =>
      typeof call === 'object' && 'writeAnswer' in call ? [call.writeAnswer] : [],
    );

  it('is written once, at Enter or when the field is left, and is shown before it is read', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    await type(/^คำอธิบาย/, 'คำสั่งที่ 12/2569');
    await type(/^ผู้รับผิดชอบ/, 'กผง.', null);
    expect(written(pane)).toEqual([
      { id: '1.1.B1', field: 'evidence', typed: 'คำสั่งที่ 12/2569' },
      { id: '1.1.B1', field: 'owner', typed: 'กผง.' },
    ]);
    expect(pane.workbook.countOf('readChange')).toBe(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^คำอธิบาย/).value).toBe('คำสั่งที่ 12/2569');
    expect(await findings()).toEqual([]);
  });

  it('is not written while it is typed, when nothing differs, or after Escape', async () => {
    const pane = await renderPane({ prepare: (book) => book.answer('1.1.B1', { owner: 'สลก.' }) });
    await select(pane, 'E5');
    await type(/^คำอธิบาย/, 'ยัง', 'a');
    await type(/^คำอธิบาย/, 'ยังไม่', 'Escape');
    await type(/^ผู้รับผิดชอบ/, 'สลก.', null);
    expect(written(pane)).toEqual([]);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^คำอธิบาย/).value).toBe('');
  });

  it('stays in the field when it could not be written, and is written when tried again', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    pane.workbook.failure = { kind: 'cellEditMode' };
    await type(/^คำอธิบาย/, 'รายงาน');
    expect(await screen.findByText(/กด Enter หรือ Esc/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^คำอธิบาย/).value).toBe('รายงาน');
    pane.workbook.failure = null;
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
      await settle();
    });
    expect(written(pane)).toHaveLength(2);
    expect(screen.queryByText(/กด Enter หรือ Esc/)).toBeNull();
  });

  it('goes into the row it was typed for, though another is selected meanwhile', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    const field = screen.getByLabelText(/^คำอธิบาย/);
    await act(async () => {
      fireEvent.change(field, { target: { value: 'รายงาน' } });
      // A click in the sheet takes the focus from the field before Excel tells of the selection.
      fireEvent.blur(field);
      await settle();
    });
    await select(pane, 'E6');
    expect(written(pane)).toEqual([{ id: '1.1.B1', field: 'evidence', typed: 'รายงาน' }]);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^คำอธิบาย/).value).toBe('');
  });

  it('is written when the row goes before the field was left', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    fireEvent.change(screen.getByLabelText(/^คำอธิบาย/), { target: { value: 'รายงาน' } });
    await select(pane, 'E6');
    expect(written(pane)).toEqual([{ id: '1.1.B1', field: 'evidence', typed: 'รายงาน' }]);
  });

  it('is a tick, where the box is pressed: level and points follow before anything is read', async () => {
    const pane = await renderPane();
    await select(pane, 'E5');
    await act(async () => {
      fireEvent.click(screen.getByRole('checkbox', { name: 'ทำแล้ว' }));
      await settle();
    });
    expect(written(pane)).toEqual([{ id: '1.1.B1', field: 'met', typed: true }]);
    expect(heading()).toBe('1.1 B1 ขาดหลักฐาน');
    expect(screen.getByRole('tab', { name: 'รายการงาน 316 ข้อที่ยังไม่ทำ' })).toBeTruthy();
  });
});

/** As Excel tells of a tick. */
function tickOf({ editOf }: ScriptedWorkbook): WorkbookNews {
  const edit = editOf('1.1.B1');
  if (edit.kind !== 'cells') throw new Error('An edit is one of cells');
  return { ...edit, after: true };
}

describe('a tick in the sheet', () => {
  it('is in the pane before anything is read, from what Excel says of it, and confirmed by one reading', async () => {
    const pane = await renderPane();
    const { workbook, clock } = pane;
    workbook.answer('1.1.B1', { met: true });
    await act(async () => {
      workbook.raise(tickOf(workbook));
      await settle();
    });
    expect(screen.getByText('ผ่าน 1 จาก 317 ข้อ')).toBeTruthy();
    expect(workbook.countOf('readChange')).toBe(0);
    await act(() => clock.turn(1_000));
    expect(workbook.countOf('readChange')).toBe(1);
    expect(screen.getByText('ผ่าน 1 จาก 317 ข้อ')).toBeTruthy();
  });

  it('that Excel took back is put right by that reading', async () => {
    const pane = await renderPane();
    const { workbook, clock } = pane;
    await act(async () => {
      workbook.raise(tickOf(workbook));
      await settle();
    });
    expect(screen.getByText('ผ่าน 1 จาก 317 ข้อ')).toBeTruthy();
    await act(() => clock.turn(1_000));
    expect(screen.getByText('ผ่าน 0 จาก 317 ข้อ')).toBeTruthy();
  });

  it('is not believed of a row while rows may have moved', async () => {
    const pane = await renderPane();
    const { workbook } = pane;
    await act(async () => {
      workbook.raise({ kind: 'structure' }, tickOf(workbook));
      await settle();
    });
    expect(screen.getByText('ผ่าน 0 จาก 317 ข้อ')).toBeTruthy();
  });
});
