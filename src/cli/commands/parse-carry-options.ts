/** Options that say how a file is to be read: `--marks met=x,/,notMet=-` and `--fields met,evidence`. */
import { markOf, type MarkMeaning, type MarkMeanings } from '../../core/editions/mark-words';
import { answerFields, type AnswerField } from '../../core/layout/columns';
import { argumentProblem, type CliProblem } from '../problems/cli-problem';

const meanings: readonly MarkMeaning[] = ['met', 'notMet', 'notApplicable'];

/** A mark may be a comma no more than it may be a name of a meaning; spaces around it say nothing. */
export function parseMarks(text: string | null, problems: CliProblem[]): MarkMeanings {
  const marks = new Map<string, MarkMeaning>();
  let meaning: MarkMeaning | null = null;
  for (const part of text === null ? [] : text.split(',')) {
    const [, name = '', rest = ''] = /^\s*(\w+)=(.*)$/su.exec(part) ?? [];
    const named = meanings.find((each) => each.toLowerCase() === name.toLowerCase());
    if (named !== undefined) meaning = named;
    const mark = markOf(named === undefined ? part : rest);
    const known = marks.get(mark);
    if (meaning === null || mark === '' || (known !== undefined && known !== meaning))
      problems.push(argumentProblem('--marks', { kind: 'notMarks', found: part.trim() }));
    else marks.set(mark, meaning);
  }
  return marks;
}

/** Null when nobody chose. */
export function parseFields(text: string | null, problems: CliProblem[]): readonly AnswerField[] | null {
  if (text === null) return null;
  return text.split(',').flatMap((part) => {
    const field = answerFields.find((each) => each.toLowerCase() === part.trim().toLowerCase());
    if (field !== undefined) return [field];
    problems.push(argumentProblem('--fields', { kind: 'notOneOf', found: part.trim(), known: answerFields }));
    return [];
  });
}
