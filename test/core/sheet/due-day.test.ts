import fc from 'fast-check';
import { readDueDay } from '../../../src/core/sheet/due-day';
import { serialFromIsoDate } from '../../../src/core/sheet/excel-date';

describe('a due date as people write it', () => {
  it.each([
    '30 ก.ย. 2569',
    '30 กันยายน 2569',
    '30 กันยายน พ.ศ. 2569',
    'ภายในวันที่ 30 ก.ย. 69',
    '30กย69',
    '๓๐/๙/๒๕๖๙',
    '30/9/69',
    '30/09/2026',
    '30-9-2569',
    '30.9.2569',
    '2569-09-30',
    '2569-09-30T00:00:00',
    '2026-9-30',
    '30 Sep 2026',
    'September 30, 2026',
    ' 30/9/2569\u200B ',
    46295,
    244622,
  ])('%s is 30 September 2569', (written) => {
    expect(readDueDay(written)).toEqual({ due: '2026-09-30', isClear: true });
  });

  it.each([
    ['ก.ย. 69', 'ก.ย. 69'],
    ['สิ้นไตรมาส 3', 'สิ้นไตรมาส 3'],
    ['9/30/2569', '9/30/2569'],
    ['31/9/2569', '31/9/2569'],
    ['2569', '2569'],
    ['30/9/3112', '30/9/3112'],
    [2569, '2569'],
    [3, '3'],
    [25476, '30/9/69'],
    [true, 'TRUE'],
  ] as const)('%s is not clear, and stays as it is written', (written, due) => {
    expect(readDueDay(written)).toEqual({ due, isClear: false });
  });

  it('is empty where nothing can be seen', () => {
    expect([null, '', ' \u200B'].map(readDueDay)).toEqual(Array(3).fill({ due: '', isClear: true }));
  });

  it('is the same day however it is written, and never another', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2098-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
        const thai = `${dayOfMonth}/${month}/${year + 543}`;
        const serial = serialFromIsoDate(iso);
        for (const written of [iso, thai, `${year + 543}-${month}-${dayOfMonth}`, serial]) {
          expect(readDueDay(written)).toEqual({ due: iso, isClear: true });
        }
      }),
    );
  });
});
