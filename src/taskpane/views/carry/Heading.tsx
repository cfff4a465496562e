/** A heading at its place: below a section of the data view, or right below the one heading of a pane that stopped. */
import * as React from 'react';
import { useCarry } from './carry-context';

export interface HeadingProps {
  /** 0 of the whole, 1 of a part of it. */
  readonly depth: 0 | 1;
  readonly id?: string;
  readonly children: React.ReactNode;
}

export function Heading({ depth, id, children }: HeadingProps): JSX.Element {
  const { carry } = useCarry();
  const tags = carry.sink() === 'here' ? (['h4', 'h5'] as const) : (['h2', 'h3'] as const);
  const Tag = tags[depth];
  return depth === 0 ? (
    <Tag className="carry-heading" tabIndex={-1} data-phase-heading>
      {children}
    </Tag>
  ) : (
    <Tag className="carry-part" id={id}>
      {children}
    </Tag>
  );
}
