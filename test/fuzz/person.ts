/** The person who is asked: knows whose every row is, and answers accordingly. */
import fc from 'fast-check';
import { byId, byText, noCriterion, type Question } from '../../src/core/standing/question';
import type { Place } from '../../src/core/sheet/sheet-grid';
import { ownerAt, type Shadow } from './shadow';

/** Where there is nothing to know (two copies), any choice will do: `pick` makes it. */
export function answerTo(question: Question, truth: Shadow, pick: number): string {
  const ownerOf = ({ sheetId, row }: Place): string | null => {
    const sheet = truth.get(sheetId);
    return sheet === undefined ? null : ownerAt(sheet, row);
  };
  const any = <Value>(values: readonly Value[]): Value | undefined =>
    values[pick % Math.max(1, values.length)];
  switch (question.kind) {
    case 'whichRow': {
      const own = question.options.filter(({ row }) => ownerOf(row.place) === question.id);
      return (any(own) ?? any(question.options))?.key ?? '';
    }
    case 'whoseRow': {
      const owner = ownerOf(question.row.place);
      return question.options.some(({ key }) => key === owner) ? (owner ?? noCriterion) : noCriterion;
    }
    case 'idOrText': {
      const right = question.rows.filter(({ view, byText: id }) => ownerOf(view.place) === id).length;
      const wrong = question.rows.filter(({ view, byId: id }) => ownerOf(view.place) === id).length;
      return right > wrong ? byText : byId;
    }
    case 'whichColumn':
      return any(question.options)?.key ?? '';
    case 'whichSheet':
      return any(question.options)?.key ?? '';
  }
}

export const anyPick = fc.integer({ min: 0, max: 5 });
