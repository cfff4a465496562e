/** Pointer, keyboard and clipboard on the grid, turned into selections and edits. */
import type { EmbeddedHost } from '../../contract';
import type { HostArea } from '../../workbook-view';
import { cellName } from '../../cells/a1';
import type { CellPosition } from '../../cells/area';
import type { AfterEdit, CellEditor } from './cell-editor';
import { focusTargetOf } from './cell-view';
import { activeSheet, type Edits } from './edits';
import type { GridView } from './grid-view';
import { readKey, type KeyIntent } from './keyboard';
import { followSelection, moveSelection, selectCell, stretchTo, type GridSelection } from './selection';
import { strings } from '../strings';

export interface GridInputParts {
  readonly host: EmbeddedHost;
  readonly view: GridView;
  readonly edits: Edits;
  readonly editor: CellEditor;
  /** Draws at once, because the next key may come before the next frame. */
  redraw(): void;
  pageHeight(): number;
}

export interface GridInput {
  focusSelection(): void;
  afterEdit(after: AfterEdit): void;
}

const STEPS: Readonly<Record<Exclude<AfterEdit, 'stay' | 'elsewhere'>, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

export function attachGridInput(parts: GridInputParts): GridInput {
  const { host, view, edits } = parts;
  const { table } = view;
  let own: GridSelection | null = null;

  const current = (): GridSelection => (own = followSelection(own, host.workbook.selection));

  function choose(next: GridSelection): void {
    own = next;
    edits.select(next.area);
    parts.redraw();
  }

  function focusSelection(): void {
    // A new sheet's selection is A1, which our sheets hide: the keyboard must not fall out of the grid for that.
    const td = view.cellAt(current().area) ?? table.querySelector<HTMLTableCellElement>('td[data-cell]');
    if (td !== null) focusTargetOf(td).focus({ preventScroll: true });
  }

  const openEditor = (replace: boolean): void => openAt(parts, current().area, replace);

  function act(intent: KeyIntent): void {
    switch (intent.kind) {
      case 'move':
        choose(moveSelection(view.geometry, current(), intent.move, intent.stretch));
        return focusSelection();
      case 'edit':
        return openEditor(false);
      case 'type':
        return openEditor(true);
      case 'toggle':
        return edits.toggle(current().area.row, current().area.column);
      case 'clear':
        return edits.clearSelection();
      case 'sheet':
        edits.stepSheet(intent.by);
        parts.redraw();
        return focusSelection();
    }
  }

  attachKeys(parts, act);
  turnBoxes(parts);
  attachPointer(parts, { current, choose, focusSelection });

  attachOpening(view, openEditor);
  attachClipboard(parts);

  return {
    focusSelection,
    afterEdit(after) {
      if (after === 'elsewhere') return;
      if (after !== 'stay') {
        const [rows, columns] = STEPS[after];
        choose(moveSelection(view.geometry, current(), { kind: 'step', rows, columns }, false));
      }
      focusSelection();
    },
  };
}

function openAt(
  { host, view, editor }: GridInputParts,
  { row, column }: CellPosition,
  replace: boolean,
): void {
  const td = view.cellAt({ row, column });
  const sheet = activeSheet(host);
  const cell = sheet.cell(row, column);
  // A native checkbox is turned, not typed into.
  if (td === null || cell.checkbox) return;
  const name = strings.editorName(cellName({ row, column }));
  const { formula: content, listValues } = cell;
  editor.open(td, { sheetId: sheet.id, row, column, name, content, replace, listValues });
}

function attachKeys({ view, pageHeight }: GridInputParts, act: (intent: KeyIntent) => void): void {
  view.table.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const onCheckbox = event.target instanceof HTMLInputElement && event.target.type === 'checkbox';
    const intent = readKey(event, onCheckbox, pageHeight());
    if (intent === null) return;
    // A typed character must still reach the editor that has just opened.
    if (intent.kind !== 'type') event.preventDefault();
    act(intent);
  });
}

function attachOpening({ table, positionOf }: GridView, openEditor: (replace: boolean) => void): void {
  table.addEventListener('dblclick', (event) => {
    const onField = isField(event.target) || event.target instanceof HTMLInputElement;
    if (positionOf(event.target) !== null && !onField) openEditor(false);
  });
  table.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.matches('.cell-list-mark')) openEditor(false);
  });
}

/** What pointer and keys have in common. */
interface Selecting {
  current(): GridSelection;
  choose(next: GridSelection): void;
  focusSelection(): void;
}

function attachPointer({ view }: GridInputParts, { current, choose, focusSelection }: Selecting): void {
  const { table } = view;
  let dragging = false;
  table.addEventListener('pointerdown', (event) => {
    // The right button selects what its menu is about.
    const isRight = event.button === 2 && !isSelected(event.target);
    if ((event.button !== 0 && !isRight) || isField(event.target)) return;
    const headed = headerArea(event.target, view);
    if (headed !== null) {
      choose({ anchor: headed, cursor: headed, area: headed });
      return;
    }
    const position = view.positionOf(event.target);
    if (position === null) return;
    dragging = !event.shiftKey && !(event.target instanceof HTMLInputElement);
    choose(
      event.shiftKey
        ? stretchTo(view.geometry, current().anchor, position)
        : selectCell(view.geometry, position),
    );
  });
  // After the browser's own focusing, which would take the cell even when its checkbox is the target.
  table.addEventListener('mousedown', (event) => {
    if (isField(event.target)) return;
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    focusSelection();
  });
  table.addEventListener('pointerover', (event) => {
    if (!dragging || (event.buttons & 1) === 0) return;
    const position = view.positionOf(event.target);
    if (position !== null) choose(stretchTo(view.geometry, current().anchor, position));
  });
  table.ownerDocument.addEventListener('pointerup', () => (dragging = false));
}

function attachClipboard({ view, edits }: GridInputParts): void {
  const { table } = view;
  table.addEventListener('copy', (event) => {
    if (isField(event.target)) return;
    event.clipboardData?.setData('text/plain', edits.copy(view.geometry));
    event.preventDefault();
  });
  table.addEventListener('paste', (event) => {
    if (isField(event.target)) return;
    edits.paste(event.clipboardData?.getData('text/plain') ?? '');
    event.preventDefault();
  });
}

function turnBoxes({ host, view, edits }: GridInputParts): void {
  view.table.addEventListener('click', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const position = view.positionOf(box);
    if (position === null) return;
    edits.toggle(position.row, position.column);
    // The browser turns the box by itself; the workbook decides what it shows, also after a refusal.
    const { value } = activeSheet(host).content(position.row, position.column);
    setTimeout(() => (box.checked = value === true), 0);
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function isSelected(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-selected="true"]') !== null;
}

/** A click on a row or column header takes the whole of it, as far as the page draws. */
function headerArea(target: EventTarget | null, view: GridView): (HostArea & CellPosition) | null {
  const th = target instanceof Element ? target.closest<HTMLElement>('th[data-row], th[data-column]') : null;
  if (th === null) return null;
  const { rows, columns } = view.geometry;
  const lastRow = rows[rows.length - 1]?.index ?? 0;
  const lastColumn = columns[columns.length - 1]?.index ?? 0;
  const { row, column } = th.dataset;
  return row === undefined
    ? { row: 0, column: Number(column), rows: lastRow + 1, columns: 1 }
    : { row: Number(row), column: 0, rows: 1, columns: lastColumn + 1 };
}
