/**
 * Writes a workbook plan as an .xlsx file, in Node and in the browser. Nothing of the layout is decided here; only its
 * units are changed. Why no library does it: docs/decisions/0028.
 */
import type { SheetPlan, WorkbookPlan } from '../core/plan/sheet-plan';
import { writeArchive, type WrittenPart } from './package/write-archive';
import { chartXml, drawingXml } from './parts/chart-parts';
import { boxesXml, propertiesXml, themeXml } from './parts/fixed-parts';
import { contentTypesXml, relationsXml, type FileRelation } from './parts/relations-part';
import { relationsNamespace } from './parts/namespaces';
import { columnFont, drawingRelation, sheetXml } from './parts/sheet-part';
import { StyleTable } from './parts/style-table';
import { TextTable } from './parts/text-table';
import { workbookXml } from './parts/workbook-part';

export interface FileOptions {
  /** Locks rubric text and formulas, without a password; answers stay open. */
  readonly protect: boolean;
}

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const openXml = 'application/vnd.openxmlformats-officedocument';
const boxRelation = 'http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag';

export async function writeWorkbookFile(plan: WorkbookPlan, options: FileOptions): Promise<Uint8Array> {
  return writeArchive(partsOf(plan, options));
}

/** A part and what sort it is; null for relations, which need not be named. */
interface TypedPart extends WrittenPart {
  readonly type: string | null;
}

/** Each part is worded when it is written: texts and looks come after the sheets that gather them. */
function partsOf(plan: WorkbookPlan, { protect }: FileOptions): WrittenPart[] {
  const tables = { styles: new StyleTable(columnFont), texts: new TextTable() };
  const hasBoxes = plan.sheets.some(({ checkboxes }) => checkboxes.length > 0);
  const sheets = plan.sheets.map((sheet, place): TypedPart => ({
    name: `xl/worksheets/sheet${place + 1}.xml`,
    type: `${openXml}.spreadsheetml.worksheet+xml`,
    xml: sheetXml(sheet, tables, { protect, isFirst: place === 0 }),
  }));
  const parts: TypedPart[] = [
    {
      name: 'xl/workbook.xml',
      type: `${openXml}.spreadsheetml.sheet.main+xml`,
      xml: workbookXml(plan, (place) => `rId${place + 1}`),
    },
    ...sheets,
    ...drawingParts(plan.sheets),
    {
      name: 'xl/sharedStrings.xml',
      type: `${openXml}.spreadsheetml.sharedStrings+xml`,
      xml: tables.texts.xml(),
    },
    { name: 'xl/styles.xml', type: `${openXml}.spreadsheetml.styles+xml`, xml: tables.styles.xml() },
    { name: 'xl/theme/theme1.xml', type: `${openXml}.theme+xml`, xml: [themeXml] },
    ...(hasBoxes ? [boxesPart] : []),
    { name: 'docProps/app.xml', type: `${openXml}.extended-properties+xml`, xml: [propertiesXml] },
  ];
  const types = new Map(parts.flatMap(({ name, type }) => (type === null ? [] : [[name, type] as const])));
  return [
    // First, where programs that look at the beginning of a file expect it.
    { name: '[Content_Types].xml', xml: contentTypesXml(types) },
    {
      name: '_rels/.rels',
      xml: relationsXml([
        relation(1, 'officeDocument', 'xl/workbook.xml'),
        relation(2, 'extended-properties', 'docProps/app.xml'),
      ]),
    },
    { name: 'xl/_rels/workbook.xml.rels', xml: relationsXml(relationsOfBook(sheets.length, hasBoxes)) },
    ...parts,
  ];
}

const boxesPart: TypedPart = {
  name: 'xl/featurePropertyBag/featurePropertyBag.xml',
  type: 'application/vnd.ms-excel.featurepropertybag+xml',
  xml: [boxesXml],
};

function relation(number: number, type: string, target: string): FileRelation {
  return { id: `rId${number}`, type: `${relationsNamespace}/${type}`, target };
}

function relationsOfBook(sheets: number, hasBoxes: boolean): FileRelation[] {
  const ofSheets = Array.from({ length: sheets }, (_, place) =>
    relation(place + 1, 'worksheet', `worksheets/sheet${place + 1}.xml`),
  );
  const bag = 'featurePropertyBag/featurePropertyBag.xml';
  return [
    ...ofSheets,
    relation(sheets + 1, 'styles', 'styles.xml'),
    relation(sheets + 2, 'sharedStrings', 'sharedStrings.xml'),
    relation(sheets + 3, 'theme', 'theme/theme1.xml'),
    ...(hasBoxes ? [{ id: `rId${sheets + 4}`, type: boxRelation, target: bag }] : []),
  ];
}

/** Charts are counted through the whole file, drawings have the number of their sheet. */
function drawingParts(sheets: readonly SheetPlan[]): TypedPart[] {
  let charts = 0;
  return sheets.flatMap((sheet, place) => {
    if (sheet.charts.length === 0) return [];
    const drawing = `drawing${place + 1}.xml`;
    const numbers = sheet.charts.map(() => (charts += 1));
    return [
      {
        name: `xl/worksheets/_rels/sheet${place + 1}.xml.rels`,
        type: null,
        xml: relationsXml([
          { id: drawingRelation, type: `${relationsNamespace}/drawing`, target: `../drawings/${drawing}` },
        ]),
      },
      {
        name: `xl/drawings/${drawing}`,
        type: `${openXml}.drawing+xml`,
        xml: drawingXml(sheet, (chart) => `rId${chart + 1}`),
      },
      {
        name: `xl/drawings/_rels/${drawing}.rels`,
        type: null,
        xml: relationsXml(
          numbers.map((number, chart) => relation(chart + 1, 'chart', `../charts/chart${number}.xml`)),
        ),
      },
      ...sheet.charts.map((chart, index) => ({
        name: `xl/charts/chart${numbers[index] ?? 0}.xml`,
        type: `${openXml}.drawingml.chart+xml`,
        xml: chartXml(sheet, chart),
      })),
    ];
  });
}
