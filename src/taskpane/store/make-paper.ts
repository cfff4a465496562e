/** Makes what a person takes out of the assessment, and says what to tell them. */
import type * as Pack from '../../core/papers/pack/plan-pack';
import type { planCopy as PlanCopy } from '../../core/papers/plan-copy';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { allOnPaper, type WorkbookPort } from '../../core/ports/workbook-port';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { isoDay } from '../../core/words/written-date';
import type { Effect } from '../state/effect';
import type { Notice } from '../state/pane-state';
import type { PaneStoreParts } from './pane-store-contract';

export type PaperParts = Pick<PaneStoreParts, 'clock' | 'newRun' | 'findTypeface' | 'saveCopy'>;

type PaperOrder = Extract<Effect, { readonly kind: 'makePaper' }>;

export async function makePaper(
  { paper, choices, snapshot, language }: PaperOrder,
  index: RubricIndex,
  port: WorkbookPort,
  parts: PaperParts,
): Promise<Outcome<Notice>> {
  const { rubric } = index;
  const appearance = { language, typeface: parts.findTypeface() };
  switch (paper) {
    case 'gapList': {
      const { profile, answers } = snapshot;
      const madeOn = isoDay(parts.clock.now());
      const run = parts.newRun();
      const made = await port.writeGapSheet({ ...appearance, rubric, profile, answers, madeOn, run });
      return made.ok ? succeeded({ kind: 'gapListMade', ...made.value }) : made;
    }
    case 'copy': {
      const planCopy = await fetchPlanner();
      if (planCopy === null) return failed({ kind: 'partMissing' });
      const look = { ...appearance, planDay: isoDay(parts.clock.now()) };
      const saved = await parts.saveCopy(planCopy(index, snapshot, look), snapshot.profile);
      return saved.ok ? succeeded({ kind: 'copySaved', ...saved.value }) : saved;
    }
    case 'print': {
      const printedOn = isoDay(parts.clock.now());
      const prepared = await port.preparePrint({ ...appearance, rubric, snapshot, printedOn, choices });
      return prepared.ok ? succeeded({ kind: 'printReady', unset: prepared.value.unset }) : prepared;
    }
    case 'columns': {
      const printedOn = isoDay(parts.clock.now());
      const request = { ...appearance, rubric, snapshot, printedOn, choices: allOnPaper };
      const shown = await port.preparePrint(request);
      return shown.ok ? succeeded({ kind: 'columnsShown', unset: shown.value.unset }) : shown;
    }
    case 'pack': {
      const pack = await fetchPackPlanner();
      if (pack === null) return failed({ kind: 'partMissing' });
      const madeOn = isoDay(parts.clock.now());
      const plan = pack.planPack(index, { ...appearance, ...choices, ...snapshot, madeOn });
      const saved = await parts.saveCopy(plan, snapshot.profile, pack.packTitle(language));
      return saved.ok ? succeeded({ kind: 'packSaved', ...saved.value }) : saved;
    }
    case 'planDay': {
      const written = await port.writePlanDay({ snapshot, day: isoDay(parts.clock.now()) });
      return written.ok ? succeeded({ kind: 'planCounted' }) : written;
    }
    case 'rows': {
      const fitted = await port.fitRows({ ...appearance, rubric, snapshot });
      return fitted.ok ? succeeded({ kind: 'rowsFitted', rows: fitted.value.rows }) : fitted;
    }
  }
}

/** What plans sheets is fetched when it is first needed. Null when it cannot be had. */
async function fetchPlanner(): Promise<typeof PlanCopy | null> {
  try {
    return (await import(/* webpackChunkName: "writing" */ '../../core/papers/plan-copy')).planCopy;
  } catch {
    return null;
  }
}

/** With what plans sheets. Null when it cannot be had. */
async function fetchPackPlanner(): Promise<typeof Pack | null> {
  try {
    return await import(/* webpackChunkName: "writing" */ '../../core/papers/pack/plan-pack');
  } catch {
    return null;
  }
}
