/** A part of the pane that is fetched after the first figures, and then drawn at once, wherever it is asked for. */
import type * as React from 'react';

export interface FetchedPart<Props> {
  /** Null until it was fetched. */
  component(): React.ComponentType<Props> | null;
  /** True when it is there; false where it cannot be had: the next call tries once more. Never rejects. */
  fetch(): Promise<boolean>;
}

export function fetchedPart<Props>(load: () => Promise<React.ComponentType<Props>>): FetchedPart<Props> {
  let found: React.ComponentType<Props> | null = null;
  return {
    component: () => found,
    fetch: async () => {
      try {
        found ??= await load();
        return true;
      } catch {
        return false;
      }
    },
  };
}
