/** What lies on cells or beside them in a file: boxes of forms, notes, conversations; and packages of unusual make. */
import { readFileGrids } from '../../src/xlsx/read-xlsx';
import { makeZip } from '../xlsx/zip-file';
import { readIncoming, tickedIn, type Incoming } from './read-incoming';
import { asZip64 } from './zip64';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relations(entries: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const each = Object.entries(entries).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}">${each.join('')}</Relationships>`;
}

const rows = [
  ['รหัส', 'ทำแล้ว', 'หลักฐาน'],
  ['1.1.B1', '', 'คำสั่งที่ 1'],
  ['1.1.B2', '', 'คำสั่งที่ 2'],
  ['1.1.B3', '', 'คำสั่งที่ 3'],
];

function sheetXml(ends = ''): string {
  const cell = (text: string, column: number, row: number): string =>
    text === '' ? '' : `<c r="${'ABC'.charAt(column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, at) => cell(text, at, row)).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${lines.join('')}</sheetData>${ends}</worksheet>`;
}

type Parts = Readonly<Record<string, string>>;

function bookParts(
  sheet: string,
  beside: Parts = {},
  sheets = '<sheet name="ตรวจ" sheetId="1" r:id="r1"/>',
): Parts {
  return {
    '_rels/.rels': relations({ r1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({ r1: ['worksheet', 'worksheets/sheet1.xml'] }),
    'xl/worksheets/sheet1.xml': sheet,
    ...beside,
  };
}

function zipOf(parts: Parts): Uint8Array {
  return makeZip(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

const sheetRelations = 'xl/worksheets/_rels/sheet1.xml.rels';

function extrasOf({ source }: Incoming, id: string) {
  return source.rows.find((row) => row.id === id)?.extra ?? [];
}

/** Boxes over column B beside the three criteria: ticked, not ticked, half ticked. */
const vmlShape = (row: number, checked: string): string =>
  `<v:shape id="s${row}" style='visibility:visible'><v:textbox><div style='text-align:left'></div></v:textbox>` +
  `<x:ClientData ObjectType="Checkbox"><x:Anchor> 1, 12, ${row}, 2, 2, 0, ${row + 1}, 1</x:Anchor>` +
  `${checked === '' ? '' : `<x:Checked>${checked}</x:Checked>`}</x:ClientData></v:shape>`;
const vmlNote =
  '<v:shape id="n"><x:ClientData ObjectType="Note"><x:Anchor>1, 1, 2, 1, 3, 1, 4, 1</x:Anchor><x:Checked>1</x:Checked>' +
  '</x:ClientData></v:shape>';
const vml = (shapes: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes}</xml>`;

describe('boxes of forms over cells', () => {
  const shapes = `${vmlShape(1, '1')}${vmlShape(2, '')}${vmlShape(3, '2')}${vmlNote}`;
  const withVml = (drawing: string) =>
    zipOf(
      bookParts(sheetXml('<legacyDrawing r:id="v1"/>'), {
        [sheetRelations]: relations({ v1: ['vmlDrawing', '../drawings/vmlDrawing1.vml'] }),
        'xl/drawings/vmlDrawing1.vml': drawing,
      }),
    );

  it('that only the drawing in VML knows are ticks; one that is half ticked is none', async () => {
    const incoming = await readIncoming(withVml(vml(shapes)));
    expect(tickedIn(incoming.plain)).toEqual(['1.1.B1']);
    const read = await readFileGrids(withVml(vml(shapes)));
    expect(read.ok && read.value.grids[0]?.values.map((cells) => cells[1] ?? null)).toEqual([
      'ทำแล้ว',
      true,
      false,
      null,
    ]);
  });

  it('are read as far as VML of old programs can be; the sheet is not refused', async () => {
    const incoming = await readIncoming(withVml(vml(`${shapes}<v:textbox>หัว<br>ท้าย</v:textbox>`)));
    expect(tickedIn(incoming.plain)).toEqual(['1.1.B1']);
    expect(incoming.source.rows).toHaveLength(3);
  });

  it('with a part each are ticks, and their copies in VML are not asked', async () => {
    const control = (row: number): string =>
      `<control shapeId="${row}" r:id="c${row}" name="Check Box ${row}"><controlPr><anchor><from><col>1</col>` +
      `<row>${row}</row></from><to><col>2</col><row>${row + 1}</row></to></anchor></controlPr></control>`;
    const controls = `<legacyDrawing r:id="v1"/><controls>${[1, 2, 3].map(control).join('')}</controls>`;
    const part = (state: string): string => `<formControlPr xmlns="${main}" objectType="CheckBox"${state}/>`;
    const incoming = await readIncoming(
      zipOf(
        bookParts(sheetXml(controls), {
          [sheetRelations]: relations({
            v1: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
            c1: ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
            c2: ['ctrlProp', '../ctrlProps/ctrlProp2.xml'],
            c3: ['ctrlProp', '../ctrlProps/ctrlProp3.xml'],
          }),
          'xl/drawings/vmlDrawing1.vml': vml(vmlShape(3, '1')),
          'xl/ctrlProps/ctrlProp1.xml': part(''),
          'xl/ctrlProps/ctrlProp2.xml': part(' checked="Checked"'),
          'xl/ctrlProps/ctrlProp3.xml': part(' checked="Mixed"'),
        }),
      ),
    );
    expect(tickedIn(incoming.plain)).toEqual(['1.1.B2']);
  });
});

it('notes and conversations stay with the row they are about; what older programs see of a conversation does not', async () => {
  const comment = (ref: string, text: string): string =>
    `<comment ref="${ref}" authorId="0"><text><r><t>${text}</t></r></text></comment>`;
  const talk = (ref: string, text: string): string =>
    `<threadedComment ref="${ref}" id="{1}"><text>${text}</text></threadedComment>`;
  const incoming = await readIncoming(
    zipOf(
      bookParts(sheetXml(), {
        [sheetRelations]: relations({
          n1: ['comments', '../comments1.xml'],
          t1: ['threadedComment', '../threadedComments/threadedComment1.xml'],
        }),
        'xl/comments1.xml': `<comments xmlns="${main}"><commentList>${comment('C2', 'ดูหน้า 12')}${comment('C3', '[Threaded comment] …')}</commentList></comments>`,
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments>${talk('C3', 'ขอไฟล์ด้วย')}${talk('C3', 'ส่งแล้ว')}</ThreadedComments>`,
      }),
    ),
  );
  expect(extrasOf(incoming, '1.1.B1')).toEqual([
    { title: 'หลักฐาน', content: 'ดูหน้า 12', why: 'note', at: 'C2' },
  ]);
  expect(extrasOf(incoming, '1.1.B2').map(({ content }) => content)).toEqual(['ขอไฟล์ด้วย', 'ส่งแล้ว']);
});

