/**
 * What people's edits should come to, whatever panes do: of all that was written to one answer of one criterion, the
 * last that arrived. Kept apart from the workbook, and by criterion, never by row.
 */
import { emptyAnswer } from '../../src/core/assessment/answers';
import type { Answers } from '../../src/core/assessment/answers';

export const editedFields = [
  'met',
  'evidence',
  'link',
  'owner',
  'notApplicable',
  'assessorMet',
  'assessorNote',
] as const;

export type EditedField = (typeof editedFields)[number];

export interface EditModel {
  wrote(id: string, field: EditedField, value: string | boolean): void;
  /** Its row was deleted, and what stood in it with it. */
  deleted(id: string): void;
  /** A new row without answers. */
  made(id: string): void;
  /** What the workbook should hold and does not, or holds and should not, in words. */
  differences(answers: Answers): string[];
}

export function createEditModel(ids: readonly string[]): EditModel {
  const blank = (): Record<EditedField, string | boolean> => ({ ...emptyAnswer });
  const expected = new Map(ids.map((id) => [id, blank()]));
  return {
    wrote: (id, field, value) => {
      const answer = expected.get(id);
      if (answer !== undefined) answer[field] = value;
    },
    deleted: (id) => expected.delete(id),
    made: (id) => expected.set(id, blank()),
    differences: (answers) => {
      const found: string[] = [];
      for (const [id, answer] of expected) {
        for (const field of editedFields) {
          const held = (answers.get(id) ?? emptyAnswer)[field];
          if (held !== answer[field])
            found.push(`${id} ${field} is ${String(held)}, not ${String(answer[field])}`);
        }
      }
      for (const id of answers.keys()) if (!expected.has(id)) found.push(`${id} was deleted and is answered`);
      return found;
    },
  };
}
