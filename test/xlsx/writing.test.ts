/** Everything the plan says stands in the file: looked up in its XML, and by hucre's own reader, which ours is not. */
import { growingRows } from '../../src/core/plan/growing-rows';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { CellContent, CellStyle, SheetPlan, WorkbookPlan } from '../../src/core/plan/sheet-plan';
import type { CellArea } from '../../src/core/sheet/cell-area';
import { emptyAnswer } from '../../src/core/assessment/answers';
import { absoluteAreaAddress, areaAddress, cellAddress } from '../../src/core/sheet/cell-address';
import { toFileText } from '../../src/xlsx/file-text';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { bothRubrics, planOf, sampleProfile } from '../core/layout/rubrics';
import { partsOf } from './zip-file';

jest.setTimeout(20_000);

describe.each(bothRubrics)('a file of %s', (_, index, language) => {
  let plan: WorkbookPlan;
  let parts: Map<string, string>;
  let book: Workbook;
  beforeAll(async () => {
    const [first = ''] = index.criteria.keys();
    const answer = { ...emptyAnswer, met: true, evidence: '=1+1', due: '2026-12-31', owner: '#REF!' };
    plan = planOf(index, language, { answers: new Map([[first, answer]]) });
    const file = await writeWorkbookFile(plan, { protect: false });
    parts = await partsOf(file);
    book = await readXlsx(file, { readStyles: true });
  });

  const eachSheet = (check: (planned: SheetPlan, written: Sheet, xml: string) => void) => {
    expect(book.sheets).toHaveLength(plan.sheets.length);
    plan.sheets.forEach((planned, position) => {
      const written = book.sheets[position];
      if (written === undefined) throw new Error(`No sheet ${position}`);
      check(planned, written, xmlOf(position));
    });
  };
  const xmlOf = (position: number) => parts.get(`xl/worksheets/sheet${position + 1}.xml`) ?? '';

  it('has its sheets, in order, by name, the hidden one hidden', () => {
    eachSheet((planned, written) => {
      expect(written.name).toBe(planned.name);
      expect(written.hidden ?? false).toBe(planned.visibility === 'hidden');
      expect(written.veryHidden).toBeUndefined();
    });
  });

  it('has every content where it is planned, formulas as formulas and texts as texts', () => {
    eachSheet((planned, _written, xml) => {
      const cells = cellsOf(xml, parts);
      planned.cells.forEach((row, rowNumber) =>
        row.forEach((content, column) => {
          expect([cellAddress(rowNumber, column), cells.get(cellAddress(rowNumber, column)) ?? null]).toEqual(
            [cellAddress(rowNumber, column), asWritten(content)],
          );
        }),
      );
    });
  });

  it('has no result of a formula where the plan has none: whoever opens it computes', () => {
    eachSheet((_planned, _written, xml) => expect(xml).not.toMatch(/<\/f><v>/));
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('counts its texts as strict programs do: each use, and each distinct text', () => {
    const texts = parts.get('xl/sharedStrings.xml') ?? '';
    const uses = plan.sheets.map((_, position) => xmlOf(position).match(/<c r="\w+" t="s"/g)?.length ?? 0);
    const [, count, unique] = /<sst [^>]*count="(\d+)" uniqueCount="(\d+)"/.exec(texts) ?? [];
    expect(Number(count)).toBe(uses.reduce((sum, each) => sum + each, 0));
    expect(Number(unique)).toBe(texts.match(/<si>/g)?.length);
    expect(Number(count)).toBeGreaterThan(Number(unique));
  });

  it('has no part that says nothing, and every part but relations named with its type', () => {
    for (const [name, xml] of parts)
      expect([name, /<Relationships[^>]*(?:\/>|><\/Relationships>)/.test(xml)]).toEqual([name, false]);
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name)).sort());
  });

  it('has native checkboxes in exactly the planned cells, which hold TRUE or FALSE', () => {
    const xfs = [
      ...(parts.get('xl/styles.xml')?.match(/<cellXfs.*<\/cellXfs>/s)?.[0] ?? '').matchAll(
        /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs,
      ),
    ];
    const isCheckbox = (style: string) => xfs[Number(style)]?.[0].includes('xfpb:xfComplement') === true;
    eachSheet((planned, _written, xml) => {
      const found = [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: t="(\w+)")? s="(\d+)"/g)].filter(
        ([, , , style]) => isCheckbox(style ?? ''),
      );
      expect(found.map(([, address]) => address).sort()).toEqual(
        planned.checkboxes.flatMap(addressesOf).sort(),
      );
      expect(found.every(([, , type]) => type === 'b')).toBe(true);
    });
    expect(parts.get('xl/featurePropertyBag/featurePropertyBag.xml')).toContain('type="Checkbox"');
    expect(parts.get('[Content_Types].xml')).toContain('application/vnd.ms-excel.featurepropertybag+xml');
  });

  it('has every style: the last one planned for a cell wins', () => {
    eachSheet((planned, written) => {
      for (const [row, column] of [
        [0, 0],
        [1, 2],
        [4, 3],
        [5, 4],
        [8, 5],
        [9, 8],
      ] as const) {
        const style = styleAt(planned, row, column);
        const found = written.cells?.get(`${row},${column}`)?.style;
        if (found === undefined) continue;
        expect(found.font?.name).toBe(style.fontName);
        expect(found.font?.size).toBe(style.fontSize);
        expect(found.font?.bold ?? false).toBe(style.bold ?? false);
        expect(found.font?.color?.rgb).toBe(style.fontColor?.slice(1));
        expect(found.fill?.type === 'pattern' ? found.fill.fgColor?.rgb : undefined).toBe(
          style.fill?.slice(1),
        );
        expect(found.border?.left?.color?.rgb).toBe(style.lines?.slice(1));
        expect(found.alignment?.horizontal).toBe(style.horizontal);
        expect(found.alignment?.vertical).toBe(style.vertical);
        expect(found.alignment?.wrapText ?? false).toBe(style.wrap ?? false);
        expect(found.numFmt ?? 'General').toBe(style.numberFormat ?? 'General');
        expect(found.protection?.locked).toBe(style.locked);
      }
    });
  });

  it('has columns, rows and merges in their sizes, hidden where they are planned hidden', () => {
    eachSheet((planned, written, xml) => {
      planned.columns.forEach(({ width }, column) => {
        const found = written.columns?.[column];
        expect(found?.hidden ?? false).toBe(width === 0);
        // 7 pixels a digit, 96 pixels to 72 points.
        if (width > 0) expect((found?.width ?? 0) * 7 * 0.75).toBeCloseTo(width, 6);
      });
      // A row without `customHeight` keeps its height until somebody types there, and then grows with it.
      const growing = growingRows(planned);
      const found = [...xml.matchAll(/<row r="\d+"( [^>]*)>/g)].map(([, attributes]) => attributes);
      expect(found).toEqual(
        planned.rowHeights.map((height, row) => {
          if (height === 0) return ' hidden="1"';
          return ` ht="${height}"${growing.has(row) ? '' : ' customHeight="1"'}`;
        }),
      );
      expect(
        (written.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => [
          startRow,
          startCol,
          endRow,
          endCol,
        ]),
      ).toEqual(
        planned.merges.map((area) => [
          area.row,
          area.column,
          area.row + area.rows - 1,
          area.column + area.columns - 1,
        ]),
      );
    });
  });

  it('has validations that fit into what Excel takes', () => {
    eachSheet((planned, written) => {
      const ticks = planned.checkboxes.length === 0 ? 0 : 1;
      expect(written.dataValidations ?? []).toHaveLength(planned.validations.length + ticks);
      planned.validations.forEach((validation, position) => {
        const found = written.dataValidations?.[position];
        expect(found?.range).toBe(validation.areas.map(areaAddress).join(' '));
        expect(found?.errorTitle).toBe(validation.title);
        expect(found?.errorMessage).toBe(validation.message);
        expect(validation.title.length).toBeLessThanOrEqual(32);
        expect(validation.message.length).toBeLessThanOrEqual(225);
        if (validation.kind === 'list') expect(found?.values).toEqual(validation.values);
        else
          expect([found?.type, found?.formula1, found?.formula2]).toEqual([
            'whole',
            String(validation.minimum),
            String(validation.maximum),
          ]);
      });
    });
  });

  it('refuses in every tick cell what is no tick, in Thai and English', () => {
    eachSheet((planned, written) => {
      if (planned.checkboxes.length === 0) return;
      const found = written.dataValidations?.at(-1);
      expect(found?.range).toBe(planned.checkboxes.map(areaAddress).join(' '));
      expect(found?.values).toEqual(['TRUE', 'FALSE']);
      expect(found?.errorTitle).toMatch(/ทำเครื่องหมาย.*Tick/);
      expect(found?.errorMessage).toMatch(/TRUE.*FALSE/s);
      expect(found?.errorTitle?.length).toBeLessThanOrEqual(32);
      expect(found?.errorMessage?.length).toBeLessThanOrEqual(225);
    });
  });

  it('has conditional formats in order, with fills where programs look for them', () => {
    const formats = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<dxf>(.*?)<\/dxf>/gs)].map(
      ([, dxf]) => dxf ?? '',
    );
    eachSheet((planned, _written, xml) => {
      const rules = [
        ...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs),
      ].flatMap(([, area, inside = '']) =>
        [...inside.matchAll(/priority="(\d+)" dxfId="(\d+)"><formula>(.*?)<\/formula>/g)].map(
          ([, priority, format, formula]) => ({
            area,
            priority: Number(priority),
            formula: unescaped(formula ?? ''),
            format: formats[Number(format)] ?? '',
          }),
        ),
      );
      rules.sort((one, other) => one.priority - other.priority);
      expect(rules.map(({ area, formula }) => ({ area, formula: `=${formula}` }))).toEqual(
        planned.conditionalFormats.map(({ area, formula }) => ({ area: areaAddress(area), formula })),
      );
      planned.conditionalFormats.forEach(({ fill, fontColor, bold, numberFormat }, position) => {
        const format = rules[position]?.format ?? '';
        expect(/<color rgb="FF(\w+)"/.exec(format)?.[1]).toBe(fontColor?.slice(1));
        expect(/formatCode="([^"]*)"/.exec(format)?.slice(1).map(unescaped)[0]).toBe(numberFormat);
        expect(format.includes('<b/>')).toBe(bold);
        expect(/<bgColor rgb="FF(\w+)"/.exec(format)?.[1]).toBe(fill?.slice(1));
      });
    });
  });

  it('has the names, quoted as sheets with spaces need, print areas and titles among them', () => {
    const names = [
      ...(parts.get('xl/workbook.xml') ?? '').matchAll(
        /<definedName name="([^"]*)"(?: localSheetId="(\d+)")?>(.*?)<\/definedName>/g,
      ),
    ];
    const written = names.map(([, name, scope, range = '']) => [name, scope, unescaped(range)]);
    const sheetOf = (marker: string) => plan.sheets.find((sheet) => sheet.marker === marker)?.name ?? '';
    expect(written).toEqual([
      ...plan.names.map(({ name, marker, area }) => [
        name,
        undefined,
        `'${sheetOf(marker)}'!${absoluteAreaAddress(area)}`,
      ]),
      ...plan.sheets.flatMap(({ name, visibility, print: { area, titleRows } }, position) => [
        // A hidden sheet has none, so that no program prints it.
        ...(visibility === 'hidden'
          ? []
          : [['_xlnm.Print_Area', String(position), `'${name}'!${absoluteAreaAddress(area)}`]]),
        ...(titleRows === null
          ? []
          : [
              [
                '_xlnm.Print_Titles',
                String(position),
                `'${name}'!$${titleRows.first + 1}:$${titleRows.last + 1}`,
              ],
            ]),
      ]),
    ]);
  });

  it('is set up for printing: paper, fit, margins, footer, breaks', () => {
    eachSheet(({ print, visibility }, written, xml) => {
      if (visibility === 'hidden') {
        expect([written.pageSetup?.fitToPage, written.headerFooter]).toEqual([undefined, undefined]);
        return;
      }
      expect(written.pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: print.orientation,
        ...(print.scale === null
          ? { fitToPage: true, fitToWidth: print.fitToPagesWide, fitToHeight: print.fitToPagesTall }
          : { scale: print.scale }),
      });
      // A sheet with breaks of ours is never fitted: Excel may drop them then.
      expect(xml.includes('<pageSetUpPr fitToPage="1"/>')).toBe(print.scale === null);
      if (print.pageBreakRows.length > 0) expect(print.scale).not.toBeNull();
      expect(xml.includes('horizontalCentered="1"')).toBe(print.centerHorizontally);
      const margins = /<pageMargins left="([^"]*)" right="([^"]*)" top="([^"]*)" bottom="([^"]*)"/
        .exec(xml)
        ?.slice(1)
        .map((inches) => Math.round(Number(inches) * 72));
      expect(margins).toEqual([
        print.margins.left,
        print.margins.right,
        print.margins.top,
        print.margins.bottom,
      ]);
      expect(written.headerFooter?.oddFooter).toBe(
        `&L${print.footer.left}&C${print.footer.center}&R${print.footer.right}`,
      );
      // The file names the row before the break, counted from 1: the row after it, counted from 0, has that number.
      const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
      expect(breaks).toEqual(print.pageBreakRows);
    });
  });

  it('is frozen where planned, in rows and columns that are seen: hidden ones are not counted', () => {
    eachSheet(({ frozenRows, frozenColumns, rowHeights, columns }, written, xml) => {
      expect(xml.includes('<pane ')).toBe(frozenRows + frozenColumns > 0);
      if (frozenRows + frozenColumns === 0) return;
      const rows = rowHeights.flatMap((height, row) => (height > 0 ? [row] : []));
      const seen = columns.flatMap(({ width }, column) => (width > 0 ? [column] : []));
      const { columns: across = 0, rows: down = 0 } = written.freezePane ?? {};
      // Where the view begins and as many seen further on: there the part that scrolls begins.
      expect(/<sheetView[^>]* topLeftCell="(\w+)"/.exec(xml)?.[1]).toBe(
        cellAddress(rows[0] ?? 0, seen[0] ?? 0),
      );
      expect([rows[down], seen[across]]).toEqual([frozenRows, frozenColumns]);
      expect(/<pane [^>]*topLeftCell="(\w+)"/.exec(xml)?.[1]).toBe(cellAddress(frozenRows, frozenColumns));
    });
  });

  it('has a radar of the planned cells where the plan has one, on its scale, with words for who cannot see it', () => {
    const planned = plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
    const charts = [...parts]
      .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
    expect(charts).toHaveLength(planned.length);
    expect(planned).toHaveLength(1);
    planned.forEach(({ sheet, chart }, position) => {
      const xml = unescaped(charts[position] ?? '');
      expect(xml).toContain('<c:radarChart><c:radarStyle val="marker"/>');
      expect(xml).toContain(`<c:f>'${sheet.name}'!${absoluteAreaAddress(chart.labels)}</c:f>`);
      expect(xml).toContain(`<c:f>'${sheet.name}'!${absoluteAreaAddress(chart.values)}</c:f>`);
      expect(xml).toContain(`<c:max val="${chart.maximum}"/><c:min val="${chart.minimum}"/>`);
      expect(xml).toContain(chart.title);
      // The line and both sides of its markers.
      expect(xml.match(new RegExp(`<a:srgbClr val="${chart.color.slice(1)}"/>`, 'g'))).toHaveLength(3);
      const drawing = unescaped(parts.get('xl/drawings/drawing1.xml') ?? '');
      expect(drawing).toContain(`name="${chart.name}" descr="${chart.description}"`);
    });
  });

  it('is protected only when asked, without a password, with the answers left open', async () => {
    eachSheet((_planned, _written, xml) => expect(xml).not.toContain('sheetProtection'));
    const locked = await partsOf(await writeWorkbookFile(plan, { protect: true }));
    plan.sheets.forEach((_sheet, position) => {
      const protection = /<sheetProtection [^>]*>/.exec(
        locked.get(`xl/worksheets/sheet${position + 1}.xml`) ?? '',
      )?.[0];
      expect(protection).toContain('sheet="1"');
      expect(protection).not.toContain('password');
    });
  });
});

