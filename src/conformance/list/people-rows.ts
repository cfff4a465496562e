/** Several people in one workbook: no program in one Excel sees it. */
import { noTrial, type Behaviour } from '../behaviour';
import { pages } from '../sources';

const trial = noTrial('ต้องมีคนที่สองเปิดเวิร์กบุ๊กเดียวกัน', 'it takes a second person in the same workbook');

export const peopleRows: readonly Behaviour[] = [
  {
    id: 'people.sources',
    words: {
      th: 'การแก้ไขของคนอื่นมาถึงเป็น Remote ของตนเองเป็น Local แต่ละคนมีแผ่นงานและเซลล์ที่เลือกของตน',
      en: "Several people: local to one's own clients, remote to others; active sheet and selection of one's own",
    },
    ground: 'documented',
    source: pages.coauthoring,
    excelApi: '1.9',
    notModelled: "presence, filters of one's own (sheet views), chat",
    trial,
  },
  {
    id: 'people.arrival',
    words: {
      th: 'คำขอและการแก้ไขมีผลตามลำดับที่มาถึงเวิร์กบุ๊กกลาง เหมือน Excel บนเว็บ',
      en: 'One workbook in the middle applies requests and edits as they arrive, as Excel for the web',
    },
    ground: 'inferred',
    source: pages.coauthoring,
    excelApi: '1.9',
    notModelled: "the desktop's own replica and how it merges structure; saving; conflicts shown to people",
    trial,
  },
  {
    id: 'people.merge',
    words: {
      th: 'การแก้ไขรวมกันทีละเซลล์ คนที่มาถึงหลังสุดมีผล การแก้ไขที่มาช้าหลังเซลล์เลื่อนถูกทิ้ง',
      en: 'Edits merge cell by cell, the last to arrive wins; a late one is dropped when cells of its sheet have moved',
    },
    ground: 'inferred',
    source: pages.coauthoring,
    excelApi: '1.9',
    notModelled: 'the dropping is our rule: Excel carries it to where its cell went',
    trial,
  },
  {
    id: 'people.undo',
    words: {
      th: 'เลิกทำหลังคนอื่นแก้ไข มีผลเฉพาะเซลล์ของตน ถ้าเรียงลำดับไปแล้วถูกปฏิเสธ',
      en: "Undo after others have edited: one's own cells alone, wherever they are, unless sorted; anything else is refused",
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.9',
    trial,
  },
];
