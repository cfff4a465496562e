/**
 * Words of the preview page. Thai on the screen, English in the tooltip: the page is a developer's tool, so it
 * keeps its own small file and stays out of the add-in's messages.
 */
export interface Wording {
  readonly label: string;
  readonly tip: string;
}

const wording = (label: string, tip: string): Wording => ({ label, tip });

export const strings = {
  title: wording('PMQA 4.0', 'PMQA 4.0 workbook preview'),
  notExcel: wording('ตัวอย่างในเบราว์เซอร์ — ไม่ใช่ Excel จริง', 'A preview in the browser; this is not Excel'),
  workbook: wording('เวิร์กบุ๊ก', 'Workbook'),
  grid: (sheet: string) => `ตารางแผ่นงาน ${sheet}`,
  corner: wording('แถวและคอลัมน์', 'Rows and columns'),
  sheetTabs: wording('แผ่นงาน', 'Sheets'),
  nameBox: wording('ตำแหน่งเซลล์', 'Name box: type an address or a name and press Enter'),
  formulaBar: wording('แถบสูตร', 'Formula bar'),
  togglePane: wording('บานหน้าต่าง PMQA', 'Open or close the task pane'),
  reloadPane: wording('โหลดบานหน้าต่างใหม่', 'Reload the task pane'),
  paneFrame: wording('บานหน้าต่าง PMQA 4.0', 'Task pane'),
  cellMenu: wording('เมนูของเซลล์', 'Menu of a cell'),
  showRow: wording('แสดงข้อนี้ใน PMQA', 'Show this row in PMQA'),
  tryMenu: wording('ลองทำ', 'Things a user or a co-author does'),
  insertRow: wording('แทรกแถวด้านบน', 'Insert a row above the selection'),
  deleteRow: wording('ลบแถวที่เลือก', 'Delete the selected rows'),
  renameSheet: wording('เปลี่ยนชื่อแผ่นงาน', 'Rename the active sheet'),
  newSheetName: wording('ชื่อแผ่นงานใหม่', 'New sheet name'),
  colleagueTick: wording('เพื่อนร่วมงานติ๊กช่องนี้', 'A co-author ticks this cell (remote edit)'),
  readOnly: wording('ปฏิเสธการเขียนทุกครั้ง', 'Every write answers AccessDenied'),
  failRequest: wording('คำขอถัดไปล้มเหลว', 'The next request fails as a whole'),
  loseEvent: wording('ทำเหตุการณ์ถัดไปหาย', 'The next event is lost'),
  needsTickCell: 'เลือกช่องทำเครื่องหมายก่อน แล้วจึงให้เพื่อนร่วมงานติ๊ก',
  noSuchPlace: (typed: string) => `ไม่พบตำแหน่ง “${typed}”`,
  refused: (reason: string) => `ทำไม่ได้: ${reason}`,
  editingEnded: 'เลิกพิมพ์ เพราะแถวหรือคอลัมน์ของแผ่นงานเปลี่ยนไป',
  cropped: (rows: number, columns: number) => `แสดงเฉพาะ ${rows} แถว ${columns} คอลัมน์แรก`,
  startFailed: (reason: string) => `เปิดตัวอย่างไม่ได้: ${reason}`,
  starting: 'กำลังเปิดเวิร์กบุ๊ก…',
  checkboxName: (column: string, row: number) => `${column} แถว ${row}`,
  editorName: (address: string) => `แก้ไขเซลล์ ${address}`,
  column: (letters: string) => `คอลัมน์ ${letters}`,
  zoom: wording('ขนาดการแสดงผล', 'Zoom of the sheet'),
  traffic: (trips: number, kilobytes: string, writes: number) =>
    `ไป-กลับ ${trips} ครั้ง · ${kilobytes} kB · เขียน ${writes}`,
  trafficTip: 'Round trips, request and answer bytes, and writing actions of the add-in so far',
  chartSummary: (title: string, points: string) => `แผนภูมิเรดาร์ ${title}: ${points}`,
} as const;
