/** A workbook of ours is understood whatever program saved it and whatever people did to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import { parseAnswers } from '../../src/core/assessment/parse-answers';
import { columnLetters } from '../../src/core/sheet/cell-address';
import { columnOf } from '../../src/core/layout/columns';
import { compareFigures } from '../../src/core/snapshot/compare-figures';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { tickOf } from '../../src/core/snapshot/tick-words';
import { pmqaIndex, twoByFiveIndex } from '../core/layout/rubrics';
import { complete, fileOf, province, snapshotOf } from './sample-file';
import { makeZip, partsOf, withParts } from './zip-file';

jest.setTimeout(20_000);

const fixtures = join(__dirname, '..', 'fixtures');
const firstCategory = 'xl/worksheets/sheet2.xml';
const met = columnLetters(columnOf('met'));
const assessorMet = columnLetters(columnOf('assessorMet'));

const answers: Answers = new Map<string, Answer>([
  [
    '1.1.B1',
    { ...emptyAnswer, met: true, evidence: 'คำสั่งที่ 12/2569', due: '2026-09-30', assessorMet: 'pass' },
  ],
  ['1.1.B2', { ...emptyAnswer, met: true, link: 'https://www.doae.go.th/แผน.pdf' }],
  ['1.1.B3', { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจนี้' }],
  ['6.4.RS1', { ...emptyAnswer, met: true, assessorNote: 'ตรวจแล้ว' }],
]);

let file: Uint8Array;
let sheet: string;
beforeAll(async () => {
  file = await fileOf(answers);
  sheet = (await partsOf(file)).get(firstCategory) ?? '';
});

/** The first category's sheet, changed as text. */
async function edited(edit: (xml: string) => string): Promise<WorkbookSnapshot> {
  const after = edit(sheet);
  if (after === sheet) throw new Error('The edit changed nothing');
  return snapshotOf(await withParts(file, { [firstCategory]: after }));
}

function rowOf(id: string): number {
  const position = [...pmqaIndex.criteria.keys()].indexOf(id);
  // Criteria are the rows that hold a checkbox, in the order of the rubric.
  const rows = [...sheet.matchAll(new RegExp(`<c r="${met}(\\d+)" t="b"`, 'g'))].map(([, row]) =>
    Number(row),
  );
  const row = rows[position];
  if (row === undefined) throw new Error(`No row for ${id}`);
  return row;
}

/** A cell written anew; `content` is all of its element but address and style. */
function withCell(xml: string, address: string, content: string): string {
  return xml.replace(new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`), `<c r="${address}" ${content}`);
}

const inline = (text: string) => `t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

function expectSameAnswers(snapshot: WorkbookSnapshot): void {
  expect(snapshot.problems).toEqual([]);
  expect(snapshot.answers).toEqual(complete(answers));
  expect(snapshot.profile).toEqual(province);
}

describe('ticks in other shapes are understood', () => {
  it.each([
    ['☑', true],
    ['☑️', true],
    ['✓', true],
    ['✔', true],
    ['✅', true],
    ['จริง', true],
    [' TRUE ', true],
    ['true', true],
    ['ใช่', true],
    ['1', true],
    ['๑', true],
    ['☐', false],
    ['เท็จ', false],
    ['False', false],
    ['0', false],
  ])('the text %j', async (word, tick) => {
    const snapshot = await edited((xml) => withCell(xml, `${met}${rowOf('1.1.B4')}`, inline(word)));
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.answers.get('1.1.B4')?.met).toBe(tick);
  });

  it.each([
    ['the number 1', '><v>1</v></c>', true],
    ['the number 0', 't="n"><v>0</v></c>', false],
    ['a formula that gives TRUE', 't="b"><f>TRUE()</f><v>1</v></c>', true],
    ['a formula that gives a text', 't="str"><f>"จริง"</f><v>จริง</v></c>', true],
    ['nothing at all', '/>', false],
    ['only spaces', inline('  '), false],
  ])('%s', async (_, content, tick) => {
    const snapshot = await edited((xml) => withCell(xml, `${met}${rowOf('1.1.B1')}`, content));
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.answers.get('1.1.B1')?.met).toBe(tick);
  });

  it.each(['✗', '☒', 'x', '-', 'เสร็จแล้ว', '2'])(
    'but %j is reported with sheet and cell, and not guessed',
    async (word) => {
      const row = rowOf('1.1.B4');
      const snapshot = await edited((xml) => withCell(xml, `${met}${row}`, inline(word)));
      expect(snapshot.problems).toEqual([
        {
          kind: 'tickUnreadable',
          id: '1.1.B4',
          found: word,
          place: { sheetId: firstCategory, sheetName: 'หมวด 1', row: row - 1, column: columnOf('met') },
        },
      ]);
    },
  );

  it('and so is an error, or a number that is neither 0 nor 1, also where the assessor ticks', async () => {
    const row = rowOf('1.1.B1');
    const snapshot = await edited((xml) =>
      withCell(
        withCell(xml, `${met}${row}`, 't="e"><v>#REF!</v></c>'),
        `${assessorMet}${row}`,
        '><v>7</v></c>',
      ),
    );
    expect(snapshot.problems).toMatchObject([
      { kind: 'tickUnreadable', found: '#REF!', place: { column: columnOf('met') } },
      { kind: 'verdictUnreadable', found: '7', place: { row: row - 1, column: columnOf('assessorMet') } },
    ]);
  });

  it('each word means one thing, however it is spaced and cased', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<[string, boolean]>(
          ['TRUE', true],
          ['จริง', true],
          ['Yes', true],
          ['เท็จ', false],
          ['no', false],
        ),
        fc.constantFrom('', ' ', '\u00A0', '\u200B', '\n'),
        fc.boolean(),
        ([word, tick], space, upper) => {
          expect(tickOf(`${space}${upper ? word.toUpperCase() : word.toLowerCase()}${space}`)).toBe(tick);
        },
      ),
    );
  });
});

