/** The add-in itself, on a whole assessment of the built-in rubric. */
import { program, type Behaviour } from '../behaviour';

const source = null;
const excelApi = '1.9';
const ground = 'our rule';

export const productRows: readonly Behaviour[] = [
  {
    id: 'product.create',
    words: {
      th: 'สร้างแบบประเมินทั้งชุด: สรุป 6 หมวด และแผ่นงานข้อมูลที่ซ่อน',
      en: 'A whole assessment is created: summary, six categories and the hidden sheet of figures',
    },
    ground,
    source,
    excelApi,
    trial: program({ added: 8, kept: 0, unset: [] }, ({ assessment }) => assessment.create()),
  },
  {
    id: 'product.read',
    words: {
      th: 'อ่านแบบประเมินใหม่: 319 ข้อ ยังไม่ผ่าน และผลคำนวณของเวิร์กบุ๊กตรงกับโปรแกรม',
      en: 'The new assessment is read: 319 criteria, none met, and the workbook computes what the add-in computes',
    },
    ground,
    source,
    excelApi,
    trial: program({ criteria: 319, met: 0, differences: 0, problems: 0 }, ({ assessment }) =>
      assessment.read(),
    ),
  },
  {
    id: 'product.tick',
    words: {
      th: 'ทำเครื่องหมายหนึ่งข้อพร้อมหลักฐาน แล้วเวิร์กบุ๊กและโปรแกรมยังคำนวณตรงกัน',
      en: 'One criterion is ticked with evidence, and workbook and add-in still agree',
    },
    ground,
    source,
    excelApi,
    trial: program({ criteria: 319, met: 1, differences: 0, problems: 0 }, ({ assessment }) =>
      assessment.tick(),
    ),
  },
  {
    id: 'product.check',
    words: {
      th: 'ตรวจแบบประเมินที่เพิ่งสร้างแล้วไม่พบสิ่งผิดปกติ',
      en: 'A check of what was just created finds nothing wrong',
    },
    ground,
    source,
    excelApi,
    trial: program({ faults: 0, questions: 0, steps: 0 }, ({ assessment }) => assessment.check()),
  },
  {
    id: 'product.repair',
    words: {
      th: 'สูตรที่ถูกพิมพ์ทับถูกพบและซ่อมคืนได้ แล้วตรวจไม่พบสิ่งผิดปกติอีก',
      en: 'A formula that was typed over is found and restored, and a check finds nothing more',
    },
    ground,
    source,
    excelApi,
    trial: program({ found: ['formulaChanged'], done: ['restoreFormula'], faults: 0 }, ({ assessment }) =>
      assessment.repair(),
    ),
  },
];
