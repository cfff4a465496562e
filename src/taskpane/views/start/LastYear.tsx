/** The way to begin from last year's file: it fills in who assesses itself, and its answers are looked at afterwards. */
import * as React from 'react';
import type { Profile } from '../../../core/assessment/answers';
import { usePane } from '../pane/pane-context';
import { Thai } from '../parts/Thai';
import { workbookFileTypes } from '../parts/workbook-file-types';
import { useLastYear } from './use-last-year';

const fileInputId = 'start-last-year';

export interface LastYearProps {
  /** What the file says; nothing is told where it does not say whose it is. */
  readonly onProfile: (profile: Profile) => void;
}

export function LastYear({ onProfile }: LastYearProps): JSX.Element {
  const words = usePane().messages.pane.start;
  const { look, choose, forget } = useLastYear(onProfile);

  function doWithout(): void {
    forget();
    document.getElementById(fileInputId)?.focus();
  }

  return (
    <div className="last-year">
      <input
        id={fileInputId}
        className="visually-hidden"
        type="file"
        accept={workbookFileTypes}
        aria-describedby="start-last-year-why"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen once more.
          target.value = '';
          if (file !== undefined) void choose(file);
        }}
      />
      <label className="file-button" htmlFor={fileInputId}>
        <Thai text={words.lastYear} />
      </label>
      <div id="start-last-year-why" className="muted">
        {look.kind === 'none' ? words.lastYearWhy : ''}
      </div>
      <div role="status">
        {look.kind === 'reading' && words.readingLastYear}
        {look.kind === 'chosen' && words.lastYearRead(look.name)}
      </div>
      {look.kind === 'chosen' && (
        <button type="button" className="jump" onClick={doWithout}>
          {words.withoutLastYear}
        </button>
      )}
      {look.kind === 'refused' && (
        <div role="alert" className="wrong">
          <strong>{look.words.what}</strong> {look.words.next}
        </div>
      )}
    </div>
  );
}
