/**
 * Check and repair: how the workbook stands, what was found, what a person has to choose, what repair will do, and
 * afterwards what it did. Fetched with what does it (`src/excel/upkeep.ts`), so the pane itself stays small.
 */
import './repair.css';
import * as React from 'react';
import type { Finding } from '../../../core/findings/finding';
import { countEndings } from '../../state/picture/fault-counts';
import { groupCauses } from '../../words/fault-groups';
import type { UpkeepPhase } from '../../state/upkeep-state';
import { ProblemList } from '../parts/ProblemList';
import { CheckState } from './CheckState';
import { FaultList } from './FaultList';
import { QuestionList } from './QuestionList';
import { RepairProgress, stageWords } from './RepairProgress';
import { RepairReport } from './RepairReport';
import { StepList } from './StepList';
import { RepairProvider, useRepair, type Repair } from './repair-context';

export interface RepairPanelProps {
  readonly problems: readonly Finding[];
  readonly onSettled: (settled: boolean) => void;
}

export function RepairPanel(props: RepairPanelProps): JSX.Element {
  return (
    <RepairProvider>
      <Panel {...props} />
    </RepairProvider>
  );
}

function Panel({ problems, onSettled }: RepairPanelProps): JSX.Element {
  const repair = useRepair();
  const { phase, last, questions, outcome } = repair.state;
  const root = React.useRef<HTMLDivElement>(null);
  const progress = React.useRef<HTMLHeadingElement>(null);
  const report = React.useRef<HTMLHeadingElement>(null);
  useFocusOnRepair(phase.kind === 'repairing', { root, progress, report });

  const repairing = phase.kind === 'repairing';
  // What was found before a repair is of no use after it; what there is now, the check under way tells.
  const isOld = outcome?.kind === 'repaired' && isAwaitingCheck(phase);
  React.useLayoutEffect(() => onSettled(!repairing && !isOld), [onSettled, repairing, isOld]);

  const groups = React.useMemo(
    () => (last === null ? [] : groupCauses(last.checkup.faults, problems, repair)),
    [last, problems, repair],
  );
  const counts = last === null ? null : countEndings(last.checkup, repair.state.decisions, problems);
  const count = counts === null ? 0 : Object.values(counts).reduce((sum, each) => sum + each, 0);
  return (
    <div className="repair-panel" ref={root}>
      <p role="status" className="visually-hidden">
        {statusWords(repair, count)}
      </p>
      {outcome !== null && <RepairReport outcome={outcome} ref={report} />}
      {phase.kind === 'repairing' ? (
        <RepairProgress phase={phase} ref={progress} />
      ) : (
        <>
          <CheckState counts={isOld ? null : counts} count={count} />
          {last === null ? <ProblemList problems={problems} /> : null}
          {last !== null && !isOld && (
            <>
              <StepList checkup={last.checkup} />
              {groups.length > 0 && <FaultList groups={groups} />}
              {questions.length > 0 && <QuestionList questions={questions} />}
            </>
          )}
        </>
      )}
    </div>
  );
}

function isAwaitingCheck(phase: UpkeepPhase): boolean {
  return phase.kind === 'checking' || (phase.kind === 'unchecked' && phase.failure === null);
}

/** For people who do not see the panel change. The age of a check is no news, so it is not said. */
function statusWords(repair: Repair, count: number): string {
  const { words, state, number } = repair;
  const { phase, outcome } = state;
  if (phase.kind === 'repairing') return stageWords(phase, repair);
  if (phase.kind === 'checking') return words.check.checking;
  if (phase.kind === 'checked') return count === 0 ? words.check.nothing : words.check.found(number(count));
  if (outcome === null) return '';
  return outcome.kind === 'repaired' ? words.outcome.repaired : words.outcome.failed;
}

interface Targets {
  readonly root: React.RefObject<HTMLElement>;
  readonly progress: React.RefObject<HTMLElement>;
  readonly report: React.RefObject<HTMLElement>;
}

/** The button that was pressed goes away: reading goes on at the progress, and then at the report. */
function useFocusOnRepair(repairing: boolean, { root, progress, report }: Targets): void {
  const before = React.useRef(repairing);
  React.useEffect(() => {
    if (before.current === repairing) return;
    before.current = repairing;
    const { activeElement } = document;
    // Who has gone elsewhere meanwhile is not called back.
    const isHere = activeElement === document.body || root.current?.contains(activeElement) === true;
    if (isHere) (repairing ? progress : report).current?.focus();
  }, [repairing, root, progress, report]);
}
