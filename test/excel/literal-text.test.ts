import fc from 'fast-check';
import { literalText } from '../../src/excel/office/literal-text';

describe('a text that Excel could take for something else is marked as text', () => {
  test.each([
    ['a number', '1.1'],
    ['a number with Thai digits', '๑๒'],
    ['a number in spaces', ' 42 '],
    ['a number with a thousands separator', '1,000'],
    ['a number in brackets', '(5)'],
    ['a percentage', '5%'],
    ['a scientific number', '1E5'],
    ['a long number', '1234567890123456789012345678901234567890123456789012345'],
    ['an amount', '฿1,000'],
    ['a date', '1/2'],
    ['a date with a month', '1 Jan 2026'],
    ['a Thai date', '1 มกราคม พ.ศ. 2569'],
    ['a time', '10:30'],
    ['a formula', '=1+1'],
    ['a formula behind a space', ' =1+1'],
    ['a formula in full width', '＝1'],
    ['a plus', '+ประชาชน'],
    ['a minus', '- ข้อแรก'],
    ['a function sign', '@SUM(A1)'],
    ['an apostrophe', "'quoted"],
    ['a truth value', 'TRUE'],
    ['a truth value in lower case', 'false'],
    ['an error', '#N/A'],
  ])('%s', (_, text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });
});

describe('a text that Excel leaves alone goes without a mark', () => {
  test.each([
    ['nothing', ''],
    ['Thai words', 'การกำกับดูแลที่ดี'],
    ['an id of ours', 'pmqa:category'],
    ['a sentence with a year in it', 'แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. 2569 ซึ่งได้รับความเห็นชอบจากผู้บริหารแล้ว'],
    ['a word that begins like one of Excel', 'trueness'],
  ])('%s', (_, text) => {
    expect(literalText(text)).toBe(text);
  });
});

test('whatever the text, taking one apostrophe away, as Excel does, gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(literalText(text).replace(/^'/, '')).toBe(text);
    }),
  );
});

test('no text that begins as a formula passes unmarked', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@'), fc.string(), (sign, rest) => {
      expect(literalText(sign + rest).startsWith("'")).toBe(true);
    }),
  );
});
