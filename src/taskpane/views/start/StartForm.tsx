/** The empty workbook: who assesses itself, for which year, and the button that makes the sheets. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { Profile } from '../../../core/assessment/answers';
import type { Failure } from '../../../core/failures/failures';
import { failureWords } from '../../../core/failures/failure-words';
import { thaiFiscalYear } from '../../words/dates';
import { formatNumber } from '../../words/format-number';
import { useLastYearFile } from '../pane/last-year-context';
import { carryHeadingId, usePane, usePaneState, viewHeadingId } from '../pane/pane-context';
import { checkStartFields, yearAfter, type StartField, type StartFields } from './check-start-fields';
import { LastYear, type LastYearProps } from './LastYear';
import { SampleButton } from './SampleButton';
import { fieldIds, StartFormFields } from './StartFormFields';

export interface StartFormProps {
  /** Why the last attempt failed, or null. */
  readonly failure: Failure | null;
  readonly reading: boolean;
}

export function StartForm({ failure, reading }: StartFormProps): JSX.Element {
  const { store, rubric, messages, language, now } = usePane();
  const { draft } = usePaneState();
  const create = useCreate();
  const words = messages.pane.start;
  const [fields, setFields] = React.useState<StartFields>(() => ({
    agencyName: draft?.agencyName ?? '',
    agencyType: draft?.agencyType ?? rubric.agencyTypes[0]?.id ?? null,
    fiscalYear: String(draft?.fiscalYear ?? thaiFiscalYear(new Date(now()))),
    round: draft?.round ?? '1',
  }));
  // Words about a field appear only after the first press; then they follow what is typed.
  const [pressed, setPressed] = React.useState(false);
  const check = checkStartFields(fields, rubric);
  const wrong: readonly StartField[] = pressed && !check.ok ? check.wrong : [];

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    setPressed(true);
    if (check.ok) {
      void create(check.profile);
      return;
    }
    const [first] = check.wrong;
    if (first !== undefined) document.getElementById(fieldIds[first])?.focus();
  }

  return (
    <main className="start">
      <Welcome onProfile={(earlier) => setFields((before) => yearAfter(before, earlier, rubric))} />
      <h2>{words.agency}</h2>
      {failure !== null && <StartFailure failure={failure} />}
      <form onSubmit={submit} noValidate>
        <StartFormFields
          fields={fields}
          wrong={wrong}
          onChange={(change) => setFields((before) => ({ ...before, ...change }))}
        />
        {wrong.length > 0 && (
          <p className="wrong" role="alert">
            {words.invalidSummary(formatNumber(wrong.length, language))}
          </p>
        )}
        <PrimaryButton className="wide" type="submit" text={words.create} />
        <p className="muted">
          <Thai text={words.untouched} />
        </p>
      </form>
      <DefaultButton
        className="wide"
        text={reading ? messages.pane.starting.reading : words.checkAgain}
        disabled={reading}
        allowDisabledFocus
        onClick={() => void store.refresh()}
      />
    </main>
  );
}

/** What this is, and two ways to begin without typing. */
function Welcome({ onProfile }: LastYearProps): JSX.Element {
  const words = usePane().messages.pane.start;
  return (
    <>
      <h1 id={viewHeadingId} tabIndex={-1}>
        {words.heading}
      </h1>
      <p>
        <Thai text={words.introduction} />
      </p>
      <p className="muted">
        <Thai text={words.whereKept} />
      </p>
      <LastYear onProfile={onProfile} />
      <SampleButton />
    </>
  );
}

/** Whoever began with last year's file goes on with its answers. */
function useCreate(): (profile: Profile) => Promise<void> {
  const { store, navigate } = usePane();
  const lastYear = useLastYearFile();
  return async (profile) => {
    await store.create(profile);
    if (lastYear.chosen === null || store.getState().phase.kind !== 'ready') return;
    navigate({ tab: 'papers', category: null, item: null }, carryHeadingId);
  };
}

function StartFailure({ failure }: { readonly failure: Failure }): JSX.Element {
  const { messages } = usePane();
  const words = failureWords(failure, messages.failure);
  const type = failure.kind === 'cancelled' ? MessageBarType.info : MessageBarType.error;
  return (
    <MessageBar messageBarType={type} isMultiline>
      <strong>
        <Thai text={words.what} />
      </strong>
      <br />
      <Thai text={words.next} />
    </MessageBar>
  );
}
