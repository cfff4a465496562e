/**
 * What a person can take out of the assessment: the dated list of gaps, a copy as a file, and the printed sheets. All
 * of them are of what the pane shows; where that may be old, the workbook is read first.
 */
import { failed, type Outcome } from '../../core/failures/outcome';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { planCopy as PlanCopy } from '../../core/papers/plan-copy';
import type { WorkbookPort } from '../../core/ports/workbook-port';
import type { Typeface } from '../../core/plan/typeface';
import { isoDay } from '../../core/words/written-date';
import type { Notice, Paper, PaneState, ReadyPhase } from './pane-state';
import type { PaneStoreParts } from './pane-store-contract';

export interface PapersParts {
  readonly index: RubricIndex;
  readonly pane: Pick<PaneStoreParts, 'clock' | 'newRun' | 'findTypeface' | 'saveCopy'>;
  readonly getState: () => PaneState;
  /** Null before Excel answered. */
  readonly getPort: () => WorkbookPort | null;
  /** Reads everything now. */
  readonly refresh: () => Promise<void>;
  readonly setMaking: (paper: Paper | null) => void;
  /** What came of it; `retry` does it again. */
  readonly report: (outcome: Outcome<Notice>, retry: () => Promise<void>) => void;
}

export interface WorkbookPapers {
  makeGapList(): Promise<void>;
  saveCopy(): Promise<void>;
  preparePrint(): Promise<void>;
}

interface Material {
  readonly phase: ReadyPhase;
  readonly port: WorkbookPort;
  readonly look: { readonly language: PaneState['language']; readonly typeface: Typeface };
}

export function createWorkbookPapers(parts: PapersParts): WorkbookPapers {
  const { index, pane } = parts;

  /** One at a time: each is over in a moment, and two lists of one press help nobody. */
  async function make(
    paper: Paper,
    work: (material: Material) => Promise<Outcome<Notice>>,
    retry: () => Promise<void>,
  ): Promise<void> {
    const { phase, making } = parts.getState();
    if (making !== null || phase.kind !== 'ready') return;
    parts.setMaking(paper);
    const outcome = await withMaterial(work);
    parts.setMaking(null);
    parts.report(outcome, retry);
  }

  async function withMaterial(
    work: (material: Material) => Promise<Outcome<Notice>>,
  ): Promise<Outcome<Notice>> {
    if (!isFresh(parts.getState())) await parts.refresh();
    const { phase, language } = parts.getState();
    const port = parts.getPort();
    if (port === null || phase.kind !== 'ready') return failed({ kind: 'noAssessment' });
    if (phase.freshness.kind === 'stale') return failed(phase.freshness.failure);
    return work({ phase, port, look: { language, typeface: pane.findTypeface() } });
  }

  async function makeGapList(): Promise<void> {
    await make(
      'gapList',
      async ({ phase, port, look }) => {
        const { profile, answers } = phase.reading.snapshot;
        const madeOn = isoDay(pane.clock.now());
        const run = pane.newRun();
        const { rubric } = index;
        const made = await port.writeGapSheet({ ...look, rubric, profile, answers, madeOn, run });
        return made.ok ? { ok: true, value: { kind: 'gapListMade', ...made.value } } : made;
      },
      makeGapList,
    );
  }

  async function saveCopy(): Promise<void> {
    await make(
      'copy',
      async ({ phase, look }) => {
        const { snapshot } = phase.reading;
        const planCopy = await fetchPlanner();
        if (planCopy === null) return failed({ kind: 'partMissing' });
        const saved = await pane.saveCopy(planCopy(index, snapshot, look), snapshot.profile);
        return saved.ok ? { ok: true, value: { kind: 'copySaved', name: saved.value } } : saved;
      },
      saveCopy,
    );
  }

  async function preparePrint(): Promise<void> {
    await make(
      'print',
      async ({ phase, port, look }) => {
        const { snapshot } = phase.reading;
        const prepared = await port.preparePrint({ ...look, rubric: index.rubric, snapshot });
        return prepared.ok ? { ok: true, value: { kind: 'printReady' } } : prepared;
      },
      preparePrint,
    );
  }

  return { makeGapList, saveCopy, preparePrint };
}

/** What plans sheets is fetched when it is first needed. Null when it cannot be had. */
async function fetchPlanner(): Promise<typeof PlanCopy | null> {
  try {
    return (await import(/* webpackChunkName: "writing" */ '../../core/papers/plan-copy')).planCopy;
  } catch {
    return null;
  }
}

function isFresh({ phase }: PaneState): boolean {
  return phase.kind === 'ready' && phase.freshness.kind === 'fresh';
}
