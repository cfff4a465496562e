/** Last year's file: chosen, looked at, refused or done without. It is kept with the pane, for after the creation. */
import * as React from 'react';
import type { Profile } from '../../../core/assessment/answers';
import { failureWords } from '../../../core/failures/failure-words';
import type { FailureWords } from '../../../core/failures/failure.th';
import type { readLastYear } from '../carry/read-last-year';
import { useLastYearFile } from '../pane/last-year-context';
import { usePane } from '../pane/pane-context';

type Look =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'chosen'; readonly name: string }
  | { readonly kind: 'refused'; readonly words: FailureWords };

export interface LastYearLook {
  readonly look: Look;
  choose(file: File): Promise<void>;
  forget(): void;
}

/** @param onProfile told what the file says; not told where it does not say whose it is */
export function useLastYear(onProfile: (profile: Profile) => void): LastYearLook {
  const pane = usePane();
  const lastYear = useLastYearFile();
  const [look, setLook] = React.useState<Look>(() =>
    lastYear.chosen === null ? { kind: 'none' } : { kind: 'chosen', name: lastYear.chosen.name },
  );
  /** Of the newest file: what is found in an older one is shown to nobody. */
  const newest = React.useRef<AbortController | null>(null);
  const drop = (): void => {
    newest.current?.abort();
    newest.current = null;
    lastYear.chosen = null;
  };
  React.useEffect(() => () => newest.current?.abort(), []);

  async function choose(file: File): Promise<void> {
    drop();
    const own = new AbortController();
    newest.current = own;
    setLook({ kind: 'reading' });
    const read = await fetchReader();
    if (newest.current !== own) return;
    if (read === null)
      return setLook({
        kind: 'refused',
        words: failureWords({ kind: 'partMissing' }, pane.messages.failure),
      });
    const outcome = await read(pane, file, own.signal);
    if (newest.current !== own) return;
    if (!outcome.ok) return setLook({ kind: 'refused', words: outcome.failure });
    lastYear.chosen = file;
    setLook({ kind: 'chosen', name: file.name });
    if (outcome.value !== null) onProfile(outcome.value);
  }

  function forget(): void {
    drop();
    setLook({ kind: 'none' });
  }

  return { look, choose, forget };
}

/** Null where the part that reads files cannot be fetched. */
async function fetchReader(): Promise<typeof readLastYear | null> {
  try {
    return (await import(/* webpackChunkName: "carry" */ '../carry/read-last-year')).readLastYear;
  } catch {
    return null;
  }
}
