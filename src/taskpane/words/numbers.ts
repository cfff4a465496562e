/** Numbers as the pane writes them: Arabic digits, groups of three, points without decimals. */
import type { Language } from '../../core/words/language';

const locales = { th: 'th-TH-u-nu-latn', en: 'en-GB' } as const;

export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(locales[language], { maximumFractionDigits: 0 });
}

/** For the comparison with the workbook, where a hundredth of a point matters. */
export function formatExact(value: number, language: Language): string {
  return value.toLocaleString(locales[language], { maximumFractionDigits: 2 });
}
