/** A long list in portions: the first ones say what happened, and the keyboard goes on where they ended. */
import * as React from 'react';
import { useRepair } from './repair-context';

/** With every press of “more”. */
const portion = 50;

export interface PortionsProps<Item> {
  readonly items: readonly Item[];
  /** How many are drawn at first. */
  readonly first: number;
  readonly className: string;
  readonly draw: (item: Item) => React.ReactNode;
}

export function Portions<Item>({ items, first, className, draw }: PortionsProps<Item>): JSX.Element {
  const { words, number } = useRepair();
  const [limit, setLimit] = React.useState(first);
  const list = React.useRef<HTMLUListElement>(null);
  const shown = items.slice(0, limit);
  const rest = items.length - shown.length;

  function showMore(): void {
    const before = shown.length;
    setLimit(limit + portion);
    requestAnimationFrame(() => {
      const next = list.current?.children[before];
      const target = next?.querySelector('button') ?? next;
      if (target instanceof HTMLElement) target.focus();
    });
  }

  return (
    <>
      <ul className={className} ref={list}>
        {shown.map((item, position) => (
          <li key={position} tabIndex={-1}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="more" onClick={showMore}>
          {words.faults.more(number(Math.min(portion, rest)))}
        </button>
      )}
    </>
  );
}
