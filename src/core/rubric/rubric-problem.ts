/**
 * Everything that can be wrong with a rubric given as JSON. Each problem names its place in the document and
 * carries what its words need; the words are in `src/cli/words/rubric-problem.*.ts`, one entry per kind.
 */
import type { JsonFault, JsonProblem } from '../json/json-problem';

/** Why an id cannot be used: each would make a formula or a sheet name mean something else. */
export type IdFault =
  /** `*`, `?` or `~`: COUNTIFS and MATCH read them as wildcards. */
  | 'wildcard'
  /** `"`: it ends a text inside a formula. */
  | 'quote'
  /** A space or line break anywhere: not to be seen at the end, and lost by hand-typing. */
  | 'space'
  /** A control, format or unpaired character: two ids would look the same and differ. */
  | 'invisible'
  /** `=`, `<` or `>` at the start: COUNTIFS reads a comparison. */
  | 'operator'
  /** `/` in an item's id: `1.2/3` is the id of an item's level. */
  | 'slash'
  /** One of `\ / [ ] : '` in a category's id: not allowed in a sheet name. */
  | 'sheetName';

/** What only a rubric can have wrong. */
export type OwnRubricFault =
  | { readonly kind: 'badId'; readonly id: string; readonly fault: IdFault }
  /** The same id twice; capitals do not tell ids apart, because they do not in formulas. */
  | { readonly kind: 'duplicateId'; readonly id: string; readonly first: string }
  /** Named twice in a list of references. */
  | { readonly kind: 'repeated'; readonly id: string; readonly first: string }
  | { readonly kind: 'badPoints'; readonly found: string; readonly limit: number }
  | { readonly kind: 'badLanguage'; readonly found: string }
  | { readonly kind: 'unknownLevel'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'missingLevel'; readonly id: string }
  | {
      readonly kind: 'levelOrder';
      readonly expected: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly kind: 'unknownAgencyType'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'unknownOverviewItem'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'cellCount'; readonly expected: number; readonly found: number }
  | { readonly kind: 'unknownKind'; readonly found: string }
  | { readonly kind: 'unknownRule'; readonly found: string };

export type RubricFault = OwnRubricFault | JsonFault;
export type RubricProblem = JsonProblem<RubricFault>;
