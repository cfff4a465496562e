/**
 * The runner by itself: what a row does wrong stays with that row, and the workbook is as it was.
 * @slow 6 s: whole assessments are made, checked and repaired in several workbooks
 */
import type { Behaviour } from '../../src/conformance/behaviour';
import { behaviours } from '../../src/conformance/behaviours';
import type { Seen } from '../../src/conformance/seen';
import { isSame } from '../../src/conformance/same-seen';
import { createRequest, noProgress, pictureOf, tinyRubric, valueOf } from '../excel/open-workbook';
import { runInHost } from './run-in-host';

function row(id: Behaviour['id'], run: (bench: Bench) => Promise<Seen>, excelApi = '1.1'): Behaviour {
  const words = { th: 'ข้อทดลอง', en: 'A row' };
  return {
    id,
    words,
    ground: 'inferred',
    source: null,
    excelApi,
    trial: { kind: 'program', expected: 'yes', run },
  };
}

type Bench = Parameters<Extract<Behaviour['trial'], { kind: 'program' }>['run']>[0];

test('what a row throws is what was seen, and the next row is tried', async () => {
  const { report } = await runInHost({}, [
    row('typing.throws', async () => {
      throw new Error('boom');
    }),
    row('typing.refused', ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A:A').values = [[1]];
        await context.sync();
        return 'yes';
      }),
    ),
    row('typing.good', async () => 'yes'),
  ]);
  expect(report.rows.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['typing.throws', 'different'],
    ['typing.refused', 'different'],
    ['typing.good', 'asHost'],
  ]);
  expect(report.rows[0]?.seen).toEqual({ error: 'Error', message: 'boom' });
  expect(report.rows[1]?.seen).toMatchObject({ error: 'InvalidArgument' });
});

test('a member that is not there, and an Excel too old, are no difference', async () => {
  const { report } = await runInHost({ excelApi: '1.9' }, [
    row('typing.absent', ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.autofitColumns();
        await context.sync();
        return 'yes';
      }),
    ),
    row('typing.absentAmongRefusals', ({ refusal }) =>
      refusal((sheet) => {
        sheet.getRange('A1').format.autofitColumns();
      }),
    ),
    row('typing.tooNew', async () => 'yes', '1.14'),
  ]);
  expect(report.rows.map(({ verdict }) => verdict)).toEqual(['untried', 'untried', 'untried']);
  expect(report.rows[0]?.why?.en).toContain('RangeFormat.autofitColumns');
  expect(report.rows[2]?.why?.en).toContain('ExcelApi 1.14');
});

test('sheets, hidden, very hidden and protected, and names are removed after their row', async () => {
  const { host, report } = await runInHost({}, [
    row('sheets.many', (bench) =>
      bench.onSheet(async (sheet, context) => {
        const { names, worksheets } = context.workbook;
        worksheets.add(bench.scratchName('a')).visibility = 'Hidden';
        worksheets.add(bench.scratchName('b')).visibility = 'VeryHidden';
        worksheets.add(bench.scratchName('c')).protection.protect();
        names.add(bench.definedName('d'), sheet.getRange('A1'));
        await context.sync();
        throw new Error('and then it broke');
      }),
    ),
    row('sheets.next', (bench) =>
      bench.onSheet(async (_sheet, context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return context.workbook.worksheets.items.map(({ name }) => name);
      }),
    ),
  ]);
  expect(report.rows[1]?.seen).toEqual(['Sheet1', 'ลอง q7x3 2']);
  expect(report.leftBehind).toEqual([]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(host.workbook.names).toEqual([]);
});

test('what Excel should have refused goes too where it was taken, but never what was called so before', async () => {
  const taken = row('sheets.taken', (bench) =>
    bench.onSheet(async (sheet, context) => {
      context.workbook.worksheets.add(bench.claim('Historie'));
      context.workbook.names.add(bench.claim('Taken'), sheet.getRange('A1'));
      bench.claim('ของหน่วยงาน');
      await context.sync();
      return 'yes';
    }),
  );
  const { host, report } = await runInHost({}, [taken], (host) => {
    host.hands.addSheet('ของหน่วยงาน');
  });
  expect(report.rows[0]?.verdict).toBe('asHost');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'ของหน่วยงาน']);
  expect(host.workbook.names).toEqual([]);
});

test('where no sheet can be added nothing is tried, and nothing is called different', async () => {
  const { report } = await runInHost({}, [row('typing.good', async () => 'yes')], (host) => {
    host.faults.readOnly = true;
  });
  expect(report.rows[0]?.verdict).toBe('untried');
  expect(report.rows[0]?.why?.en).toContain('let no sheet be added');
});

test('beside an assessment that stands there none is made, and nothing of it is touched', async () => {
  let before: unknown;
  const { host, report } = await runInHost(
    { excelApi: '1.18' },
    behaviours.filter(({ id }) => id.startsWith('product.')),
    async (host, workbook) => {
      valueOf(await workbook.create(createRequest(tinyRubric), noProgress));
      before = pictureOf(host);
    },
  );
  expect(report.rows.map(({ verdict }) => verdict)).toEqual(report.rows.map(() => 'untried'));
  expect(report.rows[0]?.why?.en).toContain('holds an assessment already');
  expect(pictureOf(host)).toEqual(before);
});

test('an Excel that refuses to freeze is told apart in these rows, and the assessment stands without', async () => {
  const { report } = await runInHost({ excelApi: '1.18' }, behaviours, (host) => {
    host.faults.refuseMember('WorksheetFreezePanes.freezeAt');
  });
  const different = report.rows.filter(({ verdict }) => verdict === 'different');
  expect(different.map(({ id }) => id)).toEqual([
    'freezing.plain',
    'freezing.hiddenAfter',
    'freezing.hiddenBefore',
    'product.create',
    // The sheets remember what they do without.
    'product.check',
    'product.repair',
  ]);
  expect(different[0]?.seen).toMatchObject({ error: 'GeneralException' });
  expect(different[3]?.seen).toMatchObject({ added: 8, unset: ['frozenPanes'] });
  expect(different[5]?.seen).toMatchObject({ done: ['restoreFormula'] });
  expect(report.leftBehind).toEqual([]);
});

test('what cannot be removed is named, and is in the way of no other row', async () => {
  const rows = [row('sheets.stuck', async () => 'yes'), row('sheets.next', async () => 'yes')];
  const { report } = await runInHost({}, rows, (host) => {
    host.faults.refuseMember('Worksheet.delete');
  });
  expect(report.rows.map(({ verdict }) => verdict)).toEqual(['asHost', 'asHost']);
  expect(report.leftBehind).toEqual(['ลอง q7x3 1', 'ลอง q7x3 2']);
});

test.each<[Seen, Seen, boolean]>([
  [1, 1 + 1e-12, true],
  [1, 1.001, false],
  [null, 0, false],
  [[], {}, false],
  [['ก', [true]], ['ก', [true]], true],
  [['ก'], ['ก', 'ข'], false],
  [{ one: 1, two: 2 }, { two: 2, one: 1 }, true],
  [{ one: 1 }, { two: 1 }, false],
  ['1', 1, false],
])('%j beside %j: the same is %s', (seen, expected, same) => {
  expect(isSame(seen, expected)).toBe(same);
  expect(isSame(expected, seen)).toBe(same);
});
