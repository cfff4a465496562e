/** Moving a sheet among the tabs, hiding it, and copying one. */
import { HostError } from '../cells/host-error';
import { mapReferences } from '../formulas/formula-text';
import type { Sheet } from '../model/sheet';
import { copyParts } from '../model/copy-parts';
import type { Book } from '../model/book';
import { isFormula } from '../cells/typing';

export function moveSheet(workbook: Book, sheet: Sheet, position: number): void {
  const before = workbook.sheets.indexOf(sheet);
  if (position < 0 || position >= workbook.sheets.length) {
    throw new HostError('InvalidArgument', 'There is no such position.');
  }
  if (position === before) return;
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.tell({ kind: 'sheetMoved', sheet, before, after: position, origin: workbook.origin });
}

export function setVisibility(workbook: Book, sheet: Sheet, visibility: Sheet['visibility']): void {
  if (visibility !== 'Visible') workbook.leave(sheet);
  sheet.visibility = visibility;
  workbook.touch();
}

/**
 * Copies a sheet as Excel does: `Name (2)`, with its own copies of the names that point into it, so that its
 * formulas look at itself.
 */
export function copySheet(
  workbook: Book,
  original: Sheet,
  where: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  beside: Sheet | null,
): Sheet {
  const copy = workbook.addSheet(copyName(workbook, original.name));
  const own = (formula: string): string =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === original.name.toLowerCase()
        ? { ...reference, sheet: copy.name }
        : reference,
    );
  Object.assign(copy, copyParts(original));
  for (const [row, column, content] of [...copy.contents.entries()]) {
    if (isFormula(content)) copy.contents.set(row, column, { formula: own(content.formula) });
  }
  copy.visibility = 'Visible';
  for (const format of copy.conditionalFormats) format.formula = own(format.formula);
  copy.conditionalFormats = copy.conditionalFormats.map((format) => ({ ...format, id: workbook.newId() }));
  copy.charts = copy.charts.map((chart) => ({
    ...chart,
    id: workbook.newId(),
    series: chart.series.map((series) => ({
      ...series,
      values: series.values?.sheetId === original.id ? { ...series.values, sheetId: copy.id } : series.values,
      labels: series.labels?.sheetId === original.id ? { ...series.labels, sheetId: copy.id } : series.labels,
    })),
  }));
  for (const name of [...workbook.names]) {
    const intoOriginal = own(name.formula) !== name.formula;
    if (name.scope !== original.id && !(name.scope === null && intoOriginal)) continue;
    workbook.names.push({ ...name, scope: copy.id, formula: own(name.formula) });
  }
  workbook.refreshNames();
  workbook.reload(copy);
  place(workbook, copy, where, beside ?? original);
  return copy;
}

function copyName(workbook: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (workbook.sheet(candidate) === null) return candidate;
  }
}

function place(
  workbook: Book,
  copy: Sheet,
  where: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  beside: Sheet,
): void {
  const others = workbook.sheets.filter((sheet) => sheet !== copy);
  const at = others.indexOf(beside);
  const position = { None: others.length, End: others.length, Beginning: 0, Before: at, After: at + 1 }[
    where
  ];
  others.splice(position, 0, copy);
  workbook.sheets.splice(0, workbook.sheets.length, ...others);
}
