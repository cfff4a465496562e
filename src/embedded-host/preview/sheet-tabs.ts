/** The sheet tabs: one per visible sheet, with its colour. Arrow keys move and activate. */
import type { SheetView, WorkbookView } from '../workbook-view';
import { element } from './dom';
import { strings } from './strings';

export interface SheetTabs {
  readonly element: HTMLElement;
  draw(workbook: WorkbookView): void;
}

export function createSheetTabs(panelId: string, activate: (sheetId: string) => void): SheetTabs {
  const list = element('div', {
    role: 'tablist',
    class: 'sheet-tabs',
    'aria-label': strings.sheetTabs.label,
  });
  let drawn = '';

  list.addEventListener('click', (event) => {
    const id = sheetIdOf(event.target);
    if (id !== null) activate(id);
  });
  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const current = tabs.findIndex((tab) => tab === event.target);
    const next = tabs[nextTab(event.key, current, tabs.length)];
    if (current < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
    activate(next.dataset['sheetId'] ?? '');
  });

  function draw(workbook: WorkbookView): void {
    const sheets = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const signature = JSON.stringify([
      workbook.activeSheetId,
      sheets.map(({ id, name, tabColor }) => [id, name, tabColor]),
    ]);
    if (signature === drawn) return;
    drawn = signature;
    const focused = sheetIdOf(document.activeElement);
    list.replaceChildren(
      ...sheets.map((sheet) => tabOf(sheet, sheet.id === workbook.activeSheetId, panelId)),
    );
    const tabs = [...list.children].filter((child) => child instanceof HTMLElement);
    if (focused !== null) tabs.find((tab) => tab.dataset['sheetId'] === focused)?.focus();
    const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
    // jsdom has no layout and so no scrollIntoView.
    if (active !== undefined && 'scrollIntoView' in active) {
      active.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  return { element: list, draw };
}

function tabOf({ id, name, tabColor }: SheetView, active: boolean, panelId: string): HTMLElement {
  const tab = element(
    'button',
    {
      type: 'button',
      role: 'tab',
      class: 'sheet-tab',
      'aria-selected': String(active),
      'aria-controls': panelId,
      tabindex: active ? 0 : -1,
      'data-sheet-id': id,
      'data-sheet-name': name,
    },
    name,
  );
  if (tabColor !== '') tab.style.setProperty('--tab-color', tabColor);
  return tab;
}

function nextTab(key: string, current: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

function sheetIdOf(target: EventTarget | null): string | null {
  const tab = target instanceof Element ? target.closest<HTMLElement>('.sheet-tab') : null;
  return tab?.dataset['sheetId'] ?? null;
}
