/**
 * Files that are broken, foreign or made to do harm: each is refused in words, fast, without much memory.
 * @slow 6 s: files that unpack to hundreds of megabytes
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import type { FileFailure } from '../../src/core/failures/file-failure';
import { fileEn } from '../../src/core/snapshot/file.en';
import { fileTh } from '../../src/core/snapshot/file.th';
import { fileLimits } from '../../src/xlsx/file-limits';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { pmqaIndex, twoByFiveIndex } from '../core/layout/rubrics';
import { failureOf, fileOf, snapshotOf } from './sample-file';
import { makeZip, partsOf, withParts } from './zip-file';
import { howOften, replay } from '../fuzz/how-often';

jest.setTimeout(20_000);

const sheetPart = 'xl/worksheets/sheet2.xml';
const textsPart = 'xl/sharedStrings.xml';

let good: Uint8Array;
beforeAll(async () => {
  good = await fileOf(new Map(), twoByFiveIndex, 'en');
});

/** Every refusal is timed, weighed and put into words. */
async function refusal(bytes: Uint8Array): Promise<FileFailure> {
  // Of the processor, so that other work on the machine does not count.
  const started = process.cpuUsage();
  const heapBefore = process.memoryUsage().rss;
  const failure = await failureOf(bytes, twoByFiveIndex);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2000);
  expect(process.memoryUsage().rss - heapBefore).toBeLessThan(512 * 1024 * 1024);
  for (const messages of [fileTh, fileEn]) {
    const { what, next } = messages.failure[failure.kind](failure as never);
    expect(what).not.toBe('');
    expect(next).not.toBe('');
  }
  return failure;
}

const compoundHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file that is no .xlsx is refused by what it is', () => {
  it.each<[string, Uint8Array, FileFailure]>([
    ['empty', new Uint8Array(), { kind: 'empty' }],
    [
      'a table as text',
      new TextEncoder().encode('หัวข้อ,คะแนน\n1.1,300\n'),
      { kind: 'otherFormat', format: 'csv' },
    ],
    ['any other text', new TextEncoder().encode('หัวข้อ คะแนน\n1.1 300\n'), { kind: 'notAWorkbook' }],
    [
      'a table as a page',
      new TextEncoder().encode('<html><table><tr><td>1.1</td></tr></table></html>'),
      { kind: 'otherFormat', format: 'html' },
    ],
    ['what Excel keeps beside an open file', lockFile(), { kind: 'lockFile' }],
    [
      'old Word, and not old Excel',
      Uint8Array.from([...compoundHeader, ...Buffer.from('WordDocument Workbook', 'utf16le')]),
      { kind: 'otherFormat', format: 'doc' },
    ],
    [
      'old Outlook',
      Uint8Array.from([...compoundHeader, ...Buffer.from('__properties_version1.0', 'utf16le')]),
      { kind: 'notAWorkbook' },
    ],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), { kind: 'notAWorkbook' }],
    ['two letters', new TextEncoder().encode('PK'), { kind: 'damaged', part: '' }],
    [
      'old Excel',
      Uint8Array.from([...compoundHeader, ...Buffer.from('Workbook', 'utf16le')]),
      { kind: 'otherFormat', format: 'xls' },
    ],
    [
      'locked by a password',
      Uint8Array.from([
        ...compoundHeader,
        ...Buffer.alloc(504),
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      { kind: 'encrypted' },
    ],
    [
      'a zip of something else',
      makeZip([{ name: 'readme.txt', content: 'hello' }]),
      { kind: 'notAWorkbook' },
    ],
    [
      'OpenDocument',
      makeZip([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: '<a/>' },
      ]),
      { kind: 'otherFormat', format: 'ods' },
    ],
    ['a document of Word', office('word/document.xml'), { kind: 'otherFormat', format: 'docx' }],
    ['a presentation', office('ppt/presentation.xml'), { kind: 'otherFormat', format: 'pptx' }],
    ['a binary workbook', office('xl/workbook.bin'), { kind: 'otherFormat', format: 'xlsb' }],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toEqual(expected);
  });

  function lockFile(): Uint8Array {
    const bytes = new Uint8Array(165).fill(0x20);
    bytes.set([5, ...Buffer.from('Malee')]);
    return bytes;
  }

  function office(main: string): Uint8Array {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    return makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: '_rels/.rels',
        content: `<Relationships><Relationship Id="rId1" Type="${type}" Target="${main}"/></Relationships>`,
      },
    ]);
  }
});

it('a workbook that was really locked by a password is refused as that', async () => {
  const locked = await writeXlsx({
    sheets: [{ name: 'สรุป', rows: [['pmqa:summary']] }],
    encryption: { password: 'รหัสผ่าน', spinCount: 1000 },
  });
  expect(await refusal(locked)).toEqual({ kind: 'encrypted' });
});

