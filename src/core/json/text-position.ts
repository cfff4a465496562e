/** Both count from 1; columns in UTF-16 units, as editors count them. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where a place stands in the text a document came from; undefined when it came from none, or is not in it. */
export type PositionOf = (path: readonly (string | number)[]) => TextPosition | undefined;
