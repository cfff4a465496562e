/**
 * The focus never drops to the page: where what had it is gone, hidden or turned off, it goes on to what stands nearest
 * around it. Whoever has a better place, such as a heading of what came instead, takes it there first.
 */
import * as React from 'react';

/** What moves the focus itself when its phase changes has done so by then. */
const patience = 50;

/** Around these a heading says where one is; within anything smaller the next thing to press is near enough. */
const parts = 'section, [role="region"], [role="group"], fieldset, form, [role="tabpanel"], main, .pane';
const headings = 'h1, h2, h3, h4, legend';
const pressable =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), a[href], summary, textarea';

export function useKeptFocus(): void {
  React.useEffect(() => {
    /** What has the focus, and all that it stands in. */
    let path: readonly HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | null = null;

    const remember = ({ target }: FocusEvent): void => {
      path = pathOf(target);
    };
    const look = (): void => {
      timer = null;
      const [last] = path;
      const { activeElement } = document;
      if (last === undefined || !document.hasFocus()) return;
      if (activeElement !== document.body && activeElement !== last) return;
      // Who presses beside everything has left it by their own will.
      if (isLost(last)) focusOn(placeIn(path.slice(1)));
      else if (activeElement !== last) path = [];
    };
    const lookSoon = (): void => {
      timer ??= setTimeout(look, patience);
    };
    const observer = new MutationObserver(() => {
      const [last] = path;
      if (last !== undefined && isLost(last)) lookSoon();
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', lookSoon);
    const attributeFilter = ['disabled', 'hidden', 'open'];
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', lookSoon);
      if (timer !== null) clearTimeout(timer);
    };
  }, []);
}

function pathOf(target: EventTarget | null): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  let element = target instanceof HTMLElement ? target : null;
  while (element !== null && element !== document.body) {
    path.push(element);
    element = element.parentElement;
  }
  return path;
}

function isLost(element: HTMLElement): boolean {
  return !isShown(element) || element.matches(':disabled');
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.closest('[hidden], details:not([open]) > :not(summary)') === null;
}

/** From the inside to the outside; null where none of it is left. */
function placeIn(around: readonly HTMLElement[]): HTMLElement | null {
  for (const element of around.filter(isShown)) {
    const places = element.querySelectorAll<HTMLElement>(element.matches(parts) ? headings : pressable);
    const place = [...places].find(isShown);
    if (place !== undefined) return place;
  }
  return null;
}

function focusOn(place: HTMLElement | null): void {
  if (place === null) return;
  if (place.matches(headings) && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus();
}
