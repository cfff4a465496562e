/** A file that was handed over to the person, by the name it has or should get. */
export interface SavedCopy {
  readonly name: string;
  /** A workbook that was opened has to be saved by the person. */
  readonly way: 'downloaded' | 'opened';
}
