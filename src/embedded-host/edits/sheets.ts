/** Sheets renamed, deleted, moved among the tabs, hidden and copied. */
import { HostError } from '../cells/host-error';
import { mapReferences } from '../formulas/formula-text';
import type { Sheet } from '../model/sheet';
import { copyParts } from '../model/copy-parts';
import { checkSheetName } from '../model/sheet-naming';
import { editCharts, isNamed, rewriteFormulas } from './rewrite';
import type { Book } from '../model/book';
import { isFormula } from '../cells/typing';

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  checkSheetName(book.sheets, name, sheet);
  book.engine.renameSheet(sheet.id, name);
  rewriteFormulas(book, [], (reference) =>
    reference.sheet !== null && isNamed(sheet, reference.sheet) ? { ...reference, sheet: name } : reference,
  );
  sheet.name = name;
  book.tell({ kind: 'sheetRenamed', sheet, before, origin: book.origin });
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  }
  book.leave(sheet);
  book.names = book.names.filter((name) => name.scope !== sheet.id);
  book.refreshNames();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  rewriteFormulas(book, [], (reference) =>
    reference.sheet !== null && isNamed(sheet, reference.sheet) ? null : reference,
  );
  editCharts(book, sheet.id, () => null);
  for (const live of book.held) if (live.sheet === sheet) live.area = null;
  book.forget(sheet);
  book.traces.moved(sheet);
  book.tell({ kind: 'sheetDeleted', sheet, origin: book.origin });
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  const before = book.sheets.indexOf(sheet);
  if (position < 0 || position >= book.sheets.length) {
    throw new HostError('InvalidArgument', 'There is no such position.');
  }
  if (position === before) return;
  book.sheets.splice(before, 1);
  book.sheets.splice(position, 0, sheet);
  book.tell({ kind: 'sheetMoved', sheet, before, after: position, origin: book.origin });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Sheet['visibility']): void {
  if (visibility !== 'Visible') book.leave(sheet);
  sheet.visibility = visibility;
  book.touch();
}

/**
 * Copies a sheet as Excel does: `Name (2)`, with its own copies of the names that point into it, so that its
 * formulas look at itself.
 */
export function copySheet(
  book: Book,
  original: Sheet,
  where: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  beside: Sheet | null,
): Sheet {
  const copy = book.addSheet(copyName(book, original.name));
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
  copy.conditionalFormats = copy.conditionalFormats.map((format) => ({ ...format, id: book.newId() }));
  copy.charts = copy.charts.map((chart) => ({
    ...chart,
    id: book.newId(),
    series: chart.series.map((series) => ({
      ...series,
      values: series.values?.sheetId === original.id ? { ...series.values, sheetId: copy.id } : series.values,
      labels: series.labels?.sheetId === original.id ? { ...series.labels, sheetId: copy.id } : series.labels,
    })),
  }));
  for (const name of [...book.names]) {
    const intoOriginal = own(name.formula) !== name.formula;
    if (name.scope !== original.id && !(name.scope === null && intoOriginal)) continue;
    book.names.push({ ...name, scope: copy.id, formula: own(name.formula) });
  }
  book.refreshNames();
  book.reload(copy);
  place(book, copy, where, beside ?? original);
  return copy;
}

function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (book.sheet(candidate) === null) return candidate;
  }
}

function place(
  book: Book,
  copy: Sheet,
  where: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  beside: Sheet,
): void {
  const others = book.sheets.filter((sheet) => sheet !== copy);
  const at = others.indexOf(beside);
  const position = { None: others.length, End: others.length, Beginning: 0, Before: at, After: at + 1 }[
    where
  ];
  others.splice(position, 0, copy);
  book.sheets.splice(0, book.sheets.length, ...others);
}
