/** Refusals that say nothing of the behaviour: the member is not there, or Excel is busy. The row was not tried then. */
import type { Words } from './seen';
import { codeOf, messageOf } from './error-code';
import { Untried } from './untried';

const codesOfAbsence: ReadonlySet<string> = new Set(['NotImplemented', 'ApiNotFound', 'UnsupportedFeature']);
const codesOfBusyness: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'cellEditMode',
  'connectionLost',
  'ConnectionFailure',
]);

export function passesOn(error: unknown): boolean {
  return whyNotHere(error) !== null;
}

/** Null where the error is an answer like any other. */
export function whyNotHere(error: unknown): Words | null {
  if (error instanceof Untried) return error.why;
  const code = codeOf(error);
  if (codesOfAbsence.has(code)) {
    const said = messageOf(error);
    return { th: `Excel นี้ไม่มีคำสั่งที่ต้องใช้ (${said})`, en: `this Excel lacks a member it takes (${said})` };
  }
  if (codesOfBusyness.has(code)) {
    return {
      th: 'Excel ไม่ว่าง: มีเซลล์ที่กำลังพิมพ์อยู่ หรือการเชื่อมต่อขาดหาย',
      en: 'Excel was busy: a cell was being edited, or the connection was lost',
    };
  }
  return null;
}
