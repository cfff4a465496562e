/** The real pane over a store in a test: rendered as in `index.tsx`, and looked over by axe. */
import '../../../src/taskpane/fabric-config';
import axe from 'axe-core';
import { act, render, type RenderResult } from '@testing-library/react';
import { InjectionMode, Stylesheet } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import { prepareFabric } from '../../../src/taskpane/theme';
import { App } from '../../../src/taskpane/views/shell/App';
import { settle } from '../manual-clock';
import { openStore, type OpenOptions, type OpenStore } from '../store/open-store';

// How things look is asked in a browser; here each question about visibility would go through all of Fabric's rules.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
prepareFabric();

export interface RenderedPane extends OpenStore {
  readonly page: RenderResult;
  readonly reloads: () => number;
}

/** Before anything has answered. */
export function renderStarting(options: OpenOptions = {}): RenderedPane {
  const open = openStore(options);
  let reloads = 0;
  const page = render(<App store={open.store} now={open.clock.now} onReload={() => (reloads += 1)} />);
  return { ...open, page, reloads: () => reloads };
}

/** Connected, and the first reading over. */
export async function renderPane(options: OpenOptions = {}): Promise<RenderedPane> {
  const pane = renderStarting(options);
  await act(() => pane.store.connect());
  // What is fetched after the first figures has come by the time a person looks for it.
  await act(async () => {
    await Promise.all([
      import('../../../src/taskpane/views/start/StartPhases'),
      import('../../../src/taskpane/views/work/WorkView'),
      import('../../../src/taskpane/views/row/RowView'),
      import('../../../src/taskpane/views/item/ItemView'),
      import('../../../src/taskpane/views/data/PapersView'),
      import('../../../src/taskpane/views/data/CheckView'),
    ]);
    await settle();
  });
  return pane;
}

/** Rules that need real pixels are checked in a browser (test/e2e). */
const options: axe.RunOptions = {
  rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
};

/** What axe finds in the whole page, as `rule: element`; empty when all is well. */
export async function findings(): Promise<string[]> {
  document.title = 'PMQA 4.0';
  const { violations } = await axe.run(document, options);
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`));
}
