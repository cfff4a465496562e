import fc from 'fast-check';
import { byteOrderMark, csvLine, parseCsv } from '../../../src/core/rollup/csv-text';
import { parseUnitList } from '../../../src/core/rollup/parse-unit-list';
import { readerFailed } from '../../../src/core/rollup/reader-failed';
import { unitListWords } from '../../../src/core/rollup/unit-list-words';

const cell = fc.oneof(
  fc.constantFrom('กรมการปกครอง', '"คำพูด"', 'a,b', 'x;y', 'สอง\nบรรทัด', ' ช่องว่าง ', "'"),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/^[=+\-@\t\r]|\r/.test(text)),
);

it('is read as it was written, whatever stands in the cells', () => {
  const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, (given) => {
      const kept = given.filter((cells) => cells.some((each) => each.trim() !== ''));
      expect(parseCsv(byteOrderMark + given.map(csvLine).join(''))).toEqual(kept);
    }),
  );
});

it('holds no formula that Excel would compute', () => {
  for (const text of ['=1+1', '+66 2 123', '-1', '@SUM(A1)', '\t=1']) {
    expect(csvLine([text])).toMatch(/^"?'/);
  }
  expect(csvLine([-1.5, true, null, ''])).toBe('-1.5,TRUE,,\r\n');
});

describe('a list of units', () => {
  it('is known by its headings, in Thai or English, in any order, with commas or semicolons', () => {
    const expected = [{ unitId: '02006', name: 'กรมการปกครอง', ministry: 'กระทรวงมหาดไทย' }];
    for (const text of [
      'unit_id,name,ministry\n02006,กรมการปกครอง,กระทรวงมหาดไทย',
      `${byteOrderMark}กระทรวง;ชื่อหน่วยงาน;รหัสหน่วยงาน\r\nกระทรวงมหาดไทย;กรมการปกครอง;02006\r\n\r\n`,
    ])
      expect(parseUnitList(text)).toEqual({ ok: true, value: expected });
    expect(parseUnitList('name\nกรม ก')).toEqual({
      ok: true,
      value: [{ unitId: 'กรม ก', name: 'กรม ก', ministry: '' }],
    });
  });

  it('says all that is wrong with it, with the line', () => {
    expect(parseUnitList('unit,place\na,b')).toEqual({
      ok: false,
      failure: [{ kind: 'noNameColumn', found: ['unit', 'place'] }],
    });
    expect(parseUnitList('unit_id,name\n1,กรม ก\n2,\n1,กรม ข\n3,กรม ก')).toEqual({
      ok: false,
      failure: [
        { kind: 'noName', line: 3 },
        { kind: 'twice', line: 4, first: 2, name: 'กรม ข' },
        { kind: 'twice', line: 5, first: 2, name: 'กรม ก' },
      ],
    });
  });
});

it('what is wrong with a list of units is said in both languages, with what was found', () => {
  expect(unitListWords({ kind: 'noNameColumn', found: ['a', 'b'] })).toEqual({
    thai: expect.stringMatching(/^[ก-๛].*\(พบ a, b\)$/u) as string,
    english: expect.stringMatching(/\(found a, b\)$/u) as string,
  });
  const noName = unitListWords({ kind: 'noName', line: 2 });
  expect([noName.thai, noName.english]).toEqual(['บรรทัดนี้ไม่มีชื่อหน่วยงาน', 'this line has no name of a unit']);
  const { thai, english } = unitListWords({ kind: 'twice', line: 7, name: 'กรม', first: 3 });
  expect([thai, english]).toEqual([
    '“กรม” หรือรหัสของหน่วยงานนี้มีแล้วในบรรทัด 3',
    '“กรม” or its id stands in line 3 already',
  ]);
});

it('of a file at which its reader stopped the reason is said where there is one', () => {
  const [silent, told] = [readerFailed(''), readerFailed('out of memory')];
  expect(silent).toMatchObject({ kind: 'readerFailed', place: '' });
  for (const language of ['thai', 'english'] as const) {
    expect(silent[language].length).toBeGreaterThan(10);
    expect(told[language]).toBe(`${silent[language]} (out of memory)`);
  }
});
