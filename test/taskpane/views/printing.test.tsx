/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 */
import { act, fireEvent, screen } from '@testing-library/react';
import { settle } from '../manual-clock';
import { findings, renderPane, type RenderedPane } from './render-pane';

async function openData(): Promise<RenderedPane> {
  const pane = await renderPane({ prepare: (workbook) => workbook.answer('1.1.B1', { met: true }) });
  fireEvent.click(screen.getByRole('tab', { name: 'พิมพ์และส่ง' }));
  return pane;
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  });
}

describe('printing in the pane', () => {
  it('offers what may be wished, in words that everybody can reach', async () => {
    const { store } = await openData();
    expect(await findings()).toEqual([]);
    const empty = screen.getByRole('checkbox', { name: /เว้นคอลัมน์ที่ยังไม่มีข้อมูล/ });
    expect(empty).toHaveProperty('checked', true);
    fireEvent.click(empty);
    fireEvent.click(screen.getByRole('checkbox', { name: 'ขึ้นหน้าใหม่ทุกหัวข้อ' }));
    fireEvent.click(screen.getByText('หมวดที่จะพิมพ์: ทุกหมวด'));
    fireEvent.click(screen.getByRole('checkbox', { name: /^3 / }));
    expect(screen.getByText('หมวดที่จะพิมพ์: 1, 2, 4, 5, 6')).toBeTruthy();
    expect(store.getState().printing).toEqual({
      leaveOutEmpty: false,
      pagePerItem: true,
      categories: new Set(['1', '2', '4', '5', '6']),
    });
    fireEvent.click(screen.getByRole('checkbox', { name: /^3 / }));
    expect(store.getState().printing.categories).toBeNull();
  });

  it('says before anybody prints that this computer does not have the font of the sheets', async () => {
    await openData();
    expect(screen.getByRole('note').textContent).toMatch(
      /ไม่มีแบบอักษร TH Sarabun New .* ชุดรายงานจะใช้ Leelawadee UI/,
    );
  });

  it('brings all columns back, and says so', async () => {
    const { workbook } = await openData();
    await press('แสดงทุกคอลัมน์');
    expect(workbook.countOf('preparePrint')).toBe(1);
    expect(await screen.findByText(/แสดงทุกคอลัมน์แล้ว/)).toBeTruthy();
  });

  it('hands over a report pack and says what to do with it', async () => {
    await openData();
    await press('ทำชุดรายงาน (.xlsx)');
    expect(await screen.findByText(/ส่งชุดรายงาน “copy.xlsx” ให้ดาวน์โหลดแล้ว/)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});
