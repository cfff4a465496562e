/** What a cell shows, to a person and to the formulas; and the marks of old Thai fonts. */
import { blankToEmpty, isBlank } from '../../../src/core/text/blank-text';
import { comparableText, plainText } from '../../../src/core/text/comparable-text';
import { seenText } from '../../../src/core/text/seen-text';

it.each(['', ' ', '\u00A0', '\u200B', '\u2060', '\n\t', ' \u00A0\u200B\n '])('%j is blank', (text) => {
  expect([isBlank(text), blankToEmpty(text)]).toEqual([true, '']);
});

it.each(['-', '.', ' ก ', '\u200Bก', '0'])('%j is not blank, and stays as it is', (text) => {
  expect([isBlank(text), blankToEmpty(text)]).toEqual([false, text]);
});

it.each([
  ['', ''],
  [' ', ''],
  ['   ', ''],
  [' ก  ข ', 'ก ข'],
  ['\u00A0ก\u00A0\u00A0ข\u00A0', 'ก ข'],
  ['ก\u200Bข', 'กข'],
  ['ก\nข', 'กข'],
  ['ก\n\nข\u200B\u200B', 'กข'],
  [' \u00A0ก', 'ก'],
  ['ก\u2060', 'ก\u2060'],
  ['ก\tข', 'ก\tข'],
])('of %j formulas see %j', (text, seen) => {
  expect(seenText(text)).toBe(seen);
});

it('the marks that old Thai fonts drew at other heights or sides are those marks', () => {
  const marks = 'ฐ|ิ|ี|ึ|ื|่|้|๊|๋|์|่|้|๊|๋|์|ญ|ั|ํ|็|่|้|๊|๋|์|ุ|ู|ฺ'.split('|');
  const drawn = marks.map((_, at) => String.fromCharCode(0xf700 + at));
  expect(drawn.map((mark) => comparableText(mark))).toEqual(marks);
  expect(comparableText('\uF6FF\uF71B')).toBe('\uF6FF\uF71B');
});

it('full-width letters and signs are those of ASCII, from the first to the last', () => {
  expect(plainText('！０９Ａｚ～')).toBe('!09Az~');
  expect(plainText('\uFF00\uFF5F')).toBe('\uFF00\uFF5F');
});

it('a mark that stands twice is one, vowels come before tones and other signs last', () => {
  expect(comparableText('ก่่')).toBe('ก่');
  expect(comparableText('ก่ิ')).toBe('กิ่');
  expect(comparableText('กํ่')).toBe(comparableText('ก่ํ'));
  expect(comparableText('กำ่')).toBe('ก่ำ');
  expect(comparableText('เเก')).toBe('แก');
  expect(comparableText('กๅ')).toBe('กา');
  expect(comparableText('ฦๅ')).toBe('ฦๅ');
});
