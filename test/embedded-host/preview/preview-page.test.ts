/**
 * @jest-environment <rootDir>/test/jsdom/in-page.cjs
 * @slow 7 s: a page with the whole grid, made anew for each test
 */
import type { EmbeddedHost, HostConnection, PageNews } from '../../../src/embedded-host/contract';
import type { HostArea } from '../../../src/embedded-host/workbook-view';
import { createPreviewPage, type PreviewPage } from '../../../src/embedded-host/preview/preview-page';
import { startHost, writeFormats } from './start-host';

const TICK = 4;
const EVIDENCE = 5;

let host: EmbeddedHost;
let page: PreviewPage;
let sheetId: string;

/** A small sheet: a frozen header, three criterion rows with native checkboxes, a formula that counts them. */
beforeEach(async () => {
  document.body.innerHTML = '<div id="preview"></div>';
  host = await startHost();
  const { hands } = host;
  sheetId = host.workbook.activeSheetId;
  hands.renameSheet(sheetId, 'หมวด 1');
  hands.paste(sheetId, 0, 2, [['รหัส', 'แนวทางดำเนินการ', 'ทำแล้ว', 'หลักฐาน']]);
  hands.paste(sheetId, 1, 2, [
    ['B1', 'ผู้บริหารกำหนดทิศทาง', 'FALSE', ''],
    ['B2', 'สื่อสารถ่ายทอดทิศทาง', 'TRUE', 'คำสั่งที่ 12/2569'],
    ['B3', 'ติดตามผล', 'FALSE', ''],
  ]);
  hands.type(sheetId, 5, TICK, '=COUNTIF(E2:E4,TRUE)');
  await writeFormats(host, sheetId);
  const root = document.getElementById('preview');
  if (root === null) throw new Error('no root');
  page = createPreviewPage(host, root, {
    source: 'about:blank',
    checkboxShim: true,
    zoom: 1,
    keys: [{ action: 'nextGap', key: 'Ctrl+Shift+Alt+G' }],
  });
});

afterEach(() => page.dispose());

const cell = (address: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`td[data-cell="${address}"]`);
  if (found === null) throw new Error(`no cell ${address} on the page`);
  return found;
};
const checkbox = (address: string): HTMLInputElement => {
  const found = cell(address).querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (found === null) throw new Error(`no checkbox in ${address}`);
  return found;
};
const press = (target: Element, key: string, with_: KeyboardEventInit = {}): void => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...with_ }));
};
const choose = (row: number, column: number): void => {
  host.hands.select(sheetId, { row, column, rows: 1, columns: 1 });
  page.redraw();
};
const valueAt = (row: number, column: number): unknown =>
  host.workbook.sheets.find(({ id }) => id === sheetId)?.cell(row, column).value;
const editor = (): HTMLTextAreaElement => {
  const found = document.querySelector<HTMLTextAreaElement>('td textarea.cell-editor');
  if (found === null) throw new Error('no open editor');
  return found;
};
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('the grid names its sheet and shows texts and computed values', () => {
  expect(document.querySelector('[role="grid"]')?.getAttribute('data-sheet')).toBe('หมวด 1');
  expect(cell('D2').textContent).toBe('ผู้บริหารกำหนดทิศทาง');
  expect(cell('E6').textContent).toBe('1');
});

test('a hidden column is not in the table, the ones beside it keep their letters', () => {
  expect(document.querySelector('td[data-cell="A2"]')).toBeNull();
  expect(document.querySelector('th[data-column="2"]')?.textContent).toBe('C');
});

test('a checkbox is named by its column heading and row, and turning it redraws only what changed', () => {
  expect(checkbox('E2').getAttribute('aria-label')).toBe('ทำแล้ว แถว 2');
  checkbox('E2').click();
  page.redraw();
  expect(valueAt(1, TICK)).toBe(true);
  expect(checkbox('E2').checked).toBe(true);
  expect(cell('E6').textContent).toBe('2');
  // The box and the count.
  expect(page.lastDraw).toEqual({ rebuilt: false, cells: 2 });
});

test('Space on the cell turns its checkbox and the focus stays on it', () => {
  choose(1, TICK);
  checkbox('E2').focus();
  press(checkbox('E2'), ' ');
  page.redraw();
  expect(valueAt(1, TICK)).toBe(true);
  expect(document.activeElement).toBe(checkbox('E2'));
});

test('a refused edit leaves the box as the workbook has it and says why', async () => {
  jest.spyOn(host.hands, 'toggle').mockImplementation(() => {
    throw new Error('แผ่นงานถูกป้องกัน');
  });
  checkbox('E2').click();
  await nextTask();
  expect(checkbox('E2').checked).toBe(false);
  expect(document.querySelector('[role="status"]')?.textContent).toContain('แผ่นงานถูกป้องกัน');
});

