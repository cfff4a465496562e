/** How a date is written: Buddhist era, day before month. */
export const dateTh = {
  months: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  /** @param year of the common era */
  year: (year: number) => String(year + 543),
  /** Where room is scarce. */
  shortYear: (year: number) => String((year + 543) % 100).padStart(2, '0'),
};
