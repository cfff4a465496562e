/** The menu of a cell, with the one entry that the add-in has in it: by the right button, or Shift+F10. */
import { element } from './dom';
import { strings } from './strings';

export interface CellMenu {
  readonly element: HTMLElement;
  dispose(): void;
}

/** @param table of the grid @param choose the entry was chosen */
export function createCellMenu(table: HTMLElement, choose: () => void): CellMenu {
  const entry = element(
    'button',
    { type: 'button', role: 'menuitem', title: strings.showRow.tip },
    strings.showRow.label,
  );
  const menu = element(
    'div',
    { class: 'cell-menu', role: 'menu', 'aria-label': strings.cellMenu.label },
    entry,
  );
  menu.hidden = true;
  let opener: HTMLElement | null = null;

  function close(): void {
    menu.hidden = true;
  }
  table.addEventListener('contextmenu', (event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-cell]') : null;
    if (cell === null) return;
    event.preventDefault();
    opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    // A key has no place of its own: the menu opens at the cell.
    const { left, bottom } = cell.getBoundingClientRect();
    menu.style.left = `${event.clientX || left}px`;
    menu.style.top = `${event.clientY || bottom}px`;
    menu.hidden = false;
    entry.focus();
  });
  entry.addEventListener('click', () => {
    close();
    opener?.focus();
    choose();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    opener?.focus();
  });
  const onPress = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  document.addEventListener('pointerdown', onPress);
  return { element: menu, dispose: () => document.removeEventListener('pointerdown', onPress) };
}
