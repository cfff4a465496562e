/** How `compare` is used, in Thai and in English. */
export const compareHelp = {
  th: `เปรียบเทียบแบบประเมินสองไฟล์ เช่น ปีก่อนกับปีนี้ รอบแรกกับรอบสอง หรือสำเนาของสองคน

  npm run --silent compare -- --before a.xlsx --after b.xlsx [--json] [--out file.xlsx] [--force]
                              [--rubric file.json] [--before-rubric file.json] [--agency ประเภท]

  --before   เวิร์กบุ๊กก่อน (.xlsx)
  --after    เวิร์กบุ๊กหลัง (.xlsx)
  --json     แสดงผลเป็น JSON หนึ่งชุดทาง stdout แทนข้อความ
  --out      เขียนแผ่นงาน “เปรียบเทียบ” พร้อมแผนภูมิเป็นไฟล์ .xlsx สำหรับพิมพ์บนกระดาษ A4
  --force    เขียนทับไฟล์ของ --out ที่มีอยู่แล้ว ไม่เขียนทับไฟล์ที่กำลังอ่านไม่ว่ากรณีใด
  --rubric   ไฟล์เกณฑ์ (JSON) หากไม่ระบุจะใช้ rubric/pmqa-4.0.json
  --before-rubric  ไฟล์เกณฑ์ของเวิร์กบุ๊กก่อน เมื่อเป็นฉบับอื่น
  --agency   ประเภทหน่วยงานตามเกณฑ์ (department หรือ province) ใช้แทนประเภทในทั้งสองเวิร์กบุ๊ก
  --help     แสดงวิธีใช้นี้

จับคู่แต่ละข้อด้วยรหัสและข้อความเช่นเดียวกับการนำคำตอบข้ามฉบับ ทุกข้อของทั้งสองไฟล์อยู่ในกลุ่มเดียวเท่านั้น:
gained ผ่านเพิ่ม  lost ไม่ผ่านแล้ว  stillMet ผ่านเช่นเดิม  stillOpen ยังไม่ผ่านเช่นเดิม  evidenceGone หลักฐานหายไป
evidenceNew มีหลักฐานแล้ว  nowApplies เปลี่ยนเป็นเกี่ยวข้อง  noLongerApplies เปลี่ยนเป็นไม่เกี่ยวข้อง
stillNotApplicable ไม่เกี่ยวข้องเช่นเดิม  onlyBefore และ onlyAfter มีเฉพาะในฉบับเดียว  textDiffers รหัสตรงกันแต่ข้อความต่างกัน

รหัสจบการทำงาน: 0 สำเร็จ (ข้อสังเกตแสดงทาง stderr)  2 ข้อมูลไม่ถูกต้องหรือเขียนไม่ได้ แจ้งทุกปัญหาทาง stderr และไม่มีผลลัพธ์
3 มีสิ่งที่ต้องให้คนเลือกในเวิร์กบุ๊ก เช่น แถวที่รหัสกับข้อความไม่ใช่ข้อเดียวกัน ให้เปิดเวิร์กบุ๊กแล้วกดตรวจ  1 โปรแกรมผิดพลาดเอง`,
  en: `Compares two assessment workbooks: last year's with this year's, two rounds, or two people's copies

  npm run --silent compare -- --before a.xlsx --after b.xlsx [--json] [--out file.xlsx] [--force]
                              [--rubric file.json] [--before-rubric file.json] [--agency type]

  --before   the workbook before (.xlsx)
  --after    the workbook after (.xlsx)
  --json     one JSON object on stdout instead of words
  --out      writes the sheet of the comparison, with a chart, as an .xlsx file to be printed on A4
  --force    replaces the file of --out if it is there; a file that is being read is never replaced
  --rubric   the rubric (JSON); rubric/pmqa-4.0.json when not given
  --before-rubric  the rubric of the workbook before, where that is of another edition
  --agency   type of agency as in the rubric (department or province), in place of the type in both workbooks
  --help     this text

Criteria are matched by id and text, as when answers are carried between editions. Every criterion of both is in exactly
one class: gained, lost, stillMet, stillOpen, evidenceGone, evidenceNew, nowApplies, noLongerApplies, stillNotApplicable,
onlyBefore, onlyAfter, textDiffers (the same id with other words).

Exit codes: 0 done (what is odd is said on stderr)  2 input is wrong or cannot be written: every problem on stderr and no
result  3 something in a workbook is for a person to decide, such as rows whose id and words are not of one criterion: open
it and press check  1 the program itself failed`,
};
