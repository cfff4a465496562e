/** The step with most points per tick, and the way to its row. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { NextStep } from '../../../core/assessment/assessment';
import { nextStepWords } from './next-step-words';
import { usePane } from '../pane/pane-context';

export interface NextStepCalloutProps {
  readonly steps: readonly NextStep[];
  /** False while the points of the whole cannot be computed. */
  readonly countsForWhole: boolean;
}

export function NextStepCallout({ steps, countsForWhole }: NextStepCalloutProps): JSX.Element {
  const { store, index, messages, language } = usePane();
  const words = messages.pane.nextStep;
  const [best] = steps;
  const [first] = best?.ticks ?? [];
  if (best === undefined || first === undefined) {
    return <p className="callout">{messages.pane.overview.allDone}</p>;
  }
  const { sentence, released } = nextStepWords(best, index, messages, language, countsForWhole);
  return (
    <section className="callout" aria-labelledby="next-step-heading">
      <h2 id="next-step-heading">{words.heading}</h2>
      <p className="callout-sentence">
        <Thai text={sentence} />
      </p>
      {released !== '' && (
        <p>
          <Thai text={released} />
        </p>
      )}
      <p className="callout-buttons">
        <button type="button" className="jump" onClick={() => void store.goToCriterion(first)}>
          {words.go} <span aria-hidden="true">→</span>
        </button>
        <button type="button" className="jump" title={words.nextGapHint} onClick={() => void store.nextGap()}>
          {words.nextGap}
        </button>
      </p>
    </section>
  );
}