describe('a list of values', () => {
  it('keeps quotation marks inside a value', async () => {
    const [, index, language] = bothRubrics[1] ?? [];
    if (index === undefined || language === undefined) throw new Error('No second rubric');
    const plan = planOf(index, language);
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      validations: sheet.validations.map((rule) =>
        rule.kind === 'list' ? { ...rule, values: ['หน่วยงาน "นำร่อง"', 'อื่น ๆ'] } : rule,
      ),
    }));
    const parts = await partsOf(await writeWorkbookFile({ ...plan, sheets }, { protect: false }));
    expect(unescaped(parts.get('xl/worksheets/sheet1.xml') ?? '')).toContain(
      '<formula1>"หน่วยงาน ""นำร่อง"",อื่น ๆ"</formula1>',
    );
  });
});

describe('a footer', () => {
  it.each(['กรม'.repeat(200), '&&'.repeat(300), '😀'.repeat(300)])(
    'is never longer than Excel takes: %.12s…',
    async (agencyName) => {
      const [, index, language] = bothRubrics[1] ?? [];
      if (index === undefined || language === undefined) throw new Error('No second rubric');
      const plan = planOf(index, language, { profile: { ...sampleProfile, agencyName } });
      const xml = (await partsOf(await writeWorkbookFile(plan, { protect: false }))).get(
        'xl/worksheets/sheet2.xml',
      );
      const footer = unescaped(/<oddFooter>(.*?)<\/oddFooter>/s.exec(xml ?? '')?.[1] ?? '');
      expect(footer.length).toBeLessThanOrEqual(255);
      expect(footer.length).toBeGreaterThan(240);
      expect(footer).toMatch(/^&L(?:[^&]|&&)*&C&A&R/u);
      expect(footer).not.toMatch(/\p{Cs}/u);
    },
  );
});

