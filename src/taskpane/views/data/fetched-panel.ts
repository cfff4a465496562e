/** A part of the pane that is fetched when it is first shown, and kept as long as the pane stands. */
import * as React from 'react';

export interface FetchedPanel<Props> {
  /** Fetches it at the first call; the same component afterwards. */
  component(): React.LazyExoticComponent<React.ComponentType<Props>>;
  /** The next call of `component` tries once more. */
  forget(): void;
  /** A person has asked for it: it is there again when they come back. */
  wasOpened: boolean;
}

/** @param load never rejects: where nothing can be fetched it gives what says so */
export function fetchedPanel<Props>(load: () => Promise<React.ComponentType<Props>>): FetchedPanel<Props> {
  let lazy: React.LazyExoticComponent<React.ComponentType<Props>> | null = null;
  return {
    component: () => (lazy ??= React.lazy(async () => ({ default: await load() }))),
    forget: () => {
      lazy = null;
    },
    wasOpened: false,
  };
}
