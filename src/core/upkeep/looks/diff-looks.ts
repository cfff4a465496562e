/**
 * Looks that Excel refused when a sheet was made. The mark of its making remembers them; where they would go is asked of
 * the sheet as it stands.
 */
import { parseRunMark } from '../../creation/run-mark';
import { looksWanted } from '../../plan/kept-looks';
import { cellAt, endColumn, placeIn } from '../../sheet/grid';
import { range } from '../../sheet/runs';
import { cornerOf } from '../../standing/sheet-findings';
import { agreedTo, headOf, type Edit, type Unset } from '../edit';
import type { StandingLayout } from '../standing-layout';
import type { SheetsSurvey } from '../survey-sheets';

export function diffLooks(layout: StandingLayout): Edit[] {
  const unset = unsetOf(layout);
  if (unset === null) return [];
  const place = cornerOf(layout.sheet);
  const finding = { kind: 'looksUnset', parts: unset.parts, place } as const;
  return [{ ...headOf(layout, 'restoreLooks', { place, finding }), kind: 'look', ...unset }];
}

function unsetOf({ plan, sheet, rows: [keyRow = null] }: StandingLayout): Unset | null {
  const { grid } = sheet.cells;
  if (keyRow === null) return null;
  for (const column of range(grid.column, endColumn(grid) - grid.column)) {
    const mark = parseRunMark(cellAt(grid, keyRow, column));
    if (mark === null) continue;
    const parts = looksWanted(plan).filter((part) => mark.unset.includes(part));
    return parts.length === 0 ? null : { parts, mark: placeIn(grid, keyRow, column), run: mark.run };
  }
  return null;
}

export interface LookRepair extends Unset {
  readonly layout: StandingLayout;
}

/** @param agreed keys of steps */
export function planLookRepairs({ layouts }: SheetsSurvey, agreed: ReadonlySet<string>): LookRepair[] {
  return [...layouts.values()].flatMap((layout) =>
    agreedTo(diffLooks(layout), agreed).flatMap((edit) =>
      edit.kind === 'look' ? [{ ...edit, layout }] : [],
    ),
  );
}
