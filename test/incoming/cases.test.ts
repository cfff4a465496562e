/** Files after public reports of what went wrong elsewhere, each with what is right. Names in them are invented. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { pmqaIndex } from '../core/layout/rubrics';
import { bytesOf, readIncoming, tickedIn, type Incoming } from './read-incoming';

const read = (file: string, ...more: [Parameters<typeof readIncoming>[1]?]): Promise<Incoming> =>
  readIncoming(bytesOf(file), ...more);

function extrasOf({ source }: Incoming, id: string) {
  return source.rows.find((row) => row.id === id)?.extra ?? [];
}

function carriedOf({ plain }: Incoming, id: string) {
  return plain.answers.get(id)?.answer;
}

describe('never a tick that nobody gave', () => {
  it.each(['mandatory-yes.xlsx', 'needs-document-yes.xlsx'])(
    'a column of yes under a heading nobody knows is asked about: %s',
    async (file) => {
      const incoming = await read(`yes-column-that-is-no-tick/${file}`);
      expect(tickedIn(incoming.confirmed)).toEqual([]);
      const [question] = incoming.source.columnQuestions;
      const word = file.startsWith('mandatory') ? 'Yes' : 'ใช่';
      expect(question?.candidates.map(({ words }) => words.map(({ mark }) => mark))).toEqual([[word]]);
    },
  );

  it('and once a person has said that it is the column, it is', async () => {
    const column = { field: 'met', sheetId: null, column: 'mandatory' } as const;
    const { plain, source } = await read('yes-column-that-is-no-tick/mandatory-yes.xlsx', {
      marks: new Map(),
      columns: [column],
    });
    expect(tickedIn(plain)).toHaveLength(8);
    expect(source.columnQuestions).toEqual([]);
    const byLetters = await read('yes-column-that-is-no-tick/mandatory-yes.xlsx', {
      marks: new Map(),
      columns: [{ ...column, column: 'C' }],
    });
    expect(tickedIn(byLetters.plain)).toEqual(tickedIn(plain));
  });

  it('another standard that numbers its rows alike is a question', async () => {
    const file = 'other-standard-same-numbers/other-standard.xlsx';
    expect(tickedIn((await read(file)).confirmed)).toEqual([]);
    const columns = [{ field: 'met', sheetId: null, column: 'assessable' }] as const;
    const chosen = await read(file, { marks: new Map(), columns });
    expect(tickedIn(chosen.confirmed)).toEqual([]);
    expect(new Set(chosen.proposal.entries.map(({ kind }) => kind))).toEqual(new Set(['reworded']));
  });

  it('an item that cannot be read ends the one before it', async () => {
    const incoming = await read('unknown-item/hand.xlsx');
    expect(tickedIn(incoming.confirmed)).toEqual(['1.3.B1', '3.1.B3', '6.4.B1']);
    expect(incoming.source.unreadItems.map(({ text }) => text)).toEqual(['7.1', '7.1', '1,4']);
    const kept = incoming.confirmed.leftovers.map(({ answer }) => answer?.evidence);
    expect(kept).toEqual(expect.arrayContaining(['ผลลัพธ์ 7.1 B2', 'ผลลัพธ์ 7.1 B3', 'e 1,4 B2']));
  });

  it('also where it stands in a heading with a score beside it', async () => {
    const { confirmed, source } = await read('unknown-item/heading-7-with-score.xlsx');
    expect(tickedIn(confirmed)).toEqual([]);
    expect(source.rows.map(({ id, answer }) => [id, answer.evidence])).toEqual([
      ['6.4.B1', ''],
      ['7.1 ผลลัพธ์ตามพันธกิจ', 'คะแนน 60'],
      ['B1', 'ของ 7.1 B1'],
      ['RB1', 'ของ 7.1 RB1'],
    ]);
  });

  it('every word under a heading such as status has a meaning, or is asked about', async () => {
    const english = await read('status-words/english-status-words.xlsx');
    expect(english.source.unclearMarks).toEqual([{ mark: 'partial', typed: 'Partial', count: 1 }]);
    expect(tickedIn(english.plain)).toEqual(['1.1.B1', '1.1.B2', '1.1.B3', '1.1.B4', '1.1.RB1']);
    expect(carriedOf(english, '1.1.A1')).toMatchObject({ met: false, notApplicable: 'N/A' });
    const thai = await read('status-words/thai-status-words.xlsx');
    expect(thai.source.unclearMarks.map(({ mark }) => mark)).toEqual([
      'บางส่วน',
      'อยู่ระหว่างดำเนินการ',
      'ดำเนินการ',
    ]);
    expect(tickedIn(thai.plain)).toEqual(['1.1.B1', '1.1.B2', '1.1.RB2', '1.1.A1', '1.1.A2', '1.1.A3']);
    expect(carriedOf(thai, '1.1.RB1')?.notApplicable).toBe('ไม่เกี่ยวข้อง');
  });

  it('every mark is a tick, no tick, or asked about', async () => {
    const { source, plain } = await read('marks/hand.xlsx');
    const asked = source.unclearMarks.map(({ mark }) => mark);
    expect(asked).toEqual(['ü', 'þ', 'p', 'r', 'a', 'v', 't', 'x', '/', '∕', '⁄', '●', 'ok', '100%']);
    expect(tickedIn(plain)).toHaveLength(26);
    const open = source.rows.filter(({ answer }) => !answer.met);
    expect(open.every(({ extra }) => extra.length === 1 && extra[0]?.why === 'unclear')).toBe(true);
  });

  it('answers that hold words of headings are answers', async () => {
    expect(tickedIn((await read('answer-row-like-a-heading/first-row.xlsx')).plain)).toEqual([
      '1.1.B1',
      '1.1.B2',
    ]);
    const { source } = await read('answer-row-like-a-heading/reworded.xlsx');
    expect(source.rows.map(({ answer }) => [answer.met, answer.evidence])).toEqual([
      [true, 'คำสั่งที่ 1'],
      [true, 'มีเอกสารหลักฐานครบ'],
      [true, 'รายงานประจำปี'],
      [false, ''],
    ]);
  });

  it('a row nobody knows below headings nobody knows is kept', async () => {
    const { plain } = await read('row-that-vanishes/unknown-row-under-unknown-headings.xlsx');
    const kept = plain.leftovers.flatMap(({ row }) => row?.extra.map(({ content }) => content) ?? []);
    expect(kept).toContain('หลักฐาน ข ต้องไม่หาย');
  });

  it('where nothing is recognised, nothing is proposed and the sheet is named', async () => {
    const { proposal, source } = await read('nothing-recognised/empty.xlsx');
    expect([proposal.entries, source.passedOver]).toEqual([[], ['ตรวจ']]);
  });
});

describe('headings with hints', () => {
  const files = readdirSync(join(__dirname, 'files', 'heading-hints')).filter((name) =>
    name.endsWith('.xlsx'),
  );
  it.each(files)('are known: %s', async (file) => {
    expect(tickedIn((await read(`heading-hints/${file}`)).plain)).toEqual(['1.1.B1']);
  });
});

describe('nothing beside the value is lost', () => {
  it('addresses behind words and in HYPERLINK() arrive', async () => {
    const hand = await read('links-behind-words/hand.xlsx');
    expect(['1.1.B1', '1.1.B2', '1.1.B3'].map((id) => carriedOf(hand, id)?.link)).toEqual([
      'https://drive.example.go.th/file/123',
      'https://drive.example.go.th/file/456',
      'https://x.example.go.th/9',
    ]);
    expect(extrasOf(hand, '1.1.B1')).toEqual([{ title: 'ลิงก์', content: 'คลิกดู', why: 'noField' }]);
    const own = await read('links-behind-words/own.xlsx');
    // Words with no address behind them stay words.
    expect(carriedOf(own, '1.1.B1')?.link).toBe('คลิกดู');
  });

  it('pictures in cells and errors are named with their cell, and are no evidence', async () => {
    const incoming = await read('picture-or-error-as-evidence/own.xlsx');
    expect(
      ['1.1.B1', '1.1.B2', '1.1.B3'].map((id) => extrasOf(incoming, id).map(({ why, at }) => [why, at])),
    ).toEqual([[['picture', 'F13']], [['picture', 'F14']], [['error', 'F15']]]);
    expect(['1.1.B1', '1.1.B2', '1.1.B3'].map((id) => carriedOf(incoming, id)?.evidence)).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('formulas that were never computed are named, and nothing is guessed', async () => {
    const hand = await read('never-computed/hand.xlsx');
    expect(hand.source.uncomputed.map(({ place: { row, column } }) => [row, column])).toEqual([
      [2, 1],
      [3, 2],
      [4, 1],
      [4, 2],
    ]);
    expect((await read('never-computed/own.xlsx')).source.uncomputed).toHaveLength(1);
    expect(await readWorkbookFile(pmqaIndex, bytesOf('never-computed/own.xlsx'))).toEqual({
      ok: false,
      failure: { kind: 'neverComputed', cells: ['หมวด 1!E13'], count: 1 },
    });
  });
});

describe('a workbook of ours', () => {
  it('takes pictures in cells and errors for no evidence, and says where they are', async () => {
    const outcome = await readWorkbookFile(pmqaIndex, bytesOf('picture-or-error-as-evidence/own.xlsx'));
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { answers, problems } = outcome.value;
    expect(['1.1.B1', '1.1.B2', '1.1.B3'].map((id) => answers.get(id)?.evidence)).toEqual(['', '', '']);
    expect(
      problems.map((found) =>
        found.kind === 'cellError' ? [found.id, found.column, found.isPicture] : found,
      ),
    ).toEqual([
      ['1.1.B1', 'evidence', true],
      ['1.1.B2', 'evidence', true],
      ['1.1.B3', 'evidence', undefined],
    ]);
  });

  it.each([
    ['good.xlsx', 'province', undefined],
    ['space.xlsx', 'province', undefined],
    ['prov2.xlsx', null, 'สรุป'],
  ])('says of which type its agency is, or that nobody knows: %s', async (file, type, sheet) => {
    const { source } = await read(`agency-type-with-a-space/${file}`);
    expect(source.profile?.agencyType).toBe(type);
    expect(source.unknownAgencyType?.place.sheetName).toBe(sheet);
  });
});

describe('dates as people write them', () => {
  it('are 30 September 2569 in every spelling, or said to be unclear', async () => {
    const { source } = await read('due-dates-as-typed/hand.xlsx');
    expect(source.rows.map(({ answer }) => answer.due)).toEqual([
      ...Array<string>(7).fill('2026-09-30'),
      'ก.ย. 69',
      '2026-09-30',
      '',
    ]);
    expect(source.unclearDues.map(({ text, place: { row } }) => [text, row])).toEqual([
      ['ก.ย. 69', 8],
      ['30/9/69', 10],
    ]);
    const own = await read('due-dates-as-typed/own.xlsx');
    expect(['1.1.B1', '1.1.B2'].map((id) => carriedOf(own, id)?.due)).toEqual(['2026-09-30', '2026-09-30']);
    const year = await read('due-dates-as-typed/year-only.xlsx');
    expect(year.source.unclearDues.map(({ text }) => text)).toEqual(['2569']);
  });

  it('and so reads assess', async () => {
    for (const [file, due, typed] of [
      ['own.xlsx', ['2026-09-30', '2026-09-30', '30/9/69'], ['2569-09-30', '2569-09-30']],
      ['year-only.xlsx', ['2026-09-30', '2026-12-31', '2569'], []],
    ] as const) {
      const outcome = await readWorkbookFile(pmqaIndex, bytesOf(`due-dates-as-typed/${file}`));
      if (!outcome.ok) throw new Error(outcome.failure.kind);
      const { answers, problems } = outcome.value;
      expect(['1.1.B1', '1.1.B2', '1.1.B3'].map((id) => answers.get(id)?.due)).toEqual(due);
      const said = problems.map((found) => ('found' in found ? [found.kind, found.found] : found));
      expect(said).toEqual([...typed.map((found) => ['dayTyped', found]), ['dayUnclear', due[2]]]);
    }
  });

  it('are the same days in a workbook that counts from 1904, also where newer Excel repeats itself', async () => {
    const [one, other] = await Promise.all([
      read('days-from-1904/with-x15.xlsx'),
      read('days-from-1904/without-x15.xlsx'),
    ]);
    const duesOf = ({ plain }: Incoming) => [...plain.answers].map(([id, { answer }]) => [id, answer.due]);
    expect(duesOf(one)).toEqual(duesOf(other));
    expect(carriedOf(one, '1.1.B1')?.due).toBe('2026-09-30');
  });
});

describe('what looks the same is the same', () => {
  it('ids with unseen characters, other dashes and widths', async () => {
    const { proposal } = await read('unseen-characters-in-ids/hand.xlsx');
    // PMQA has no 1.1.S4.
    expect(proposal.entries.filter(({ target }) => target === null).map(({ row }) => row.id)).toEqual([
      '1·1·S4',
    ]);
    expect(proposal.entries).toHaveLength(12);
  });

  it('Thai letters as other programs leave them', async () => {
    const { proposal } = await read('thai-look-alikes/hand.xlsx');
    expect(proposal.entries.map(({ kind }) => kind)).toEqual(Array(15).fill('moved'));
  });
});

describe('packages as they come', () => {
  it.each(['backslash.xlsx', 'case.xlsx'])('are read: %s', async (file) => {
    const outcome = await readWorkbookFile(pmqaIndex, bytesOf(`package-names/${file}`));
    expect(outcome.ok && outcome.value.problems).toEqual([]);
  });

  it('a space in the last row of a sheet is nothing', async () => {
    expect(tickedIn((await read('stray-far-cell/stray.xlsx')).plain)).toEqual(['1.1.B1']);
  });
});

it('every row of every file is counted as what it was taken for', async () => {
  const folder = join(__dirname, 'files');
  const files = readdirSync(folder, { recursive: true }).map(String);
  for (const file of files.filter((name) => name.endsWith('.xlsx') && !name.startsWith('hostile'))) {
    for (const { rows, held, unanswered, headings, notAnswers } of (await read(file)).source.sheets)
      expect([file, held + unanswered + headings + notAnswers]).toEqual([file, rows]);
  }
});
