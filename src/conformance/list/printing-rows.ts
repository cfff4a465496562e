/** Page set-up, as it reads back. */
import { program, noTrial, type Behaviour } from '../behaviour';
import { issue, pages, reference } from '../sources';

const source = reference('PageLayout');
const excelApi = '1.9';

export const printingRows: readonly Behaviour[] = [
  {
    id: 'printing.layout',
    words: {
      th: 'แนวกระดาษ ขนาด A4 ขอบกระดาษ และการจัดกลาง อ่านกลับได้ตามที่ตั้ง',
      en: 'Orientation, A4, margins and centring read back as they were set',
    },
    ground: 'documented',
    source,
    excelApi,
    trial: program(
      { orientation: 'Landscape', paperSize: 'A4', margins: [72, 36], centred: true },
      ({ onSheet }) =>
        onSheet(async (sheet, context) => {
          const { pageLayout } = sheet;
          pageLayout.orientation = 'Landscape';
          pageLayout.paperSize = 'A4';
          pageLayout.topMargin = 72;
          pageLayout.leftMargin = 36;
          pageLayout.centerHorizontally = true;
          pageLayout.load('orientation, paperSize, topMargin, leftMargin, centerHorizontally');
          await context.sync();
          return {
            orientation: pageLayout.orientation,
            paperSize: pageLayout.paperSize,
            margins: [Math.round(pageLayout.topMargin), Math.round(pageLayout.leftMargin)],
            centred: pageLayout.centerHorizontally,
          };
        }),
    ),
  },
  {
    id: 'printing.margins',
    words: {
      th: 'ขอบกระดาษของแผ่นงานใหม่คือ 0.7 และ 0.75 นิ้ว',
      en: 'A new sheet has margins of 0.7 and 0.75 inches',
    },
    ground: 'documented',
    source,
    excelApi,
    trial: program([50, 54], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const layout = sheet.pageLayout.load('leftMargin, topMargin');
        await context.sync();
        return [Math.round(layout.leftMargin), Math.round(layout.topMargin)];
      }),
    ),
  },
  {
    id: 'printing.scale',
    words: {
      th: 'ขนาดพิมพ์เป็นร้อยละอ่านกลับได้ตามที่ตั้ง นอกช่วง 10 ถึง 400 ถูกปฏิเสธ',
      en: 'A scale in per cent reads back as it was set; outside 10 to 400 it is refused',
    },
    ground: 'documented',
    source: reference('PageLayoutZoomOptions'),
    excelApi,
    trial: program({ scale: 80, refused: 'InvalidArgument' }, async ({ onSheet, refusal }) => {
      const scale = await onSheet(async (sheet, context) => {
        sheet.pageLayout.zoom = { scale: 80 };
        sheet.pageLayout.load('zoom');
        await context.sync();
        return sheet.pageLayout.zoom.scale ?? null;
      });
      const refused = await refusal((sheet) => {
        sheet.pageLayout.zoom = { scale: 5 };
      });
      return { scale, refused };
    }),
  },
  {
    id: 'printing.fit',
    words: {
      th: 'การพอดีหน้ากว้าง 1 หน้าอ่านกลับได้ตามที่ตั้ง',
      en: 'Fitting to one page across reads back as it was set',
    },
    ground: 'documented',
    source: issue(1860),
    excelApi,
    notModelled: 'Excel on Windows may not apply it until Page Layout was opened',
    trial: program(1, ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.pageLayout.load('zoom');
        await context.sync();
        return sheet.pageLayout.zoom.horizontalFitToPages ?? null;
      }),
    ),
  },
  {
    id: 'printing.footer',
    words: {
      th: 'ท้ายกระดาษทุกส่วนรวมกัน พร้อมรหัสนำหน้าแต่ละส่วน ยาวได้ 255 ตัวอักษร',
      en: 'The parts of a footer hold 255 characters in all, with the code before each',
    },
    ground: 'documented',
    source: pages.specifications,
    excelApi,
    notModelled: 'headers, other pages than the default',
    trial: program(['taken', 'InvalidArgument'], async ({ refusal }) => {
      const footer = (left: number) =>
        refusal((sheet) => {
          const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
          footers.rightFooter = '&P/&N';
          footers.leftFooter = 'ก'.repeat(left);
        });
      return [await footer(246), await footer(247)];
    }),
  },
  {
    id: 'printing.titles',
    words: {
      th: 'แถวหัวกระดาษที่พิมพ์ซ้ำอ่านกลับได้ตามที่ตั้ง',
      en: 'Rows that repeat on each page read back as they were set',
    },
    ground: 'documented',
    source,
    excelApi,
    trial: program({ rowIndex: 1, rowCount: 3 }, ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.pageLayout.setPrintTitleRows('$2:$4');
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex, rowCount');
        await context.sync();
        return { rowIndex: rows.rowIndex, rowCount: rows.rowCount };
      }),
    ),
  },
  {
    id: 'printing.breaks',
    words: {
      th: 'ตัวแบ่งหน้าที่เพิ่มนับได้ แบ่งก่อนแถวแรกถูกปฏิเสธ',
      en: 'Page breaks that are added are counted; one before the first row is refused',
    },
    ground: 'documented',
    source: reference('PageBreakCollection'),
    excelApi,
    trial: program({ count: 2, refused: 'InvalidArgument' }, async ({ onSheet, refusal }) => {
      const count = await onSheet(async (sheet, context) => {
        sheet.horizontalPageBreaks.add('A10');
        sheet.horizontalPageBreaks.add('A20');
        const found = sheet.horizontalPageBreaks.getCount();
        await context.sync();
        return found.value;
      });
      const refused = await refusal((sheet) => {
        sheet.horizontalPageBreaks.add('A1');
      });
      return { count, refused };
    }),
  },
  {
    id: 'printing.breaksWhileFitted',
    words: {
      th: 'ตัวแบ่งหน้าไม่มีผลเมื่อแผ่นงานตั้งให้พอดีหน้า',
      en: 'Page breaks do not hold while a sheet is fitted to pages',
    },
    ground: 'documented',
    source: pages.pageBreaks,
    excelApi,
    notModelled: 'Excel drops them sometimes, the host always',
    trial: noTrial('เห็นได้เมื่อพิมพ์เท่านั้น', 'it shows only on paper'),
  },
];
