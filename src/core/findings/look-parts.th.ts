/** What Excel may refuse of the looks of a sheet, in Thai. */
import type { LookPart } from '../plan/look-part';

export const lookPartsTh: Readonly<Record<LookPart, string>> = {
  frozenPanes: 'ตรึงแนวหัวตาราง',
  hidden: 'ซ่อนแถวและคอลัมน์รหัส',
  rowHeights: 'ปรับความสูงแถวตามข้อความ',
  colours: 'สีของช่องว่าง',
  marks: 'แสดง ☑ ☐ แทนคำว่า TRUE และ FALSE',
  tabColour: 'สีแท็บ',
  chart: 'แผนภูมิเรดาร์',
  paper: 'หน้ากระดาษ',
  printArea: 'พื้นที่พิมพ์',
  footer: 'ท้ายกระดาษ',
  locked: 'การป้องกันแผ่นงาน',
  pageBreaks: 'ตัวแบ่งหน้า',
  planDay: 'วันที่ของแผน',
  shown: 'เปิดแผ่นแรกให้เห็น',
};
