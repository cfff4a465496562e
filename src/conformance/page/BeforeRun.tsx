/** What will happen, and the press that begins it. A workbook in use takes a word more. */
import * as React from 'react';
import { behaviours } from '../behaviours';
import type { PageWords } from './page-words';

export interface BeforeRunProps {
  readonly words: PageWords;
  readonly isEmpty: boolean;
  readonly opensWorkbooks: boolean;
  readonly onOpen: () => Promise<boolean>;
  readonly onStart: () => void;
}

export function BeforeRun({ words, isEmpty, opensWorkbooks, onOpen, onStart }: BeforeRunProps): JSX.Element {
  const [agreed, setAgreed] = React.useState(false);
  const [opened, setOpened] = React.useState<boolean | null>(null);
  const { notEmpty } = words;
  return (
    <>
      <p>{words.intro(behaviours.length)}</p>
      <ul>
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {isEmpty ? (
        <p>{words.empty}</p>
      ) : (
        <div className="warning">
          <h2>{notEmpty.what}</h2>
          <p>{notEmpty.next}</p>
          {opensWorkbooks && (
            <button type="button" className="first" onClick={() => void onOpen().then(setOpened)}>
              {notEmpty.open}
            </button>
          )}
          <p role="status">{opened === null ? '' : opened ? notEmpty.opened : notEmpty.refused}</p>
          <label>
            <input type="checkbox" checked={agreed} onChange={() => setAgreed(!agreed)} /> {notEmpty.agree}
          </label>
        </div>
      )}
      <p>
        <button type="button" className="first" disabled={!isEmpty && !agreed} onClick={onStart}>
          {words.start}
        </button>
      </p>
    </>
  );
}
