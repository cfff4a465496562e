/** Font of the sheets. A cell can name only one, so the pane finds out which one this computer has. */
export interface Typeface {
  readonly name: 'TH Sarabun New' | 'Leelawadee UI' | 'Tahoma';
  /** Points. */
  readonly size: number;
}
