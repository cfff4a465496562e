/** @jest-environment <rootDir>/test/jsdom/in-page.cjs */
import { act, fireEvent, screen } from '@testing-library/react';
import { settle } from '../manual-clock';
import { findings, renderPane } from './render-pane';

let missing = true;

jest.mock('../../../src/taskpane/views/repair/RepairPanel', () => {
  if (missing) throw new Error('Loading chunk upkeep failed');
  return jest.requireActual<object>('../../../src/taskpane/views/repair/RepairPanel');
});

it('where the panel cannot be fetched, the pane says so, shows what it read, and tries again when asked', async () => {
  await renderPane({
    prepare: (workbook) => {
      workbook.problems = [{ kind: 'criterionMissing', id: '1.2.B1', place: null }];
    },
  });
  fireEvent.click(screen.getByRole('tab', { name: 'ตรวจ' }));
  expect(screen.getByText('กำลังเปิดส่วนตรวจและซ่อมแซม…')).toBeTruthy();
  expect(screen.getByText('แถวของข้อเกณฑ์หายไป: ข้อ 1.2 B1')).toBeTruthy();
  await act(settle);
  expect(screen.getByText('โหลดส่วนหนึ่งของโปรแกรมไม่ได้')).toBeTruthy();
  expect(screen.getByText('แถวของข้อเกณฑ์หายไป: ข้อ 1.2 B1')).toBeTruthy();
  expect(await findings()).toEqual([]);
  missing = false;
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
    await settle();
  });
  expect(await screen.findByRole('button', { name: 'ตรวจอีกครั้ง' })).toBeTruthy();
});
