/** A planned chart as the two parts a file has for it: what it shows, and where on the sheet it lies. */
import { absoluteAreaAddress } from '../../core/sheet/cell-address';
import { quotedSheetName } from '../../core/sheet/sheet-reference';
import type { CellArea } from '../../core/sheet/cell-area';
import {
  isFormula,
  type ChartPlan,
  type ChartSeries,
  type FormulaResult,
  type SheetPlan,
} from '../../core/plan/sheet-plan';
import { chartNamespace, drawingNamespace, relationsNamespace, sheetDrawingNamespace } from './namespaces';
import { xmlAttribute, xmlDeclaration, xmlText } from './xml-text';

/** Left to itself LibreOffice writes ten numbers, each with a decimal, and ticks between them. */
const axisSteps = 5;
/** Any two numbers that differ: by them the chart knows its axes. */
const labelAxis = 1;
const valueAxis = 2;
const titleSize = 1400;
const axisFormat = '0';
/** In the units of drawings: two points. */
const lineWidth = 25400;
const markerSize = 7;

/** A radar with markers in the colour of its line, as the add-in draws it. */
export function* chartXml(sheet: SheetPlan, chart: ChartPlan): Generator<string> {
  const { minimum, maximum } = chart;
  yield `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relationsNamespace}">`;
  yield `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`;
  yield '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>';
  yield* seriesXml(sheet, chart.labels, chart, 0);
  if (chart.second !== undefined) yield* seriesXml(sheet, chart.labels, chart.second, 1);
  yield `<c:axId val="${labelAxis}"/><c:axId val="${valueAxis}"/></c:radarChart>`;
  yield `<c:catAx><c:axId val="${labelAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>`;
  yield '<c:axPos val="b"/><c:majorGridlines/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  yield `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  yield `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${maximum}"/><c:min val="${minimum}"/></c:scaling><c:delete val="0"/>`;
  yield `<c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="${axisFormat}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`;
  yield `<c:crossAx val="${labelAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${(maximum - minimum) / axisSteps}"/></c:valAx>`;
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  yield `</c:plotArea>${chart.second === undefined ? '' : legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function* seriesXml(
  sheet: SheetPlan,
  labels: CellArea,
  { values, seriesName, color }: ChartSeries,
  place: number,
): Generator<string> {
  const fill = `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;
  const at = (area: CellArea): string =>
    xmlText(`${quotedSheetName(sheet.name)}!${absoluteAreaAddress(area)}`);
  yield `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${xmlText(seriesName)}</c:v></c:tx>`;
  yield `<c:spPr><a:ln w="${lineWidth}">${fill}</a:ln></c:spPr>`;
  yield `<c:marker><c:symbol val="circle"/><c:size val="${markerSize}"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`;
  yield `<c:cat><c:strRef><c:f>${at(labels)}</c:f>${cacheXml('str', '', shownIn(sheet, labels))}</c:strRef></c:cat>`;
  const format = `<c:formatCode>${axisFormat}</c:formatCode>`;
  yield `<c:val><c:numRef><c:f>${at(values)}</c:f>${cacheXml('num', format, shownIn(sheet, values))}</c:numRef></c:val></c:ser>`;
}

/** What stands in the cells of an area, as far as it is known; the empty text of a figure that is missing is nothing. */
function shownIn({ cells }: SheetPlan, { row, column, rows, columns }: CellArea): (FormulaResult | null)[] {
  return cells
    .slice(row, row + rows)
    .flatMap((line) => line.slice(column, column + columns))
    .map((content) => (isFormula(content) ? (content.result ?? null) : content))
    .map((content) => (content === '' ? null : content));
}

/** What the chart shows until somebody computes: previews never do. */
function cacheXml(kind: 'str' | 'num', format: string, shown: readonly (FormulaResult | null)[]): string {
  const points = shown.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  );
  return `<c:${kind}Cache>${format}<c:ptCount val="${shown.length}"/>${points.join('')}</c:${kind}Cache>`;
}

function titleXml(title: string): string {
  const size = `sz="${titleSize}" b="0"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${size}/></a:pPr>` +
    `<a:r><a:rPr lang="th-TH" ${size}/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** @param relationOf by place among the sheet's charts */
export function* drawingXml({ charts }: SheetPlan, relationOf: (place: number) => string): Generator<string> {
  yield `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${sheetDrawingNamespace}" xmlns:a="${drawingNamespace}">`;
  for (const [place, { name, over, title, description }] of charts.entries()) {
    yield '<xdr:twoCellAnchor editAs="oneCell">';
    yield cornerXml('from', over.row, over.column);
    // The corner cell is the first one that is not covered.
    yield cornerXml('to', over.row + over.rows, over.column + over.columns);
    yield `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${place + 2}" name="${xmlAttribute(name)}"`;
    yield ` descr="${xmlAttribute(description)}" title="${xmlAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
    yield '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>';
    yield `<a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationsNamespace}" r:id="${relationOf(place)}"/>`;
    yield '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
  }
  yield '</xdr:wsDr>';
}

function cornerXml(element: 'from' | 'to', row: number, column: number): string {
  return (
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`
  );
}
