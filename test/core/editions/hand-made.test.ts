import { emptyAnswer, type Answer } from '../../../src/core/assessment/answers';
import { besideInExcel } from '../../../src/core/editions/beside';
import { mostRivals, proposeCarry, type CarryProposal } from '../../../src/core/editions/propose-carry';
import { readSource } from '../../../src/core/editions/read-source';
import type { MarkMeanings } from '../../../src/core/editions/mark-words';
import type { Source, SourceRow } from '../../../src/core/editions/source';
import { targetIds } from '../../../src/core/editions/target/target-ids';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { sampleRubric } from '../assessment/sample-rubric';
import { pmqaIndex } from '../layout/rubrics';

type Lines = readonly (readonly CellValue[])[];

function gridOf(values: Lines, name = 'Sheet1', at: Partial<SheetGrid> = {}): SheetGrid {
  return { sheetId: name, name, visible: true, row: 0, column: 0, values, ...at };
}

function sourceOf(grids: readonly SheetGrid[], marks: MarkMeanings = new Map()): Source {
  return readSource(pmqaIndex, { title: 'ทำเอง.xlsx', grids }, { marks, columns: [] });
}

function rowsOf(values: Lines, name?: string): readonly SourceRow[] {
  return sourceOf([gridOf(values, name)]).rows;
}

function proposalOf(values: Lines): CarryProposal {
  return proposeCarry(pmqaIndex, sourceOf([gridOf(values)]), new Map());
}

function textOf(id: string): string {
  const entry = pmqaIndex.criteria.get(id);
  if (entry === undefined) throw new Error(`No criterion ${id}`);
  return entry.criterion.text;
}

function met(more: Partial<Answer> = {}): Answer {
  return { ...emptyAnswer, met: true, ...more };
}

function idsAndAnswers(rows: readonly SourceRow[]): readonly (readonly [string, Answer])[] {
  return rows.map(({ id, answer }) => [id, answer] as const);
}

