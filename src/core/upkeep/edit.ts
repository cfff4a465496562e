/**
 * One difference between the plan and what stands, as data: what would have to be done, said in terms of the plan. What a
 * person reads of it, what they agree to, what is kept of it and what is written all follow from it.
 */
import type { KeptLook } from '../plan/kept-looks';
import type { CellContent, NamePlan } from '../plan/sheet-plan';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { Finding } from '../findings/finding';
import type { ProbeKind } from '../standing/condition';
import { stepKey, type RepairKind, type RepairStep } from './repair-plan';
import type { Insert } from './places';
import type { StandingLayout } from './standing-layout';

export type Edit = EditHead & Deed;

export interface EditHead {
  /** The planned sheet it is about. */
  readonly marker: string;
  /** What a person agrees to is all of one kind on one sheet. */
  readonly step: RepairKind;
  readonly sheetName: string;
  /** Keys of the other steps without which it cannot be done. */
  readonly needs: readonly string[];
  /** What the line of the step shows of it. */
  readonly place: Place | null;
  readonly subject: string;
  /** Null where the finding of another edit, or of the standing, says it already. */
  readonly finding: Finding | null;
}

/** Rows and columns are the plan's, but in a `cell` and an `at`, which are those of the sheet as it stands. */
export type Deed =
  | { readonly kind: 'makeSheet' }
  /** A row or column of the plan where there is none, or an empty one. */
  | ({ readonly kind: 'insert' } & Insert)
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly column: number;
      readonly content: CellContent;
      readonly former: CellValue;
    }
  /** A cell that stands where the plan has none, or a person's: it is emptied, its tick becomes one, its day a date, its verdict a word. */
  | {
      readonly kind: 'amend';
      readonly cell: Place;
      readonly column: number;
      readonly content: boolean | number | string | null;
      readonly former: CellValue;
    }
  | ({ readonly kind: 'form' } & Form)
  /** Looks that Excel refused when the sheet was made, as its mark says. */
  | ({ readonly kind: 'look' } & Unset)
  | { readonly kind: 'pointName'; readonly name: NamePlan; readonly exists: boolean };

/** What cells bear beside their contents. Colours lie over whole rows, and name one column of them. */
export interface Form {
  readonly form: ProbeKind;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface Unset {
  readonly parts: readonly KeptLook[];
  /** The cell of the mark, and whose creation it tells of. */
  readonly mark: Place;
  readonly run: string;
}

type Told = Partial<Pick<EditHead, 'needs' | 'place' | 'subject' | 'finding'>>;

export function headOf(
  { plan, sheet }: Pick<StandingLayout, 'plan' | 'sheet'>,
  step: RepairKind,
  told: Told = {},
): EditHead {
  const untold = { needs: [], place: null, subject: '', finding: null };
  return { marker: plan.marker, sheetName: sheet.name, step, ...untold, ...told };
}

/** @param agreed keys of steps */
export function agreedTo(edits: readonly Edit[], agreed: ReadonlySet<string>): Edit[] {
  return edits.filter(
    ({ step, marker, needs }) => agreed.has(stepKey(step, marker)) && needs.every((key) => agreed.has(key)),
  );
}

/** One step for everything of a kind on one sheet, in the order of the edits. */
export function stepsOf(edits: readonly Edit[]): RepairStep[] {
  const steps = new Map<string, { first: Edit; places: Place[]; subjects: Set<string> }>();
  for (const edit of edits) {
    const key = stepKey(edit.step, edit.marker);
    const step = steps.get(key) ?? { first: edit, places: [], subjects: new Set() };
    if (edit.place !== null) step.places.push(edit.place);
    if (edit.subject !== '') step.subjects.add(edit.subject);
    steps.set(key, step);
  }
  return [...steps].map(([key, { first, places, subjects }]) => {
    return { key, kind: first.step, sheetName: first.sheetName, places, subjects: [...subjects] };
  });
}
