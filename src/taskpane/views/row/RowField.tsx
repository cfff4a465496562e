/**
 * One field of a row. It shows what stands in the sheet; what is typed is written at Enter or when the field is left, and
 * stays in the field until the sheet has it.
 */
import * as React from 'react';
import { usePane, usePaneState } from '../pane/pane-context';
import { useDraft, type DraftOf } from './use-draft';

export interface RowFieldProps extends Omit<DraftOf, 'shown'> {
  readonly label: string;
  /** The value as it is shown, where that differs. */
  readonly shown?: string;
  readonly hint?: string;
  readonly isLong?: boolean;
}

export function RowField({
  id,
  field,
  label,
  value,
  shown = value,
  hint,
  isLong = false,
}: RowFieldProps): JSX.Element {
  const { messages } = usePane();
  const { making } = usePaneState();
  const words = messages.pane.row;
  const draft = useDraft({ id, field, value, shown });

  function onKeyDown(event: React.KeyboardEvent): void {
    // While a word is being composed, Enter ends the word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') draft.takeBack();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void draft.write();
  }

  const common = {
    value: draft.text ?? shown,
    disabled: making !== null,
    onKeyDown,
    onBlur: () => void draft.write(),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      draft.type(event.currentTarget.value),
  };
  return (
    <label className="row-field">
      <span>{label}</span>
      {isLong ? <textarea rows={3} {...common} /> : <input type="text" placeholder={hint} {...common} />}
      {/* Its room is kept, so that nothing below moves. */}
      <small role="status">{draft.isWriting ? words.writing : draft.text === null ? '' : words.write}</small>
    </label>
  );
}
