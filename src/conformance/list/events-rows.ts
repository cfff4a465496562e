/** What is told of a change, and with which fields. */
import { program, noTrial, type Behaviour } from '../behaviour';
import type { Seen } from '../seen';
import type { Bench } from '../bench';
import { issue, pages, reference } from '../sources';

/** What handlers of the sheet hear while something is done. */
async function heard(
  { onSheet, settle }: Bench,
  act: (sheet: Excel.Worksheet) => void,
  before: ((sheet: Excel.Worksheet) => void) | null = null,
): Promise<{ changed: Excel.WorksheetChangedEventArgs[]; calculated: number }> {
  return onSheet(async (sheet, context) => {
    const changed: Excel.WorksheetChangedEventArgs[] = [];
    let calculated = 0;
    if (before !== null) {
      before(sheet);
      await context.sync();
      // What is told of it comes before anybody listens.
      await settle();
    }
    const change = sheet.onChanged.add(async (event) => {
      changed.push(event);
    });
    const calculation = sheet.onCalculated.add(async () => {
      calculated += 1;
    });
    await context.sync();
    act(sheet);
    await context.sync();
    await settle();
    change.remove();
    calculation.remove();
    await context.sync();
    return { changed, calculated };
  });
}

function typeInB2(value: boolean | string): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    sheet.getRange('B2').values = [[value]];
  };
}

export const eventsRows: readonly Behaviour[] = [
  {
    id: 'events.fields',
    words: {
      th: 'การเขียนเซลล์เดียวแจ้งที่อยู่ ชนิด ต้นทาง และค่าก่อนหลังของเซลล์',
      en: 'A write to one cell is told with its address, kind and source, and the values before and after',
    },
    ground: 'documented',
    source: reference('WorksheetChangedEventArgs'),
    excelApi: '1.9',
    notModelled: '`getRange` of the event; other pieces of `details`',
    trial: program(
      [
        {
          address: 'B2',
          changeType: 'RangeEdited',
          source: 'Local',
          details: ['', true, 'Empty', 'Boolean'],
        },
      ],
      async (bench) =>
        (await heard(bench, typeInB2(true))).changed.map((event): Seen => {
          const { address, changeType, source } = event;
          // Left out for several cells, whatever the types say.
          const details = event.details as Excel.ChangedEventDetail | undefined;
          const values = [
            details?.valueBefore as Seen | undefined,
            details?.valueAfter as Seen | undefined,
            details?.valueTypeBefore,
            details?.valueTypeAfter,
          ];
          return { address, changeType, source, details: values.map((value) => value ?? null) };
        }),
    ),
  },
  {
    id: 'events.trigger',
    words: {
      th: 'โปรแกรมที่เขียนเองได้รับแจ้งว่า triggerSource คือ ThisLocalAddin',
      en: 'The add-in that wrote is told so: triggerSource is ThisLocalAddin',
    },
    ground: 'documented',
    source: reference('WorksheetChangedEventArgs'),
    excelApi: '1.14',
    trial: program(['ThisLocalAddin'], async (bench) =>
      (await heard(bench, typeInB2('x'))).changed.map(({ triggerSource }) => triggerSource),
    ),
  },
  {
    id: 'events.block',
    words: {
      th: 'การเขียนหลายเซลล์แจ้งครั้งเดียวด้วยที่อยู่ของช่วง และไม่มีค่าก่อนหลัง',
      en: 'A write to several cells is told once, with the address of the block and without values',
    },
    ground: 'reported',
    source: issue(5347),
    excelApi: '1.9',
    trial: program([{ address: 'A1:B2', details: false }], async (bench) => {
      const { changed } = await heard(bench, (sheet) => {
        sheet.getRange('A1:B2').values = [
          ['ก', 'ข'],
          ['ค', 'ง'],
        ];
      });
      return changed.map((event) => ({
        address: event.address,
        details: (event.details as Excel.ChangedEventDetail | undefined) !== undefined,
      }));
    }),
  },
  {
    id: 'events.rows',
    words: {
      th: 'การแทรกแถวแจ้งชนิด RowInserted ด้วยที่อยู่ของทั้งแถว',
      en: 'Rows that are inserted are told as RowInserted, with the address of whole rows',
    },
    ground: 'documented',
    source: reference('WorksheetChangedEventArgs'),
    excelApi: '1.9',
    trial: program([{ address: '3:5', changeType: 'RowInserted' }], async (bench) => {
      const { changed } = await heard(bench, (sheet) => {
        sheet.getRange('3:5').insert('Down');
      });
      return changed.map(({ address, changeType }) => ({ address, changeType }));
    }),
  },
  {
    id: 'events.calculated',
    words: {
      th: 'สูตรที่ได้ค่าใหม่แจ้งด้วยเหตุการณ์คำนวณ ไม่แจ้งเป็นการเปลี่ยนเซลล์',
      en: 'A formula that gets another value raises calculated, and no change of its cell',
    },
    ground: 'reported',
    source: issue(3899),
    excelApi: '1.9',
    notModelled: 'recalculation to the same value; the address of the calculated cells',
    trial: program({ changed: ['B2'], calculated: true }, async (bench) => {
      const { changed, calculated } = await heard(bench, typeInB2(true), (sheet) => {
        sheet.getRange('D1').formulas = [['=COUNTIF(B1:B9,TRUE)']];
      });
      return { changed: changed.map(({ address }) => address), calculated: calculated > 0 };
    }),
  },
  {
    id: 'events.removed',
    words: {
      th: 'ตัวรับเหตุการณ์ที่ถอนแล้วไม่ได้รับแจ้งอีก',
      en: 'A handler that was removed hears nothing more',
    },
    ground: 'documented',
    source: pages.events,
    excelApi: '1.9',
    trial: program(0, ({ onSheet, settle }) =>
      onSheet(async (sheet, context) => {
        let told = 0;
        const handler = sheet.onChanged.add(async () => {
          told += 1;
        });
        await context.sync();
        handler.remove();
        await context.sync();
        typeInB2('x')(sheet);
        await context.sync();
        await settle();
        return told;
      }),
    ),
  },
  {
    id: 'events.later',
    words: {
      th: 'เหตุการณ์มาทีหลังตามลำดับ ไม่เกิดภายในคำสั่งที่เป็นต้นเหตุ',
      en: 'Events come later, in order, never inside the call that caused them',
    },
    ground: 'inferred',
    source: pages.events,
    excelApi: '1.9',
    notModelled: 'the time they take',
    trial: program(['A1', 'A2'], async (bench) => {
      const { changed } = await heard(bench, (sheet) => {
        sheet.getRange('A1').values = [['หนึ่ง']];
        sheet.getRange('A2').values = [['สอง']];
      });
      return changed.map(({ address }) => address);
    }),
  },
  {
    id: 'events.pastedTwice',
    words: {
      th: 'ตัดและวางแจ้งสองครั้ง คัดลอก เติม และเรียงลำดับแจ้งครั้งเดียว',
      en: 'Two changes for a cut and paste, one for a copy, a fill, a sort',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.9',
    notModelled: '`onRowSorted`, `onFiltered`, `onRowHiddenChanged`',
    trial: noTrial('ต้องใช้มือคนตัดและวาง', 'it takes a person who cuts and pastes'),
  },
];
