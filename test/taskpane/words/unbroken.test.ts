/** Where lines of Thai may end: between words as people read them, and nothing of a text is lost or changed. */
import fc from 'fast-check';
import { unbroken } from '../../../src/taskpane/words/unbroken';
import { loadPmqaRubric } from '../load-rubric';

const texts = loadPmqaRubric().categories.flatMap((category) => [
  category.goal,
  ...category.items.flatMap((item) =>
    item.levels.flatMap((level) => [level.description, ...level.criteria.map(({ text }) => text)]),
  ),
]);

describe('a line of Thai', () => {
  it('ends between words, not within one that is made of two', () => {
    expect(unbroken('ดูข้อมูลหน่วยงานให้ถูกต้อง แล้วทำเครื่องหมาย').join('|')).toBe(
      'ดู|ข้อมูล|หน่วยงาน|ให้|ถูกต้อง |แล้ว|ทำ|เครื่องหมาย',
    );
    expect(unbroken('กด “สร้างแบบประเมิน” (ต่างๆ) เวิร์กบุ๊ก').join('|')).toBe(
      'กด |“สร้าง|แบบประเมิน” |(ต่างๆ) |เวิร์กบุ๊ก',
    );
  });

  it('ends within no word that the dictionary of browsers does not know', () => {
    expect(unbroken('ซึ่งกว้างกว่า การเตรียมพิมพ์เผื่อแถว').join('|')).toBe('ซึ่ง|กว้าง|กว่า |การเตรียม|พิมพ์|เผื่อ|แถว');
  });

  it('is the text that it was, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' })),
        fc.nat(),
        (text, cut) => {
          const some = text.slice(cut % (text.length + 1));
          expect(unbroken(some).join('')).toBe(some);
        },
      ),
    );
  });

  it('never begins with a mark that belongs to what stands before it, nor with a space', () => {
    for (const text of texts)
      for (const piece of unbroken(text).slice(1))
        expect(piece).not.toMatch(/^[\s\u0e31\u0e34-\u0e3a\u0e47-\u0e4eๆฯ”)]/u);
  });

  it('leaves other languages to the browser', () => {
    expect(unbroken('Press “Create assessment”, then choose.')).toEqual([
      'Press “Create assessment”, then choose.',
    ]);
  });
});
