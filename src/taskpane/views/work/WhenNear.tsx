/**
 * Draws its contents when they come near what is seen, and keeps their room when they are not. A list of thousands of
 * rows of different heights costs no more than what is looked at; what holds the focus stays, wherever it is.
 */
import * as React from 'react';

export interface WhenNearProps {
  /** Height of its contents before they were drawn once, in rem. */
  readonly estimate: number;
  /** True for what is seen at first. */
  readonly atOnce: boolean;
  readonly children: React.ReactNode;
}

/** So far above and below what is seen: a page or so, which fast scrolling does not outrun. */
const margin = '900px 0px';

export function WhenNear({ estimate, atOnce, children }: WhenNearProps): JSX.Element {
  const box = React.useRef<HTMLDivElement>(null);
  // Where nothing tells what is near, as on a page that is only printed, everything is drawn.
  const [isNear, setNear] = React.useState(atOnce || typeof IntersectionObserver === 'undefined');
  const height = React.useRef<number | null>(null);

  React.useEffect(() => {
    const element = box.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries[entries.length - 1];
        if (last === undefined) return;
        const { height: drawn } = last.boundingClientRect;
        if (last.isIntersecting) return setNear(true);
        // Of a list that is not shown at all nothing can be measured.
        if (drawn === 0 || element.contains(document.activeElement)) return undefined;
        height.current = drawn;
        return setNear(false);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const room = height.current === null ? `${estimate}rem` : `${height.current}px`;
  return (
    <div ref={box} style={isNear ? undefined : { height: room }}>
      {isNear ? children : null}
    </div>
  );
}