describe('text that could be taken for an escape', () => {
  it.each([
    ['_x0041_', '_x005F_x0041_'],
    ['_x005F_', '_x005F_x005F_'],
    ['_x00', '_x00'],
    ['a\u0000b', 'a_x0000_b'],
    ['\r', '_x000D_'],
    ['\uD800', '_xD800_'],
    ['😀', '😀'],
  ])('%j is written %j', (text, written) => expect(toFileText(text)).toBe(written));
});

/** Contents by address as the XML has them: texts from the table of texts or inline, formulas with `=`. */
function cellsOf(xml: string, parts: ReadonlyMap<string, string>): Map<string, CellContent> {
  const shared = [
    ...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(?:<t\/>|<t[^>]*>(.*?)<\/t>)<\/si>/gs),
  ];
  const cells = new Map<string, CellContent>();
  for (const [, address = '', type, inside = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"(?: t="(\w+)")?[^>]*?(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const formula = /<f>(.*?)<\/f>/s.exec(inside)?.[1];
    const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
    if (formula !== undefined) cells.set(address, { formula: `=${unescaped(formula)}` });
    else if (type === 's') cells.set(address, unescaped(shared[Number(value)]?.[1] ?? ''));
    else if (type === 'inlineStr')
      cells.set(address, unescaped(/<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1] ?? ''));
    else if (type === 'b') cells.set(address, value === '1');
    else if (value !== undefined) cells.set(address, Number(value));
  }
  return cells;
}

/** An empty text is an empty cell, as it is in Excel. */
function asWritten(content: CellContent): CellContent {
  if (content === '') return null;
  return typeof content === 'string' ? toFileText(content) : content;
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function addressesOf({ row, column, rows, columns }: CellArea): string[] {
  return Array.from({ length: rows * columns }, (_, number) =>
    cellAddress(row + Math.floor(number / columns), column + (number % columns)),
  );
}

function styleAt(sheet: SheetPlan, row: number, column: number): CellStyle {
  const covers = (area: CellArea) =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return sheet.styles
    .filter(({ areas }) => areas.some(covers))
    .reduce<CellStyle>((style, { style: next }) => ({ ...style, ...next }), {});
}
