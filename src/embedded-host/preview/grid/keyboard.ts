/** Which key means what in the grid. Pure: from a key press to an intention, so that it can be read as a table. */
import type { Move } from './selection';

export type KeyIntent =
  | { readonly kind: 'move'; readonly move: Move; readonly stretch: boolean }
  | { readonly kind: 'edit' }
  /** Opens the editor empty and lets the browser put the character in. */
  | { readonly kind: 'type' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Null leaves the key to the browser. Tab is left as well: outside an open editor it leads out of the grid, so
 * that the keyboard is never caught in it.
 */
export function readKey(press: KeyPress, onCheckbox: boolean, pageHeight: number): KeyIntent | null {
  const control = press.ctrlKey || press.metaKey;
  const move = (to: Move): KeyIntent => ({ kind: 'move', move: to, stretch: press.shiftKey });
  const arrow = ARROWS[press.key];
  if (arrow !== undefined) {
    if (press.altKey) return press.key === 'ArrowDown' ? { kind: 'edit' } : null;
    return move({ kind: control ? 'edge' : 'step', rows: arrow[0], columns: arrow[1] });
  }
  switch (press.key) {
    case 'PageUp':
    case 'PageDown': {
      const by = press.key === 'PageDown' ? 1 : -1;
      return control ? { kind: 'sheet', by } : move({ kind: 'page', rows: by, height: pageHeight });
    }
    case 'Home':
      return move({ kind: control ? 'sheetStart' : 'rowStart' });
    case 'End':
      return move({ kind: control ? 'sheetEnd' : 'rowEnd' });
    case 'Enter':
      return {
        kind: 'move',
        move: { kind: 'step', rows: press.shiftKey ? -1 : 1, columns: 0 },
        stretch: false,
      };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case ' ':
      if (onCheckbox) return { kind: 'toggle' };
      break;
  }
  const printable = [...press.key].length === 1 || press.key === 'Process' || press.key === 'Dead';
  return printable && !control && !press.altKey && !onCheckbox ? { kind: 'type' } : null;
}
