/** The empty workbook: who assesses itself, for which year, and the button that makes the sheets. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Failure } from '../../../core/failures/failures';
import { failureWords } from '../../../core/failures/failure-words';
import { firstFiscalYear, lastFiscalYear } from '../../../core/assessment/answer-values';
import { thaiFiscalYear } from '../../words/dates';
import { formatNumber } from '../../words/format-number';
import { usePane, usePaneState } from '../pane/pane-context';
import { checkStartFields, type StartField, type StartFields } from './check-start-fields';

export interface StartFormProps {
  /** Why the last attempt failed, or null. */
  readonly failure: Failure | null;
  readonly reading: boolean;
}

/** Ids by which a wrong field takes the focus. */
const fieldIds: Record<StartField, string> = {
  agencyName: 'start-agency-name',
  agencyType: 'start-agency-type',
  fiscalYear: 'start-fiscal-year',
  round: 'start-round',
};

export function StartForm({ failure, reading }: StartFormProps): JSX.Element {
  const { store, rubric, messages, language, now } = usePane();
  const { draft } = usePaneState();
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

  function set(change: Partial<StartFields>): void {
    setFields((before) => ({ ...before, ...change }));
  }

  function messageFor(field: StartField, message: string): { errorMessage: string } | object {
    return wrong.includes(field) ? { errorMessage: message } : {};
  }

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    setPressed(true);
    if (check.ok) {
      void store.create(check.profile);
      return;
    }
    const [first] = check.wrong;
    if (first !== undefined) document.getElementById(fieldIds[first])?.focus();
  }

  return (
    <main className="start">
      <h1>{words.heading}</h1>
      <p>{words.introduction}</p>
      {failure !== null && <StartFailure failure={failure} />}
      <form onSubmit={submit} noValidate>
        <TextField
          id={fieldIds.agencyName}
          label={words.agencyName}
          required
          value={fields.agencyName}
          placeholder={words.agencyNameHint}
          onChange={(_event, value) => set({ agencyName: value ?? '' })}
          {...messageFor('agencyName', words.agencyNameMissing)}
        />
        {rubric.agencyTypes.length > 0 && (
          <>
            <ChoiceGroup
              id={fieldIds.agencyType}
              label={words.agencyType}
              selectedKey={fields.agencyType ?? ''}
              options={rubric.agencyTypes.map((type) => ({ key: type.id, text: type.title }))}
              onChange={(_event, option) => set({ agencyType: option?.key ?? null })}
            />
            <p className="muted">{words.agencyTypeWhy}</p>
          </>
        )}
        <div className="start-pair">
          <TextField
            id={fieldIds.fiscalYear}
            label={words.fiscalYear}
            required
            inputMode="numeric"
            maxLength={4}
            value={fields.fiscalYear}
            onChange={(_event, value) => set({ fiscalYear: value ?? '' })}
            {...messageFor(
              'fiscalYear',
              words.fiscalYearInvalid(String(firstFiscalYear), String(lastFiscalYear)),
            )}
          />
          <TextField
            id={fieldIds.round}
            label={words.round}
            required
            maxLength={20}
            value={fields.round}
            onChange={(_event, value) => set({ round: value ?? '' })}
            {...messageFor('round', words.roundMissing)}
          />
        </div>
        {wrong.length > 0 && (
          <p className="wrong" role="alert">
            {words.invalidSummary(formatNumber(wrong.length, language))}
          </p>
        )}
        <PrimaryButton className="wide" type="submit" text={words.create} />
        <p className="muted">{words.untouched}</p>
      </form>
      <DefaultButton
        className="wide"
        text={reading ? messages.pane.starting.reading : words.checkAgain}
        disabled={reading}
        onClick={() => void store.refresh()}
      />
    </main>
  );
}

function StartFailure({ failure }: { readonly failure: Failure }): JSX.Element {
  const { messages } = usePane();
  const words = failureWords(failure, messages.failure);
  const type = failure.kind === 'cancelled' ? MessageBarType.info : MessageBarType.error;
  return (
    <MessageBar messageBarType={type} isMultiline>
      <strong>{words.what}</strong>
      <br />
      {words.next}
    </MessageBar>
  );
}
