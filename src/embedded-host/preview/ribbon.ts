/** The bar above the grid: what this page is, the pane's buttons, and a menu of things to try. */
import type { EmbeddedHost } from '../contract';
import { element } from './dom';
import type { Edits } from './grid/edits';
import type { PaneFrame } from './pane-frame';
import { strings, type Wording } from './strings';

export interface Ribbon {
  readonly element: HTMLElement;
  draw(sheetName: string): void;
}

export function createRibbon(host: EmbeddedHost, edits: Edits, pane: PaneFrame): Ribbon {
  const toggle = button(strings.togglePane, () => {
    if (pane.isOpen) pane.close();
    else pane.open();
    showPaneState();
  });
  toggle.setAttribute('aria-controls', pane.element.id);
  const showPaneState = (): void => toggle.setAttribute('aria-expanded', String(pane.isOpen));
  const reload = button(strings.reloadPane, () => {
    pane.reload();
    showPaneState();
  });
  const menu = createTryMenu(host, edits);
  return {
    element: element(
      'header',
      { class: 'ribbon' },
      element('h1', { class: 'ribbon-title', title: strings.title.tip }, strings.title.label),
      element('p', { class: 'ribbon-notice', title: strings.notExcel.tip }, strings.notExcel.label),
      menu.element,
      reload,
      toggle,
    ),
    draw(sheetName) {
      showPaneState();
      menu.nameSheet(sheetName);
    },
  };
}

function createTryMenu(
  host: EmbeddedHost,
  edits: Edits,
): { readonly element: HTMLElement; nameSheet(name: string): void } {
  const name = element('input', {
    class: 'rename-field',
    'aria-label': strings.newSheetName.label,
    title: strings.newSheetName.tip,
  });
  const rename = element(
    'form',
    { class: 'rename-form' },
    name,
    element('button', { type: 'submit', title: strings.renameSheet.tip }, strings.renameSheet.label),
  );
  rename.addEventListener('submit', (event) => {
    event.preventDefault();
    edits.renameSheet(name.value);
  });
  const readOnly = element('input', { type: 'checkbox' });
  readOnly.addEventListener('change', () => (host.faults.readOnly = readOnly.checked));
  const details = element(
    'details',
    { class: 'try-menu' },
    element('summary', { title: strings.tryMenu.tip }, strings.tryMenu.label),
    element(
      'div',
      { class: 'try-items' },
      button(strings.insertRow, () => edits.insertRow()),
      button(strings.deleteRow, () => edits.deleteRows()),
      button(strings.colleagueTick, () => edits.colleagueTick()),
      rename,
      button(strings.failRequest, () => host.faults.failRequest(1)),
      button(strings.loseEvent, () => host.faults.loseEvents(1)),
      element('label', { title: strings.readOnly.tip }, readOnly, strings.readOnly.label),
    ),
  );
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
  });
  return {
    element: details,
    nameSheet(sheetName) {
      if (document.activeElement !== name) name.value = sheetName;
    },
  };
}

function button({ label, tip }: Wording, press: () => void): HTMLButtonElement {
  const created = element('button', { type: 'button', title: tip }, label);
  created.addEventListener('click', press);
  return created;
}
