import fc from 'fast-check';
import { isoDateFromSerial, serialFromIsoDate } from '../../../src/core/sheet/excel-date';

describe('dates as Excel counts them', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2026-12-31', 46387],
    ['2399-12-31', 182622],
  ])('%s is day %d', (date, serial) => {
    expect(serialFromIsoDate(date)).toBe(serial);
    expect(isoDateFromSerial(serial)).toBe(date);
  });

  it('come back as they were, for every day Excel can count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 182622 }), (serial) => {
        const date = isoDateFromSerial(serial);
        if (serial === 60) expect(date).toBeNull();
        else expect(serialFromIsoDate(date ?? '')).toBe(serial);
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '2569-12-31', '1899-12-31', '31/12/2569', 'สิ้นปี', '2026-1-1'])(
    '%s is kept as text',
    (text) => {
      expect(serialFromIsoDate(text)).toBeNull();
    },
  );

  it.each([0, 0.5, -1, 60, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date', (serial) => {
    expect(isoDateFromSerial(serial)).toBeNull();
  });
});