test('F2 opens the cell, batches are refused meanwhile, Enter writes and steps down', () => {
  choose(1, EVIDENCE);
  press(cell('F2'), 'F2');
  expect(host.faults.cellEditMode).toBe(true);
  editor().value = 'แผนปฏิบัติราชการ หน้า 12';
  press(editor(), 'Enter');
  expect(host.faults.cellEditMode).toBe(false);
  expect(valueAt(1, EVIDENCE)).toBe('แผนปฏิบัติราชการ หน้า 12');
  expect(host.workbook.selection).toMatchObject({ row: 2, column: EVIDENCE });
  expect(document.activeElement).toBe(cell('F3'));
});

test('Alt+Enter puts a line break, Escape gives the old text back', () => {
  choose(2, EVIDENCE);
  press(cell('F3'), 'F2');
  press(editor(), 'Enter', { altKey: true });
  expect(editor().value).toBe('คำสั่งที่ 12/2569\n');
  press(editor(), 'Escape');
  expect(host.faults.cellEditMode).toBe(false);
  expect(valueAt(2, EVIDENCE)).toBe('คำสั่งที่ 12/2569');
});

test('typing over a cell begins empty; leaving it for another cell writes to the cell it was begun in', async () => {
  choose(2, EVIDENCE);
  cell('F3').focus();
  press(cell('F3'), 'ก');
  expect(editor().value).toBe('');
  editor().value = 'รายงาน';
  choose(3, EVIDENCE);
  cell('F4').focus();
  await nextTask();
  expect(valueAt(2, EVIDENCE)).toBe('รายงาน');
  expect(valueAt(3, EVIDENCE)).toBeNull();
});

test('going to the task pane does not end the editing, as in Excel', async () => {
  page.pane.open();
  choose(1, EVIDENCE);
  press(cell('F2'), 'F2');
  document.querySelector('iframe')?.focus();
  await nextTask();
  expect(host.faults.cellEditMode).toBe(true);
});

test('a co-author who inserts a row under an open editor ends it without a write to another row', () => {
  choose(2, EVIDENCE);
  press(cell('F3'), 'F2');
  editor().value = 'หลงแถว';
  host.colleague.insertRows(sheetId, 1, 1);
  page.redraw();
  expect(document.querySelector('.cell-editor')).toBeNull();
  expect(host.faults.cellEditMode).toBe(false);
  expect([valueAt(2, EVIDENCE), valueAt(3, EVIDENCE)]).toEqual([null, 'คำสั่งที่ 12/2569']);
});

test('a co-author who inserts a row while the formula bar is typed into ends that as well', () => {
  choose(2, EVIDENCE);
  const field = document.querySelector<HTMLTextAreaElement>('.formula-field');
  if (field === null) throw new Error('no formula bar');
  field.focus();
  field.value = 'หลงแถว';
  host.colleague.insertRows(sheetId, 1, 1);
  page.redraw();
  field.blur();
  expect(host.faults.cellEditMode).toBe(false);
  expect(valueAt(3, EVIDENCE)).toBe('คำสั่งที่ 12/2569');
  expect(valueAt(2, EVIDENCE)).toBeNull();
});

test('a co-author who writes elsewhere does not disturb the typing', () => {
  choose(2, EVIDENCE);
  press(cell('F3'), 'F2');
  editor().value = 'รายงานประจำปี';
  host.colleague.type(sheetId, 1, EVIDENCE, 'แผน');
  host.colleague.toggle(sheetId, 2, TICK);
  page.redraw();
  press(editor(), 'Enter');
  expect(valueAt(2, EVIDENCE)).toBe('รายงานประจำปี');
});

test('Delete empties the selection, and the formula bar shows what is left', () => {
  choose(2, EVIDENCE);
  press(cell('F3'), 'Delete');
  page.redraw();
  expect(valueAt(2, EVIDENCE)).toBeNull();
  expect(document.querySelector<HTMLTextAreaElement>('.formula-field')?.value).toBe('');
});

test('the formula bar shows a formula and writes what is typed there', () => {
  choose(5, TICK);
  const field = document.querySelector<HTMLTextAreaElement>('.formula-field');
  expect(field?.value).toBe('=COUNTIF(E2:E4,TRUE)');
  field?.focus();
  expect(host.faults.cellEditMode).toBe(true);
  if (field !== null) field.value = '=COUNTIF(E2:E4,FALSE)';
  if (field !== null) press(field, 'Enter');
  page.redraw();
  expect(host.faults.cellEditMode).toBe(false);
  expect(cell('E6').textContent).toBe('2');
});

test('a selection made by the add-in is outlined and reachable by Tab, without taking the focus', () => {
  const before = document.activeElement;
  choose(3, TICK);
  expect(cell('E4').classList.contains('selected')).toBe(true);
  expect(document.querySelectorAll('.grid [tabindex="0"]')).toHaveLength(1);
  expect(checkbox('E4').tabIndex).toBe(0);
  expect(document.activeElement).toBe(before);
});

