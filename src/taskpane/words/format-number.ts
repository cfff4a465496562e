/** Numbers as the pane writes them: Arabic digits, groups of three, points without decimals. */
import type { Language } from '../../core/words/language';

// Made once: to make one for every number, as `toLocaleString` does, took a third of the time of a tick.
const whole = formatsWith(0);
const tenths = formatsWith(1);
const exact = formatsWith(2);

function formatsWith(decimals: number): Readonly<Record<Language, Intl.NumberFormat>> {
  const options = { maximumFractionDigits: decimals };
  return {
    th: new Intl.NumberFormat('th-TH-u-nu-latn', options),
    en: new Intl.NumberFormat('en-GB', options),
  };
}

export function formatNumber(value: number, language: Language): string {
  return whole[language].format(value);
}

/** Points that are gained: of the whole they are few, and half a point is not none. */
export function formatPoints(value: number, language: Language): string {
  return tenths[language].format(value);
}

/** For the comparison with the workbook, where a hundredth of a point matters. */
export function formatExact(value: number, language: Language): string {
  return exact[language].format(value);
}
