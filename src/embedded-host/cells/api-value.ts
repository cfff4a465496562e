/** Values as the API shows them. */
import type { ComputedValue } from '../formulas/formula-engine';

/** What the API shows of a value: empty cells are empty strings, errors their text. */
export function apiValue(value: ComputedValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: ComputedValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
