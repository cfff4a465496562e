/** How a reading changes what the pane shows: pure steps from one state to the next. */
import type { Failure } from '../../../core/failures/failures';
import type { RubricIndex } from '../../../core/rubric/rubric-index';
import type { HostTier } from '../../../core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../../core/snapshot/snapshot';
import { evaluate } from './evaluate';
import { findLevelChanges } from './find-level-changes';
import { firstView, type PaneState, type Reading, type ReadyPhase } from '../pane-state';

export function readingOf(state: PaneState): Reading | null {
  return state.phase.kind === 'ready' ? state.phase.reading : null;
}

/** The same state when there is nothing to be ready about. */
export function whenReady(state: PaneState, change: Partial<ReadyPhase>): PaneState {
  return state.phase.kind === 'ready' ? { ...state, phase: { ...state.phase, ...change } } : state;
}

export function afterReadingStarted(state: PaneState): PaneState {
  const { phase } = state;
  if (phase.kind === 'ready') {
    return whenReady(state, { freshness: { kind: 'reading', since: phase.freshness.since } });
  }
  if (phase.kind === 'noAssessment') return { ...state, phase: { ...phase, reading: true } };
  if (phase.kind === 'failed') return { ...state, phase: { kind: 'starting', connected: true } };
  return state;
}

/** What the pane knows beside the snapshot. */
export interface ReadingFacts {
  readonly now: number;
  readonly tier: HostTier;
  readonly following: boolean;
}

export function afterSnapshot(
  state: PaneState,
  index: RubricIndex,
  snapshot: WorkbookSnapshot,
  facts: ReadingFacts,
): PaneState & { readonly phase: ReadyPhase } {
  const earlier = state.phase.kind === 'ready' ? state.phase : null;
  const reading = evaluate(index, snapshot, earlier?.reading ?? null);
  const changes = earlier === null ? [] : findLevelChanges(earlier.reading.assessment, reading.assessment);
  return {
    ...state,
    phase: {
      kind: 'ready',
      reading,
      freshness: { kind: 'fresh', since: facts.now },
      tier: facts.tier,
      following: facts.following,
      busy: earlier?.busy ?? false,
      // A difference that was confirmed before stays one; a new one must outlive a second look first.
      differencesConfirmed: reading.differences.length > 0 && (earlier?.differencesConfirmed ?? false),
    },
    levelChanges:
      changes.length === 0 ? state.levelChanges : { number: state.levelChanges.number + 1, changes },
  };
}

/**
 * As an edit makes it, before the workbook's own figures are known: whether those agree is as it was until they are read.
 */
export function afterForeseen(state: PaneState, index: RubricIndex, foreseen: WorkbookSnapshot): PaneState {
  if (state.phase.kind !== 'ready' || state.phase.reading.snapshot === foreseen) return state;
  const { reading: earlier } = state.phase;
  const { differences } = earlier;
  const reading = { ...evaluate(index, foreseen, earlier), differences };
  const changes = findLevelChanges(earlier.assessment, reading.assessment);
  return {
    ...whenReady(state, { reading }),
    levelChanges:
      changes.length === 0 ? state.levelChanges : { number: state.levelChanges.number + 1, changes },
  };
}

export function afterReadingFailed(state: PaneState, failure: Failure): PaneState {
  const { phase } = state;
  if (failure.kind === 'noAssessment') {
    // Why the last creation failed is still the news, not that there is nothing to read.
    const earlier = phase.kind === 'noAssessment' ? phase.failure : null;
    return { ...state, phase: { kind: 'noAssessment', failure: earlier, reading: false }, view: firstView };
  }
  if (phase.kind === 'ready' && failure.kind !== 'otherRubric' && failure.kind !== 'otherEdition') {
    return whenReady(state, { freshness: { kind: 'stale', since: phase.freshness.since, failure } });
  }
  if (phase.kind === 'noAssessment') {
    return { ...state, phase: { kind: 'noAssessment', failure, reading: false } };
  }
  return { ...state, phase: { kind: 'failed', failure } };
}
