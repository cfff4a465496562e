/** What is too long, too large or too many. */
import { program, noTrial, type Behaviour } from '../behaviour';
import { pages, reference } from '../sources';

export const limitsRows: readonly Behaviour[] = [
  {
    id: 'limits.rowHeight',
    words: {
      th: 'แถวสูงได้ไม่เกิน 409 พอยต์',
      en: 'A row is at most 409 points high',
    },
    ground: 'documented',
    source: pages.specifications,
    excelApi: '1.2',
    trial: program(['taken', 'InvalidArgument'], async ({ refusal }) => {
      const height = (points: number) =>
        refusal((sheet) => {
          sheet.getRange('1:1').format.rowHeight = points;
        });
      return [await height(409), await height(410)];
    }),
  },
  {
    id: 'limits.indent',
    words: {
      th: 'เยื้องข้อความได้ไม่เกิน 250',
      en: 'A text is indented by at most 250',
    },
    ground: 'documented',
    source: reference('RangeFormat'),
    excelApi: '1.9',
    trial: program(['taken', 'InvalidArgument'], async ({ refusal }) => {
      const indent = (level: number) =>
        refusal((sheet) => {
          sheet.getRange('A1').format.indentLevel = level;
        });
      return [await indent(250), await indent(251)];
    }),
  },
  {
    id: 'limits.grid',
    words: {
      th: 'ช่วงนอกตาราง 1,048,576 แถว 16,384 คอลัมน์ ถูกปฏิเสธ',
      en: 'A range outside 1,048,576 rows and 16,384 columns is refused',
    },
    ground: 'documented',
    source: pages.specifications,
    excelApi: '1.1',
    trial: program(['taken', 'InvalidArgument'], async ({ refusal }) => {
      const cell = (row: number) =>
        refusal((sheet) => {
          sheet.getRangeByIndexes(row, 0, 1, 1).load('address');
        });
      return [await cell(1_048_575), await cell(1_048_576)];
    }),
  },
  {
    id: 'limits.request',
    words: {
      th: 'คำขอที่ใหญ่กว่า 5 MB ถูกปฏิเสธ (Excel บนเว็บ)',
      en: 'A request of more than 5 MB is refused (Excel on the web)',
    },
    ground: 'documented',
    source: pages.resourceLimits,
    excelApi: '1.1',
    notModelled: 'the host has this limit everywhere, a desktop Excel has none',
    trial: program('RequestPayloadSizeLimitExceeded', ({ refusal }) =>
      refusal((sheet) => {
        sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      }),
    ),
  },
  {
    id: 'limits.pageBreaks',
    words: {
      th: 'แผ่นงานหนึ่งมีตัวแบ่งหน้าได้ไม่เกิน 1,026 ตัวในแต่ละแนว',
      en: 'A sheet has at most 1,026 page breaks each way',
    },
    ground: 'documented',
    source: pages.specifications,
    excelApi: '1.9',
    trial: noTrial(
      'Excel ถามเครื่องพิมพ์ทุกครั้งที่เพิ่ม จึงใช้เวลานานเกินไป',
      'Excel asks the printer for each of them, which takes too long',
    ),
  },
];
