import {
  highestRow,
  lineHeight,
  measureLines,
  measureText,
  rowHeight,
} from '../../../src/core/plan/text-metrics';
import { typefaceNamed, typefaces, type Typeface } from '../../../src/core/plan/typeface';

const sarabun: Typeface = { name: 'TH Sarabun New', size: 16 };
const tahoma: Typeface = { name: 'Tahoma', size: 11 };
const sentence = 'ถ่ายทอดเชื่อมโยงแผนยุทธศาสตร์ไปสู่การจัดทำแผนปฏิบัติการที่ชัดเจน';

describe('measuring text', () => {
  it('gives vowels and tone marks above and below no width of their own', () => {
    expect(measureText('ที่', { typeface: sarabun })).toBe(measureText('ท', { typeface: sarabun }));
    expect(measureText('ผู้', { typeface: sarabun })).toBe(measureText('ผ', { typeface: sarabun }));
  });

  it('knows the width of every letter it has one for, to the first and the last, and of none for signs without', () => {
    const width = (text: string): number => measureText(text, { typeface: sarabun });
    const unknown = width('一');
    for (const letter of [' ', '~', 'ก', '๛'])
      expect([letter, width(letter) < unknown]).toEqual([letter, true]);
    for (const sign of ['\u0300', '\u036f', '\u200b', '\u200f'])
      expect([sign, width(sign)]).toEqual([sign, 0]);
    for (const beside of ['\u0370', '\u200a', '\u007f'])
      expect([beside, width(beside) > 0]).toEqual([beside, true]);
  });

  it('agrees with the published widths of TH Sarabun: space 216, digits 362, brackets 190', () => {
    const thousand: Typeface = { name: 'TH Sarabun New', size: 1000 };
    const widths = [' ', '7', '('].map((letter) => measureText(letter, { typeface: thousand }));
    expect(widths.map(Math.round)).toEqual([216, 363, 190]);
  });

  it('finds 16 points of TH Sarabun New a little narrower than 11 points of Tahoma', () => {
    const ratio = measureText(sentence, { typeface: tahoma }) / measureText(sentence, { typeface: sarabun });
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.2);
  });

  it('breaks Thai between words, so never in fewer lines than the letters would need', () => {
    const whole = measureText(sentence, { typeface: sarabun });
    for (const width of [60, 100, 150, 250]) {
      const lines = measureLines(sentence, width, { typeface: sarabun });
      expect(lines).toBeGreaterThanOrEqual(Math.ceil(whole / (width - 10)));
      expect(lines).toBeLessThanOrEqual(Math.ceil(whole / (width - 10)) * 2);
    }
    expect(measureLines(sentence, 2000, { typeface: sarabun })).toBe(1);
  });

  it('does without a word list where the browser has none', () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      const lines = measureLines(sentence, 150, { typeface: sarabun });
      expect(lines).toBeGreaterThanOrEqual(2);
      expect(lines).toBeLessThanOrEqual(4);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it('breaks a word that is wider than the cell', () => {
    const address = `https://www.doae.go.th/${'a'.repeat(120)}`;
    expect(measureLines(address, 84, { typeface: sarabun })).toBeGreaterThan(8);
  });

  it('counts the lines people made themselves', () => {
    expect(measureLines('ก\nข\r\nค', 200, { typeface: sarabun })).toBe(3);
    expect(measureLines('', 200, { typeface: sarabun })).toBe(1);
  });

  it('counts the lines of a long text as if it were taken apart into words at once', () => {
    const long = `${sentence} `.repeat(40);
    const lines = measureLines(long, 150, { typeface: sarabun });
    const letters = measureText(long, { typeface: sarabun }) / 140;
    expect(lines).toBeGreaterThanOrEqual(letters);
    expect(lines).toBeLessThan(letters * 1.4);
    expect(measureLines(`${long}\n${long}`, 150, { typeface: sarabun })).toBe(lines * 2);
  });

  it('never loses a letter, whatever a long text is made of', () => {
    for (const unit of ['ก', '😀', 'a', 'ที่']) {
      const text = unit.repeat(3000);
      const needed = measureText(text, { typeface: sarabun }) / 90;
      expect(measureLines(text, 100, { typeface: sarabun })).toBeGreaterThanOrEqual(Math.floor(needed));
    }
  });

  it('stops counting where nobody needs to know how many more lines there are', () => {
    const long = sentence.repeat(100);
    expect(measureLines(long, 150, { typeface: sarabun }, 5)).toBe(5);
    expect(measureLines('ก\nข\nค', 150, { typeface: sarabun }, 2)).toBe(2);
    expect(measureLines('ก\nข', 150, { typeface: sarabun }, 5)).toBe(2);
  });

  it('finds bold text wider', () => {
    expect(measureText(sentence, { typeface: sarabun, bold: true })).toBeGreaterThan(
      measureText(sentence, { typeface: sarabun }),
    );
  });
});

describe('row heights', () => {
  it('leave 24 points a line for TH Sarabun New at 16, and 18 to 19 for Tahoma at 11', () => {
    expect(lineHeight(sarabun)).toBe(24);
    expect(lineHeight(tahoma)).toBe(19);
  });

  it('fit the fullest text and stay within what Excel allows', () => {
    const short = { text: 'B1', width: 40 };
    const long = { text: sentence, width: 60 };
    expect(rowHeight([short, long], sarabun)).toBe(rowHeight([long], sarabun));
    expect(rowHeight([{ text: sentence.repeat(50), width: 40 }], sarabun)).toBe(highestRow);
    expect(rowHeight([], sarabun)).toBe(24);
  });
});

test('a typeface of ours is known by its name, and no other', () => {
  expect(typefaces.map(({ name }) => typefaceNamed(name))).toEqual(typefaces);
  expect(typefaceNamed('Angsana New')).toBeNull();
});
