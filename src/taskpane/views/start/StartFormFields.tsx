/** The fields of the start form, each with what is wrong with it. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { firstFiscalYear, lastFiscalYear } from '../../../core/assessment/answer-values';
import { longestAgencyName } from '../../../core/plan/page-footer';
import { usePane } from '../pane/pane-context';
import { meantFiscalYear, type StartField, type StartFields } from './check-start-fields';

/** Ids by which a wrong field takes the focus. */
export const fieldIds: Record<StartField, string> = {
  agencyName: 'start-agency-name',
  agencyType: 'start-agency-type',
  fiscalYear: 'start-fiscal-year',
  round: 'start-round',
};

export interface StartFormFieldsProps {
  readonly fields: StartFields;
  readonly wrong: readonly StartField[];
  readonly onChange: (change: Partial<StartFields>) => void;
}

export function StartFormFields({ fields, wrong, onChange }: StartFormFieldsProps): JSX.Element {
  const words = usePane().messages.pane.start;

  function messageFor(field: StartField, message: string): { errorMessage: string } | object {
    return wrong.includes(field) ? { errorMessage: message } : {};
  }

  const meant = meantFiscalYear(fields.fiscalYear);
  const meantButton = (year: number): JSX.Element => (
    <button type="button" className="jump" onClick={() => onChange({ fiscalYear: String(year) })}>
      {words.fiscalYearMeant(String(year))}
    </button>
  );

  return (
    <>
      <TextField
        id={fieldIds.agencyName}
        label={words.agencyName}
        required
        value={fields.agencyName}
        maxLength={longestAgencyName}
        placeholder={words.agencyNameHint}
        onChange={(_event, value) => onChange({ agencyName: value ?? '' })}
        {...messageFor('agencyName', words.agencyNameMissing)}
      />
      <AgencyType chosen={fields.agencyType} onChange={(agencyType) => onChange({ agencyType })} />
      <div className="start-pair">
        <TextField
          id={fieldIds.fiscalYear}
          label={words.fiscalYear}
          required
          inputMode="numeric"
          maxLength={4}
          value={fields.fiscalYear}
          onChange={(_event, value) => onChange({ fiscalYear: value ?? '' })}
          {...messageFor(
            'fiscalYear',
            words.fiscalYearInvalid(String(firstFiscalYear), String(lastFiscalYear)),
          )}
          {...(meant === null ? {} : { onRenderDescription: () => meantButton(meant) })}
        />
        <TextField
          id={fieldIds.round}
          label={words.round}
          required
          maxLength={20}
          value={fields.round}
          onChange={(_event, value) => onChange({ round: value ?? '' })}
          {...messageFor('round', words.roundMissing)}
        />
      </div>
    </>
  );
}

interface AgencyTypeProps {
  readonly chosen: string | null;
  readonly onChange: (chosen: string | null) => void;
}

/** Nothing where the rubric makes no difference between agencies. */
function AgencyType({ chosen, onChange }: AgencyTypeProps): JSX.Element | null {
  const { rubric, messages } = usePane();
  const words = messages.pane.start;
  if (rubric.agencyTypes.length === 0) return null;
  return (
    <>
      <ChoiceGroup
        id={fieldIds.agencyType}
        label={words.agencyType}
        selectedKey={chosen ?? ''}
        options={rubric.agencyTypes.map((type) => ({ key: type.id, text: type.title }))}
        onChange={(_event, option) => onChange(option?.key ?? null)}
      />
      <p className="muted">
        <Thai text={words.agencyTypeWhy} />
      </p>
    </>
  );
}
