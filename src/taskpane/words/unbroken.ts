/**
 * Where a line of Thai may end. Browsers end one between any two words of a small dictionary, so also within a word that is
 * made of two of them (หน่วย|งาน). What comes out of here stays together.
 */

/** Words of this page that are made of several, as people read them. */
const compounds: readonly string[] = [
  'เวิร์กบุ๊ก',
  'บานหน้าต่าง',
  'หน่วยงาน',
  'การเตรียม',
  'ปฏิบัติการ',
  'ปีก่อน',
  'ปิดรอบ',
  'ทำเอง',
  'รหัสยืนยัน',
  'รายชื่อ',
  'แผ่นงาน',
  'รายงาน',
  'แบบประเมิน',
  'แบบฟอร์ม',
  'คำตอบ',
  'หลักฐาน',
  'เครื่องหมาย',
  'ช่องว่าง',
  'ข้อเกณฑ์',
  'ผู้รับผิดชอบ',
  'ผู้รับบริการ',
  'ผู้มีส่วนได้ส่วนเสีย',
  'ผู้บริหาร',
  'ผู้ตรวจ',
  'ส่วนราชการ',
  'ปีงบประมาณ',
  'ถูกต้อง',
  'ดำเนินการ',
  'ดำเนินงาน',
  'ปฏิบัติงาน',
  'ปฏิบัติราชการ',
  'แลกเปลี่ยน',
  'เปลี่ยนแปลง',
  'ขับเคลื่อน',
  'ตัวชี้วัด',
  'ต่อเนื่อง',
  'สม่ำเสมอ',
  'เกี่ยวข้อง',
  'ทั้งหมด',
  'คะแนน',
  'ภายนอก',
  'ภายใน',
  'เป้าหมาย',
  'พันธกิจ',
  'ยุทธศาสตร์',
  'สิ่งแวดล้อม',
  'สภาพแวดล้อม',
  'เทคโนโลยี',
  'ดิจิทัล',
  'ความคาดหวัง',
  'กลุ่มเป้าหมาย',
  'ประสิทธิภาพ',
  'ประสิทธิผล',
  'นวัตกรรม',
].sort((a, b) => b.length - a.length);

/** What is nothing without the word after it. */
const before: ReadonlySet<string> = new Set(['การ', 'ความ', 'ผู้', 'นัก', '“', '(', '‘']);

/** What is nothing without the word before it: marks of repetition and of abbreviation, closing marks. */
const isAfter = (segment: string): boolean => /^[ๆฯ”)’:;,.!?…%/]+$/u.test(segment);

const isThai = (text: string): boolean => /[\u0e00-\u0e7f]/u.test(text);

/** The pieces of a text between which a line may end, in order; together they are the text. */
export function unbroken(text: string): readonly string[] {
  if (!isThai(text) || !('Segmenter' in Intl)) return [text];
  const pieces: string[] = [];
  let joinsNext = false;
  for (const segment of wordsOf(text)) {
    const joins = joinsNext || /^\s+$/u.test(segment) || isAfter(segment);
    const last = joins ? pieces.pop() : undefined;
    pieces.push(last === undefined ? segment : last + segment);
    joinsNext = before.has(segment);
  }
  return pieces;
}

/** By the browser's dictionary, but for the words that are known here. */
function wordsOf(text: string): string[] {
  const segments = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)];
  const words: string[] = [];
  let end = 0;
  for (const { segment, index } of segments) {
    if (index + segment.length <= end) continue;
    const from = Math.max(index, end);
    const compound = compounds.find((each) => text.startsWith(each, from));
    const word = compound ?? text.slice(from, index + segment.length);
    words.push(word);
    end = from + word.length;
  }
  return words;
}
