/** What the pane and a worker that reads files of many units say to each other: one file at a time, a record of it back. */
import type { ReadFile } from '../../core/rollup/settle-units';
import type { Rubric } from '../../core/rubric/rubric';

export interface UnitFile {
  readonly file: Blob;
  /** By which the person knows it; no two are called the same. */
  readonly name: string;
}

export type UnitRequest =
  | { readonly kind: 'begin'; readonly rubric: Rubric }
  | { readonly kind: 'read'; readonly unit: UnitFile };

export type UnitMessage =
  /** The script is there; whatever breaks from now on is the doing of a file. */
  { readonly kind: 'begun' } | { readonly kind: 'read'; readonly read: ReadFile };
