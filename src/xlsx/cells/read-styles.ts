/** Of the looks of cells, what changes the meaning of their contents: number formats and symbol fonts. */
import type { PackageReader } from '../package/package-reader';
import { numberFormat, type NumberFormat } from './number-format';
import { isSymbolFont } from './symbol-fonts';

export interface CellLook {
  readonly format: NumberFormat;
  /** Name of the symbol font; null for any other. */
  readonly symbolFont: string | null;
}

/** By the number cells give; a cell of another number looks plain. */
export type CellLooks = readonly CellLook[];

/** @throws FileFault */
export async function readStyles(file: PackageReader, part: string): Promise<CellLooks> {
  const codes = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const looks: CellLook[] = [];
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id) ?? numberFormat(id, codes.get(id));
    formats.set(id, known);
    return known;
  };
  const open: string[] = [];
  await file.parse(part, {
    open: (name, attributes) => {
      const parent = open.at(-1);
      open.push(name);
      if (name === 'numFmt' && parent === 'numFmts')
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      else if (name === 'font' && parent === 'fonts') fonts.push(null);
      else if (name === 'name' && parent === 'font' && open.at(-3) === 'fonts') {
        const font = attributes.get('val') ?? '';
        if (isSymbolFont(font)) fonts[fonts.length - 1] = font;
      } else if (name === 'xf' && parent === 'cellXfs') {
        const symbolFont = fonts[Number(attributes.get('fontId') ?? 0)] ?? null;
        looks.push({ format: formatOf(Number(attributes.get('numFmtId') ?? 0)), symbolFont });
      }
    },
    close: () => open.pop(),
  });
  return looks;
}
