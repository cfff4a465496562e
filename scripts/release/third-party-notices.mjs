/** The licences of everything that is bundled, as one text. */

/**
 * @param {readonly import('./bundled-packages.mjs').BundledPackage[]} packages
 * @returns {string}
 */
export function thirdPartyNotices(packages) {
  const rule = '='.repeat(78);
  const list = packages.map(({ name, version, license }) => `  ${name} ${version}  ${license}`);
  const texts = packages.map(
    ({ name, version, license, homepage, notice }) =>
      `${rule}\n${name} ${version} (${license})${homepage === '' ? '' : `\n${homepage}`}\n${rule}\n\n${notice}\n`,
  );
  return [
    'ซอฟต์แวร์ของผู้อื่นที่รวมอยู่ในชุดนี้ และสัญญาอนุญาตของแต่ละรายการ',
    'Software of others that is part of this, and the licence of each.',
    '',
    'Microsoft Office.js is not part of it: it is fetched from Microsoft, under Microsoft’s own terms.',
    '',
    ...list,
    '',
    ...texts,
  ].join('\n');
}
