/** What repair will do, in a list, and the button that does it: nothing else is ever done. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Checkup } from '../../../core/upkeep/checkup';
import { stepLine } from '../../words/step-lines';
import { countEndings } from '../../state/picture/fault-counts';
import { usePaneState } from '../pane/pane-context';
import { JumpButton } from './JumpButton';
import { useRepair } from './repair-context';

/** More steps than that are folded, so that what was found can be seen. */
const mostOpen = 6;
/** Ways in per step; the list of findings has them all. */
const mostPlaces = 3;

export function StepList({ checkup }: { readonly checkup: Checkup }): JSX.Element | null {
  const repair = useRepair();
  const { words, state, upkeep, number } = repair;
  const { making } = usePaneState();
  const counts = countEndings(checkup, state.decisions);
  const open = counts.choice;
  // Not ours to repair, and the finding says why.
  if (checkup.faults.some(({ kind }) => kind === 'layoutNewer' || kind === 'otherEdition')) return null;
  if (checkup.steps.length === 0) {
    if (counts.repair === 0 && checkup.questions.length === 0) return <p>{words.repair.nothing}</p>;
    return <p>{words.repair.nothingYet}</p>;
  }
  return (
    <>
      <h4 className="repair-heading">{words.repair.heading}</h4>
      <p>
        <Thai text={words.repair.promise} />
      </p>
      {/* While a newer check is under way the list may be about to change. */}
      <PrimaryButton
        text={words.repair.press}
        disabled={state.phase.kind !== 'checked' || making !== null}
        allowDisabledFocus
        onClick={() => void upkeep.repair()}
      />
      {open > 0 && <p className="muted">{words.repair.openQuestions(number(open))}</p>}
      <details open={checkup.steps.length <= mostOpen}>
        <summary>{words.repair.stepCount(number(checkup.steps.length))}</summary>
        <ol className="steps">
          {checkup.steps.map((step) => {
            const { text, about } = stepLine(step, 'will', repair);
            const rest = step.places.length - mostPlaces;
            return (
              <li key={step.key}>
                <p>
                  <Thai text={text} />
                </p>
                {about !== '' && (
                  <p className="muted">
                    <Thai text={about} />
                  </p>
                )}
                {step.places.length > 0 && (
                  <p className="step-places">
                    {step.places.slice(0, mostPlaces).map((place, position) => (
                      <JumpButton key={position} place={place} />
                    ))}
                    {rest > 0 && <span className="muted">{words.repair.morePlaces(number(rest))}</span>}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      </details>
    </>
  );
}
