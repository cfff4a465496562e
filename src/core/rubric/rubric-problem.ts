/**
 * Everything that can be wrong with a rubric given as JSON. Each problem names its place in the document and
 * carries what its words need; the words are in `src/cli/words/problem.*.ts`, one entry per kind.
 */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'other';

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

interface At<Kind extends string> {
  readonly kind: Kind;
  /** Such as `categories[0].items[2].levels[1].criteria[4].code`; `$` is the document. */
  readonly place: string;
}

export type RubricProblem =
  | (At<'wrongType'> & { readonly expected: JsonType; readonly found: JsonType })
  | At<'missing'>
  | (At<'unknownKey'> & { readonly key: string; readonly known: readonly string[] })
  | At<'emptyText'>
  | At<'emptyList'>
  | (At<'tooLong'> & { readonly length: number; readonly limit: number })
  | (At<'tooMany'> & { readonly count: number; readonly limit: number })
  /** A character that no workbook file can hold; `code` such as `U+0000`. */
  | (At<'badCharacter'> & { readonly code: string })
  | (At<'badId'> & { readonly id: string; readonly fault: IdFault })
  /** The same id twice; capitals do not tell ids apart, because they do not in formulas. */
  | (At<'duplicateId'> & { readonly id: string; readonly first: string })
  /** Named twice in a list of references. */
  | (At<'repeated'> & { readonly id: string; readonly first: string })
  | (At<'badPoints'> & { readonly found: string; readonly limit: number })
  | (At<'badLanguage'> & { readonly found: string })
  | (At<'unknownLevel'> & { readonly id: string; readonly known: readonly string[] })
  | (At<'missingLevel'> & { readonly id: string })
  | (At<'levelOrder'> & { readonly expected: readonly string[]; readonly found: readonly string[] })
  | (At<'unknownAgencyType'> & { readonly id: string; readonly known: readonly string[] })
  | (At<'unknownOverviewItem'> & { readonly id: string; readonly known: readonly string[] })
  | (At<'cellCount'> & { readonly expected: number; readonly found: number })
  | (At<'unknownKind'> & { readonly found: string })
  | (At<'unknownRule'> & { readonly found: string });

export type RubricProblemKind = RubricProblem['kind'];
