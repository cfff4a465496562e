/** Headings of columns as layouts before this one had them: a column is still known by them, and none is damage. */
export const formerHeadings: Readonly<Record<string, readonly string[]>> = {
  assessorMet: ['ผู้ตรวจเห็นว่าผ่าน', 'Assessor agrees'],
};
