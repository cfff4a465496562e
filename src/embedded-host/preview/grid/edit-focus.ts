/** When leaving a field ends the editing, the way Excel's cell-edit mode ends. */

/**
 * Calls `leave` once the focus has really gone elsewhere in the page. A click into the task pane, or another
 * window, does not end cell-edit mode in Excel (#3019), so it does not here: the pane must cope with it.
 */
export function watchLeaving(field: HTMLElement, leave: () => void): void {
  field.addEventListener('blur', () => {
    // The new active element is known only after the event.
    setTimeout(() => {
      const active = document.activeElement;
      if (active === field || active instanceof HTMLIFrameElement) return;
      leave();
    }, 0);
  });
}

/** Puts a line break at the caret, as Alt+Enter does. */
export function insertLineBreak(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
