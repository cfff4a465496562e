/** One answer to a question: a radio button with its words, and below it what it would count. */
import * as React from 'react';
import { useRepair } from './repair-context';

export interface OptionCardProps {
  /** Key of the question. */
  readonly question: string;
  readonly option: string;
  readonly label: string;
  /** What is true of it now, beside the label; empty when there is nothing to say. */
  readonly remark?: string;
  readonly children?: React.ReactNode;
}

export function OptionCard({ question, option, label, remark = '', children }: OptionCardProps): JSX.Element {
  const { state, upkeep } = useRepair();
  const chosen = state.decisions.get(question) === option;
  return (
    <div className={chosen ? 'option option-chosen' : 'option'}>
      <label className="option-label">
        <input
          type="radio"
          name={question}
          checked={chosen}
          onChange={() => void upkeep.decide(question, option)}
        />
        <span>
          {label}
          {remark !== '' && <span className="option-remark"> ({remark})</span>}
        </span>
      </label>
      {children}
    </div>
  );
}
