/** What became of a press that makes a sheet, with the way there. */
import * as React from 'react';
import type { GapListReport } from '../../../core/ports/workbook-port';
import { placeWords } from '../../words/problem-words';
import { usePane } from '../pane/pane-context';
import { UnsetLooks } from '../parts/UnsetLooks';

export type Made =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly said: string; readonly report: GapListReport }
  | { readonly kind: 'failed'; readonly what: string };

export function SheetMade({ made }: { readonly made: Made | null }): JSX.Element {
  const { store, messages } = usePane();
  return (
    <div role="status">
      {made?.kind === 'failed' && <p>{made.what}</p>}
      {made?.kind === 'made' && (
        <>
          <p>{made.said}</p>
          <button type="button" className="jump" onClick={() => void store.goToPlace(made.report.place)}>
            {messages.pane.data.goToPlace(placeWords(made.report.place))} <span aria-hidden="true">→</span>
          </button>
          <UnsetLooks unset={made.report.unset} messages={messages} />
        </>
      )}
    </div>
  );
}
