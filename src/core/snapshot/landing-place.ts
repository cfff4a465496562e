/** Where a person wants to stand who is led to a criterion: in the cell that is to be filled next. */
import { answerOf, lacksEvidence } from '../assessment/applicability';
import type { AnswerField } from '../layout/columns';
import type { Place } from '../sheet/sheet-grid';
import type { WorkbookSnapshot } from './snapshot';

/** The box to tick; once it is ticked, what is to be written as evidence. Null when its row was not found. */
export function landingPlace(snapshot: WorkbookSnapshot, criterionId: string): Place | null {
  const field = lacksEvidence(answerOf(snapshot.answers, criterionId)) ? 'evidence' : 'met';
  return fieldPlace(snapshot, criterionId, field) ?? snapshot.places.get(criterionId) ?? null;
}

/** The cell of one field of a criterion; null when its row or its column was not found. */
export function fieldPlace(
  { places, sheets, columns }: WorkbookSnapshot,
  criterionId: string,
  field: AnswerField,
): Place | null {
  const place = places.get(criterionId);
  if (place === undefined) return null;
  for (const [marker, { sheetId }] of sheets) {
    if (sheetId !== place.sheetId) continue;
    const column = columns.get(marker)?.get(field);
    return column === undefined ? null : { ...place, column };
  }
  return null;
}
