import fc from 'fast-check';
import { comparableText } from '../../../src/core/text/comparable-text';

describe('two texts are the same', () => {
  it.each([
    ['ทำแล้ว', 'ทําแล้ว'],
    ['สภาพแวดล้อม', 'สภาพเเวดล้อม'],
    ['เนื่อง', 'เน่ือง'],
    ['เพื่อ', 'เพื่่อ'],
    ['ทิศทาง', 'ทิศทๅง'],
    ['ผู้มีส่วน', 'ผู\uF70Bมีส\uF70Aวน'],
    ['ที่เกี่ยวข้อง', 'ที\uF713เกี\uF713ยวข\uF706อง'],
    ['น้ำ', 'น\u0E49\u0E4D\u0E32'],
    ['น้ำ', 'น\u0E4D\u0E49\u0E32'],
    ['น้ำ', 'น ้ ํ า'],
    ['1.1-B4', '1.1–B4'],
    ['1.1-B4', '1.1\u2011B4'],
    ['1.1-B4', '1.1\u2212B4'],
    ['1.1.A1', '１．１．Ａ１'],
    ['ข้อ 12', 'ข้อ ๑๒'],
    ['1.1.B3', '\u200E1.1.B3\u200B'],
    ['1.1.B3', '\u2068\u202A1.1\uFEFF.B3\u00AD'],
    ['1.1 B3', '1.1\u00A0B3'],
    ['☑', '☑\uFE0F'],
  ])('%s as %s', (one, other) => {
    expect(comparableText(other)).toBe(comparableText(one));
  });

  it.each([
    ['มี', 'ไม่มี'],
    ['ฤๅษี', 'ฤาษี'],
    ['B1', 'b1'],
    ['แนวทาง 1', 'แนวทาง 11'],
    ['เก่า', 'เก้า'],
  ])('%s and %s are not', (one, other) => {
    expect(comparableText(other)).not.toBe(comparableText(one));
  });

  it.each(['\u0E33\u0E33\u0E47', '\u0E33\u0E47\u0E33\u0E47', '\u0E33\u0E33'])(
    'and sara am stands behind all marks, however often it was typed: %s',
    (text) => {
      const once = comparableText(text);
      expect(comparableText(once)).toBe(once);
      expect(once).toMatch(/^\u0E47?\u0E33\u0E33$/);
    },
  );

  it('and phinthu stands before a vowel below the line, as Unicode orders them, whatever stood between', () => {
    for (const text of ['\u0E38\u0E4C\u0E3A', '\u0E38\u0E3A\u0E4C', '\u0E3A\u0E38\u0E4C'])
      expect(comparableText(text)).toBe('\u0E3A\u0E38\u0E4C');
  });

  it('and what is compared once compares as it is the second time', () => {
    const thai = fc.string({
      unit: fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(fc.oneof(thai, fc.string({ unit: 'grapheme' })), (text) => {
        expect(comparableText(comparableText(text))).toBe(comparableText(text));
      }),
      { numRuns: 1000 },
    );
  });
});
