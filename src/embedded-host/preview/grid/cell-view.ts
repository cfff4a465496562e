/** One cell's DOM: text, checkbox or list mark inside a clipping box. Compares before it touches anything. */
import type { CellView } from '../../workbook-view';
import { innerStyle, outerStyle, type CellEdges } from './cell-css';
import { element } from '../dom';

export interface CellDrawing {
  readonly cell: CellView;
  readonly edges: CellEdges;
  /** Height of the cell or its merge in pixels. */
  readonly height: number;
  readonly zoom: number;
  /** Accessible name of a checkbox, such as `ทำแล้ว แถว 7`. */
  readonly checkboxName: string;
}

/** Two drawings with the same signature look the same. */
export function drawingSignature({ cell, edges, height, zoom, checkboxName }: CellDrawing): string {
  return [
    outerStyle(cell, edges),
    innerStyle(cell, height, zoom),
    cell.checkbox ? `☐${checkboxName}=${cell.value === true}` : cell.text,
    cell.listValues === null ? '' : '▾',
  ].join('\u0001');
}

/**
 * Draws the cell into `td`, keeping an open editor and the checkbox element where they are: replacing a focused
 * checkbox would throw the keyboard user out of the grid.
 */
export function drawCell(td: HTMLTableCellElement, drawing: CellDrawing): void {
  const { cell, edges, height, zoom } = drawing;
  paint(td, outerStyle(cell, edges));
  const box = boxOf(td);
  box.style.cssText = innerStyle(cell, height, zoom);
  if (cell.checkbox) drawCheckbox(box, drawing);
  else drawText(box, cell);
}

/** The element that takes the focus when the cell is chosen: its checkbox, or the cell itself. */
export function focusTargetOf(td: HTMLTableCellElement): HTMLElement {
  return checkboxOf(td) ?? td;
}

function checkboxOf(td: HTMLTableCellElement): HTMLInputElement | null {
  return td.querySelector<HTMLInputElement>('input[type="checkbox"]');
}

function boxOf(td: HTMLTableCellElement): HTMLElement {
  const present = td.querySelector<HTMLElement>(':scope > .cell-box');
  if (present !== null) return present;
  const created = element('div', { class: 'cell-box' });
  td.prepend(created);
  return created;
}

/** Only these properties: the sticky offsets set by the grid stay. */
function paint(td: HTMLTableCellElement, declarations: string): void {
  for (const declaration of declarations.split(';')) {
    const [property, value] = declaration.split(':');
    if (property !== undefined && value !== undefined) td.style.setProperty(property, value);
  }
}

function drawCheckbox(box: HTMLElement, { cell, checkboxName }: CellDrawing): void {
  let input = box.querySelector<HTMLInputElement>('input');
  if (input === null) {
    input = element('input', { type: 'checkbox', class: 'cell-checkbox', tabindex: -1 });
    box.replaceChildren(input);
  }
  input.checked = cell.value === true;
  input.setAttribute('aria-label', checkboxName);
}

function drawText(box: HTMLElement, cell: CellView): void {
  const text = element('span', { class: 'cell-text' }, cell.text);
  if (cell.listValues === null) box.replaceChildren(text);
  else box.replaceChildren(text, element('span', { class: 'cell-list-mark', 'aria-hidden': 'true' }));
}
