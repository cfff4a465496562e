/** How a date is written in English: common era, day before month. */
import type { dateTh } from './date.th';

export const dateEn: typeof dateTh = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  year: (year) => String(year),
  shortYear: (year) => String(year),
};
