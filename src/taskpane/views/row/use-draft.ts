/**
 * What a person types into a field until the sheet has it. It is written at most once at a time, also when its row goes
 * before the field is left; what could not be written stays.
 */
import * as React from 'react';
import type { TypedAnswer } from '../../../core/snapshot/typed-answer';
import { usePane } from '../pane/pane-context';

export interface DraftOf {
  /** Of the criterion. */
  readonly id: string;
  readonly field: Exclude<TypedAnswer['field'], 'met'>;
  /** What stands in the sheet. */
  readonly value: string;
  /** The same as it is shown. */
  readonly shown: string;
}

export interface DraftInHand {
  /** Null while nobody has typed. */
  readonly text: string | null;
  readonly isWriting: boolean;
  readonly type: (text: string) => void;
  readonly takeBack: () => void;
  readonly write: () => Promise<void>;
}

interface Draft {
  readonly text: string;
  /** What stood in the sheet when typing began, and how it was shown. */
  readonly from: string;
  readonly shown: string;
}

export function useDraft({ id, field, value, shown }: DraftOf): DraftInHand {
  const { store } = usePane();
  const [draft, setDraft] = React.useState<Draft | null>(null);
  const [isWriting, setWriting] = React.useState(false);
  // What is typed is at hand at once, for the key that follows it and for a row that goes before the field is left.
  const typed = React.useRef<Draft | null>(null);
  const writing = React.useRef(false);
  const isAlive = React.useRef(true);

  function keep(next: Draft | null): void {
    typed.current = next;
    if (isAlive.current) setDraft(next);
  }

  async function write(): Promise<void> {
    const given = typed.current;
    if (given === null || writing.current) return;
    if (given.text === given.shown) return keep(null);
    writing.current = true;
    if (isAlive.current) setWriting(true);
    const isWritten = await store.typeAnswer(id, { field, typed: given.text }, given.from);
    writing.current = false;
    if (isAlive.current) setWriting(false);
    // What was typed meanwhile waits for its own Enter.
    if (isWritten && typed.current === given) keep(null);
  }

  const leave = React.useRef(write);
  leave.current = write;
  React.useEffect(
    () => () => {
      isAlive.current = false;
      void leave.current();
    },
    [],
  );

  return {
    text: draft?.text ?? null,
    isWriting,
    type: (text) => keep({ text, from: typed.current?.from ?? value, shown: typed.current?.shown ?? shown }),
    takeBack: () => keep(null),
    write,
  };
}
