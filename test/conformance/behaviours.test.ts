/**
 * The list against the embedded host: every row holds, or says why it could not be tried.
 * @slow 10 s: a whole assessment is made, checked and repaired in each Excel
 */
import { behaviours } from '../../src/conformance/behaviours';
import type { RowReport } from '../../src/conformance/report';
import { pictureOf } from '../excel/open-workbook';
import { runInHost } from './run-in-host';

/** Rows as a person who has to mend them wants to read them. */
function differing(rows: readonly RowReport[]): unknown[] {
  return rows
    .filter(({ verdict }) => verdict === 'different')
    .map(({ id, expected, seen }) => ({ id, expected, seen }));
}

test('in the newest Excel every row holds, and a workbook in use is as it was afterwards, what looks like ours in it too', async () => {
  let before: unknown;
  const { host, report } = await runInHost({ excelApi: '1.18' }, behaviours, (host) => {
    const id = host.workbook.activeSheetId;
    host.hands.type(id, 1, 1, 'ของหน่วยงาน');
    host.hands.renameSheet(id, 'สรุป');
    host.hands.addSheet('หมวด 1');
    before = pictureOf(host);
  });
  expect(differing(report.rows)).toEqual([]);
  // What could not be tried is what has no trial.
  const untried = report.rows.filter(({ verdict }) => verdict === 'untried');
  expect(untried.map(({ id, why }) => [id, why])).toEqual(
    behaviours.flatMap(({ id, trial }) => (trial.kind === 'none' ? [[id, trial.why]] : [])),
  );
  expect(report.rows.map(({ id }) => id)).toEqual(behaviours.map(({ id }) => id));
  expect(report.leftBehind).toEqual([]);
  expect(pictureOf(host)).toEqual(before);
});

test('in the oldest Excel the add-in runs in, what takes a newer one says so, and all else holds', async () => {
  const { host, report } = await runInHost({ excelApi: '1.9' });
  expect(differing(report.rows)).toEqual([]);
  expect(report.leftBehind).toEqual([]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(host.workbook.names).toEqual([]);
  const tooNew = report.rows.filter(({ why }) => why?.en.startsWith('it takes ExcelApi'));
  expect(tooNew.map(({ id }) => id)).toEqual(
    behaviours.flatMap(({ id, excelApi, trial }) =>
      trial.kind === 'program' && Number(excelApi.slice(2)) > 9 ? [id] : [],
    ),
  );
});
