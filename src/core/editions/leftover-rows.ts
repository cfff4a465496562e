/** Leftovers in words, as rows of their sheet: where each stood, why it is there, and every cell of it. */
import type { Answer } from '../assessment/answers';
import { leftoversEn } from '../papers/leftovers.en';
import { leftoversTh } from '../papers/leftovers.th';
import { messagesFor } from '../words/messages';
import { type Language } from '../words/language';
import { placeText } from '../sheet/place-text';
import { answerCell } from '../layout/answer-cells';
import { answerFields, isDayField } from '../layout/columns';
import type { LeftoverCell, LeftoverRow } from '../papers/plan-leftover-sheet';
import type { Leftover } from './carry';
import { extraCellsEn, leftoverReasonsEn } from './leftover-reasons.en';
import { extraCellsTh, leftoverReasonsTh, type ExtraCellWords } from './leftover-reasons.th';
import type { CarryProposal } from './propose-carry';
import type { SourceRow } from './source';

export function leftoverRows(
  leftovers: readonly Leftover[],
  { source, entries }: CarryProposal,
  language: Language,
): LeftoverRow[] {
  const [words, reasons, beside] =
    language === 'th'
      ? [leftoversTh, leftoverReasonsTh, extraCellsTh]
      : [leftoversEn, leftoverReasonsEn, extraCellsEn];
  const targets = new Map(entries.map(({ key, target }) => [key, target]));
  return leftovers.map(({ reason, id, answer, row }) => {
    const settled = ['rowMissing', 'notWritable', 'changedSince'].includes(reason);
    const target = row === null || settled ? id : targets.get(row.key);
    return {
      from: row === null ? words.ownWorkbook : `${source.title} ${placeText(row.place)}`.trim(),
      id: row === null ? id : row.id,
      why: reasons[reason](target ?? ''),
      cells: [
        ...(row === null || row.text === '' ? [] : [{ title: words.text, content: row.text }]),
        ...(answer === null ? [] : answerCells(answer, language)),
        // What no answer has a place for is a leftover of its own where the answer was to be carried.
        ...(row === null || settled || reason === 'fieldNotChosen' ? [] : extraCells(row, words, beside)),
      ],
    };
  });
}

function answerCells(answer: Answer, language: Language): LeftoverCell[] {
  const { columns: titles, verdict } = messagesFor(language).sheet;
  return answerFields.flatMap((field): LeftoverCell[] => {
    const content = answerCell(answer, field, false, verdict);
    if (content === null || content === false) return [];
    const title = titles[field].replace(/\s+/g, ' ');
    return [{ title, content, ...(isDayField(field) && typeof content === 'number' ? { isDay: true } : {}) }];
  });
}

function extraCells({ extra }: SourceRow, words: typeof leftoversTh, beside: ExtraCellWords): LeftoverCell[] {
  return extra.map(({ title, content, why, at = '' }) => {
    if (why === 'noField') return { title, content };
    return { title: why === 'unclear' ? words.unclear(title) : beside[why](title, at), content };
  });
}
