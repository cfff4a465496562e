/** Whether a cell holds what was put into it. Pure. */
import type { CellInput } from './write-step';

/** @param value and formula as Excel gives them: an empty cell is an empty text in both */
export function holdsInput(value: unknown, formula: unknown, input: CellInput): boolean {
  if (typeof input !== 'string') {
    return value === input;
  }
  if (input.startsWith('=')) {
    return formula === input;
  }
  // A leading apostrophe is no part of the text.
  return value === (input.startsWith("'") ? input.slice(1) : input);
}