describe('a damaged file of ours is refused', () => {
  it.each(['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', textsPart, sheetPart])(
    'without its part %s',
    async (part) => {
      expect(await refusal(await withParts(good, { [part]: null }))).toEqual({ kind: 'partMissing', part });
    },
  );

  it('cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: good.length - 1 }), async (length) => {
        expect((await failureOf(good.slice(0, length), twoByFiveIndex)).kind).toBe('damaged');
      }),
      { ...replay, numRuns: howOften({ push: 15, fuzz: 300 }) },
    );
  });

  it('with any byte changed, or it is read: never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: good.length - 1 }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const bytes = Uint8Array.from(good);
          for (const [at, byte] of changes) bytes[at] = byte;
          const reading = await readWorkbookFile(twoByFiveIndex, bytes);
          if (!reading.ok) expect(fileTh.failure[reading.failure.kind]).toBeDefined();
        },
      ),
      { ...replay, numRuns: howOften({ push: 30, fuzz: 600 }) },
    );
  });

  it.each<[string, string, (xml: string) => string]>([
    ['an element is not closed', sheetPart, (xml) => xml.replace('</row>', '')],
    ['the XML ends early', sheetPart, (xml) => xml.slice(0, 500)],
    ['a cell names a text that is not there', sheetPart, (xml) => xml.replace(/<v>\d+<\/v>/, '<v>99999</v>')],
    ['a number is none', sheetPart, (xml) => xml.replace(/t="s"([^>]*)><v>\d+/, 't="n"$1><v>twelve')],
    ['a row stands nowhere', sheetPart, (xml) => xml.replace('<row r="2"', '<row r="2000000"')],
    ['a cell stands right of every column', sheetPart, (xml) => xml.replace('r="C2"', 'r="ZZZZZ2"')],
    ['an entity is unknown', textsPart, (xml) => xml.replace('<t>', '<t>&hello;')],
    ['elements are nested without end', textsPart, (xml) => xml.replace('<si>', '<si>'.repeat(100_000))],
    ['two elements stand at the top', textsPart, (xml) => `${xml}<sst/>`],
  ])('when %s', async (_, part, edit) => {
    expect(await refusal(await withParts(good, { [part]: edit }))).toEqual({ kind: 'damaged', part });
  });

  it('when a part is not what its checksum says', async () => {
    const bytes = Uint8Array.from(
      makeZip([...(await partsOf(good))].map(([name, content]) => ({ name, content, method: 0 }))),
    );
    const word = Buffer.from(bytes.buffer).indexOf('pmqa:category');
    bytes[word] = 'q'.charCodeAt(0);
    expect(await refusal(bytes)).toEqual({ kind: 'damaged', part: textsPart });
  });
});

describe('a file made to do harm is refused', () => {
  const declared = 3 * 1024 * 1024 * 1024;

  it('when a part unpacks to more than the limit, before it is unpacked', async () => {
    const zeros = new Uint8Array(fileLimits.partBytes + 1);
    const file = makeZip([...(await rest(textsPart)), { name: textsPart, content: zeros }]);
    expect(file.length).toBeLessThan(200_000);
    expect(await refusal(file)).toEqual({
      kind: 'partTooLarge',
      part: textsPart,
      limitBytes: fileLimits.partBytes,
    });
  });

  it('when a part says it is enormous', async () => {
    const parts = [...(await rest(textsPart)), { name: textsPart, content: 'x', declaredBytes: declared }];
    expect((await refusal(makeZip(parts))).kind).toBe('partTooLarge');
  });

  it('when a part unpacks to more than it says', async () => {
    const zeros = new Uint8Array(fileLimits.partBytes);
    const parts = [...(await rest(textsPart)), { name: textsPart, content: zeros, declaredBytes: 1000 }];
    expect(await refusal(makeZip(parts))).toEqual({ kind: 'damaged', part: textsPart });
  });

  it('when so much comes out of so little that no person wrote it', async () => {
    const content = `<sst><si><t>${'a'.repeat(fileLimits.expansionFrom)}</t></si></sst>`;
    expect((await refusal(await withParts(good, { [textsPart]: content }))).kind).toBe('partTooLarge');
  });

  it('when its parts are too many', async () => {
    const parts = Array.from({ length: fileLimits.parts + 1 }, (_, number) => ({
      name: `xl/media/${number}.png`,
      content: '',
    }));
    expect(await refusal(makeZip(parts))).toEqual({ kind: 'tooManyParts', limit: fileLimits.parts });
  });

  it('when its sheets are too many', async () => {
    const sheets = '<sheet name="x" r:id="rId1"/>'.repeat(fileLimits.sheets + 1);
    const file = await withParts(good, {
      'xl/workbook.xml': (xml) => xml.replace('</sheets>', `${sheets}</sheets>`),
    });
    expect(await refusal(file)).toEqual({ kind: 'tooManySheets', limit: fileLimits.sheets });
  });

  it('when its texts are too many', async () => {
    const texts = Array.from(
      { length: fileLimits.texts + 1 },
      (_, number) => `<si><t>${number * 7919}</t></si>`,
    );
    const file = await withParts(good, { [textsPart]: `<sst>${texts.join('')}</sst>` });
    expect(await refusal(file)).toEqual({ kind: 'tooManyTexts', limit: fileLimits.texts });
  });

  it('when a sheet of ours has 100,000 rows', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, number) =>
        `<row r="${number + 200}"><c r="A${number + 200}" t="inlineStr"><is><t>x${number}</t></is></c></row>`,
    );
    const file = await withParts(good, {
      [sheetPart]: (xml) => xml.replace('</sheetData>', `${rows.join('')}</sheetData>`),
    });
    expect(await refusal(file)).toMatchObject({ kind: 'tooManyRows', limit: fileLimits.rows });
  });

  it.each(['../../etc/passwd', 'xl/../../x.xml', '/etc/passwd', 'C:\\x.xml', '..\\x.xml'])(
    'when a part is named %s',
    async (name) => {
      const parts = [...(await partsOf(good))].map(([known, content]) => ({ name: known, content }));
      expect(await refusal(makeZip([...parts, { name, content: 'x' }]))).toEqual({
        kind: 'unsafePartName',
        part: name,
      });
    },
  );

  it.each([
    ['a billion laughs', '<!DOCTYPE sst [<!ENTITY a "ฮ่า"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'],
    ['a file of the computer', '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['only a document type', '<!DOCTYPE sst>'],
  ])('when it declares entities: %s', async (_, declaration) => {
    const file = await withParts(good, { [textsPart]: (xml) => xml.replace('<sst', `${declaration}<sst`) });
    expect(await refusal(file)).toEqual({ kind: 'declaresEntities', part: textsPart });
  });

  it('when two parts have one name, or a part is locked', async () => {
    const parts = [...(await partsOf(good))].map(([name, content]) => ({ name, content }));
    const twice = [...parts, { name: sheetPart, content: '<worksheet/>' }];
    expect(await refusal(makeZip(twice))).toEqual({ kind: 'damaged', part: sheetPart });
    const locked = parts.map((part) => ({ ...part, flags: 1 }));
    expect(await refusal(makeZip(locked))).toEqual({ kind: 'encrypted' });
  });

  it('when it is larger than any workbook', async () => {
    const file = new Uint8Array(fileLimits.fileBytes + 1);
    expect(await refusal(file)).toEqual({ kind: 'fileTooLarge', limitBytes: fileLimits.fileBytes });
  });

  async function rest(without: string) {
    const parts = [...(await partsOf(good))].map(([name, content]) => ({ name, content }));
    return parts.filter(({ name }) => name !== without);
  }
});