describe('a checklist made by hand', () => {
  it('with whole ids, headings in Thai and marks of several kinds is read by its headings', () => {
    const rows = rowsOf([
      ['แบบตรวจสอบตนเอง กรมตัวอย่าง'],
      [],
      ['ลำดับ', 'รหัส', 'แนวทางดำเนินการ', 'ทำแล้ว', 'หลักฐาน', 'ผู้รับผิดชอบ', 'กำหนดเสร็จ'],
      [1, '1.1.B1', textOf('1.1.B1'), '✓', 'คำสั่ง 12/2569', 'กองแผน', 46295],
      [2, '1.1 B2', textOf('1.1.B2'), 'x', null, null, 'สิ้นไตรมาส 3'],
      [3, '๑.๑ B3', textOf('1.1.B3'), true, null, null, null],
      [4, 'ข้อ 1.1-A1', textOf('1.1.A1'), 1, null, null, null],
      [5, '1.1.A2', textOf('1.1.A2'), 'ไม่มี', 'จะทำปีหน้า', null, null],
    ]);
    expect(idsAndAnswers(rows)).toEqual([
      ['1.1.B1', met({ evidence: 'คำสั่ง 12/2569', owner: 'กองแผน', due: '2026-09-30' })],
      ['1.1.B2', { ...emptyAnswer, due: 'สิ้นไตรมาส 3' }],
      ['1.1.B3', met()],
      ['1.1.A1', met()],
      ['1.1.A2', { ...emptyAnswer, evidence: 'จะทำปีหน้า' }],
    ]);
    // An x is a tick to some and a "no" to others: it stays beside the answer until a person says.
    expect(rows[1]?.extra).toEqual([{ title: 'ทำแล้ว', content: 'x', why: 'unclear' }]);
  });

  it('asks what an unclear mark means, and reads it so', () => {
    const lines: Lines = [
      ['รหัส', 'ผ่าน'],
      ['1.1.B1', 'X'],
      ['1.1.B2', 'x'],
      ['1.1.B3', '/'],
    ];
    expect(sourceOf([gridOf(lines)]).unclearMarks).toEqual([
      { mark: 'x', typed: 'X', count: 2 },
      { mark: '/', typed: '/', count: 1 },
    ]);
    const meanings: MarkMeanings = new Map([
      ['x', 'notMet'],
      ['/', 'met'],
    ]);
    const said = sourceOf([gridOf(lines)], meanings);
    expect(said.unclearMarks).toEqual([]);
    expect(said.rows.map(({ answer }) => answer.met)).toEqual([false, false, true]);
  });

  it('with codes under headings that name the item is read by both', () => {
    const rows = rowsOf([
      ['หมวด 1 การนำองค์การ'],
      ['1.1 ระบบการนำองค์การ'],
      ['รหัส', 'แนวทาง', 'มี', 'ไม่มี', 'หมายเหตุ'],
      ['B1', 'ถ้อยคำย่อ', '✓', null, null],
      ['B2', 'ถ้อยคำย่อ', null, '✓', 'รองบประมาณ'],
      ['๑.๒ อีกหัวข้อ'],
      ['B1', 'ถ้อยคำย่อ', '☑', null, null],
      ['8.8 ไม่มีหัวข้อนี้'],
      ['B1', 'ถ้อยคำย่อ', '✓', null, null],
    ]);
    expect(rows.map(({ id, answer }) => [id, answer.met])).toEqual([
      ['1.1.B1', true],
      ['1.1.B2', false],
      ['1.2.B1', true],
      ['B1', true],
    ]);
    expect(rows[1]).toMatchObject({ answer: { note: 'รองบประมาณ' }, extra: [] });
  });

  it('with the item in a column of its own, and one sheet for each item, is read as well', () => {
    const beside = rowsOf([
      ['หัวข้อ', 'ข้อ', 'รายการ', 'ผลการประเมิน'],
      ['1.1', 'B1', 'ก', 'ใช่'],
      [null, 'B2', 'ข', 'ไม่ใช่'],
      [1.2, 'B1', 'ค', 'มี'],
    ]);
    expect(beside.map(({ id, answer }) => [id, answer.met])).toEqual([
      ['1.1.B1', true],
      ['1.1.B2', false],
      ['1.2.B1', true],
    ]);
    const named = rowsOf(
      [
        ['รหัส', 'ทำแล้ว'],
        ['B1', 'yes'],
      ],
      '2.1',
    );
    expect(idsAndAnswers(named)).toEqual([['2.1.B1', met()]]);
  });

  it('with code and words in one cell, or words alone, is recognised by them', () => {
    const rows = rowsOf([
      ['1.1 ระบบการนำองค์การ', null],
      ['รายการ', 'ผ่าน/ไม่ผ่าน'],
      [`B1 ${textOf('1.1.B1')}`, 'ผ่าน'],
      [`1.1.B2: ${textOf('1.1.B2')}`, 'ไม่ผ่าน'],
      [`  ${textOf('3.1.B1').replace(/ /g, '\n')} `, 'ผ่าน'],
    ]);
    expect(rows.map(({ id, answer }) => [id, answer.met])).toEqual([
      ['1.1.B1', true],
      ['1.1.B2', false],
      ['', true],
    ]);
    const proposal = proposeCarry(pmqaIndex, { ...sourceOf([]), rows }, new Map());
    expect(proposal.entries.map(({ kind, target }) => [kind, target])).toEqual([
      ['same', '1.1.B1'],
      ['moved', '3.1.B1'],
    ]);
  });

  it('without headings gives only what can mean one thing', () => {
    const rows = rowsOf([
      ['1.1.B1', 'อะไรสักอย่าง', true, 'บันทึก'],
      ['1.1.B2', 'อะไรสักอย่าง', false, null],
      ['1.1.B3', 'อะไรสักอย่าง', '✓', 3],
    ]);
    expect(rows.map(({ answer }) => answer.met)).toEqual([true, false, true]);
    expect(rows[0]?.extra.map(({ content }) => content)).toEqual(['อะไรสักอย่าง', 'บันทึก']);
    // Two columns of ticks: nobody knows which is meant.
    const two = rowsOf([
      ['1.1.B1', '✓', '✓'],
      ['1.1.B2', '✓', '✓'],
    ]);
    expect(two.every(({ answer, extra }) => !answer.met && extra.length === 2)).toBe(true);
  });

  it('with headings in English on two lines is read in English', () => {
    const rows = rowsOf([
      ['Code', 'Criterion', 'Result', null, 'Evidence', 'Link', 'Owner', 'Due date'],
      [null, null, 'Yes', 'No', null, null, null, null],
      ['1.1.B1', '-', 'Yes', null, 'Order 12', 'https://www.doae.go.th', 'Planning', 46295],
      ['1.1.B2', '-', null, 'yes', null, null, null, null],
    ]);
    expect(rows.map(({ id, answer }) => [id, answer])).toEqual([
      [
        '1.1.B1',
        met({ evidence: 'Order 12', link: 'https://www.doae.go.th', owner: 'Planning', due: '2026-09-30' }),
      ],
      ['1.1.B2', emptyAnswer],
    ]);
  });

  it('ticked for yes and for no at once is not clear, and is kept beside the answer', () => {
    const [row] = rowsOf([
      ['รหัส', 'มี', 'ไม่มี', 'หลักฐาน'],
      ['1.1.B1', '✓', '✓', 'คำสั่ง'],
    ]);
    expect(row?.answer).toEqual({ ...emptyAnswer, evidence: 'คำสั่ง' });
    expect(row?.extra.map(({ why }) => why)).toEqual(['unclear', 'unclear']);
  });

  it('joins two columns of evidence, and keeps a second owner beside the first', () => {
    const [row] = rowsOf([
      ['รหัส', 'คำอธิบาย', 'หลักฐานแนบ', 'ผู้รับผิดชอบ', 'ผู้รับผิดชอบร่วม', 'ไม่เกี่ยวข้อง'],
      ['1.1.B1', 'ทำทุกปี', 'คำสั่ง', 'กองแผน', 'กองคลัง', '✓'],
    ]);
    expect(row?.answer).toEqual({ ...emptyAnswer, evidence: 'ทำทุกปี\nคำสั่ง', owner: 'กองแผน' });
    expect(row?.extra).toEqual([
      { title: 'ผู้รับผิดชอบร่วม', content: 'กองคลัง', why: 'noField' },
      { title: 'ไม่เกี่ยวข้อง', content: '✓', why: 'unclear' },
    ]);
  });

  it('keeps rows whose id no criterion has, with their place', () => {
    const proposal = proposalOf([
      ['รหัส', 'แนวทาง', 'ทำแล้ว'],
      ['9.9.B1', 'ข้อของหน่วยงานเอง', 'ใช่'],
      [null, 'ไม่มีรหัส', 'ใช่'],
    ]);
    expect(proposal.entries.map(({ kind, row }) => [kind, row.id, row.place.row])).toEqual([
      ['unknown', '9.9.B1', 1],
      ['unknown', '', 2],
    ]);
  });

  it('found by its id alone says so; with other words under the id it is put to a person', () => {
    const proposal = proposalOf([
      ['รหัส', 'แนวทาง', 'ทำแล้ว'],
      ['1.1.B1', null, 'ใช่'],
      ['1.1.B2', 'ถ้อยคำอื่นโดยสิ้นเชิง', 'ใช่'],
      ['1.1.B3', textOf('1.1.A1'), 'ใช่'],
    ]);
    expect(proposal.entries.map(({ kind, basis, target }) => [kind, basis, target])).toEqual([
      ['same', 'idOnly', '1.1.B1'],
      ['reworded', 'id', '1.1.B2'],
      ['moved', 'text', '1.1.A1'],
    ]);
  });

  it('listed twice, contests its criterion', () => {
    const proposal = proposalOf([
      ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B1', 'ใช่', 'ก'],
      ['1.1.B1', 'ใช่', 'ข'],
    ]);
    expect(proposal.entries.map(({ kind, rivals }) => [kind, rivals])).toEqual([
      ['contested', ['Sheet1!3']],
      ['contested', ['Sheet1!2']],
    ]);
  });
});

