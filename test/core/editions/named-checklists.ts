/** Checklists as people make them by hand, each with a name and no more than shows one thing: for the approved pages. */
import type { BesideCell } from '../../../src/core/editions/beside';
import type { MarkMeaning } from '../../../src/core/editions/mark-words';
import type { ColumnChoice } from '../../../src/core/editions/source';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';

export interface NamedChecklist {
  readonly name: string;
  readonly lines: readonly (readonly CellValue[])[];
  /** By address. */
  readonly beside?: Readonly<Record<string, BesideCell>>;
  readonly marks?: Readonly<Record<string, MarkMeaning>>;
  readonly columns?: readonly ColumnChoice[];
  readonly sheetName?: string;
}

const headings = ['รหัส', 'แนวทาง', 'ทำแล้ว', 'หลักฐาน', 'ลิงก์', 'ผู้รับผิดชอบ', 'กำหนดเสร็จ', 'ไม่เกี่ยวข้อง'];
const words = 'มีการดำเนินการตามข้อ B1';

/** One criterion under all headings. */
function row(name: string, cells: readonly CellValue[], more: Partial<NamedChecklist> = {}): NamedChecklist {
  return { name, lines: [headings, ['1.1.B1', words, ...cells]], ...more };
}

const chosen = (column: string, sheetId: string | null = null): readonly ColumnChoice[] => [
  { field: 'met', sheetId, column },
];

const cells: readonly NamedChecklist[] = [
  row('every field filled in', ['มี', 'คำสั่ง', 'https://example.go.th', 'กองแผน', 46_112, 'ไม่มีภารกิจ']),
  row('a tick where a reason is asked for', [null, null, null, null, null, '✓']),
  row('a number where a reason is asked for', [null, null, null, null, null, 1]),
  row('a no where a reason is asked for', [null, null, null, null, null, 'ไม่']),
  row('the word itself where a reason is asked for', [null, null, null, null, null, 'ไม่เกี่ยวข้อง']),
  row('not applicable said where ticks stand', ['ไม่เกี่ยวข้อง', null, null, null, null, null]),
  row('not applicable said where ticks stand, with a reason', ['N/A', null, null, null, null, 'ไม่มีภารกิจ']),
  row('a mark nobody knows', ['เกือบ', null, null, null, null, null]),
  row('a mark a person has told of', ['เกือบ', null, null, null, null, null], { marks: { เกือบ: 'met' } }),
  row('a sentence for a mark', [
    'ได้ดำเนินการไปแล้วบางส่วนและจะทำต่อในปีงบประมาณหน้า',
    null,
    null,
    null,
    null,
    null,
  ]),
  row('an error for a mark', ['#N/A', null, null, null, null, null], { beside: { C2: { error: true } } }),
  row('a number shown as a share for a mark', [1, null, null, null, null, null], {
    beside: { C2: { shown: '100%' } },
  }),
  row('a score of three for a mark', [3, null, null, null, null, null]),
  row('an error for evidence', ['มี', '#REF!', null, null, null, null], { beside: { D2: { error: true } } }),
  row('an error typed as words for evidence', ['มี', '#REF!', null, null, null, null]),
  row('a picture for evidence', ['มี', '#VALUE!', null, null, null, null], {
    beside: { D2: { error: true, picture: true } },
  }),
  row('a picture over evidence in words', ['มี', 'ดูภาพ', null, null, null, null], {
    beside: { D2: { picture: true } },
  }),
  row('a day for evidence', ['มี', 46_112, null, null, null, null], {
    beside: { D2: { shown: '2026-03-31', isDay: true } },
  }),
  row('a telephone number for an owner', [null, null, null, 812_345_678, null, null], {
    beside: { F2: { shown: '0812345678' } },
  }),
  row('notes on a tick, on the words and beside', ['มี', null, null, null, null, null], {
    beside: { A2: { notes: ['ก'] }, C2: { notes: ['ข', 'ค'] }, K2: { notes: ['ง'] } },
  }),
  row('a link behind evidence', ['มี', 'คำสั่ง', null, null, null, null], {
    beside: { D2: { link: 'https://example.go.th/1' } },
  }),
  row('links behind evidence and behind the link', ['มี', 'คำสั่ง', 'ที่นี่', null, null, null], {
    beside: { D2: { link: 'https://example.go.th/1' }, E2: { link: 'https://example.go.th/2' } },
  }),
  row('a link behind the same address', ['มี', null, 'example.go.th/1', null, null, null], {
    beside: { E2: { link: 'https://example.go.th/1/' } },
  }),
  row('a link behind an owner', [null, null, null, 'สมชาย', null, null], {
    beside: { F2: { link: 'mailto:somchai@example.go.th' } },
  }),
  row('a link behind an owner who is the address', [null, null, null, null, null, null], {
    beside: { D2: { link: 'mailto:somchai@example.go.th' } },
    lines: [headings, ['1.1.B1', words, null, 'somchai@example.go.th', null, null, null, null]],
  }),
  row('a link to a file where evidence stands', ['มี', 'แฟ้ม', null, null, null, null], {
    beside: { D2: { link: 'C:\\แฟ้ม.pdf' } },
  }),
  row('a link behind the id', [null, null, null, null, null, null], {
    beside: { A2: { link: 'https://example.go.th' } },
  }),
  row('formulas that nobody computed', [null, null, null, null, null, null], {
    beside: { B2: { uncomputed: true }, C2: { uncomputed: true }, K2: { uncomputed: true } },
  }),
  ...[
    '31/3/2569',
    '31 มี.ค. 69',
    '2026-03-31',
    'มีนาคม 2569',
    '1/2/69',
    'พรุ่งนี้',
    12,
    9_999_999,
    -1,
    46_112.5,
  ].map((due) => row(`due ${JSON.stringify(due)}`, [null, null, null, null, due, null])),
  row('due a count shown as a day', [null, null, null, null, 12, null], {
    beside: { G2: { isDay: true, shown: '1900-01-12' } },
  }),
  row('due an error', [null, null, null, null, '#N/A', null], { beside: { G2: { error: true } } }),
];

