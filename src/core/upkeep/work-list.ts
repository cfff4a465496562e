/**
 * What has been found and what is to be done about it, gathered while a workbook is looked through. A step that a
 * person has not agreed to is listed with its fault and not written.
 */
import type { LeftoverRow } from '../papers/plan-leftover-sheet';
import type { Place } from '../sheet/sheet-grid';
import type { Finding } from '../findings/finding';
import type { RepairKind, RepairStep } from './repair-plan';

export interface StepEntry {
  readonly kind: RepairKind;
  /** Marker of the sheet, or what else tells apart two steps of one kind. */
  readonly scope: string;
  readonly sheetName: string;
  readonly place: Place | null;
  readonly subject: string;
}

export class WorkList {
  readonly faults: Finding[] = [];
  readonly leftovers: LeftoverRow[] = [];
  private readonly entries: StepEntry[] = [];

  /** @param agreed keys of the steps that may be written; null: all of them */
  constructor(private readonly agreed: ReadonlySet<string> | null) {}

  /** @returns whether it may be written */
  add(entry: StepEntry): boolean {
    if (!this.allows(entry.kind, entry.scope)) return false;
    this.entries.push(entry);
    return true;
  }

  allows(kind: RepairKind, scope: string): boolean {
    return this.agreed === null || this.agreed.has(stepKey(kind, scope));
  }

  /** One step for everything of a kind on one sheet, in the order in which they were added. */
  steps(): RepairStep[] {
    const steps = new Map<string, { first: StepEntry; places: Place[]; subjects: string[] }>();
    for (const entry of this.entries) {
      const key = stepKey(entry.kind, entry.scope);
      const step = steps.get(key) ?? { first: entry, places: [], subjects: [] };
      if (entry.place !== null) step.places.push(entry.place);
      if (entry.subject !== '' && !step.subjects.includes(entry.subject)) step.subjects.push(entry.subject);
      steps.set(key, step);
    }
    return [...steps].map(([key, { first, places, subjects }]) => ({
      key,
      kind: first.kind,
      sheetName: first.sheetName,
      places,
      subjects,
    }));
  }
}

function stepKey(kind: RepairKind, scope: string): string {
  return `${kind} ${scope}`;
}