describe('what looks like harm but is none is read', () => {
  it('a sheet that declares every cell of Excel, and has one in the last corner', async () => {
    const corner = '<row r="60000"><c r="XFD60000"><v>1</v></c></row>';
    const file = await withParts(good, {
      [sheetPart]: (xml) =>
        xml
          .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
          .replace('</sheetData>', `${corner}</sheetData>`),
    });
    expect((await snapshotOf(file, twoByFiveIndex)).problems).toEqual([]);
  });

  it('a large sheet of somebody else in the workbook', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, number) => `<row r="${number + 1}"><c r="A${number + 1}"><v>${number}</v></c></row>`,
    );
    const file = await withParts(good, {
      'xl/workbook.xml': (xml) =>
        xml.replace('</sheets>', '<sheet name="ข้อมูล" sheetId="99" r:id="rId99"/></sheets>'),
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://x/relationships/worksheet" Target="/xl/data.xml"/></Relationships>',
        ),
    });
    const parts = [...(await partsOf(file))].map(([name, content]) => ({ name, content }));
    const data = {
      name: 'xl/data.xml',
      content: `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    };
    const snapshot = await snapshotOf(makeZip([...parts, data]), twoByFiveIndex);
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.sheets.size).toBe(4);
  });
});

describe('a sound workbook that is not ours', () => {
  it('is refused when no sheet of it is', async () => {
    const file = await withParts(good, {
      [textsPart]: (xml) => xml.replaceAll('pmqa:', 'other:'),
      'xl/workbook.xml': (xml) => xml.replaceAll('PMQA_', 'OTHER_'),
    });
    expect(await refusal(file)).toEqual({ kind: 'notOurs' });
  });

  it('is ours all the same when only the marks are gone: names lead to its sheets, as in Excel', async () => {
    const file = await withParts(good, { [textsPart]: (xml) => xml.replaceAll('pmqa:', 'other:') });
    const reading = await readWorkbookFile(twoByFiveIndex, file);
    expect(reading.ok && reading.value.answers.size).toBe(twoByFiveIndex.criteria.size);
  });

  it('is refused when it was made from another rubric', async () => {
    const failure = await failureOf(good, pmqaIndex);
    expect(failure).toEqual({ kind: 'otherRubric', found: twoByFiveIndex.rubric.id, expected: 'pmqa-4.0' });
  });
});

it('every limit is written down with its number', () => {
  const page = readFileSync(
    join(__dirname, '..', '..', 'docs', 'decisions', '0008-limits-on-files.md'),
    'utf8',
  );
  const mebibyte = 1024 * 1024;
  for (const [name, limit] of Object.entries(fileLimits)) {
    const written = limit >= mebibyte ? `${limit / mebibyte} MB` : limit.toLocaleString('en-US');
    expect(page).toMatch(new RegExp(`\`${name}\` *\\| *${written} `));
  }
});
