/** What the person should know before trusting the figures, and the answer to what they just asked for. */
import * as React from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { failureWords, type Language, type Messages } from '../../core/messages/messages';
import type { Notice, ReadyPhase } from '../store/pane-state';
import { formatNumber } from '../words/numbers';
import { isRowProblem } from '../words/problem-words';
import { usePane, viewHeadingId, type Pane } from './pane-context';

export function Notices({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const pane = usePane();
  const { notice } = pane.state;
  const sentences = standing(phase, pane);
  return (
    <div className="notices">
      {notice !== null && <PersonNotice notice={notice} />}
      {sentences.length > 0 && (
        // The button is part of the text: with `actions` Fabric makes a landmark of every bar, all nameless.
        <MessageBar
          messageBarType={MessageBarType.warning}
          messageBarIconProps={{ iconName: 'Warning' }}
          isMultiline
        >
          {sentences.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
          <DetailsButton />
        </MessageBar>
      )}
    </div>
  );
}

/** True as long as the workbook is in that state; not to be dismissed. */
function standing(phase: ReadyPhase, { messages, language }: Pane): string[] {
  const words = messages.pane.notice;
  const { problems } = phase.reading.snapshot;
  const missing = problems.flatMap((problem) => (problem.kind === 'sheetMissing' ? [problem.title] : []));
  // Rows of a sheet that is missing altogether are not told one by one.
  const rows = missing.length > 0 ? 0 : problems.filter(isRowProblem).length;
  return [
    phase.following ? '' : words.notFollowing,
    phase.differencesConfirmed ? words.differs(formatNumber(phase.reading.differences.length, language)) : '',
    missing.length > 0 ? words.sheetsMissing(missing.join(', ')) : '',
    rows > 0 ? words.rowsOdd(formatNumber(rows, language)) : '',
  ].filter((text) => text !== '');
}

function DetailsButton(): JSX.Element {
  const { messages, navigate } = usePane();
  return (
    <button
      type="button"
      className="jump"
      onClick={() => navigate({ tab: 'data', category: null, item: null }, viewHeadingId)}
    >
      {messages.pane.notice.details}
    </button>
  );
}

function PersonNotice({ notice }: { readonly notice: Notice }): JSX.Element {
  const { store, messages, language } = usePane();
  const words = messages.pane.notice;
  if (notice.kind === 'failure') {
    const { what, next } = failureWords(notice.failure, messages);
    return (
      <MessageBar
        messageBarType={MessageBarType.error}
        isMultiline
        onDismiss={store.dismissNotice}
        dismissButtonAriaLabel={words.dismiss}
        actions={
          <div>
            <MessageBarButton text={words.retry} onClick={() => void store.retry()} />
          </div>
        }
      >
        <strong>{what}</strong>
        <br />
        {next}
      </MessageBar>
    );
  }
  return (
    <MessageBar
      messageBarType={MessageBarType.success}
      onDismiss={store.dismissNotice}
      dismissButtonAriaLabel={words.dismiss}
    >
      {doneWords(notice, messages, language)}
      {notice.kind === 'gapListMade' && (
        <button type="button" className="jump" onClick={() => void store.goToPlace(notice.place)}>
          {messages.pane.data.goToPlace(notice.name)}
        </button>
      )}
    </MessageBar>
  );
}

function doneWords(
  notice: Exclude<Notice, { kind: 'failure' }>,
  messages: Messages,
  language: Language,
): string {
  const words = messages.pane.notice;
  switch (notice.kind) {
    case 'recalculated':
      return words.recalculated;
    case 'noMoreGaps':
      return words.noMoreGaps;
    case 'created':
      return notice.count === 0 ? words.nothingMissing : words.created(formatNumber(notice.count, language));
    case 'gapListMade':
      return words.gapListMade(notice.name);
    case 'copySaved':
      return words.copySaved(notice.name);
    case 'printReady':
      return words.printReady;
  }
}
