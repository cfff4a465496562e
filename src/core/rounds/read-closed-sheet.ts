/** A round that was closed, read back from its sheet, wherever its rows and columns stand by now; and whether its seal fits. */
import type { Answer } from '../assessment/answers';
import { verdictOf } from '../layout/category/verdict-cell';
import { answerFields } from '../layout/columns';
import { closedMarker } from '../layout/markers';
import { cellText } from '../sheet/cell-text';
import { cellAt, columnsByKey, findMarker, rowsBeside } from '../sheet/grid';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import { sealOf, type ClosedFigures, type ClosedRound } from './closed-round';
import { rowKeys, type FactKey } from './plan-closed-sheet';

export interface ReadRound {
  readonly round: ClosedRound;
  /** As it stands on the sheet. */
  readonly seal: string;
  /** False where a value, a row or the seal itself is not as it was. */
  readonly isIntact: boolean;
}

/** Null for any other sheet. */
export function readClosedSheet(grid: SheetGrid): ReadRound | null {
  const marker = findMarker(grid);
  if (marker?.marker !== closedMarker) return null;
  const columns = columnsByKey(grid, marker.row);
  const facts = new Map<string, string>();
  const answers = new Map<string, Answer>();
  const figures = new Map<string, ClosedFigures>();
  // Twice under one key is not as it was, whichever of the two counts.
  const twice: string[] = [];
  const keep = <Value>(into: Map<string, Value>, key: string, value: Value): void => {
    if (into.has(key)) twice.push(key);
    into.set(key, value);
  };
  for (const row of rowsBeside(grid, marker.row)) {
    const key = cellText(cellAt(grid, row, marker.column));
    const cell = (name: string): CellValue => {
      const column = columns.get(name);
      return column === undefined ? null : cellAt(grid, row, column);
    };
    if (key.startsWith(rowKeys.fact)) keep(facts, key.slice(rowKeys.fact.length), cellText(cell('text')));
    if (key.startsWith(rowKeys.answer)) keep(answers, key.slice(rowKeys.answer.length), answerIn(cell));
    if (key.startsWith(rowKeys.figure)) {
      const figure = { level: numberIn(cell('level')), points: numberIn(cell('points')) };
      keep(figures, key.slice(rowKeys.figure.length), figure);
    }
  }
  const fact = (key: FactKey): string => facts.get(key) ?? '';
  const year = fact('fiscalYear');
  const type = fact('agencyType');
  const round: ClosedRound = {
    rubricId: fact('rubricId'),
    edition: fact('edition'),
    profile: {
      agencyName: fact('agencyName'),
      agencyType: type === '' ? null : type,
      fiscalYear: year === '' ? null : Number(year),
      round: fact('round'),
    },
    closedOn: fact('closedOn'),
    closedBy: fact('closedBy'),
    answers,
    figures,
  };
  const seal = fact('seal');
  return { round, seal, isIntact: twice.length === 0 && seal === sealOf(round) };
}

function numberIn(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

/** A cell holds what the answer held: a flag stays a flag, and all else is text. */
function answerIn(cell: (field: string) => CellValue): Answer {
  const entries = answerFields.map((field) => {
    const value = cell(field);
    if (field === 'assessorMet') return [field, verdictOf(value) ?? ''];
    return [field, field === 'met' ? value === true : cellText(value)];
  });
  // Every field is there, each of the kind that an answer has.
  return Object.fromEntries(entries) as Answer;
}
