/** What lies between the client and Excel, and what our stand-in refuses by itself. */
import { noTrial, program, type Behaviour } from '../behaviour';
import { issue, pages } from '../sources';

const conformancePageAlone = noTrial(
  'หน้านี้เป็น add-in แยกที่ไม่มีริบบอน แป้นพิมพ์ลัด หรือเมนู',
  'this page is an add-in of its own, without ribbon, keys or menu',
);
const hostAlone = noTrial('เป็นเรื่องของตัวจำลองเท่านั้น', 'a matter of the host alone');

export const wireRows: readonly Behaviour[] = [
  {
    id: 'wire.envelope',
    words: {
      th: 'ซองคำขอและคำตอบ เส้นทางวัตถุ `_KeepReference` วัตถุว่าง และผลการติดตาม เป็นไปตามไลบรารีของ Microsoft',
      en: 'Request and answer envelope, object paths, `_KeepReference`, null objects and trace results are those of Microsoft’s client',
    },
    ground: 'client',
    source: null,
    excelApi: '1.1',
    notModelled: 'web seam (postMessage), `retrieve`, `EnsureUnchanged`',
    trial: noTrial(
      'ไลบรารีของ Microsoft ซ่อนไว้ ดู test/embedded-host/golden',
      'Microsoft’s client hides it; `test/embedded-host/golden` is ready to hold traffic',
    ),
  },
  {
    id: 'wire.platform',
    words: {
      th: 'ตัวจำลองเป็น Excel บนเครื่องเสมอ (`Excel|Win32|16.01`)',
      en: 'The host is always desktop Excel (`Excel|Win32|16.01`)',
    },
    ground: 'client',
    source: null,
    excelApi: '1.1',
    notModelled: "`platform: 'OfficeOnline'` is refused when the host is made",
    trial: hostAlone,
  },
  {
    id: 'wire.untracked',
    words: {
      th: 'ช่วงที่เลิกติดตามทันที เขียนและส่งต่อเป็นค่าในคำขอเดียวกันได้',
      en: 'A range that is untracked at once can be written to, and given as an argument, in the same request',
    },
    ground: 'documented',
    source: pages.resourceLimits,
    excelApi: '1.9',
    trial: program({ values: [['ก']], code: 'taken' }, async ({ onSheet, refusal }) => {
      const values = await onSheet(async (sheet, context) => {
        sheet.getRange('A1').untrack().values = [['ก']];
        const read = sheet.getRange('A1').load('values');
        await context.sync();
        return read.values as string[][];
      });
      const code = await refusal((sheet) => {
        sheet.getRange('B1:B2').untrack().copyFrom(sheet.getRange('A1').untrack(), 'Formats');
      });
      return { values, code };
    }),
  },
  {
    id: 'wire.sets',
    words: {
      th: 'Excel ที่ประกาศชุดความสามารถ 1.9 มีชุดที่ต่ำกว่าครบทุกชุด',
      en: 'An Excel that declares ExcelApi 1.9 has every set below it',
    },
    ground: 'documented',
    source: pages.requirementSets,
    excelApi: '1.9',
    notModelled: 'sets other than ExcelApi, DelayForCellEdit, Settings, DocumentEvents, SharedRuntime',
    trial: program(true, async ({ environment }) =>
      Array.from({ length: 9 }, (_, minor) => `1.${minor + 1}`).every((version) =>
        environment.Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
    ),
  },
  {
    id: 'wire.aboveDeclared',
    words: {
      th: 'คำสั่งที่สูงกว่าชุดความสามารถที่ประกาศไว้ ถูกไลบรารีของ Microsoft ปฏิเสธด้วย ApiNotFound',
      en: 'Members above the declared sets are refused by Microsoft’s client with `ApiNotFound`',
    },
    ground: 'client',
    source: pages.requirementSets,
    excelApi: '1.1',
    trial: noTrial(
      'Excel ประกาศทุกชุดที่ตนมี จึงไม่มีคำสั่งที่สูงกว่าให้ลอง',
      'an Excel declares all that it has, so there is nothing above to be tried',
    ),
  },
  {
    id: 'wire.unknownMembers',
    words: {
      th: 'คำสั่งที่ตัวจำลองไม่มีตอบ NotImplemented พร้อมชื่อชนิดและคำสั่ง',
      en: 'Members and kinds the host does not have answer `NotImplemented` with their name',
    },
    ground: 'our rule',
    source: null,
    excelApi: '1.1',
    notModelled: 'everything not in `objects/`: tables, shapes, comments, pivots, find, sort, copyFrom',
    trial: hostAlone,
  },
  {
    id: 'wire.refusedMembers',
    words: {
      th: 'Excel บางรุ่นปฏิเสธการตรึงแนว การตั้งค่าหน้ากระดาษ หรือแผนภูมิ ตัวจำลองจึงปฏิเสธคำสั่งใดก็ได้ตามชื่อ',
      en: 'Some builds refuse freezing, page set-up or charts: the host can be told to refuse any member by its name',
    },
    ground: 'reported',
    source: issue(2196),
    excelApi: '1.1',
    trial: hostAlone,
  },
  {
    id: 'wire.cellEdit',
    words: {
      th: 'ขณะมีคนพิมพ์อยู่ในเซลล์ Excel ไม่รับคำสั่ง เว้นแต่ขอให้รอ',
      en: 'While a person is in a cell batches are refused, unless they asked to wait',
    },
    ground: 'documented',
    source: pages.errorHandling,
    excelApi: '1.1',
    notModelled: 'clean-up requests pass in cell-edit mode, so that tests need not wait for their retry',
    trial: noTrial('ต้องมีคนพิมพ์อยู่ในเซลล์', 'it takes a person who is in a cell'),
  },
  {
    id: 'wire.calls',
    words: {
      th: 'แป้นพิมพ์ลัดเรียกฟังก์ชันที่หน้าเว็บผูกไว้กับชื่อนั้น โดยไม่มีเหตุการณ์ให้บอกว่าเสร็จ',
      en: 'A key calls the function that the page has associated with its name, and gives no event to tell that it is done',
    },
    ground: 'client',
    source: pages.keys,
    excelApi: '1.1',
    notModelled: 'buttons of the ribbon (`AppCommandInvoked`), the choice between two add-ins of one key',
    trial: conformancePageAlone,
  },
  {
    id: 'wire.paneShown',
    words: {
      th: 'เมื่อใช้รันไทม์ร่วมกัน หน้าเว็บอยู่ต่อหลังปิดบานหน้าต่าง ยังได้รับเหตุการณ์ที่ลงทะเบียนไว้ และได้รู้ว่าบานหน้าต่างถูกเปิดหรือปิด',
      en: 'Where a runtime is shared, the page lives on when its pane is closed, still gets the events it registered, and is told when the pane is opened or closed',
    },
    ground: 'documented',
    source: pages.showHide,
    excelApi: '1.1',
    notModelled: '`getAppRuntimeState`, `SharedRuntime` 1.2, a page that is loaded before its pane is opened',
    trial: conformancePageAlone,
  },
  {
    id: 'wire.showPane',
    words: {
      th: '`showAsTaskpane` เปิดบานหน้าต่าง แต่สำหรับ add-in จาก Marketplace Excel ปล่อยผ่านโดยไม่แจ้ง',
      en: '`showAsTaskpane` opens the pane; of an add-in from the Marketplace Excel lets it pass without a word',
    },
    ground: 'documented',
    source: pages.showHide,
    excelApi: '1.1',
    trial: conformancePageAlone,
  },
];
