/** Parts that are the same in every file: the colours and fonts charts take theirs from, what a box is, who wrote it. */
import { fileMaker } from '../file-maker';
import { boxNamespace, drawingNamespace } from './namespaces';
import { xmlDeclaration } from './xml-text';

export const propertiesXml =
  `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>${fileMaker}</Application></Properties>`;

/** One entry, that of a box ([MS-XLSX] 2.3.11): a cell's look names it by its place, 0. */
export const boxesXml =
  `${xmlDeclaration}<FeaturePropertyBags xmlns="${boxNamespace}"><bag type="Checkbox"/>` +
  '<bag type="XFControls"><bagId k="CellControl">0</bagId></bag>' +
  '<bag type="XFComplement"><bagId k="XFControls">1</bagId></bag>' +
  '<bag type="XFComplements" extRef="XFComplementsMapperExtRef">' +
  '<a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>';

/** Of Office. No cell names a colour of it; charts take the colour of their words and lines from it. */
const themeColors: readonly (readonly [string, string])[] = [
  ['dk1', '<a:sysClr val="windowText" lastClr="000000"/>'],
  ['lt1', '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ...(
    [
      ['dk2', '44546A'],
      ['lt2', 'E7E6E6'],
      ['accent1', '4472C4'],
      ['accent2', 'ED7D31'],
      ['accent3', 'A5A5A5'],
      ['accent4', 'FFC000'],
      ['accent5', '5B9BD5'],
      ['accent6', '70AD47'],
      ['hlink', '0563C1'],
      ['folHlink', '954F72'],
    ] as const
  ).map(([name, color]) => [name, `<a:srgbClr val="${color}"/>`] as const),
];

/** Each list of the theme has three: subtle, moderate, intense. */
const three = (xml: string): string => xml.repeat(3);
const placeholder = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const face = (name: string, typeface: string): string =>
  `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;

export const themeXml =
  `${xmlDeclaration}<a:theme xmlns:a="${drawingNamespace}" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  `${themeColors.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join('')}</a:clrScheme>` +
  `<a:fontScheme name="Office">${face('majorFont', 'Calibri Light')}${face('minorFont', 'Calibri')}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${three(placeholder)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${three(`<a:ln w="12700">${placeholder}</a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${three(placeholder)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
