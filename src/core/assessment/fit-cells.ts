/** An answer as it fits its cells, and what of it does not. Pure. */
import { emptyAnswer, type Answer } from './answers';
import { cellParts } from '../sheet/cell-limit';

export interface FittedAnswer {
  readonly answer: Answer;
  /** What is left of texts that are too long for a cell; an empty answer where all of them fit. */
  readonly rest: Answer;
}

const texts = ['evidence', 'link', 'owner', 'note', 'notApplicable', 'assessorNote'] as const;

export function fitCells(answer: Answer): FittedAnswer {
  let fitted: FittedAnswer = { answer, rest: emptyAnswer };
  for (const field of texts) {
    const [first = '', ...others] = cellParts(answer[field]);
    if (others.length === 0) continue;
    fitted = {
      answer: { ...fitted.answer, [field]: first },
      rest: { ...fitted.rest, [field]: others.join('') },
    };
  }
  return fitted;
}
