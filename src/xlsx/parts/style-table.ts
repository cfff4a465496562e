/**
 * The looks of cells and of conditional formats (`xl/styles.xml`): each distinct one is written once and named by its
 * number. The children of a font stand in the order of ECMA-376, which strict programs insist on.
 */
import type { CellStyle, ConditionalFormatPlan } from '../../core/plan/sheet-plan';
import { boxNamespace, spreadsheetNamespace } from './namespaces';
import { fileColor, xmlAttribute, xmlDeclaration } from './xml-text';

/** What a cell looks like, and whether a box is drawn over its TRUE or FALSE. */
export interface CellLook {
  readonly style: CellStyle;
  readonly checkbox: boolean;
}

/** Formats that every program knows by number; others get one of their own from here on. */
const knownFormats: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['@', 49],
]);
const firstOwnFormat = 164;

/** Draws the box. The `0` names the one entry of the bag of features that says so (`fixed-parts.ts`). */
const boxExtension =
  `<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:xfpb="${boxNamespace}">` +
  '<xfpb:xfComplement i="0"/></ext></extLst>';

export class StyleTable {
  private readonly formats = new NumberedTexts();
  private readonly fonts = new NumberedTexts();
  private readonly fills = new NumberedTexts();
  private readonly borders = new NumberedTexts();
  private readonly looks = new NumberedTexts();
  private readonly differences = new NumberedTexts();

  /** @param base the font in which columns are measured */
  constructor(base: Pick<CellStyle, 'fontName' | 'fontSize'>) {
    this.fonts.add(fontXml(base));
    // The first two fills are the file format's own.
    this.fills.add('<fill><patternFill patternType="none"/></fill>');
    this.fills.add('<fill><patternFill patternType="gray125"/></fill>');
    this.borders.add('<border><left/><right/><top/><bottom/><diagonal/></border>');
    this.looks.add('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** @returns the number by which cells name the look */
  look({ style, checkbox }: CellLook): number {
    const format = this.formatNumber(style.numberFormat);
    const font = this.fonts.add(fontXml(style));
    const fill = style.fill === undefined ? 0 : this.fills.add(fillXml(style.fill));
    const border = style.lines === undefined ? 0 : this.borders.add(borderXml(style.lines));
    const protection = style.locked === undefined ? '' : `<protection locked="${style.locked ? 1 : 0}"/>`;
    return this.looks.add(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        `${format === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1"${fill === 0 ? '' : ' applyFill="1"'}` +
        `${border === 0 ? '' : ' applyBorder="1"'} applyAlignment="1"` +
        `${protection === '' ? '' : ' applyProtection="1"'}>` +
        `${alignmentXml(style)}${protection}${checkbox ? boxExtension : ''}</xf>`,
    );
  }

  /** @returns the number by which rules name what they change */
  difference({ fill, fontColor, bold, numberFormat }: ConditionalFormatPlan): number {
    // Conditional fills are read from the background colour, cell fills from the foreground.
    const filled =
      fill === null
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor rgb="${fileColor(fill)}"/>` +
          `<bgColor rgb="${fileColor(fill)}"/></patternFill></fill>`;
    const font = fontColor === null ? '' : fontXml({ fontColor, bold });
    const format =
      numberFormat === undefined ? '' : numberFormatXml(this.formatNumber(numberFormat), numberFormat);
    return this.differences.add(`<dxf>${font}${format}${filled}</dxf>`);
  }

  *xml(): Generator<string> {
    yield `${xmlDeclaration}<styleSheet xmlns="${spreadsheetNamespace}">`;
    yield this.formats.xml('numFmts');
    yield this.fonts.xml('fonts');
    yield this.fills.xml('fills');
    yield this.borders.xml('borders');
    yield '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
    yield this.looks.xml('cellXfs');
    yield '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
    yield this.differences.xml('dxfs');
    yield '</styleSheet>';
  }

  private formatNumber(format = 'General'): number {
    const known = knownFormats.get(format);
    if (known !== undefined) return known;
    const number = firstOwnFormat + this.formats.placeOf(format);
    this.formats.add(format, numberFormatXml(number, format));
    return number;
  }
}

function numberFormatXml(number: number, format: string): string {
  return `<numFmt numFmtId="${number}" formatCode="${xmlAttribute(format)}"/>`;
}

/** Texts in the order in which they came, each once. */
class NumberedTexts {
  private readonly places = new Map<string, number>();
  private readonly texts: string[] = [];

  /** @returns where it stands, or would */
  placeOf(key: string): number {
    return this.places.get(key) ?? this.texts.length;
  }

  add(key: string, xml = key): number {
    const place = this.placeOf(key);
    if (place === this.texts.length) {
      this.places.set(key, place);
      this.texts.push(xml);
    }
    return place;
  }

  xml(element: string): string {
    const { length } = this.texts;
    return length === 0 ? '' : `<${element} count="${length}">${this.texts.join('')}</${element}>`;
  }
}

function fontXml({ bold, fontSize, fontColor, fontName }: CellStyle): string {
  return (
    `<font>${bold === true ? '<b/>' : ''}` +
    (fontSize === undefined ? '' : `<sz val="${fontSize}"/>`) +
    (fontColor === undefined ? '' : `<color rgb="${fileColor(fontColor)}"/>`) +
    `${fontName === undefined ? '' : `<name val="${xmlAttribute(fontName)}"/>`}</font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${fileColor(color)}"/></patternFill></fill>`;
}

function borderXml(color: string): string {
  const side = (name: string) => `<${name} style="thin"><color rgb="${fileColor(color)}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  return (
    `<alignment${horizontal === undefined ? '' : ` horizontal="${horizontal}"`}` +
    `${vertical === undefined ? '' : ` vertical="${vertical}"`}${wrap === true ? ' wrapText="1"' : ''}` +
    `${indent === undefined ? '' : ` indent="${indent}"`}/>`
  );
}
