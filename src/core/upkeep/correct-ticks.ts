/** Ticks that were typed as words: those that can mean only one thing become TRUE or FALSE, the others are told. */
import { columnOf, type AnswerField } from '../layout/columns';
import type { CellValue } from '../sheet/sheet-grid';
import { oddAnswers } from '../snapshot/odd-answers';
import { placeOf } from '../standing/category-rows';
import { formulaAt, isFormulaText, valueAt } from '../standing/sheet-cells';
import type { CellWrite } from './repair-plan';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';
import type { WorkList } from './work-list';

export function correctTicks(
  { identified }: SheetsSurvey,
  layout: StandingLayout,
  work: WorkList,
): CellWrite[] {
  const { plan, sheet, columns } = layout;
  const places = layout.places;
  const column = (field: AnswerField): number | undefined => columns[columnOf(field)] ?? undefined;
  return [...identified.rows].flatMap(([id, found]) => {
    if (found.on.sheet !== sheet) return [];
    const cell = (field: AnswerField): CellValue => {
      const at = column(field);
      return at === undefined ? null : valueAt(sheet.cells, found.row, at);
    };
    const { findings } = oddAnswers(id, placeOf(found), cell, column);
    return findings.flatMap((finding): CellWrite[] => {
      if (finding.kind !== 'tickTyped') {
        work.faults.push(finding);
        return [];
      }
      const { place, means } = finding;
      // What a formula of a person's own says is theirs to change.
      if (isFormulaText(formulaAt(sheet.cells, place.row, place.column))) {
        work.faults.push({ kind: 'tickUnreadable', id, found: finding.found, place });
        return [];
      }
      work.faults.push(finding);
      const entry = {
        kind: 'correctTicks',
        scope: plan.marker,
        sheetName: sheet.name,
        place,
        subject: id,
      } as const;
      return work.add(entry)
        ? [
            {
              row: places.standingRow(place.row),
              column: places.standingColumn(place.column),
              content: means,
            },
          ]
        : [];
    });
  });
}
