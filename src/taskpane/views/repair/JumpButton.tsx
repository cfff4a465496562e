/** The way to a place in the workbook. */
import * as React from 'react';
import type { Place } from '../../../core/sheet/sheet-grid';
import { placeWords } from '../../words/problem-words';
import { useRepair } from './repair-context';

export interface JumpButtonProps {
  readonly place: Place;
  /** What stands on the button; the place itself when not given. */
  readonly text?: string;
}

export function JumpButton({ place, text }: JumpButtonProps): JSX.Element {
  const { words, goTo } = useRepair();
  const where = words.faults.goTo(placeWords(place));
  return (
    <button
      type="button"
      className="jump"
      aria-label={text && `${text}: ${where}`}
      onClick={() => goTo(place)}
    >
      {text ?? where} <span aria-hidden="true">→</span>
    </button>
  );
}
