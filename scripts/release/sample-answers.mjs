/**
 * The answers of a department that does not exist, half-way through its year: made from a rubric, the same at every run.
 * Every state of a row is among them, so that whoever opens the sample sees what each looks like.
 */

/** What a made-up department has to show for a criterion, by the kind of the criterion. */
const evidence = {
  approach: [
    ['แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. 2569', 'Annual action plan, fiscal year 2569'],
    ['คำสั่งแต่งตั้งคณะทำงาน ที่ 45/2568', 'Order no. 45/2568 appointing the working group'],
    ['รายงานการประชุมผู้บริหาร ครั้งที่ 3/2569', 'Minutes of the executive meeting no. 3/2569'],
    ['คู่มือการปฏิบัติงาน ฉบับปรับปรุง พ.ศ. 2568', 'Operating manual, revised 2568'],
    ['ระบบสารสนเทศเพื่อการบริหาร หน้ารายงานประจำเดือน', 'Management information system, monthly report'],
    ['ประกาศนโยบายบนเว็บไซต์ของกรม', 'Policy published on the department’s website'],
  ],
  result: [
    ['รายงานผลตัวชี้วัด ไตรมาส 2 (ร้อยละ 92)', 'Indicator report, second quarter (92 per cent)'],
    ['ผลสำรวจความพึงพอใจ พ.ศ. 2568 (ร้อยละ 87)', 'Satisfaction survey 2568 (87 per cent)'],
    ['รายงานประจำปี พ.ศ. 2568 บทที่ 4', 'Annual report 2568, chapter 4'],
    ['สรุปผลการติดตามรอบ 6 เดือน', 'Six-month follow-up summary'],
  ],
};
const owners = [
  ['สำนักงานเลขานุการกรม', 'Office of the Secretary'],
  ['กองยุทธศาสตร์และแผนงาน', 'Strategy and Planning Division'],
  ['ศูนย์บริการประชาชน', 'Citizen Service Centre'],
  ['ศูนย์เทคโนโลยีสารสนเทศ', 'Information Technology Centre'],
  ['กองบริหารทรัพยากรบุคคล', 'Human Resources Division'],
  ['กลุ่มพัฒนาระบบบริหาร', 'Public Sector Development Group'],
];
const dues = ['2026-03-31', '2026-05-29', '2026-06-30', '2026-08-31'];
/** On which things were done, before the sample was made. */
const days = ['2025-11-14', '2026-01-16', '2026-02-13', '2026-02-27'];
const notHere = ['กรมไม่มีภารกิจด้านนี้', 'The department has no such task'];

const notConvinced = ['หลักฐานยังไม่แสดงผลของปีนี้', 'The evidence does not show results of this year'];

/** Names that nobody can take for an agency that exists. */
export const sampleAgency = { th: 'กรมตัวอย่าง (ข้อมูลสมมติ)', en: 'Department of Examples (invented)' };

/**
 * @param {{ categories: readonly { items: readonly { id: string, levels: readonly { criteria: readonly
 *   { id: string, kind: string }[] }[] }[] }[] }} rubric as in rubric/pmqa-4.0.json
 * @param {'th' | 'en'} language of what the department wrote
 * @returns {object} a file of answers, as `workbook --answers` takes it
 */
export function sampleAnswers(rubric, language) {
  const say = ([th, en]) => (language === 'th' ? th : en);
  const answers = {};
  rubric.categories.forEach(({ items }, category) => {
    for (const { id, levels } of items) {
      const reached = Math.floor(chance(id) * 2 + 0.5);
      levels.forEach(({ criteria }, level) => {
        for (const criterion of criteria) {
          const answer = answerOf(criterion, { category, ahead: level - reached, say });
          if (answer !== null) answers[criterion.id] = answer;
        }
      });
    }
  });
  return {
    agency: { name: sampleAgency[language], type: 'department' },
    fiscalYear: 2569,
    round: '1',
    answers,
  };
}

/** @param {{ ahead: number }} where `ahead` of 0 is the level the item works on, below it are levels that it has reached */
function answerOf({ id, kind }, { category, ahead, say }) {
  const luck = chance(`${id} met`);
  const owner = say(owners[category % owners.length]);
  const isMet = luck < [0.55, 0.2, 0.04][Math.max(0, ahead)] || ahead < 0;
  if (isMet)
    return { met: true, owner, ...doneOn(id), ...shownBy(id, kind, say), ...assessed(id, category, say) };
  if (ahead > 0) return null;
  if (luck > 0.97) return { notApplicable: say(notHere) };
  const due = chance(`${id} planned`) < 0.75 ? { due: dues[Math.floor(luck * 100) % dues.length] } : {};
  return { owner, ...due };
}

/** Some write the day down. */
function doneOn(id) {
  return chance(`${id} dated`) < 0.4 ? { doneOn: days[Math.floor(chance(`${id} day`) * days.length)] } : {};
}

/** A few have been forgotten: met, with nothing to show. */
function shownBy(id, kind, say) {
  if (chance(`${id} shown`) < 0.06) return {};
  const choices = evidence[kind === 'result' ? 'result' : 'approach'];
  const link = chance(`${id} link`) < 0.3 ? { link: `https://evidence.example/2569/${id}` } : {};
  return { evidence: say(choices[Math.floor(chance(`${id} which`) * choices.length)]), ...link };
}

/** The assessor has come as far as the second category. */
function assessed(id, category, say) {
  if (category > 1) return {};
  return chance(`${id} assessed`) < 0.9
    ? { assessorMet: 'pass' }
    : { assessorMet: 'fail', assessorNote: say(notConvinced) };
}

/** A number from 0 to 1 that depends on the words alone (FNV-1a, then mixed as in Murmur3). */
function chance(words) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
