/** The list of units that are expected to send: a CSV with `name`, and `unit_id` and `ministry` where they are known. */
import { failed, succeeded, type Outcome } from '../failures/outcome';
import { comparableText } from '../text/comparable-text';
import { parseCsv } from './csv-text';
import type { ListedUnit } from './settle-units';

export type UnitListFault =
  | { readonly kind: 'noNameColumn'; readonly found: readonly string[] }
  /** Lines are counted from 1, the heading included; a cell of several lines counts as one. */
  | { readonly kind: 'noName'; readonly line: number }
  | { readonly kind: 'twice'; readonly line: number; readonly first: number; readonly name: string };

/** Why a file that was chosen is no list of units. */
export type UnitListFailure =
  /** It cannot be read, or not as text in UTF-8. */
  { readonly kind: 'notText' } | { readonly kind: 'faults'; readonly faults: readonly UnitListFault[] };

const headings = {
  unitId: ['unit_id', 'id', 'รหัสหน่วยงาน', 'รหัส'],
  name: ['name', 'unit_name', 'ชื่อหน่วยงาน', 'หน่วยงาน'],
  ministry: ['ministry', 'กระทรวง'],
} as const;

export function parseUnitList(text: string): Outcome<readonly ListedUnit[], readonly UnitListFault[]> {
  const [first = [], ...lines] = parseCsv(text);
  const titles = first.map((title) => title.trim().toLowerCase());
  const columnOf = (key: keyof typeof headings): number =>
    titles.findIndex((title) => headings[key].some((each) => each === title));
  const [ids, names, ministries] = [columnOf('unitId'), columnOf('name'), columnOf('ministry')];
  if (names < 0) return failed([{ kind: 'noNameColumn', found: first }]);
  const faults: UnitListFault[] = [];
  const units: ListedUnit[] = [];
  const seen = new Map<string, number>();
  lines.forEach((cells, at) => {
    const line = at + 2;
    const name = (cells[names] ?? '').trim();
    const unitId = (cells[ids] ?? '').trim();
    if (name === '') return void faults.push({ kind: 'noName', line });
    for (const key of [`name ${comparableText(name)}`, ...(unitId === '' ? [] : [`id ${unitId}`])]) {
      const before = seen.get(key);
      if (before !== undefined) return void faults.push({ kind: 'twice', line, first: before, name });
      seen.set(key, line);
    }
    units.push({ unitId: unitId === '' ? name : unitId, name, ministry: (cells[ministries] ?? '').trim() });
  });
  return faults.length > 0 ? failed(faults) : succeeded(units);
}