const shapes: readonly NamedChecklist[] = [
  {
    name: 'two columns of each kind',
    lines: [
      ['รหัส', 'มี', 'ไม่มี', 'ผู้รับผิดชอบ', 'ผู้รับผิดชอบร่วม', 'กำหนดเสร็จ', 'กำหนดเสร็จจริง', 'หลักฐาน', 'คำอธิบาย'],
      ['1.1.B1', '✓', null, 'ก', 'ข', 46_112, 46_113, 'หนึ่ง', 'สอง'],
      ['1.1.B2', null, '✓', null, 'ข', null, 46_113, null, 'สอง'],
      ['2.1.B1', null, null, 'ก', ' ', 46_112, ' ', 'หนึ่ง', ' '],
      ['1.1.A1', '✓', '✓', 'ก', null, null, null, null, null],
      ['1.2.B1', null, 'ไม่', null, null, null, null, null, null],
    ],
  },
  {
    name: 'titles and instructions above, notes below',
    lines: [
      ['แบบตรวจสอบ'],
      ['คำชี้แจง', 'ให้ทำเครื่องหมายให้ครบ'],
      ['หน่วยงาน', 'กองแผน', 'ปี', 2569],
      ['รหัส', 'ทำแล้ว'],
      ['1.1.B1', '✓'],
      ['ลงชื่อ', 'สมชาย'],
      [null, null, 'หมายเหตุท้าย'],
      [],
      [' ', null],
    ],
  },
  {
    name: 'nothing but ids and ticks',
    lines: [
      ['1.1.B1', '✓'],
      ['1.1.B2', null],
      ['1.2.B1', '✗'],
    ],
  },
  {
    name: 'ids, words and ticks without headings',
    lines: [['เรื่อง'], ['1.1.B1', words, true], ['1.1.B2', 'อีกข้อ', false]],
  },
  {
    name: 'two columns of ticks without headings',
    lines: [
      ['1.1.B1', '✓', '✓'],
      ['1.1.B2', '✓', null],
    ],
  },
  {
    name: 'words and yes without headings',
    lines: [
      ['1.1.B1', 'ใช่'],
      ['1.1.B2', 'ไม่'],
    ],
  },
  {
    name: 'headings of which none is known',
    lines: [
      ['เรื่องที่', 'สภาพ', 'โดยใคร'],
      ['1.1.B1', 'มี', 'ก'],
      ['1.1.B2', 'ไม่มี', 'ข'],
      ['1.2.B1', 'มี', 'ค'],
    ],
  },
  {
    name: 'headings of which none is known, and a person has chosen one by name',
    lines: [
      ['เรื่องที่', 'สภาพ', 'โดยใคร'],
      ['1.1.B1', 'มี', 'ก'],
      ['1.1.B2', 'ไม่มี', 'ข'],
    ],
    columns: chosen('สภาพ'),
  },
  {
    name: 'headings of which none is known, and a person has chosen one by its letter, on this sheet',
    lines: [
      ['เรื่องที่', 'สภาพ', 'โดยใคร'],
      ['1.1.B1', 'มี', 'ก'],
      ['1.1.B2', 'ไม่มี', 'ข'],
    ],
    columns: chosen('b', 'Sheet1'),
  },
  {
    name: 'a person has chosen for another sheet',
    lines: [
      ['เรื่องที่', 'สภาพ'],
      ['1.1.B1', 'มี'],
    ],
    columns: chosen('สภาพ', 'Sheet2'),
  },
  {
    name: 'a person has chosen a column in the place of those for yes and no',
    lines: [
      ['รหัส', 'มี', 'ไม่มี', 'สภาพ'],
      ['1.1.B1', '✓', null, 'ไม่'],
      ['1.1.B2', null, '✓', 'ใช่'],
    ],
    columns: chosen('สภาพ'),
  },
  {
    name: 'a person has chosen a column that is not there',
    lines: [
      ['รหัส', 'มี'],
      ['1.1.B1', '✓'],
    ],
    columns: chosen('ไม่มีคอลัมน์นี้'),
  },
  {
    name: 'the sheet’s own words in a column nobody headed',
    lines: [
      ['รหัส', 'ความ', 'ทำแล้ว'],
      ['1.1.B1', 'ถ้อยคำของหน่วยงานเองข้อแรก', '✓'],
      ['1.1.B2', 'ถ้อยคำของหน่วยงานเองข้อสอง', null],
      ['1.2.B1', 'ถ้อยคำของหน่วยงานเองข้อสาม', '✓'],
    ],
  },
  {
    name: 'the same words in a column nobody headed',
    lines: [
      ['รหัส', 'ความ', 'ทำแล้ว'],
      ['1.1.B1', 'ถ้อยคำที่เหมือนกันทุกข้อ', '✓'],
      ['1.1.B2', 'ถ้อยคำที่เหมือนกันทุกข้อ', null],
      ['1.2.B1', 'ถ้อยคำที่เหมือนกันทุกข้อ', '✓'],
    ],
  },
  {
    name: 'headings on two lines',
    lines: [
      ['รหัส', 'ผล', null, 'หลักฐาน'],
      [null, 'มี', 'ไม่มี', null],
      ['1.1.B1', '✓', null, 'ก'],
      ['1.1.B2', null, '✓', 'ข'],
    ],
  },
  {
    name: 'headings repeated on each page',
    lines: [
      ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B1', '✓', 'ก'],
      ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
      ['1.2.B1', '✓', 'ข'],
    ],
  },
  {
    name: 'other headings for the second part',
    lines: [
      ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B1', '✓', 'ก'],
      ['รหัส', 'หลักฐาน', 'ทำแล้ว'],
      ['1.2.B1', 'ข', '✓'],
    ],
  },
  {
    name: 'an answer that reads like headings',
    lines: [
      ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B1', 'มี', 'หลักฐาน'],
      [null, 'มี', 'หลักฐาน'],
    ],
  },
  {
    name: 'scores under a heading of a scale, and one tick among numbers',
    lines: [
      ['รหัส', 'ระดับการดำเนินการ', 'ผู้ตรวจเห็นว่าผ่าน'],
      ['1.1.B1', 1, 1],
      ['1.1.B2', 5, 0],
    ],
  },
  {
    name: 'ones and zeros under a heading of ticks',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['1.1.B1', 1],
      ['1.1.B2', 0],
    ],
  },
];

