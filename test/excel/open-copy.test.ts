import { ignoresDownloads, openCopy } from '../../src/excel/operations/open-copy';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { openWorkbook } from './open-workbook';

/** The client of the host, in an Excel of another platform that opens files, or refuses to. */
async function environmentOn(
  platform: string,
  createWorkbook: (base64: string) => Promise<void>,
): Promise<ExcelEnvironment> {
  const { environment } = await openWorkbook();
  const context = { ...environment.Office.context, platform };
  return {
    Excel: { ...environment.Excel, createWorkbook },
    Office: { ...environment.Office, PlatformType: { Mac: 'Mac', PC: 'PC' }, context },
  } as unknown as ExcelEnvironment;
}

test.each([
  ['Mac', true],
  ['PC', false],
])('on %s a download is ignored: %s', async (platform, ignored) => {
  expect(ignoresDownloads(await environmentOn(platform, async () => undefined))).toBe(ignored);
});

test('a copy is opened as a workbook of its own, with the very bytes of the file', async () => {
  const opened: string[] = [];
  const environment = await environmentOn('Mac', async (base64) => {
    opened.push(base64);
  });
  expect(await openCopy(environment, 'UEsDBA==')).toEqual({ ok: true, value: undefined });
  expect(opened).toEqual(['UEsDBA==']);
});

test('an Excel that refuses to open it is a failure in words, and nothing thrown', async () => {
  const environment = await environmentOn('Mac', async () => {
    throw Object.assign(new Error('The file is too large.'), { code: 'RequestPayloadSizeLimitExceeded' });
  });
  expect(await openCopy(environment, 'UEsDBA==')).toEqual({ ok: false, failure: { kind: 'tooLarge' } });
});
