import { toFailure } from '../../src/excel/office/excel-failure';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { openWorkbook } from './open-workbook';

let writable: ExcelEnvironment;

beforeAll(async () => {
  writable = (await openWorkbook()).environment;
});

/** The same client as it is in a document that was opened for reading. */
function openedForReading(): ExcelEnvironment {
  const { Excel, Office } = writable;
  const context = Object.create(Office.context, {
    document: { value: Object.create(Office.context.document, { mode: { value: 'readOnly' } }) as unknown },
  }) as Office.Context;
  return { Excel, Office: Object.create(Office, { context: { value: context } }) as typeof Office };
}

test.each([
  ['InvalidOperationInCellEditMode', { kind: 'cellEditMode' }],
  ['AccessDenied', { kind: 'accessDenied', sheet: '' }],
  ['RequestPayloadSizeLimitExceeded', { kind: 'tooLarge' }],
  ['ResponsePayloadSizeLimitExceeded', { kind: 'tooLarge' }],
  ['ConnectionFailure', { kind: 'connectionLost' }],
  ['InvalidOrTimedOutSession', { kind: 'connectionLost' }],
])('%s has a meaning of its own', (code, failure) => {
  expect(toFailure(writable, { name: 'RichApi.Error', code, message: 'words of Excel' })).toEqual(failure);
});

test('a refusal in a document opened for reading is said to be that', () => {
  const refusal = { code: 'AccessDenied', message: 'no' };
  expect(toFailure(openedForReading(), refusal)).toEqual({ kind: 'readOnly' });
});

test('a member this Excel lacks is named', () => {
  const error = {
    code: 'ApiNotFound',
    message: 'not found',
    debugInfo: { errorLocation: 'Range.control' },
  };
  expect(toFailure(writable, error)).toEqual({ kind: 'unsupported', needed: 'Range.control' });
});

test('a code nobody foresaw keeps the words of Excel', () => {
  expect(toFailure(writable, { code: 'GeneralException', message: 'internal' })).toEqual({
    kind: 'unexpected',
    code: 'GeneralException',
    message: 'internal',
  });
});

test('a mistake of our own is not taken for one of Excel, and not hidden', () => {
  expect(toFailure(writable, new TypeError('x is undefined'))).toEqual({
    kind: 'unexpected',
    code: 'TypeError',
    message: 'x is undefined',
  });
  expect(toFailure(writable, 'thrown text')).toEqual({
    kind: 'unexpected',
    code: 'unknown',
    message: 'thrown text',
  });
});