describe('packages of unusual make', () => {
  const ticked = sheetXml().replaceAll('<c r="C', '<c r="B');
  const parts = bookParts(ticked.replaceAll(/คำสั่งที่ \d/g, 'ใช่').replace('หลักฐาน', 'ทำแล้ว'));
  const ids = ['1.1.B1', '1.1.B2', '1.1.B3'];

  it('a small file with the fields of a large one (Zip64) is read', async () => {
    const file = asZip64(Object.entries(parts).map(([name, content]) => ({ name, content })));
    expect(tickedIn((await readIncoming(file)).plain)).toEqual(ids);
  });

  it('one whose parts are named with \\ and in other cases is read', async () => {
    const renamed = Object.entries(parts).map(
      ([name, content]) => [name.replaceAll('/', '\\').toUpperCase(), content] as const,
    );
    expect(tickedIn((await readIncoming(zipOf(Object.fromEntries(renamed)))).plain)).toEqual(ids);
  });

  it.each([
    ['has no relation', '<sheet name="หาย" sheetId="2" r:id="r9"/>'],
    ['has an empty one', '<sheet name="หาย" sheetId="2" r:id=""/>'],
    ['leads to a part that is not there', '<sheet name="หาย" sheetId="2" r:id="r2"/>'],
  ])('a sheet that %s is named, and the others are read', async (_, lost) => {
    const workbook =
      bookParts('', {}, `<sheet name="ตรวจ" sheetId="1" r:id="r1"/>${lost}`)['xl/workbook.xml'] ?? '';
    const file = zipOf({
      ...parts,
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': relations({
        r2: ['worksheet', 'worksheets/sheet2.xml'],
        r1: ['worksheet', '/xl/worksheets/sheet1.xml'],
      }),
    });
    const { plain, source } = await readIncoming(file);
    expect(tickedIn(plain)).toEqual(ids);
    expect(source.passedOver).toEqual(['หาย']);
  });
});
