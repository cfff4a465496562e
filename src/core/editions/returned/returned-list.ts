/**
 * What people wrote into a dated list that was handed out: the agreed answers of a list of differences, the plan of a list
 * of gaps. Rows are known by the ids in their hidden cells, columns by their keys, wherever both stand by now. An empty
 * cell says nothing, and neither does a row whose id the rubric does not know.
 */
import { answerOf } from '../../assessment/applicability';
import { isSameAnswer, type Answer, type Answers } from '../../assessment/answers';
import { meantVerdict, verdictCell } from '../../layout/category/verdict-cell';
import { answerFields, isDayField, type AnswerField, type DayField } from '../../layout/columns';
import { meaningOf } from '../mark-words';
import { differencesMarker, gapsMarker } from '../../layout/markers';
import { differencesWords } from '../../papers/differences/plan-differences-sheet';
import type { RubricIndex } from '../../rubric/rubric-index';
import { cellText } from '../../sheet/cell-text';
import { readDueDay } from '../../sheet/due-day';
import { dayFrom1900 } from '../../sheet/excel-date';
import { cellAt, columnsByKey, findMarker, placeIn, rowsBeside } from '../../sheet/grid';
import type { CellValue, Place, SheetGrid } from '../../sheet/sheet-grid';
import type { Language } from '../../words/language';
import { messagesFor } from '../../words/messages';
import { shownDate } from '../../words/written-date';

export interface ReturnedList {
  readonly kind: 'gaps' | 'differences';
  readonly sheetName: string;
  readonly changes: readonly ReturnedChange[];
}

/** One criterion of which the list says something else than the workbook does now. */
export interface ReturnedChange {
  readonly id: string;
  /** Of its row in the list. */
  readonly place: Place;
  readonly before: Answer;
  readonly after: Answer;
  /** In which the two differ; never none. */
  readonly fields: readonly AnswerField[];
}

export interface ReturnedContext {
  readonly index: RubricIndex;
  /** As they stand now. */
  readonly answers: Answers;
  /** In which a note on what was agreed is written. */
  readonly language: Language;
  /** The day, as an ISO date. */
  readonly today: string;
}

/**
 * All lists that say something else than the workbook does now. Newer lists stand before older ones, and of one criterion
 * only the first that says something speaks.
 * @param grids in the order of the tabs
 */
export function readReturnedLists(grids: readonly SheetGrid[], context: ReturnedContext): ReturnedList[] {
  const spoken = new Set<string>();
  return grids.flatMap((grid): ReturnedList[] => {
    const list = readReturnedList(grid, context);
    if (list === null) return [];
    const changes = list.changes.filter(({ id }) => !spoken.has(`${list.kind} ${id}`));
    for (const { id } of changes) spoken.add(`${list.kind} ${id}`);
    return changes.length === 0 ? [] : [{ ...list, changes }];
  });
}

/** True for a list of ours, whatever is in it. */
export function holdsReturnedList(grid: SheetGrid): boolean {
  return kinds.has(findMarker(grid)?.marker ?? '');
}

/** A plan of an older day must not silently win over what somebody wrote since; a note that goes on replaces nothing. */
export function replacesPlan({ before, after, fields }: ReturnedChange): boolean {
  return fields.some((field) => {
    if (field === 'note') return !after.note.includes(before.note);
    return (field === 'owner' || isDayField(field)) && before[field] !== '';
  });
}

/** Null for any other sheet. */
function readReturnedList(grid: SheetGrid, context: ReturnedContext): ReturnedList | null {
  const found = findMarker(grid);
  const kind = found === null ? undefined : kinds.get(found.marker);
  if (found === null || kind === undefined) return null;
  const columns = columnsByKey(grid, found.row);
  const changes = new Map<string, ReturnedChange>();
  for (const row of rowsBeside(grid, found.row)) {
    const id = cellText(cellAt(grid, row, found.column));
    if (!context.index.criteria.has(id) || changes.has(id)) continue;
    const cell = (key: string): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : cellAt(grid, row, column);
    };
    const before = answerOf(context.answers, id);
    const after =
      kind === 'gaps'
        ? planned(before, cell, grid.from1904 === true, context)
        : agreed(before, cell, context);
    if (isSameAnswer(before, after)) continue;
    const fields = answerFields.filter((field) => before[field] !== after[field]);
    changes.set(id, { id, place: placeIn(grid, row, found.column + 1), before, after, fields });
  }
  return { kind, sheetName: grid.name, changes: [...changes.values()] };
}

const kinds: ReadonlyMap<string, ReturnedList['kind']> = new Map([
  [gapsMarker, 'gaps'],
  [differencesMarker, 'differences'],
]);

type CellOf = (key: string) => CellValue;

/**
 * Who closes it, until when, and when it was done, with the agency's note; in a sheet that was handed to its owner also that it is done, and the
 * evidence, which is added to what is there. A day that may be two stays in the list.
 */
function planned(before: Answer, cell: CellOf, from1904: boolean, context: ReturnedContext): Answer {
  const owner = cellText(cell('owner'));
  const day = (field: DayField): string => {
    const { due, isClear } = readDueDay(dayFrom1900(cell(field), from1904));
    return due === '' || !isClear ? before[field] : due;
  };
  const evidence = cellText(cell('evidence')).trim();
  return {
    ...before,
    met: before.met || meaningOf(cell('met'), new Map()) === 'met',
    evidence: withLine(before.evidence, evidence),
    owner: owner === '' ? before.owner : owner,
    due: day('due'),
    doneOn: day('doneOn'),
    note: noted(before.note, cell, context),
  };
}

/**
 * The list shows the note that stood there on its day: one that is still part of what stands there says nothing new. What
 * will be done and how far it is are added to it, each under the heading of its column.
 */
function noted(before: string, cell: CellOf, { language }: ReturnedContext): string {
  const { action, progress } = messagesFor(language).gapList.columns;
  const own = cellText(cell('note')).trim();
  const lines = [
    [action, cellText(cell('action')).trim()],
    [progress, cellText(cell('progress')).trim()],
  ] as const;
  return lines.reduce(
    (note, [title, text]) => (note.includes(text) ? note : withLine(note, `${title}: ${text}`)),
    before.includes(own) ? before : own,
  );
}

/** Nothing is written twice, and nothing that stands there is lost. */
function withLine(text: string, line: string): string {
  if (line === '' || text.includes(line)) return text;
  return text === '' ? line : `${text}\n${line}`;
}

/** What was agreed is what both say from now on; the reason is added to the assessor's note, once. */
function agreed(before: Answer, cell: CellOf, { language, today }: ReturnedContext): Answer {
  const verdict = meantVerdict(cell('agreed')) ?? '';
  const isSaid = before.assessorMet === verdict && before.met === (verdict === 'pass');
  if (verdict === '' || isSaid) return before;
  const messages = messagesFor(language);
  const note = differencesWords(language).agreedNote(
    shownDate(today, messages, 'full'),
    verdictCell(verdict, messages.sheet.verdict) ?? '',
    cellText(cell('reason')).trim(),
  );
  return {
    ...before,
    met: verdict === 'pass',
    assessorMet: verdict,
    assessorNote: withLine(before.assessorNote, note),
  };
}