describe('what people do to a sheet does not matter', () => {
  it('sheets are renamed, reordered and hidden', async () => {
    const snapshot = await snapshotOf(
      await withParts(file, {
        'xl/workbook.xml': (xml) => {
          const sheets = [...xml.matchAll(/<sheet [^>]*\/>/g)].map(([element]) => element);
          const changed = sheets
            .reverse()
            .map((element, number) =>
              element
                .replace(/name="[^"]*"/, `name="แผ่น &amp; ${number}" state="veryHidden"`)
                .replace(' state="hidden"', ''),
            );
          return xml.replace(/<sheets>.*<\/sheets>/, `<sheets>${changed.join('')}</sheets>`);
        },
      }),
    );
    expectSameAnswers(snapshot);
    expect(snapshot.sheets.get('pmqa:category:1')).toMatchObject({ name: 'แผ่น & 6', visible: false });
  });

  it('rows are sorted the other way round', async () => {
    const snapshot = await edited((xml) => {
      const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/g)].map(([row]) => row);
      const [keys = '', ...others] = rows;
      const renumbered = others.reverse().map((row, at) => {
        const number = row.match(/<row r="(\d+)"/)?.[1] ?? '';
        return row.replaceAll(new RegExp(`(r="[A-Z]*)${number}"`, 'g'), `$1${at + 2}"`);
      });
      return xml.replace(
        /<sheetData>.*<\/sheetData>/s,
        `<sheetData>${keys}${renumbered.join('')}</sheetData>`,
      );
    });
    expectSameAnswers(snapshot);
    expect(snapshot.places.get('1.1.B1')?.row).toBeGreaterThan(rowOf('1.1.B1'));
  });

  it('rows and columns are inserted, and the new ones are filled', async () => {
    const snapshot = await edited((xml) =>
      xml
        .replace(/ r="([A-Z]+)(\d+)"/g, (_, letters: string, row: string) => {
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          return ` r="${columnLetters(column < 5 ? column : column + 2)}${Number(row) + (Number(row) > 1 ? 3 : 0)}"`;
        })
        .replace(/<row r="(\d+)"/g, (whole, row: string) =>
          row === '1' ? whole : `<row r="${Number(row) + 3}"`,
        )
        .replace('<row r="5"', `<row r="3"><c r="F3" ${inline('หมายเหตุของเรา')}</row><row r="5"`),
    );
    expectSameAnswers(snapshot);
  });
});