const long = (at: number): string => `ถ้อยคำของหน่วยงานเอง ${at}`;

/** Rows of criteria with these cells behind their ids. */
function rowsOf(cells: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  const ids = ['1.1.B1', '1.1.B2', '1.1.A1', '1.2.B1', '2.1.B1', '2.1.A1'];
  return cells.map((each, at) => [ids[at] ?? null, ...each]);
}

const unusualHeadings: readonly NamedChecklist[] = [
  {
    name: 'headings of an id and a remark',
    lines: [
      ['รหัส', 'หมายเหตุ'],
      ['1.1.B1', '✓'],
      ['1.1.B2', 'ก'],
    ],
  },
  {
    name: 'three headings, none of which names rows, above words alone',
    lines: [
      ['ทำแล้ว', 'หลักฐาน', 'ผู้รับผิดชอบ', null],
      ['มี', 'ก', 'ข', null],
      ['✓', 'ค', 'ง', '1.1.B1'],
    ],
  },
  {
    name: 'three headings, none of which names rows',
    lines: [
      ['ทำแล้ว', 'หลักฐาน', 'ผู้รับผิดชอบ', null],
      ['✓', 'ก', 'ข', '1.1.B1'],
    ],
  },
  {
    name: 'two headings, none of which names rows',
    lines: [
      ['ทำแล้ว', 'หลักฐาน', null],
      ['✓', 'ก', '1.1.B1'],
    ],
  },
  {
    name: 'headings of ticks alone',
    lines: [
      ['มี', 'ไม่มี', null],
      ['✓', null, '1.1.B1'],
    ],
  },
  {
    name: 'words of headings without an answer among them, below headings',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['1.1.B1', '✓'],
      ['ที่', 'หมายเหตุ'],
      ['1.1.B2', '✓'],
    ],
  },
  {
    name: 'headings of three sorts of ticks',
    lines: [
      ['มี', 'ไม่มี', 'ผู้ตรวจเห็นว่าผ่าน', null],
      ['✓', null, '✓', '1.1.B1'],
    ],
  },
  {
    name: 'headings of two names of rows',
    lines: [
      ['รหัส', 'แนวทาง'],
      ['1.1.B1', 'ก'],
      ['1.1.B2', 'ข'],
    ],
  },
  {
    name: 'a number and the evidence',
    lines: [
      ['รหัส', 'หลักฐาน'],
      ['1.1.B1', 'ก'],
      ['1.1.B2', 'หลักฐาน'],
    ],
  },
  {
    name: 'one cell of the heading again, and all of it',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['1.1.B1', '✓'],
      [null, 'ทำแล้ว'],
      ['รหัส', 'ทำแล้ว'],
      ['1.1.B2', '✓'],
    ],
  },
  {
    name: 'a second line of headings that is no pair, and one that is wider than the pair',
    lines: [
      ['รหัส', 'ผล', null, 'หลักฐาน'],
      [null, 'มี', 'ระบุ', null],
      ['1.1.B1', '✓', null, 'ก'],
      ['รหัส', 'ผล', null, 'คำอธิบาย'],
      [null, 'มี', 'ไม่มี', 'ระบุ'],
      ['1.1.B2', null, '✓', 'ข'],
    ],
  },
  {
    name: 'one unknown heading',
    lines: [
      ['อะไร', null],
      ['1.1.B1', 'มี'],
      ['1.1.B2', 'ไม่มี'],
    ],
  },
  {
    name: 'unknown headings and a number',
    lines: [
      ['อะไร', 5, 'โดยใคร'],
      ['1.1.B1', 'มี', 'ก'],
    ],
  },
  {
    name: 'unknown headings and a bare mark',
    lines: [
      ['อะไร', '✓', 'โดยใคร'],
      ['1.1.B1', 'มี', 'ก'],
    ],
  },
  {
    name: 'unknown headings, then an item',
    lines: [['อะไร', 'สภาพ', 'โดยใคร'], ['1.1 หัวข้อ'], ['B1', 'มี', 'ก'], ['B2', 'ไม่มี', 'ข']],
  },
  {
    name: 'an unknown heading longer than any',
    lines: [
      ['อะไร', 'ยาว'.repeat(30)],
      ['1.1.B1', 'มี'],
    ],
  },
  {
    name: 'instructions of one, two and three cells above ids without headings',
    lines: [['เรื่อง'], ['หน่วยงาน', 'กองแผน'], ['ก', 'ข', 5], ['1.1.B1', '✓'], ['ท้าย']],
  },
  {
    name: 'words of their own in most rows, and in too few',
    lines: [
      ['รหัส', 'ความ', 'บันทึก', 'ทำแล้ว'],
      ...rowsOf([
        [long(1), long(11), '✓'],
        [long(2), long(12), '✓'],
        [long(3), long(13), null],
        [long(4), null, '✓'],
        [null, null, '✓'],
        ['สั้น', null, '✓'],
      ]),
    ],
  },
  {
    name: 'words of their own in two of three rows',
    lines: [
      ['รหัส', 'ความ', 'ทำแล้ว'],
      ...rowsOf([
        [long(1), '✓'],
        [long(2), '✓'],
        [null, '✓'],
      ]),
    ],
  },
  {
    name: 'words of their own in one of two rows',
    lines: [
      ['รหัส', 'ความ', 'ทำแล้ว'],
      ...rowsOf([
        [long(1), '✓'],
        [null, '✓'],
      ]),
    ],
  },
  {
    name: 'two columns of words of their own, the second the fuller',
    lines: [
      ['รหัส', 'ความ', 'ความต่อ', 'ทำแล้ว'],
      ...rowsOf([
        [long(1), long(11), '✓'],
        [long(2), long(12), '✓'],
        [null, long(13), '✓'],
      ]),
    ],
  },
  {
    name: 'words of their own twice, and words that are mostly alike',
    lines: [
      ['รหัส', 'ความ', 'ทำแล้ว'],
      ...rowsOf([
        [long(1), '✓'],
        [long(1), '✓'],
        [long(2), null],
        [long(3), '✓'],
        [long(4), '✓'],
      ]),
    ],
  },
  {
    name: 'a column of many words is no candidate, one of few is',
    lines: [
      ['รหัส', 'สภาพ', 'รายละเอียดอื่น', 'เหตุ'],
      ...rowsOf([
        ['มี', 'ยาวเกินกว่าจะเป็นสภาพของข้อใดข้อหนึ่งได้จริง ๆ', 'x'],
        ['มี', 'ก', null],
        ['ไม่มี', 'ข', 'x'],
        ['มี', 'ค', 'y'],
      ]),
    ],
  },
  {
    name: 'scores in the columns for no and of the assessor',
    lines: [
      ['รหัส', 'ทำแล้ว', 'ไม่มี', 'ผู้ตรวจเห็นว่าผ่าน'],
      ...rowsOf([
        [1, 0, 1],
        [0, 1, 1],
        [1, 3, 4],
      ]),
    ],
  },
  {
    name: 'two columns of bare ticks without headings, one of them mixed',
    lines: rowsOf([
      ['✓', '✓'],
      ['✗', 'ก'],
      [true, '✓'],
    ]),
  },
];

