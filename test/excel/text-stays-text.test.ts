import fc from 'fast-check';
import { runBatch } from '../../src/excel/office/run-batch';
import { readGrids } from '../../src/excel/read/read-grids';
import { writeCells } from '../../src/excel/write/write-sheet';
import { saidAtOnce } from '../../src/excel/write/new-sheet/alike-formulas';
import { openWorkbook, valueOf } from './open-workbook';
import { howOften, replay } from '../fuzz/how-often';

/** What people paste into evidence: signs, numbers, dates, errors, Thai, line breaks, emoji, very long. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ' ',
        '\t',
        '\n',
        '＝',
        '#',
        '%',
        '$',
        '(',
        '๑',
        '1/',
        '0',
      ),
      fc.string({ maxLength: 12 }),
    )
    .map(([sign, rest]) => sign + rest),
  fc.constantFrom('TRUE', 'false', '1.10', '1.1', '5%', '1/2', '10:30', '1E5', '#REF!', '=1+1', "'=x", '฿5'),
  fc.constantFrom('บรรทัดแรก\nบรรทัดสอง', 'หลักฐาน 😀', 'ก'.repeat(32_767)),
  fc.integer().map(String),
  fc.double({ noNaN: true }).map(String),
);

test('whatever a person wrote is read back as the very same text, and never as a formula', async () => {
  const { host, environment } = await openWorkbook();
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 60 }), async (texts) => {
      const lines = texts.map((one) => [one]);
      const grids = valueOf(
        await runBatch(environment, 'wait', async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet.id);
          worksheet.getRange('A1:A100').clear('Contents');
          writeCells(worksheet, saidAtOnce(lines, 1), 1);
          await context.sync();
          return readGrids(context, [{ sheetId: sheet.id, name: sheet.name, visible: true }]);
        }),
      );
      const [grid] = grids;
      const found = texts.map((_, line) => grid?.values[line + 1 - grid.row]?.[0] ?? '');
      expect(found).toEqual(texts);
      texts.forEach((one, line) => {
        expect(sheet.cell(line + 1, 0).value).toEqual(one === '' ? null : one);
      });
    }),
    { ...replay, numRuns: howOften({ push: 20, fuzz: 400 }) },
  );
}, 20_000);
