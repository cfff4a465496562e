/** Draws a part that is fetched: at once where it is there; else what is shown meanwhile, or that it cannot be had. */
import * as React from 'react';
import type { FetchedPart } from '../pane/fetched-part';
import { usePane } from '../pane/pane-context';
import { PartMissing } from './PartMissing';

export interface FetchedProps<Props> {
  readonly part: FetchedPart<Props>;
  readonly props: Props & React.Attributes;
  readonly meanwhile: JSX.Element | null;
}

export function Fetched<Props extends object>({
  part,
  props,
  meanwhile,
}: FetchedProps<Props>): JSX.Element | null {
  const [attempt, setAttempt] = React.useState(0);
  /** The attempt that failed last. */
  const [failed, setFailed] = React.useState(-1);
  const [drawn, redraw] = React.useState(0);
  const { settleFocus } = usePane();
  React.useEffect(() => {
    if (part.component() !== null) return undefined;
    let shown = true;
    void part.fetch().then((ok) => {
      if (!shown) return;
      if (ok) redraw((count) => count + 1);
      else setFailed(attempt);
    });
    return () => {
      shown = false;
    };
  }, [part, attempt]);
  React.useEffect(() => {
    if (drawn > 0) settleFocus();
  }, [drawn, settleFocus]);
  const Part = part.component();
  if (Part !== null) return <Part {...props} />;
  return failed === attempt ? <PartMissing onRetry={() => setAttempt(attempt + 1)} /> : meanwhile;
}
