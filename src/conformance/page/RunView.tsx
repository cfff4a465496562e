/** How far the run is, and the one request to the person in it. */
import * as React from 'react';
import { behaviours } from '../behaviours';
import type { PageWords } from './page-words';
import type { UndoRequest } from './use-phase';

export interface RunViewProps {
  readonly words: PageWords;
  readonly done: number;
  readonly asked: UndoRequest | null;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

export function RunView({ words, done, asked, isStopping, onStop }: RunViewProps): JSX.Element {
  const said = words.progress(done, behaviours.length);
  return (
    <>
      <p role="status">
        <strong>{isStopping ? words.stopping : words.running}</strong>
      </p>
      <progress aria-label={said} max={behaviours.length} value={done} />
      <p>{said}</p>
      {asked !== null && (
        <div className="ask" role="alert">
          <h2>{words.undo.title}</h2>
          <p>{words.undo.what(asked.sheetName)}</p>
          <button type="button" className="first" onClick={() => asked.answer(true)}>
            {words.undo.done}
          </button>
          <button type="button" onClick={() => asked.answer(false)}>
            {words.undo.skip}
          </button>
        </div>
      )}
      <button type="button" disabled={isStopping} onClick={onStop}>
        {words.stop}
      </button>
    </>
  );
}
