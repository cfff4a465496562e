/**
 * What Excel says to whoever types into a tick cell something that is no tick. In both languages at once: the writers
 * put it there for every workbook alike.
 */
export const tickAlert = {
  title: 'ทำเครื่องหมาย · Tick',
  message:
    'ช่องนี้รับเฉพาะ TRUE (ทำแล้ว) หรือ FALSE (ยังไม่ทำ) คำอื่นไม่ถูกนับ\n' +
    'This cell takes TRUE (done) or FALSE (not done); nothing else is counted.',
} as const;