test('the name box goes to an address and says when there is no such place', () => {
  const box = document.querySelector<HTMLInputElement>('.name-box');
  if (box === null) throw new Error('no name box');
  box.value = 'f4';
  press(box, 'Enter');
  expect(host.workbook.selection).toMatchObject({ row: 3, column: EVIDENCE });
  box.value = 'ไม่มีที่นี่';
  press(box, 'Enter');
  expect(document.querySelector('[role="status"]')?.textContent).toContain('ไม่มีที่นี่');
});

test('visible sheets have tabs; arrow keys and Ctrl+PageDown change the sheet', () => {
  const second = host.hands.addSheet('หมวด 2');
  host.hands.activateSheet(sheetId);
  page.redraw();
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  expect(tabs.map((tab) => tab.dataset['sheetName'])).toEqual(['หมวด 1', 'หมวด 2']);
  tabs[0]?.focus();
  press(tabs[0] as HTMLElement, 'ArrowRight');
  page.redraw();
  expect(host.workbook.activeSheetId).toBe(second);
  expect(document.querySelector('[role="grid"]')?.getAttribute('data-sheet')).toBe('หมวด 2');
  press(cell('A1'), 'PageUp', { ctrlKey: true });
  expect(host.workbook.activeSheetId).toBe(sheetId);
});

test('“colleague ticks” is a remote edit of the chosen box', () => {
  choose(3, TICK);
  [...document.querySelectorAll('button')]
    .find((button) => button.textContent === 'เพื่อนร่วมงานติ๊กช่องนี้')
    ?.click();
  page.redraw();
  expect(checkbox('E4').checked).toBe(true);
});

test('a burst of changes is drawn once, in the next frame', async () => {
  const draws: unknown[] = [];
  const frames = jest.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => draws.push(draw));
  for (let row = 1; row < 4; row += 1) host.hands.type(sheetId, row, EVIDENCE, 'หลักฐาน');
  expect(draws).toHaveLength(1);
  frames.mockRestore();
  page.redraw();
  expect(cell('F4').textContent).toBe('หลักฐาน');
});

describe('the pane', () => {
  const paneWindow = (): Window => {
    const found = document.querySelector('iframe')?.contentWindow;
    if (found === null || found === undefined) throw new Error('no pane');
    return found;
  };

  test('gets an external object that says which Excel it is', () => {
    page.pane.open();
    const { external, checkboxShim } = page.pane.attach(paneWindow());
    expect(external.GetHostInfo()).toBe('Excel|Win32|16.01|th-TH|||disableLogging|0');
    expect(external.GetContext()).toBeDefined();
    expect(checkboxShim).toBe(true);
  });

  test('a page loaded anew in the frame replaces the connection of the page before it', () => {
    const closed: number[] = [];
    const connections: HostConnection[] = [];
    const connect = host.connect.bind(host);
    jest.spyOn(host, 'connect').mockImplementation(() => {
      const connection = connect();
      const close = connection.close.bind(connection);
      connection.close = () => {
        closed.push(connections.indexOf(connection));
        close();
      };
      connections.push(connection);
      return connection;
    });
    page.pane.open();
    page.pane.attach(paneWindow());
    page.pane.attach(paneWindow());
    expect(closed).toEqual([0]);
    // The page lives on behind a closed pane.
    page.pane.close();
    expect([closed, page.pane.isOpen]).toEqual([[0], false]);
    page.pane.dispose();
    expect(closed).toEqual([0, 1]);
  });

  test('gets the keys of the add-in, pressed in the grid, by the place of the key, and no others', () => {
    page.pane.open();
    const told: PageNews[] = [];
    const connect = host.connect.bind(host);
    jest.spyOn(host, 'connect').mockImplementation(() => {
      const connection = connect();
      connection.tellPage = (news) => void told.push(news);
      return connection;
    });
    page.pane.attach(paneWindow());
    const all = { ctrlKey: true, shiftKey: true, altKey: true };
    press(cell('E2'), 'เ', { ...all, code: 'KeyG' });
    press(cell('E2'), 'g', { ...all, shiftKey: false, code: 'KeyG' });
    expect(told).toEqual([{ kind: 'called', action: 'nextGap' }]);
  });

  test('is opened by the menu of a cell, which closes at Escape and gives the focus back', () => {
    page.pane.open();
    page.pane.close();
    const menu = (): HTMLElement | null => document.querySelector('[role="menu"]');
    cell('D3').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(menu()?.hidden).toBe(false);
    press(document.activeElement ?? document.body, 'Escape');
    expect(menu()?.hidden).toBe(true);
    cell('D3').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    menu()?.querySelector('button')?.click();
    expect([menu()?.hidden, page.pane.isOpen]).toEqual([true, true]);
  });

  test('another window is refused', () => {
    page.pane.open();
    expect(() => page.pane.attach(window)).toThrow('open task pane');
  });
});

test('the area is unused once the page is put away', () => {
  const area: HostArea = { row: 0, column: 2, rows: 1, columns: 1 };
  page.dispose();
  expect(() => host.hands.select(sheetId, area)).not.toThrow();
  expect(document.getElementById('preview')?.childElementCount).toBe(0);
});
