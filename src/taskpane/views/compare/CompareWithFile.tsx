/** The file before, this workbook after: what moved a level first, then every criterion whose result changed. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { ComparedSide } from '../../../core/rounds/comparison-words';
import type { SideFailure } from '../../../core/ports/rounds-port';
import { usePane } from '../pane/pane-context';
import { ProblemList } from '../parts/ProblemList';
import { fileFailureWords } from '../carry/file-words';
import { WorkbookInput } from '../parts/WorkbookInput';
import { ComparisonResult } from './ComparisonResult';
import type { RoundsViewProps } from './rounds-view';

const fileInputId = 'rounds-file';

export function CompareWithFile({ phase, tools, words }: RoundsViewProps): JSX.Element {
  const [before, setBefore] = React.useState<ComparedSide | null>(null);
  const [failure, setFailure] = React.useState<SideFailure | null>(null);
  const [isReading, setReading] = React.useState(false);
  /** Grows with every file, so that one that took long never replaces a newer one. */
  const turn = React.useRef(0);

  async function choose(file: File): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    setReading(true);
    setFailure(null);
    setBefore(null);
    const outcome = await tools.readSide(file, file.name);
    if (own !== turn.current) return;
    setReading(false);
    if (outcome.ok) setBefore(outcome.value);
    else setFailure(outcome.failure);
  }

  return (
    <section>
      <h4>{words.compare}</h4>
      <p className="muted">
        <Thai text={words.compareWhy} />
      </p>
      <label htmlFor={fileInputId}>{words.file}</label>
      <WorkbookInput id={fileInputId} onFile={(file) => void choose(file)} />
      <div role="status">{isReading && <p>{words.reading}</p>}</div>
      {failure !== null && <SideFailed failure={failure} words={words} />}
      {before !== null && <ComparisonResult before={before} phase={phase} tools={tools} words={words} />}
    </section>
  );
}

function SideFailed({
  failure,
  words,
}: {
  readonly failure: SideFailure;
  readonly words: RoundsViewProps['words'];
}): JSX.Element {
  const { language } = usePane();
  if (failure.of === 'findings') {
    return (
      <div role="alert">
        <p>{words.findings}</p>
        <ProblemList problems={failure.findings} />
      </div>
    );
  }
  const { what, next } = fileFailureWords(failure.failure, language);
  return (
    <div role="alert">
      <p>{what}</p>
      <p>{next}</p>
    </div>
  );
}
