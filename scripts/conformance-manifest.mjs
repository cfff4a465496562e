/**
 * The manifest of the page that tries Excel: a second, small add-in beside the real one, without ribbon buttons, made from
 * manifest.xml so that addresses, icons and requirements are the same. It is never committed: `npm run build` puts it
 * beside the built page, `npm run excel -- --conformance` into build/.
 */

/** Of this add-in alone: Excel tells add-ins apart by it. */
export const conformanceId = 'b3f1c6d2-7e0a-4c19-9a57-2d84e61f0c35';

/**
 * @param {string} xml manifest.xml, with the addresses it is to have
 * @returns {string}
 */
export function conformanceManifest(xml) {
  return [
    [/<!--[\s\S]*?-->\s*/gu, ''],
    [/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/u, ''],
    [/\s*<ExtendedOverrides[^>]*\/>/u, ''],
    [/<Id>[^<]*<\/Id>/u, `<Id>${conformanceId}</Id>`],
    [
      /<DisplayName[\s\S]*?<\/DisplayName>/u,
      named('DisplayName', 'PMQA 4.0 ทดลอง Excel', 'PMQA 4.0 Try Excel'),
    ],
    [
      /<Description[\s\S]*?<\/Description>/u,
      named(
        'Description',
        'ทดลองว่า Excel นี้ทำงานตามที่ PMQA 4.0 คาดไว้หรือไม่ ใช้เวลาประมาณ 5 นาที แล้วให้รายงาน',
        'Tries whether this Excel does what PMQA 4.0 expects of it, in about 5 minutes, and gives a report.',
      ),
    ],
    [/\/taskpane\.html"/u, '/conformance.html"'],
  ].reduce((text, [pattern, replacement]) => {
    if (text.search(pattern) < 0) throw new Error(`manifest.xml has nothing like ${pattern}`);
    return text.replace(pattern, replacement);
  }, xml);
}

function named(element, th, en) {
  return `<${element} DefaultValue="${th}">\n    <Override Locale="en-US" Value="${en}"/>\n  </${element}>`;
}
