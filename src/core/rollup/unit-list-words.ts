/** What is wrong with a list of units, in words. */
import type { UnitListFault } from './parse-unit-list';

interface UnitListWords {
  readonly thai: string;
  readonly english: string;
}

export function unitListWords(fault: UnitListFault): UnitListWords {
  switch (fault.kind) {
    case 'noNameColumn':
      return {
        thai: `ไม่พบคอลัมน์ชื่อหน่วยงาน บรรทัดแรกต้องมีหัวคอลัมน์ name หรือ ชื่อหน่วยงาน (พบ ${fault.found.join(', ')})`,
        english: `has no column for the name: the first line needs a heading name (found ${fault.found.join(', ')})`,
      };
    case 'noName':
      return { thai: 'บรรทัดนี้ไม่มีชื่อหน่วยงาน', english: 'this line has no name of a unit' };
    case 'twice':
      return {
        thai: `“${fault.name}” หรือรหัสของหน่วยงานนี้มีแล้วในบรรทัด ${fault.first}`,
        english: `“${fault.name}” or its id stands in line ${fault.first} already`,
      };
  }
}