const items: readonly NamedChecklist[] = [
  {
    name: 'an item ends where another begins that nobody knows',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['1.1 หัวข้อ'],
      ['B1', '✓'],
      ['1.1.9', '✓'],
      ['1.1-ก', '✓'],
      ['B2', '✓'],
      ['3 หัวข้อ'],
      ['B1', '✓'],
      ['1.1'],
      ['B1', '✓'],
      ['4.4', '✓'],
      ['B1', '✓'],
    ],
  },
  {
    name: 'numbers beside codes end an item where they are none',
    lines: [
      ['หัวข้อ', 'ข้อ', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1', 'B1', '✓', null],
      [2, 'B2', '✓', null],
      [9.9, 'A1', '✓', null],
      ['1.2', 'B1', '✓', '9.9'],
      [null, 'B1', '✓', 9.9],
      ['2.1', 'B1', '✓', null],
      ['1.1.B1', null, '✓', null],
      [null, 'A1', '✓', null],
    ],
  },
  {
    name: 'codes under items',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['1.1 หัวข้อ'],
      ['B1', '✓'],
      ['A1', '✓'],
      ['หัวข้อ 1.2'],
      ['B1', '✓'],
      ['หมวด 2'],
      ['B1', '✓'],
      ['๒.๑', null],
      ['B1', '✓'],
      ['9.9 หัวข้ออื่น'],
      ['B1', '✓'],
    ],
  },
  {
    name: 'codes beside items',
    lines: [
      ['หัวข้อ', 'ข้อ', 'ทำแล้ว'],
      ['1.1', 'B1', '✓'],
      [null, 'B2', '✓'],
      [1.2, 'B1', '✓'],
      [3, 'B1', '✓'],
      [7.7, 'B1', '✓'],
      [null, 'B1', '✓'],
    ],
  },
  {
    name: 'an item of which Excel made a day, and one in a format',
    lines: [
      ['หัวข้อ', 'ข้อ', 'ทำแล้ว'],
      [46_023, 'B1', '✓'],
      [1.1, 'B1', '✓'],
      [1.2, 'B1', '✓'],
    ],
    beside: { A2: { isDay: true, shown: '1 ม.ค.' }, A4: { shown: '1.20' } },
  },
  {
    name: 'numbers of rows are no items',
    lines: [
      ['ลำดับ', 'รหัส', 'ทำแล้ว'],
      [1, '1.1.B1', '✓'],
      [2, '1.1.B2', '✓'],
      [3, '1.2.B1', null],
    ],
  },
  {
    name: 'ids written in every way',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['ข้อ 1.1 B1', '✓'],
      ['1.1-b2', '✓'],
      ['๑.๑.A๑', '✓'],
      ['1.2.В1', '✓'],
      ['2.1 / B1', '✓'],
      ['1.1.B99', '✓'],
      ['1.1', '✓'],
      ['B1', '✓'],
    ],
  },
  {
    name: 'id and words in one cell',
    lines: [
      ['รายการ', 'ทำแล้ว'],
      ['1.1 หัวข้อ'],
      ['1.1.B1: ข้อแรก', '✓'],
      ['B2) ข้อสอง', '✓'],
      ['A1. ข้อสาม', '✓'],
      ['1.2 B1 ข้อสี่', '✓'],
      ['ข้อห้า', '✓'],
    ],
  },
  {
    name: 'two ids in one row',
    lines: [
      ['รหัส', 'รหัสเดิม', 'ทำแล้ว'],
      ['1.1.B1', '1.1.B2', '✓'],
      ['1.1.B1', '1.1.B1', '✓'],
    ],
  },
  {
    name: 'the sheet is called as an item',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['B1', '✓'],
    ],
    sheetName: '1.2',
  },
  {
    name: 'the sheet is called as a category',
    lines: [
      ['รหัส', 'ทำแล้ว'],
      ['B1', '✓'],
    ],
    sheetName: 'หมวด 2',
  },
  {
    name: 'a list of people',
    lines: [
      ['ชื่อ', 'ตำแหน่ง'],
      ['สมชาย', 'นักวิเคราะห์'],
    ],
  },
  { name: 'an empty sheet', lines: [] },
];

export const namedChecklists: readonly NamedChecklist[] = [...cells, ...shapes, ...unusualHeadings, ...items];
