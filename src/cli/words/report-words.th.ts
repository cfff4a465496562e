/** Words of the `report` command, in Thai. English follows these keys. */
export const reportTh = {
  notPdfOrXlsx: 'ต้องเป็นไฟล์ .pdf หรือ .xlsx',
  officeMissing:
    'ไม่พบ LibreOffice ในเครื่องนี้ จึงทำไฟล์ PDF ไม่ได้ ให้ติดตั้ง LibreOffice หรือตั้งค่า PMQA_SOFFICE เป็นที่อยู่ของโปรแกรม soffice หรือใช้ --out รายงาน.xlsx แล้วเปิดด้วย Excel เพื่อพิมพ์หรือบันทึกเป็น PDF',
  officeFailed: (reason: string) => `LibreOffice ทำไฟล์ PDF ไม่สำเร็จ: ${reason}`,
  noOwners: 'ยังไม่มีผู้รับผิดชอบในข้อที่ต้องทำ กรอกคอลัมน์ผู้รับผิดชอบในเวิร์กบุ๊กก่อน',
  notAllCounted: 'เวิร์กบุ๊กนับข้อได้ไม่ครบ รายงานจึงไม่แสดงระดับและคะแนนของหัวข้อนั้น ให้เปิดเวิร์กบุ๊กแล้วกดตรวจและซ่อมแซม',
  fontMissing: (used: string) =>
    `เครื่องนี้ไม่มีแบบอักษรนี้ จึงจัดหน้าใหม่สำหรับ ${used} ไม่ให้ข้อความขาด หากต้องการแบบอักษรราชการ ให้ติดตั้งแล้วสั่งใหม่`,
  unknownCategory: (found: string, known: readonly string[]) =>
    `ไม่มีหมวด “${found}” หมวดที่มี: ${known.join(', ')}`,
  help: `ทำชุดรายงานจากเวิร์กบุ๊กแบบประเมิน: ปก บทสรุปผู้บริหาร สรุป หมวดต่าง ๆ และช่องว่างตามผู้รับผิดชอบ

  npm run --silent report -- --workbook file.xlsx --out report.pdf [--categories 1,3] [--page-per-item]
                             [--list differences|owners]
                             [--language th|en] [--rubric file.json] [--trust ids|words] [--force]

  --workbook เวิร์กบุ๊กแบบประเมิน (.xlsx) บันทึกจาก Excel, LibreOffice หรือ Google Sheets ก็ได้ ไม่ถูกแก้ไข
  --out      ไฟล์ที่จะเขียน: .pdf ใช้ LibreOffice ในเครื่องนี้ทำ ส่วน .xlsx เปิดด้วย Excel แล้วพิมพ์ได้ทันที
  --categories  หมวดที่จะพิมพ์ คั่นด้วยจุลภาค หากไม่ระบุจะพิมพ์ทุกหมวด ปกและสรุปเป็นของทั้งหน่วยงานเสมอ
  --list     ทำเฉพาะรายการ: differences คือข้อที่ผู้ตรวจเห็นต่าง owners คืองานแยกผู้รับผิดชอบรายละแผ่น ซึ่งกรอกแล้วรับกลับได้
  --page-per-item   ขึ้นหน้าใหม่ทุกหัวข้อ
  --language ภาษาของหัวตารางและบทสรุป: th หรือ en หากไม่ระบุใช้ภาษาของเกณฑ์ ข้อความเกณฑ์เป็นภาษาของเกณฑ์เสมอ
  --rubric   ไฟล์เกณฑ์ (JSON) หากไม่ระบุจะใช้ rubric/pmqa-4.0.json
  --trust    แถวที่รหัสกับข้อความไม่ใช่ข้อเดียวกัน ให้นับตามรหัส (ids) หรือตามข้อความ (words)
  --force    เขียนทับไฟล์ที่มีอยู่แล้ว
  --help     แสดงวิธีใช้นี้

รหัสจบการทำงาน: 0 สำเร็จ  2 ข้อมูลไม่ถูกต้อง ไม่พบ LibreOffice หรือเขียนไม่ได้  3 ต้องระบุ --trust  1 โปรแกรมผิดพลาดเอง`,
};
