/**
 * From when the workbook counts its days. Excel has no property for it (`use1904DateSystem` is of the desktop’s own
 * programs), but its function DATE answers in the workbook’s own count. Asked together with the list of sheets: no sync of
 * its own. Requirement set: functions 1.2.
 */

/** 1 January 2000 in a workbook that counts from 1904. From 1900 it is 36526. */
const newYear2000From1904 = 35_064;

/** @returns whether days are counted from 1904; to be asked after a sync. What gives no answer counts as Excel does today. */
export function queueFirstDay(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(2000, 1, 1).load('value');
  return () => day.value === newYear2000From1904;
}
