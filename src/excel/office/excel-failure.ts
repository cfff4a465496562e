/**
 * Turns whatever Office.js threw into a failure the person can be told about. Batch plan: none.
 */
import type { Failure } from '../../core/failures/failures';
import { failed, type Outcome } from '../../core/failures/outcome';
import type { ExcelEnvironment } from './excel-environment';

/** The codes of Excel and of its client that mean one thing to the person. All others keep their own words. */
const kindOfCode: ReadonlyMap<string, 'cellEditMode' | 'accessDenied' | 'tooLarge' | 'connectionLost'> =
  new Map([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['AccessDenied', 'accessDenied'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['OperationCellsExceedLimit', 'tooLarge'],
    ['RangeExceedsLimit', 'tooLarge'],
    ['ConnectionFailure', 'connectionLost'],
    ['Timeout', 'connectionLost'],
    ['InvalidOrTimedOutSession', 'connectionLost'],
    ['RequestAborted', 'connectionLost'],
    ['ActivityLimitReached', 'connectionLost'],
  ]);

export function toFailure(environment: ExcelEnvironment, error: unknown): Failure {
  const { code, message, location } = describe(error);
  const kind = kindOfCode.get(code);
  if (kind === 'accessDenied') {
    return isReadOnly(environment) ? { kind: 'readOnly' } : { kind: 'accessDenied', sheet: '' };
  }
  if (kind !== undefined) {
    return { kind };
  }
  if (code === 'ApiNotFound' || code === 'UnsupportedFeature') {
    return { kind: 'unsupported', needed: location === '' ? message : location };
  }
  return { kind: 'unexpected', code, message };
}

/** What an operation comes to, also where something is thrown between two batches, by a fault of ours. */
export function settledIn(environment: ExcelEnvironment) {
  return <Value>(outcome: Promise<Outcome<Value>>): Promise<Outcome<Value>> =>
    outcome.catch((error: unknown) => failed(toFailure(environment, error)));
}

/** Codes by which Excel or its client refuses a request before anything of it is done. */
const wholeRefusals: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);

/** True when it is certain that nothing of the request was carried out. */
export function isRefusedWhole(error: unknown): boolean {
  return wholeRefusals.has(describe(error).code);
}

interface Described {
  readonly code: string;
  readonly message: string;
  /** The member Excel stumbled over, such as `Worksheet.getRange`; empty when not known. */
  readonly location: string;
}

/**
 * Asks for the shape, not for the class: the client's classes belong to another window's realm than ours in the
 * tests and in dialogs, where `instanceof` is false for the very same error.
 */
function describe(error: unknown): Described {
  if (typeof error !== 'object' || error === null) {
    return { code: 'unknown', message: typeof error === 'string' ? error : '', location: '' };
  }
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  const name = 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : name;
  const debugInfo = 'debugInfo' in error ? error.debugInfo : undefined;
  const location =
    typeof debugInfo === 'object' &&
    debugInfo !== null &&
    'errorLocation' in debugInfo &&
    typeof debugInfo.errorLocation === 'string'
      ? debugInfo.errorLocation
      : '';
  return { code, message, location };
}

/** Excel says AccessDenied for a protected sheet and for a read-only file alike; the document knows which. */
function isReadOnly(environment: ExcelEnvironment): boolean {
  return environment.Office.context.document.mode === environment.Office.DocumentMode.ReadOnly;
}
