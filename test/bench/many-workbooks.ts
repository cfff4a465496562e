/** Thousands of workbooks of units that differ in name and answers, some of them damaged: what a roll-up is measured with. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyAnswer, type Answer, type Answers } from '../../src/core/assessment/answers';
import { withResults } from '../../src/core/layout/results/with-results';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import { indexRubric, type RubricIndex } from '../../src/core/rubric/rubric-index';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { withParts } from '../xlsx/zip-file';
import { valueOf } from './value-of';

/** So many are planned and written; the others are those with another name of the agency. */
const patterns = 48;
const placeholder = 'ชื่อหน่วยงานที่จะแทน';
const sharedTexts = 'xl/sharedStrings.xml';
/** One of so many is cut off in the middle. */
const damagedOf = 100;
const ministries = 20;

/** Writes `in/` with the workbooks and `units.csv` with as many units and one in fifty more, who have not sent. */
export async function writeManyWorkbooks(folder: string, count: number): Promise<void> {
  const rubric = valueOf(parseRubric(JSON.parse(readFileSync('rubric/pmqa-4.0.json', 'utf8'))));
  const index = indexRubric(rubric);
  const made = await Promise.all(Array.from({ length: patterns }, (_, at) => patternOf(index, at)));
  const lines = ['unit_id,name,ministry'];
  for (let unit = 0; unit < count; unit += 1) {
    const name = `หน่วยงานตัวอย่างที่ ${unit + 1}`;
    const pattern = made[unit % patterns];
    if (pattern === undefined) throw new Error('no pattern');
    const bytes = await withParts(pattern, { [sharedTexts]: (xml) => xml.replace(placeholder, name) });
    const inside = join(folder, 'in', String(unit % ministries));
    if (unit < ministries) mkdirSync(inside, { recursive: true });
    const isDamaged = unit % damagedOf === damagedOf - 1;
    const kept = isDamaged ? bytes.subarray(0, bytes.length / 2) : bytes;
    writeFileSync(join(inside, `unit-${unit + 1}.xlsx`), kept);
    lines.push(`${unit + 1},${name},กระทรวงที่ ${(unit % ministries) + 1}`);
  }
  for (let late = 0; late < count / 50; late += 1)
    lines.push(`late-${late},หน่วยงานที่ยังไม่ส่ง ${late},กระทรวงที่ 1`);
  writeFileSync(join(folder, 'units.csv'), lines.join('\n'));
}

async function patternOf(index: RubricIndex, seed: number): Promise<Uint8Array> {
  const [agencyType] = index.rubric.agencyTypes.map(({ id }) => id);
  const profile = { agencyName: placeholder, agencyType: agencyType ?? null, fiscalYear: 2569, round: '1' };
  const request = {
    profile,
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers: answersOf(index, seed),
  } as const;
  const plan = withResults(planWorkbook(index, request), index, request);
  return writeWorkbookFile(plan, { protect: false });
}

/** Most of the first level, fewer of the later ones, with the evidence, owners and dates that go with them. */
function answersOf(index: RubricIndex, seed: number): Answers {
  const answers = new Map<string, Answer>();
  let state = seed * 7919 + 1;
  const random = (): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const ability = 0.5 + (seed % 10) / 20;
  for (const [id, { levelNumber }] of index.criteria) {
    const met = random() < ability + 0.4 - 0.25 * levelNumber + 0.15;
    const evidence =
      met && random() < 0.9 ? `รายงานผลการดำเนินงาน ไตรมาสที่ ${(seed % 4) + 1} เอกสารเลขที่ ${id}/2569` : '';
    const isPlanned = !met && random() < 0.4;
    answers.set(id, {
      ...emptyAnswer,
      met,
      evidence,
      owner: met || isPlanned ? 'กองยุทธศาสตร์และแผนงาน' : '',
      due: isPlanned ? '2026-09-30' : '',
    });
  }
  return answers;
}
