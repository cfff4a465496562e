/** A file with a sheet for each owner, to be handed out. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import { planOwnerSheets } from '../../../core/papers/owners/plan-owner-sheets';
import { isoDay } from '../../../core/words/written-date';
import type { assessorTh } from '../../words/assessor/assessor.th';
import type { RoundsViewProps } from '../compare/rounds-view';
import { usePane } from '../pane/pane-context';

interface OwnerSheetsProps extends Pick<RoundsViewProps, 'phase' | 'tools'> {
  readonly words: typeof assessorTh;
}

export function OwnerSheets({ phase, tools, words }: OwnerSheetsProps): JSX.Element {
  const { index, messages, language } = usePane();
  const [said, setSaid] = React.useState('');
  const { answers, profile } = phase.reading.snapshot;

  async function make(): Promise<void> {
    const look = { language, typeface: tools.findTypeface(), madeOn: isoDay(tools.now()) };
    const plan = planOwnerSheets(index, { ...look, profile, answers });
    if (plan === null) {
      setSaid(words.noOwners);
      return;
    }
    const saved = await tools.saveOwners(plan, profile);
    setSaid(
      saved.ok
        ? words.ownersMade(saved.value.name, String(plan.sheets.length))
        : failureWords(saved.failure, messages.failure).what,
    );
  }

  return (
    <>
      <p>
        <DefaultButton text={words.owners} onClick={() => void make()} />
      </p>
      <p role="status">{said}</p>
    </>
  );
}
