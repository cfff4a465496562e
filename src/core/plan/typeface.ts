/** Font of the sheets. A cell can name only one, so the pane finds out which one this computer has. */
export interface Typeface {
  readonly name: 'TH Sarabun New' | 'Leelawadee UI' | 'Tahoma';
  /** Points. */
  readonly size: number;
  /** Lines as close as nothing is cut: where a page would not hold all otherwise. */
  readonly isClose?: true;
}

/**
 * At sizes at which they look alike: TH Sarabun New is drawn small in its em. First the face Thai offices print in; then
 * what every Windows has; Tahoma is on Mac as well.
 */
export const typefaces = [
  { name: 'TH Sarabun New', size: 16 },
  { name: 'Leelawadee UI', size: 11 },
  { name: 'Tahoma', size: 11 },
] as const satisfies readonly Typeface[];

/** The one of ours that a cell names; null for any other font. */
export function typefaceNamed(fontName: string): Typeface | null {
  return typefaces.find(({ name }) => name === fontName) ?? null;
}
