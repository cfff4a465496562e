/** Checklists as somebody might have made them by hand, from answers that are known. */
import fc from 'fast-check';
import type { RubricIndex } from '../../src/core/rubric/rubric-index';
import type { CellValue, SheetGrid } from '../../src/core/sheet/sheet-grid';

export interface RandomChecklist {
  readonly grid: SheetGrid;
  /** Ids of the criteria somebody ticked, by a mark that says so. */
  readonly ticked: ReadonlySet<string>;
  /** Rows with contents. */
  readonly rows: number;
  /** A word of every row that must not be lost. */
  readonly evidence: readonly string[];
}

const headings = {
  tick: ['ทำแล้ว', 'ทำแล้ว (✓)', 'มี/ไม่มี', 'Status (Y/N)', 'Compliant?', 'ผลการประเมินตนเอง', 'ทํา แล้ว'],
  code: ['รหัส', 'ข้อ', 'ID', 'Ref'],
  text: ['แนวทางดำเนินการ', 'รายการ', 'Requirement'],
  evidence: ['หลักฐาน', 'เอกสารหลักฐาน', 'Evidence'],
  decoy: ['ต้องมีเอกสาร', 'Mandatory', 'สำคัญ', 'ตัวชี้วัด', 'กลุ่มงาน'],
} as const;
const ticks: readonly CellValue[] = [
  '✓',
  '✔️',
  '☑',
  'มี',
  'ใช่',
  'Yes',
  'ผ่าน',
  'ｔｒｕｅ',
  true,
  'ทําแล้ว',
  'Done.',
  '✅ มี',
];
const noTicks: readonly CellValue[] = [
  null,
  '',
  'ไม่มี',
  'No',
  false,
  'ไม่ผ่าน',
  'Partial',
  'บางส่วน',
  'x',
  '-',
  '?',
  'N/A',
];
const unseen = ['', '\u200B', '\u00A0', '\u200E', ' '];

/** Words as other programs and other hands leave them: the same to whoever reads them. */
const sameWords: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('ำ', 'ํา'),
  (text) => text.replaceAll('แ', 'เเ'),
  // The tone mark before the vowel, and twice.
  (text) => text.replace(/([\u0E31\u0E34-\u0E39])([\u0E48-\u0E4B])/g, '$2$1'),
  (text) => text.replace(/[\u0E48-\u0E4B]/g, '$&$&'),
  // The mark as old Thai fonts draw it, in a range without a meaning.
  (text) => text.replaceAll('\u0E48', '\uF70A').replaceAll('\u0E49', '\uF70B'),
  (text) => [...text].join('\u200B'),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  (text) => text.replaceAll(' ', '\u00A0 '),
];
/** Ids as they are typed and pasted. */
const sameIds: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id.replace(/\.(?=[^.]*$)/, ' '),
  (id) => id.replace(/\.(?=[^.]*$)/, '–'),
  (id) => id.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  (id) => id.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  // Cyrillic letters of the same shape.
  (id) => id.replace('A', 'А').replace('B', 'В').replace('S', 'Ѕ'),
  (id) => `ข้อ ${id.toLowerCase()}`,
];

/** Criteria of an agency's own begin as columns are headed. */
const ownTexts = ['ข้อ', 'รายการ', 'แนวทาง', 'เกณฑ์', 'รายละเอียด', 'ประเด็น', 'ลำดับงาน'];

type Kind = 'code' | 'text' | 'tick' | 'evidence' | 'decoy';

interface Line {
  readonly id: string;
  readonly tick: CellValue;
  readonly isTick: boolean;
  readonly known: 'id' | 'text' | 'unknown' | 'unknownItem';
  readonly mark: string;
  readonly alike: number;
}

function lineOf(index: RubricIndex): fc.Arbitrary<Line> {
  return fc
    .record({
      id: fc.constantFrom(...index.criteria.keys()),
      tick: fc.oneof(fc.constantFrom(...ticks), fc.constantFrom(...noTicks)),
      known: fc.oneof(
        { weight: 6, arbitrary: fc.constant('id' as const) },
        { weight: 3, arbitrary: fc.constant('text' as const) },
        { weight: 1, arbitrary: fc.constantFrom('unknown' as const, 'unknownItem' as const) },
      ),
      mark: fc.constantFrom(...unseen),
      alike: fc.nat(sameWords.length * sameIds.length - 1),
    })
    .map((line) => ({ ...line, isTick: ticks.includes(line.tick) }));
}

/** What stands in the cells that say which criterion it is. */
function nameOf(
  index: RubricIndex,
  { id, known, mark, alike }: Line,
  at: number,
): Record<'code' | 'text', string> {
  const text = index.criteria.get(id)?.criterion.text ?? '';
  const written = sameWords[alike % sameWords.length]?.(text) ?? text;
  if (known === 'id') return { code: `${mark}${sameIds[alike % sameIds.length]?.(id) ?? id}`, text: written };
  if (known === 'text') return { code: '', text: written };
  if (known === 'unknown') {
    const begin = ownTexts[alike % ownTexts.length] ?? '';
    return { code: alike % 2 === 0 ? `${id}X` : '', text: `${begin}ที่หน่วยงานเพิ่มเอง ลำดับที่ ${at}` };
  }
  return { code: `9.${at + 1}.B1`, text: `ข้อของหัวข้ออื่น ลำดับที่ ${at}` };
}

export function randomChecklist(index: RubricIndex): fc.Arbitrary<RandomChecklist> {
  const columns = fc.shuffledSubarray<Kind>(['code', 'text', 'tick', 'evidence', 'decoy'], { minLength: 5 });
  const title = (kind: Kind) => fc.constantFrom(...headings[kind]);
  const titles = fc.record({
    code: title('code'),
    text: title('text'),
    tick: title('tick'),
    evidence: title('evidence'),
    decoy: title('decoy'),
  });
  const lines = fc.uniqueArray(lineOf(index), { minLength: 1, maxLength: 12, selector: ({ id }) => id });
  return fc
    .record({ columns, titles, lines, above: fc.nat(2), decoy: fc.constantFrom('ใช่', 'Yes', '✓', true) })
    .map(({ columns: order, titles: heads, lines: all, above, decoy }) => {
      const values: CellValue[][] = Array.from({ length: above }, (_, row) => [`แบบตรวจสอบ ${row}`]);
      values.push(order.map((kind) => heads[kind]));
      all.forEach((line, at) => {
        const name = nameOf(index, line, at);
        const cells: Record<Kind, CellValue> = {
          ...name,
          tick: line.tick,
          evidence: `หลักฐานลำดับ ${at}`,
          decoy,
        };
        values.push(order.map((kind) => cells[kind]));
      });
      return {
        grid: { sheetId: 's', name: 'ตรวจ', visible: true, row: 0, column: 0, values },
        ticked: new Set(
          all
            .filter(({ isTick, known }) => isTick && (known === 'id' || known === 'text'))
            .map(({ id }) => id),
        ),
        rows: values.length,
        evidence: all.map((_, at) => `หลักฐานลำดับ ${at}`),
      };
    });
}
