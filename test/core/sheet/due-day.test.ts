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

  it.each([
    ['มกราคม|ม.ค.|มค|January|jan|JAN', 1],
    ['กุมภาพันธ์|ก.พ.|กพ|February|feb', 2],
    ['มีนาคม|มี.ค.|มีค|March|mar', 3],
    ['เมษายน|เม.ย.|เมย|April|apr', 4],
    ['พฤษภาคม|พ.ค.|พค|May', 5],
    ['มิถุนายน|มิ.ย.|มิย|June|jun', 6],
    ['กรกฎาคม|ก.ค.|กค|July|jul', 7],
    ['สิงหาคม|ส.ค.|สค|August|aug', 8],
    ['กันยายน|ก.ย.|กย|September|sep|Sept', 9],
    ['ตุลาคม|ต.ค.|ตค|October|oct', 10],
    ['พฤศจิกายน|พ.ย.|พย|November|nov', 11],
    ['ธันวาคม|ธ.ค.|ธค|December|dec', 12],
  ] as const)('%s is month %i, with either era and before or behind the day', (names, month) => {
    const due = `2027-${String(month).padStart(2, '0')}-08`;
    for (const name of names.split('|')) {
      const written = [
        `8 ${name} 2570`,
        `8-${name}-27`,
        `8 ${name} ค.ศ. 2027`,
        `08/${name}/70`,
        `วันที่ 8 ${name}, 2570`,
      ];
      const english = /^[a-z]+$/iu.test(name) ? [`${name} 8, 2027`, `${name}. 8 2570`] : [];
      for (const text of [...written, ...english]) {
        expect([text, readDueDay(text)]).toEqual([text, { due, isClear: true }]);
      }
    }
  });

  it.each([
    ['1/1/2000', '2000-01-01'],
    ['31/12/1999', null],
    ['31/12/2099', '2099-12-31'],
    ['1/1/2100', null],
    ['1/1/2543', '2000-01-01'],
    ['31/12/2542', null],
    ['31/12/2642', '2099-12-31'],
    ['1/1/2643', null],
    ['1/1/2400', null],
    ['1/1/2399', null],
    ['1/1/10', '2010-01-01'],
    ['1/1/09', null],
    ['31/12/50', '2050-12-31'],
    ['1/1/51', null],
    ['1/1/52', null],
    ['1/1/53', '2010-01-01'],
    ['31/12/93', '2050-12-31'],
    ['1/1/94', null],
    ['29/2/2567', '2024-02-29'],
    ['29/2/2568', null],
    ['2026/9/30', '2026-09-30'],
    ['2026.09.30', '2026-09-30'],
    ['2026-09-30T12:30:00.000Z', '2026-09-30'],
    ['30/9/026', null],
    ['30/9/2026 เวลา', null],
    ['ก่อน 30/9/2026', null],
    ['30 Septembre 2026', null],
    ['Sep 2026', null],
    ['0/9/2026', null],
    ['30/0/2026', null],
  ] as const)('%s is the day %s', (written, due) => {
    const expected = due === null ? { due: written, isClear: false } : { due, isClear: true };
    expect(readDueDay(written)).toEqual(expected);
  });

  it.each([
    [36_526, '2000-01-01', true],
    [36_525, '31/12/99', false],
    [73_050, '2099-12-31', true],
    [73_051, '1/1/00', false],
    [7_500, '13/7/20', false],
    [7_499, '7499', false],
    [0, '0', false],
    [2_958_466, '2958466', false],
    [46_112.75, '2026-03-31', true],
  ] as const)('the number %d is %s', (written, due, isClear) => {
    expect(readDueDay(written)).toEqual({ due, isClear });
  });
});