describe('odd and hostile contents', () => {
  it('one id in thousands of rows: each is contested, and names a few of the others', () => {
    const lines = Array.from({ length: 3000 }, (_, row): readonly CellValue[] => ['1.1.B1', `หลักฐาน ${row}`]);
    const { entries } = proposalOf([['รหัส', 'หลักฐาน'], ...lines]);
    expect(entries).toHaveLength(3000);
    expect(new Set(entries.map(({ kind, rivals }) => `${kind} ${rivals.length}`))).toEqual(
      new Set([`contested ${mostRivals}`]),
    );
  });

  it.each(['ผลการตรวจ', 'ผลการตรวจสอบ (✓)', 'ระดับการดำเนินการ', 'ระดับการดำเนินงาน'])(
    'a column headed %s says what is done',
    (heading) => {
      const lines = [
        ['รหัส', heading],
        ['1.1.B1', 'ดำเนินการแล้ว'],
        ['1.1.B2', 'ไม่ผ่าน'],
      ];
      expect(rowsOf(lines).map(({ answer }) => answer.met)).toEqual([true, false]);
      expect(sourceOf([gridOf(lines)]).columnQuestions).toEqual([]);
    },
  );

  it('beside a column that says what is done, what came of a check is the assessor’s', () => {
    const lines = [
      ['รหัส', 'ทำแล้ว', 'ผลการตรวจ'],
      ['1.1.B1', 'ใช่', 'ไม่ผ่าน'],
      ['1.1.B2', 'ไม่', 'ผ่าน'],
    ];
    expect(rowsOf(lines).map(({ answer: { met, assessorMet } }) => [met, assessorMet])).toEqual([
      [true, 'fail'],
      [false, 'pass'],
    ]);
  });

  it('a number under a heading that names a scale is no tick, also where all are 1', () => {
    const source = sourceOf([
      gridOf([
        ['รหัส', 'ระดับการดำเนินการ'],
        ['1.1.B1', 1],
        ['1.1.B2', 1],
      ]),
    ]);
    expect(source.rows.map(({ answer }) => answer.met)).toEqual([false, false]);
    expect(source.unclearMarks).toEqual([{ mark: '1', typed: '1', count: 2 }]);
  });

  it('of what no heading names it is asked only where it may say what is done: few words, and short ones', () => {
    const ids = [...pmqaIndex.criteria.keys()].slice(0, 21);
    const asked = (word: (at: number) => string): readonly string[] => {
      const lines = [['รหัส', 'ก', 'ข'], ...ids.map((id, at) => [id, word(at), at % 2 === 0 ? 'พร้อม' : 'รอ'])];
      return sourceOf([gridOf(lines)]).columnQuestions.flatMap(({ candidates }) =>
        candidates.map(({ title }) => title),
      );
    };
    expect(asked((at) => `ข้อ ${Math.min(at, 19)} ก`)).toEqual(['ก', 'ข']);
    expect(asked((at) => `ข้อ ${at} ก`)).toEqual(['ข']);
    expect(asked(() => 'ก'.repeat(40))).toEqual(['ก', 'ข']);
    expect(asked(() => 'ก'.repeat(41))).toEqual(['ข']);
    expect(asked((at) => (at === 3 ? 'ก'.repeat(41) : 'สั้น'))).toEqual(['ข']);
  });

  it('where a row has words of the rubric, what stands in the sheet’s own words for it is kept beside', () => {
    const ids = ['1.1.B1', '1.1.B2', '1.1.B3', '1.1.A1'];
    const own = ids.map((id) => [id, null, `ถ้อยคำที่หน่วยงานเขียนเองของข้อ ${id}`, '✓']);
    const last = ['1.1.A2', textOf('1.1.A2'), 'อยู่ระหว่างรอรายงานการประชุม', '✓'];
    const rows = rowsOf([['รหัส', 'ก', 'ข', 'ทำแล้ว'], ...own, last]);
    expect(rows.slice(0, 4).map(({ text, extra }) => [text, extra])).toEqual(
      own.map(([, , text]) => [text, []]),
    );
    expect(rows[4]).toMatchObject({
      text: textOf('1.1.A2'),
      extra: [{ title: 'ข', content: 'อยู่ระหว่างรอรายงานการประชุม', why: 'noField' }],
    });
  });

  it('the words of a column that is asked about stand with the most frequent first', () => {
    const states = ['รอ', 'พร้อม', 'พร้อม', 'รอ', 'พร้อม', 'ส่งแล้ว'];
    const ids = [...pmqaIndex.criteria.keys()];
    const lines = [['รหัส', 'ก'], ...states.map((state, at) => [ids[at] ?? '', state])];
    const [question] = sourceOf([gridOf(lines)]).columnQuestions;
    expect(question?.candidates).toMatchObject([
      {
        column: 1,
        words: [
          { mark: 'พร้อม', count: 3 },
          { mark: 'รอ', count: 2 },
          { mark: 'ส่งแล้ว', count: 1 },
        ],
      },
    ]);
  });

  it('a link behind a cell says nothing new where the address stands as evidence, written in whichever way', () => {
    const extraOf = (link: string) =>
      readSource(pmqaIndex, {
        title: '',
        grids: [
          gridOf([
            ['รหัส', 'ทำแล้ว', 'หลักฐาน', 'ผู้รับผิดชอบ'],
            ['1.1.B1', '✓', 'www.example.go.th/a', 'กองแผน'],
          ]),
        ],
        beside: new Map([['Sheet1', new Map([['1,3', { link }]])]]),
      }).rows[0]?.extra;
    for (const link of [
      'https://www.example.go.th/a/',
      'http://www.example.go.th/a',
      'mailto:www.example.go.th/a',
    ])
      expect(extraOf(link)).toEqual([]);
    expect(extraOf('https://www.example.go.th/b')).toMatchObject([
      { why: 'link', content: 'https://www.example.go.th/b' },
    ]);
  });

  it('evidence in several columns is one, without a line for those that are empty', () => {
    const [row] = rowsOf([
      ['รหัส', 'ทำแล้ว', 'หลักฐาน', 'หลักฐาน', 'หลักฐาน'],
      ['1.1.B1', '✓', 'คำสั่ง', ' ', 'รายงาน'],
    ]);
    expect(row?.answer.evidence).toBe('คำสั่ง\nรายงาน');
  });

  it('an error that Excel shows is no evidence, and is kept beside the answer', () => {
    const lines = [
      ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B1', '✓', '#N/A'],
    ];
    const of = (grid: SheetGrid) =>
      readSource(pmqaIndex, {
        title: '',
        grids: [grid],
        beside: new Map([[grid.sheetId, besideInExcel(grid)]]),
      });
    const [row] = of(gridOf(lines, 'Sheet1', { errors: new Set(['1,2']) })).rows;
    expect(row?.answer.evidence).toBe('');
    expect(row?.extra).toMatchObject([{ content: '#N/A', why: 'error' }]);
    expect(of(gridOf(lines)).rows[0]?.answer.evidence).toBe('#N/A');
  });

  it('of two ids that are written alike each is known by its own signs alone', () => {
    const rubric = sampleRubric({ points: [300], items: { '1': { '1.1': [2] } } });
    const [category] = rubric.categories;
    if (category === undefined) throw new Error('No category');
    const renamed = {
      ...rubric,
      categories: [
        {
          ...category,
          items: category.items.map((item) => ({
            ...item,
            levels: item.levels.map((level) => ({
              ...level,
              criteria: level.criteria.map((each, at) => ({ ...each, id: at === 0 ? 'A.1' : 'A-1' })),
            })),
          })),
        },
      ],
    };
    const { criterion } = targetIds(indexRubric(renamed));
    expect([' A.1 ', 'A-1', 'A 1', 'a.1'].map(criterion)).toEqual(['A.1', 'A-1', null, null]);
  });

  it('other papers give nothing, and are named', () => {
    const source = sourceOf([
      gridOf([['รายชื่อบุคลากร'], ['ชื่อ', 'ตำแหน่ง'], ['สมชาย', 'นักวิเคราะห์']], 'บุคลากร'),
      gridOf([], 'ว่าง'),
    ]);
    expect([source.rows, source.passedOver]).toEqual([[], ['บุคลากร']]);
    expect([source.rubricId, source.profile]).toEqual(['', null]);
  });

  it('headings as sentences, errors, very long texts and ragged rows do no harm', () => {
    const long = 'หลักฐาน'.repeat(4000);
    const rows = rowsOf([
      ['คำชี้แจง: ให้กรอกหลักฐาน และผู้รับผิดชอบ ในแบบตรวจสอบนี้ให้ครบทุกข้อภายในกำหนด', 'หลักฐาน'],
      ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B1', '#REF!', long],
      ['1.1.B2'],
      [null, null, null, null, null, 'ลอย'],
      ['__proto__', 'ใช่', '=HYPERLINK("http://x")'],
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['1.1.B1', '1.1.B2', '', '__proto__']);
    expect(rows[2]?.extra).toEqual([{ title: 'F', content: 'ลอย', why: 'noField' }]);
    expect(rows[0]?.answer.evidence).toBe(long);
    expect(rows[0]?.extra).toEqual([{ title: 'ทำแล้ว', content: '#REF!', why: 'unclear' }]);
    expect(rows[3]?.answer).toEqual(met({ evidence: '=HYPERLINK("http://x")' }));
  });

  it.each([
    [['X1', 'แนวทางที่หน่วยงานเพิ่มเอง', '✓', 'คำสั่งที่ 5']],
    [['X1', 'รายการที่หน่วยงานเพิ่มเอง', null, 'หลักฐานตามคำสั่ง']],
    [[null, 'แนวทางการจัดทำแผน', 'มี', 'หลักฐานตามคำสั่ง']],
    [[null, 'แนวทางการจัดทำแผน', null, 'หลักฐานตามคำสั่ง']],
    [[null, 'เกณฑ์ของกระทรวง', 'ไม่มี', 'คำอธิบายเพิ่มเติม']],
    [['B7', 'ลำดับงานของกอง', true, 'หลักฐาน']],
    [['X1', 'รายละเอียดโครงการ', null, null, 'หลักฐานอยู่ที่กองแผน']],
  ] as const)(
    'a row of an answer below a heading is none, though its words head columns elsewhere: %j',
    (line) => {
      const rows = rowsOf([
        ['รหัส', 'เกณฑ์', 'ทำแล้ว', 'หลักฐาน', 'หมายเหตุ'],
        ['1.1.B1', textOf('1.1.B1'), '✓', 'คำสั่งที่ 1'],
        line,
        ['1.1.B2', textOf('1.1.B2'), '✓', 'คำสั่งที่ 2'],
      ]);
      expect(rows).toHaveLength(3);
      expect(rows[1]?.answer.evidence).toBe(line[3] ?? '');
      expect(rows[2]).toMatchObject({ id: '1.1.B2', answer: met({ evidence: 'คำสั่งที่ 2' }), extra: [] });
    },
  );

  it('nor is it a second line of headings right below them', () => {
    const rows = rowsOf([
      ['หลักฐาน', 'รหัส', 'ต้องมีเอกสาร', 'แนวทางดำเนินการ', 'ทำแล้ว'],
      ['หลักฐานลำดับ 0', '', 'ใช่', 'เกณฑ์ที่หน่วยงานเพิ่มเอง', 'No'],
    ]);
    expect(rows.map(({ answer }) => [answer.met, answer.evidence])).toEqual([[false, 'หลักฐานลำดับ 0']]);
  });

  it('another heading below says where the columns of its part stand', () => {
    const rows = rowsOf([
      ['รหัส', 'เกณฑ์', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B1', textOf('1.1.B1'), '✓', 'คำสั่งที่ 1'],
      ['รหัส', 'เกณฑ์', 'หน่วยวัด', 'ทำแล้ว', 'หลักฐาน'],
      ['1.1.B2', textOf('1.1.B2'), 'ฉบับ', '✓', 'คำสั่งที่ 2'],
      ['รหัส', 'เกณฑ์', 'ผ่าน', 'หลักฐานอ้างอิง'],
      ['1.1.B3', textOf('1.1.B3'), '✓', 'คำสั่งที่ 3'],
    ]);
    expect(rows.map(({ id, answer }) => [id, answer.met, answer.evidence])).toEqual([
      ['1.1.B1', true, 'คำสั่งที่ 1'],
      ['1.1.B2', true, 'คำสั่งที่ 2'],
      ['1.1.B3', true, 'คำสั่งที่ 3'],
    ]);
  });

  it('a number in the due column that is no day is kept beside the answer', () => {
    const [row] = rowsOf([
      ['รหัส', 'กำหนดเสร็จ'],
      ['1.1.B1', 3],
    ]);
    expect([row?.answer.due, row?.extra]).toEqual(['', [{ title: 'กำหนดเสร็จ', content: 3, why: 'unclear' }]]);
  });

  it('the number 1.1 names no item where there is a 1.10 as well', () => {
    const lines: Lines = [
      ['หัวข้อ', 'รหัส', 'ทำแล้ว'],
      [1.1, 'B1', 'ใช่'],
    ];
    const index = indexRubric(sampleRubric({ points: [300], items: { '1': { '1.1': [1], '1.10': [1] } } }));
    const { rows } = readSource(index, { title: '', grids: [gridOf(lines)] });
    expect(rows[0]?.id).toBe('1.1 B1');
    expect(rowsOf(lines)[0]?.id).toBe('1.1.B1');
  });
});
