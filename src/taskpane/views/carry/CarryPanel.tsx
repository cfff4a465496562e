/**
 * Carrying answers from another file or edition: choose where from, look at what goes where and choose, then carry.
 * Fetched with its store and words, so the pane itself stays small.
 */
import './carry.css';
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Failure } from '../../../core/failures/failures';
import { failureWords } from '../../../core/failures/failure-words';
import type { ReadingProgress } from '../../store/carry-contract';
import type { CarryFailure, CarryStore } from '../../store/carry-state';
import { usePane } from '../pane/pane-context';
import { CarryDone } from './CarryDone';
import { ChooseSource } from './ChooseSource';
import { fileFailureWords } from './file-words';
import { ProposalView } from './ProposalView';
import { CarryContext, openCarryStore, useCarry, useFollowedCarry, type KeptCarry } from './carry-context';

export interface CarryPanelProps {
  readonly onRetry: () => void;
  /** A file that was chosen before the panel was opened, once; null where there is none. */
  readonly takeFile: () => File | null;
}

/** One for each pane: what was read and chosen outlives a look at another tab. */
export function createCarryPanel(): React.ComponentType<CarryPanelProps> {
  const kept: KeptCarry = { store: null };
  return function CarryPanel(props) {
    return <Opening kept={kept} {...props} />;
  };
}

function Opening({ kept, onRetry, takeFile }: CarryPanelProps & { readonly kept: KeptCarry }): JSX.Element {
  const { store, messages } = usePane();
  const [carry, setCarry] = React.useState<CarryStore | null>(null);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  React.useEffect(() => {
    let shown = true;
    void openCarryStore(kept, store).then((outcome) => {
      if (!shown) return;
      if (!outcome.ok) return setFailure(outcome.failure);
      setCarry(outcome.value);
      const file = takeFile();
      if (file !== null) void outcome.value.readFile(file, file.name);
    });
    return () => {
      shown = false;
    };
  }, [kept, store, takeFile]);
  if (failure !== null) {
    return (
      <div className="carry">
        <FailureWords {...failureWords(failure, messages.failure)} />
        <DefaultButton text={messages.pane.notice.retry} onClick={onRetry} />
      </div>
    );
  }
  if (carry === null) {
    return (
      <p role="status" className="carry-opening">
        {messages.pane.data.openingCarry}
      </p>
    );
  }
  return <Followed carry={carry} />;
}

function Followed({ carry }: { readonly carry: CarryStore }): JSX.Element {
  const followed = useFollowedCarry(carry);
  return (
    <CarryContext.Provider value={followed}>
      <Phases />
    </CarryContext.Provider>
  );
}

function Phases(): JSX.Element {
  const { state } = useCarry();
  const { phase, failure } = state;
  const root = React.useRef<HTMLDivElement>(null);
  useFocusOnPhase(root, phase.kind);
  return (
    <div className="carry" ref={root} tabIndex={-1}>
      {failure !== null && <CarryFailureWords failure={failure} />}
      {phase.kind === 'choosing' && <ChooseSource />}
      {phase.kind === 'reading' && <Reading progress={phase.progress} />}
      {phase.kind === 'proposed' && <ProposalView phase={phase} />}
      {(phase.kind === 'carried' || phase.kind === 'saved') && <CarryDone phase={phase} />}
    </div>
  );
}

function Reading({ progress }: { readonly progress: ReadingProgress | null }): JSX.Element {
  const { carry, words, number } = useCarry();
  return (
    <>
      {/* Rows are not said aloud: they grow by the thousand while a screen reader speaks. */}
      <p>
        <span role="status">
          {progress === null
            ? words.reading
            : words.readingSheets(number(progress.done), number(progress.of))}
        </span>
        {progress !== null && progress.rows > 0 && words.readingRows(number(progress.rows))}
      </p>
      <DefaultButton text={words.cancelReading} onClick={() => carry.startAgain()} />
    </>
  );
}

/** What was pressed goes away with its phase: reading goes on at the next one's beginning. */
function useFocusOnPhase(root: React.RefObject<HTMLElement>, kind: string): void {
  const before = React.useRef(kind);
  React.useEffect(() => {
    if (before.current === kind) return;
    before.current = kind;
    const { activeElement } = document;
    // Who has gone elsewhere meanwhile is not called back.
    if (activeElement !== document.body && root.current?.contains(activeElement) !== true) return;
    (root.current?.querySelector<HTMLElement>('[data-phase-heading]') ?? root.current)?.focus();
  }, [root, kind]);
}

function CarryFailureWords({ failure }: { readonly failure: CarryFailure }): JSX.Element {
  const { words, pane } = useCarry();
  if (failure.of === 'nothing') return <FailureWords what={words.choose.nothing} next="" />;
  if (failure.of === 'saving') return <FailureWords {...words.refused(failure.message)} />;
  if (failure.of === 'workbook')
    return <FailureWords {...failureWords(failure.failure, pane.messages.failure)} />;
  return <FailureWords {...fileFailureWords(failure.failure, pane.language)} />;
}

function FailureWords({ what, next }: { readonly what: string; readonly next: string }): JSX.Element {
  return (
    <div role="alert" className="carry-failure">
      <p>
        <strong>{what}</strong>
      </p>
      {next !== '' && (
        <p>
          <Thai text={next} />
        </p>
      )}
    </div>
  );
}
