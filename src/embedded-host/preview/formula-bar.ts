/** Name box and formula bar: where the selection is, what the cell holds, and editing it there. */
import { element } from './dom';
import { insertLineBreak, watchLeaving } from './grid/edit-focus';
import { strings } from './strings';

export interface FormulaBar {
  readonly element: HTMLElement;
  readonly editing: boolean;
  /** Shows the cell, unless the person is typing here. */
  show(address: string, content: string): void;
  cancel(): void;
}

export interface FormulaBarHooks {
  editing(active: boolean): void;
  commit(typed: string): void;
  /** Enter or Escape: the focus goes back to the grid. */
  done(): void;
  goTo(typed: string): void;
}

export function createFormulaBar(hooks: FormulaBarHooks): FormulaBar {
  const { nameBox, field } = fields();
  let shown = { address: '', content: '' };
  let editing = false;

  function end(write: boolean): void {
    if (!editing) return;
    editing = false;
    const typed = field.value;
    field.value = shown.content;
    hooks.editing(false);
    if (write && typed !== shown.content) hooks.commit(typed);
  }

  field.addEventListener('focus', () => {
    if (editing) return;
    editing = true;
    hooks.editing(true);
  });
  watchLeaving(field, () => end(true));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.altKey) insertLineBreak(field);
    else if (event.key === 'Enter' || event.key === 'Escape') {
      end(event.key === 'Enter');
      hooks.done();
    } else return;
    event.preventDefault();
  });
  nameBox.addEventListener('focus', () => nameBox.select());
  nameBox.addEventListener('blur', () => (nameBox.value = shown.address));
  nameBox.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') hooks.goTo(nameBox.value);
    else if (event.key === 'Escape') {
      nameBox.value = shown.address;
      hooks.done();
    } else return;
    event.preventDefault();
  });

  return {
    element: barOf(nameBox, field),
    get editing() {
      return editing;
    },
    show(address, content) {
      if (editing) return;
      shown = { address, content };
      if (document.activeElement !== nameBox) nameBox.value = address;
      if (field.value !== content) field.value = content;
    },
    cancel: () => end(false),
  };
}

function fields(): { readonly nameBox: HTMLInputElement; readonly field: HTMLTextAreaElement } {
  return {
    nameBox: element('input', {
      class: 'name-box',
      'aria-label': strings.nameBox.label,
      title: strings.nameBox.tip,
      spellcheck: 'false',
      autocomplete: 'off',
    }),
    field: element('textarea', {
      class: 'formula-field',
      'aria-label': strings.formulaBar.label,
      title: strings.formulaBar.tip,
      rows: 1,
      spellcheck: 'false',
    }),
  };
}

function barOf(nameBox: HTMLElement, field: HTMLElement): HTMLElement {
  const mark = element('span', { class: 'formula-mark', 'aria-hidden': 'true' }, 'fx');
  return element(
    'section',
    { class: 'formula-bar', 'aria-label': strings.formulaBar.label },
    nameBox,
    mark,
    field,
  );
}
