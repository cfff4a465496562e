/** How far each view was scrolled, so that whoever comes back to one finds it as it was. */
import * as React from 'react';
import type { View } from '../../state/pane-state';

/** @returns for the element in which the views scroll */
export function useKeptScroll(view: View): React.RefObject<HTMLDivElement> {
  const scroller = React.useRef<HTMLDivElement>(null);
  const kept = React.useRef(new Map<string, number>());
  const key = [view.tab, view.category, view.item, view.criterion].join(' ');
  React.useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const places = kept.current;
    element.scrollTop = places.get(key) ?? 0;
    // At every scroll: when the view is left its contents are gone before anybody could ask.
    const keep = (): void => void places.set(key, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [key]);
  return scroller;
}