describe('what programs do to a file does not matter', () => {
  it('LibreOffice saved it again, after computing the figures', async () => {
    const saved = readFileSync(join(fixtures, 'saved-by-libreoffice.xlsx'));
    const given = parseAnswers(
      JSON.parse(readFileSync(join(fixtures, 'saved-by-libreoffice.json'), 'utf8')),
      twoByFiveIndex,
    );
    if (!given.ok) throw new Error('The answers are refused');
    const snapshot = await snapshotOf(Uint8Array.from(saved), twoByFiveIndex);
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.answers).toEqual(complete(given.value.answers, twoByFiveIndex));
    expect(snapshot.profile).toEqual(given.value.profile);
    const { agencyType } = snapshot.profile;
    const assessment = assess(twoByFiveIndex, snapshot.answers, agencyType);
    expect(snapshot.figures.size).toBeGreaterThan(10);
    expect(compareFigures(twoByFiveIndex, assessment, snapshot.figures)).toEqual([]);
  });

  it('texts are in runs of several looks, with how they are read aloud', async () => {
    const snapshot = await snapshotOf(
      await withParts(file, {
        'xl/sharedStrings.xml': (xml) =>
          xml.replace(
            '<t>คำสั่งที่ 12/2569</t>',
            '<r><t>คำสั่ง</t></r><r><rPr><b/><sz val="16"/></rPr><t>ที่ </t></r><r><t>12/2569</t></r><rPh sb="0" eb="1"><t>kham</t></rPh><phoneticPr fontId="1"/>',
          ),
      }),
    );
    expectSameAnswers(snapshot);
  });

  it('every element has a prefix, and relations are absolute', async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?![?!])/g, '<$1x:').replace('xmlns="', 'xmlns:x="');
    const parts = await partsOf(file);
    const edits = [...parts.keys()].filter((name) => name.startsWith('xl/') && !name.endsWith('.rels'));
    const snapshot = await snapshotOf(
      await withParts(file, {
        ...Object.fromEntries(edits.map((name) => [name, prefixed])),
        'xl/_rels/workbook.xml.rels': (xml) => xml.replaceAll('Target="', 'Target="/xl/'),
      }),
    );
    expectSameAnswers(snapshot);
  });

  it('cells and rows have no addresses, and texts are inline', async () => {
    const shared = (await partsOf(file)).get('xl/sharedStrings.xml') ?? '';
    const texts = [...shared.matchAll(/<si>(?:<t\/>|<t[^>]*>(.*?)<\/t>)<\/si>/gs)];
    const snapshot = await edited((xml) =>
      xml
        .replace(/ t="s"([^>]*)><v>(\d+)<\/v>/g, (_, rest: string, number: string) => {
          return ` t="inlineStr"${rest}><is><t xml:space="preserve">${texts[Number(number)]?.[1] ?? ''}</t></is>`;
        })
        .replace(/<(c|row) r="[A-Z]*\d+"/g, '<$1'),
    );
    expectSameAnswers(snapshot);
  });

  it('lines end as on Windows, parts are UTF-16, and nothing is packed', async () => {
    const parts = [...(await partsOf(file))].map(([name, content]) => {
      if (name !== 'xl/sharedStrings.xml') return { name, content, method: 0 };
      const text = content.replace('><', '>\r\n<').replace('UTF-8', 'UTF-16');
      return { name, content: Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')), method: 0 };
    });
    expectSameAnswers(await snapshotOf(makeZip(parts)));
  });

  it('days are counted from 1904, as old Excel for Mac did', async () => {
    const snapshot = await snapshotOf(
      await withParts(file, {
        'xl/workbook.xml': (xml) => xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
        [firstCategory]: (xml) => xml.replace('<v>46295</v>', `<v>${46295 - 1462}</v>`),
      }),
    );
    expectSameAnswers(snapshot);
  });

  it('a due date is written as ISO 8601, or as a text, which is said: formulas count no text', async () => {
    const due = `${columnLetters(columnOf('due'))}${rowOf('1.1.B1')}`;
    const writtenAs = (content: string) => edited((xml) => withCell(xml, due, content));
    expectSameAnswers(await writtenAs('t="d"><v>2026-09-30T00:00:00</v></c>'));
    const { problems, ...others } = await writtenAs(inline('2026-09-30'));
    expect(problems).toMatchObject([{ kind: 'dayTyped', id: '1.1.B1', means: '2026-09-30' }]);
    expectSameAnswers({ ...others, problems: [] });
  });

  it('formulas were computed: the figures are there; or were not: they are left out and no problem', async () => {
    expect((await snapshotOf(file)).figures.size).toBe(0);
    const data = 'xl/worksheets/sheet8.xml';
    const computed = await snapshotOf(
      await withParts(file, {
        [data]: (xml) =>
          xml.replace(
            /<c r="([A-Z])(\d+)"([^>]*)><f>(.*?)<\/f><\/c>/g,
            (_, column: string, row: string, rest: string, formula: string) =>
              column === 'E'
                ? `<c r="E${row}"${rest} t="b"><f>${formula}</f><v>0</v></c>`
                : `<c r="${column}${row}"${rest}><f>${formula}</f><v>12.5</v></c>`,
          ),
      }),
    );
    expect(computed.problems).toEqual([]);
    expect(computed.figures.get('overall overall')).toMatchObject({ complete: false, points: 12.5 });
  });

  it('a figure that is an error is reported with its cell', async () => {
    const xml = (await partsOf(file)).get('xl/worksheets/sheet8.xml') ?? '';
    // The first formula among the figures of the levels: how many of its criteria apply.
    const [, row = ''] = /<c r="C(\d+)"[^>]*><f>[^<]*COUNTIFS/.exec(xml) ?? [];
    const snapshot = await snapshotOf(
      await withParts(file, {
        'xl/worksheets/sheet8.xml': (xml) =>
          xml.replace(
            new RegExp(`<c r="C${row}"([^>]*)><f>(.*?)</f></c>`),
            `<c r="C${row}"$1 t="e"><f>$2</f><v>#NAME?</v></c>`,
          ),
      }),
    );
    expect(snapshot.problems).toMatchObject([
      {
        kind: 'figureUnreadable',
        found: '#NAME?',
        place: { sheetName: '_pmqa', row: Number(row) - 1, column: 2 },
      },
    ]);
  });
});

it('a tick of another program is understood in a column that lost its key, as the column is known all the same', async () => {
  const snapshot = await edited((xml) =>
    withCell(
      withCell(xml, `${met}1`, '/>'),
      `${met}${rowOf('1.1.B4')}`,
      't="inlineStr"><is><t>✓</t></is></c>',
    ),
  );
  expect(snapshot.answers.get('1.1.B1')?.met).toBe(true);
  expect(snapshot.answers.get('1.1.B4')?.met).toBe(true);
  expect(snapshot.problems.filter(({ kind }) => kind === 'tickUnreadable' || kind === 'tickTyped')).toEqual(
    [],
  );
});
