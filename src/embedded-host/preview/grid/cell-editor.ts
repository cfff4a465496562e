/** The field that opens inside a cell: a text area, or a list when the cell allows certain words only. */
import { element } from '../dom';
import { insertLineBreak, watchLeaving } from './edit-focus';

export interface EditTarget {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Accessible name of the field. */
  readonly name: string;
  /** What the cell holds now, as the formula bar shows it. */
  readonly content: string;
  /** Start empty, because the person began typing instead of pressing F2. */
  readonly replace: boolean;
  readonly listValues: readonly string[] | null;
}

export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay' | 'elsewhere';

export interface EditorHooks {
  /** Editing began or ended: Excel refuses batches in between. */
  editing(active: boolean): void;
  /** Called only when the content changed. */
  commit(target: EditTarget, typed: string): void;
  /** `elsewhere`: the focus has already gone to another place and stays there. */
  closed(after: AfterEdit): void;
}

export interface CellEditor {
  readonly target: EditTarget | null;
  open(td: HTMLTableCellElement, target: EditTarget): void;
  commit(after: AfterEdit): void;
  cancel(): void;
}

type Field = HTMLTextAreaElement | HTMLSelectElement;

export function createCellEditor(hooks: EditorHooks): CellEditor {
  let open: { readonly target: EditTarget; readonly field: Field } | null = null;

  function close(after: AfterEdit, write: boolean): void {
    if (open === null) return;
    const { target, field } = open;
    const typed = field.value;
    // Cleared first: removing a focused field fires blur, which would come back here.
    open = null;
    field.remove();
    hooks.editing(false);
    if (write && typed !== target.content) hooks.commit(target, typed);
    hooks.closed(after);
  }

  return {
    get target() {
      return open?.target ?? null;
    },
    open(td, target) {
      close('stay', true);
      const field = target.listValues === null ? textField(target) : listField(target, target.listValues);
      open = { target, field };
      hooks.editing(true);
      takeFont(field, td);
      td.append(field);
      field.focus({ preventScroll: true });
      if (field instanceof HTMLTextAreaElement)
        field.setSelectionRange(field.value.length, field.value.length);
      field.addEventListener('keydown', (event) => {
        // The grid's own keys must not act on what is typed into the field.
        event.stopPropagation();
        if (event instanceof KeyboardEvent) onKey(event, field, close);
      });
      if (field instanceof HTMLSelectElement) commitPick(field, () => close('stay', true));
      watchLeaving(field, () => {
        if (open?.field === field) close('elsewhere', true);
      });
    },
    commit: (after) => close(after, true),
    cancel: () => close('stay', false),
  };
}

function onKey(event: KeyboardEvent, field: Field, close: (after: AfterEdit, write: boolean) => void): void {
  // While an input method composes, Enter and Escape belong to it.
  if (event.isComposing) return;
  if (event.key === 'Escape') close('stay', false);
  else if (event.key === 'Enter' && event.altKey) {
    if (field instanceof HTMLTextAreaElement) insertLineBreak(field);
  } else if (event.key === 'Enter') close(event.shiftKey ? 'up' : 'down', true);
  else if (event.key === 'Tab') close(event.shiftKey ? 'left' : 'right', true);
  else return;
  event.preventDefault();
}

function textField(target: EditTarget): HTMLTextAreaElement {
  const field = element('textarea', {
    class: 'cell-editor',
    'aria-label': target.name,
    rows: 1,
    spellcheck: 'false',
  });
  field.value = target.replace ? '' : target.content;
  field.addEventListener('input', () => fitHeight(field));
  queueMicrotask(() => fitHeight(field));
  return field;
}

/** The text looks the same while it is edited; colours stay the field's own, which are legible on white. */
function takeFont(field: HTMLElement, td: HTMLElement): void {
  const box = td.querySelector<HTMLElement>('.cell-box');
  if (box === null) return;
  const { fontFamily, fontSize, fontWeight, fontStyle } = box.style;
  Object.assign(field.style, { fontFamily, fontSize, fontWeight, fontStyle });
}

function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

function listField(target: EditTarget, values: readonly string[]): HTMLSelectElement {
  const words = values.includes(target.content) ? values : [target.content, ...values];
  const field = element('select', { class: 'cell-editor', 'aria-label': target.name });
  field.append(...words.map((word) => element('option', { value: word }, word)));
  field.value = target.content;
  return field;
}

/** A pick with the mouse is final; one with the arrow keys waits for Enter. */
function commitPick(field: HTMLSelectElement, commit: () => void): void {
  let byKey = false;
  field.addEventListener('keydown', () => (byKey = true));
  field.addEventListener('pointerdown', () => (byKey = false));
  field.addEventListener('change', () => {
    if (!byKey) commit();
  });
}
