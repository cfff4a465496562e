/** The shapes of single values of an answers file, from unknown JSON to what the core works with. */
import { excerpt } from '../json/json-problem';
import { flagShape, numberShape, textShape, type Check, type JsonShape } from '../json/json-shape';
import { maxCellText } from '../sheet/cell-limit';
import { blankToEmpty } from '../text/blank-text';
import type { Verdict } from './answers';
import type { AnswersFault, OwnAnswersFault } from './answers-problem';
import { isEvidenceLink } from './evidence-link';

/** Fiscal years that make sense, Buddhist era. */
export const firstFiscalYear = 2400;
export const lastFiscalYear = 2700;

/** Years from common to Buddhist era. */
const eraDifference = 543;

type Shape<Value> = JsonShape<Value, AnswersFault>;

/** Text of an answer that holds only what a check lets pass; the empty text where it does not. */
function checkedText(clean: (text: string) => string, check: Check<string, OwnAnswersFault>): Shape<string> {
  return textShape({ limit: maxCellText, mayBeEmpty: true, clean, check });
}

export const flagValue: Shape<boolean> = flagShape;
export const textValue: Shape<string> = textShape({
  limit: maxCellText,
  mayBeEmpty: true,
  clean: blankToEmpty,
});

/**
 * `"pass"`, `"fail"`, or nothing while nobody has looked. Files of older layouts have true for the first, and false for
 * every row that was not ticked.
 */
export const verdictValue: Shape<Verdict> = {
  empty: '',
  read: (value, place, report) => {
    if (typeof value === 'boolean') return value ? 'pass' : '';
    const verdict = verdicts.find((each) => each === value);
    if (verdict === undefined) report(place, { kind: 'notAVerdict', found: excerpt(value) });
    return verdict ?? '';
  },
};

const verdicts: readonly Verdict[] = ['', 'pass', 'fail'];

/** White space around an address or a date comes along when it is copied and is no part of it. */
const trimmed = (text: string): string => blankToEmpty(text).trim();

export const linkValue: Shape<string> = checkedText(trimmed, (link, report) => {
  if (!isEvidenceLink(link)) report({ kind: 'notALink', found: excerpt(link) });
});

/** An ISO date of the common era that Excel can hold (from 1900 on). */
export const dateValue: Shape<string> = checkedText(trimmed, (text, report) => {
  const [, year = '', rest = ''] = /^(\d{4})(-\d{2}-\d{2})$/.exec(text) ?? [];
  const meant = `${Number(year) - eraDifference}${rest}`;
  if (Number(year) >= firstFiscalYear && isCalendarDay(meant)) {
    report({ kind: 'buddhistDate', found: text, meant });
  } else if (Number(year) < 1900 || Number(year) >= firstFiscalYear || !isCalendarDay(text)) {
    report({ kind: 'notADate', found: excerpt(text) });
  }
});

export const fiscalYearValue: Shape<number> = numberShape<OwnAnswersFault>((year, report) => {
  const sensible = (value: number) => value >= firstFiscalYear && value <= lastFiscalYear;
  const meant = year + eraDifference;
  if (sensible(year)) return;
  report(
    sensible(meant)
      ? { kind: 'commonEraYear', found: year, meant }
      : { kind: 'yearOutOfRange', found: year, first: firstFiscalYear, last: lastFiscalYear },
  );
}, 'wholeNumber');

/** A day that exists: 29 February only in leap years. `isoDate` has the shape YYYY-MM-DD. */
function isCalendarDay(isoDate: string): boolean {
  const date = new Date(`${isoDate}T00:00:00Z`);
  // An impossible month or day gives no date, or rolls over into the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDate);
}
