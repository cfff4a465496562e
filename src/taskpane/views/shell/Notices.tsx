/** What the person should know before trusting the figures, and the answer to what they just asked for. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { failureWords } from '../../../core/failures/failure-words';
import { type PaneMessages } from '../../words/pane-messages';
import { type Language } from '../../../core/words/language';
import type { Notice, ReadyPhase } from '../../state/pane-state';
import { formatNumber } from '../../words/format-number';
import { printMessagesFor } from '../../words/print/print-messages';
import { countEndings, isRowProblem } from '../../state/picture/fault-counts';
import type { UpkeepState } from '../../state/upkeep-state';
import { UnsetLooks } from '../parts/UnsetLooks';
import { repairHeadingId, usePane, usePaneState, viewHeadingId, type Pane } from '../pane/pane-context';

export function Notices({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const pane = usePane();
  const { notice, upkeep } = usePaneState();
  const found = foundWords(upkeep, phase, pane) ?? readingWords(phase, pane);
  const sentences = [...standing(phase, pane), ...found];
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
            <div key={sentence}>
              <Thai text={sentence} />
            </div>
          ))}
          <DetailsButton focusId={found.length > 0 ? repairHeadingId : viewHeadingId} />
        </MessageBar>
      )}
    </div>
  );
}

/** True as long as the workbook is in that state; not to be dismissed. */
function standing(phase: ReadyPhase, { messages, language }: Pane): string[] {
  const words = messages.pane.notice;
  return [
    staleWords(phase, messages),
    phase.following ? '' : words.notFollowing,
    phase.differencesConfirmed ? words.differs(formatNumber(phase.reading.differences.length, language)) : '',
  ].filter((text) => text !== '');
}

/** Who types in a cell knows why nothing is read meanwhile, and is not to be shown a warning at every word. */
function staleWords({ freshness }: ReadyPhase, { failure }: PaneMessages): string {
  return freshness.kind === 'stale' && freshness.failure.kind !== 'cellEditMode'
    ? failureWords(freshness.failure, failure).what
    : '';
}

/** How much of what the last check found can be repaired, and what waits for the person; null before the first. */
function foundWords(
  { last, decisions }: UpkeepState,
  { reading }: ReadyPhase,
  { messages, language }: Pane,
): string[] | null {
  if (last === null) return null;
  const words = messages.pane.notice;
  const { repair, choice, person } = countEndings(last.checkup, decisions, reading.snapshot.problems);
  const parts = [
    repair > 0 ? words.repairable(formatNumber(repair, language)) : '',
    choice > 0 ? words.toChoose(formatNumber(choice, language)) : '',
    person > 0 ? words.toMend(formatNumber(person, language)) : '',
  ].filter((text) => text !== '');
  return parts.length === 0 ? [] : [words.found(parts.join(' · '))];
}

/** The same from the reading alone, until a check has answered. */
function readingWords(phase: ReadyPhase, { messages, language }: Pane): string[] {
  const words = messages.pane.notice;
  const { problems } = phase.reading.snapshot;
  const missing = problems.flatMap((problem) => (problem.kind === 'sheetMissing' ? [problem.title] : []));
  // Rows of a sheet that is missing altogether are not told one by one.
  const rows = missing.length > 0 ? 0 : problems.filter(isRowProblem).length;
  return [
    missing.length > 0 ? words.sheetsMissing(missing.join(', ')) : '',
    rows > 0 ? words.rowsOdd(formatNumber(rows, language)) : '',
  ].filter((text) => text !== '');
}

function DetailsButton({ focusId }: { readonly focusId: string }): JSX.Element {
  const { messages, navigate } = usePane();
  return (
    <button
      type="button"
      className="jump"
      onClick={() => navigate({ tab: 'check', category: null, item: null }, focusId)}
    >
      {messages.pane.notice.details}
    </button>
  );
}

function PersonNotice({ notice }: { readonly notice: Notice }): JSX.Element {
  const { store, messages, language } = usePane();
  const words = messages.pane.notice;
  if (notice.kind === 'failure') {
    const { what, next } = failureWords(notice.failure, messages.failure);
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
  const unset = 'unset' in notice ? notice.unset : [];
  return (
    <MessageBar
      messageBarType={unset.length === 0 ? MessageBarType.success : MessageBarType.warning}
      isMultiline={unset.length > 0}
      onDismiss={store.dismissNotice}
      dismissButtonAriaLabel={words.dismiss}
    >
      {doneWords(notice, messages, language)}
      <UnsetLooks unset={unset} messages={messages} />
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
  messages: PaneMessages,
  language: Language,
): string {
  const words = messages.pane.notice;
  switch (notice.kind) {
    case 'recalculated':
      return words.recalculated;
    case 'noMoreGaps':
      return words.noMoreGaps;
    case 'madeByColleague':
      return words.madeByColleague;
    case 'created':
      return notice.count === 0 ? words.nothingMissing : words.created(formatNumber(notice.count, language));
    case 'gapListMade':
      return words.gapListMade(notice.name);
    case 'copySaved':
      return words.copySaved[notice.way](notice.name);
    case 'printReady':
      return notice.unset.length === 0 ? words.printReady : words.printReadyInPart;
    case 'columnsShown':
      return printMessagesFor(language).columnsShown;
    case 'packSaved':
      return printMessagesFor(language).packSaved[notice.way](notice.name);
    case 'rowsFitted':
      return words.rowsFitted(formatNumber(notice.rows, language));
    case 'planCounted':
      return words.planCounted;
    case 'repaired':
      return words.repaired;
  }
}
