/** Workbooks as they are printed: a blank form, and one filled in by people who write much. */
import { emptyAnswer, type Answer, type Profile } from '../../src/core/assessment/answers';
import type { PrintWishes } from '../../src/core/layout/plan-context';
import { indexRubric, type RubricIndex } from '../../src/core/rubric/rubric-index';
import { range } from '../../src/core/sheet/runs';
import { sampleRubric } from '../core/assessment/sample-rubric';
import { pmqaIndex, twoByFiveIndex } from '../core/layout/rubrics';
import { bookOf, type Book } from './books';

const profile: Profile = {
  agencyName: 'กรมตัวอย่างเพื่อการพัฒนาระบบราชการ',
  agencyType: 'department',
  fiscalYear: 2569,
  round: '1',
};

const evidence: readonly string[] = [
  'คำสั่งกรมที่ 125/2568 ลงวันที่ 14 ตุลาคม 2567 แต่งตั้งคณะทำงานขับเคลื่อนการพัฒนาคุณภาพการบริหารจัดการภาครัฐ',
  'แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. 2569 หน้า 12–18 และรายงานผลการดำเนินงานรอบ 6 เดือน ซึ่งผ่านความเห็นชอบของคณะกรรมการบริหารกรมแล้ว',
  '',
  '1) ประกาศนโยบายกำกับดูแลองค์การที่ดี\n2) รายงานการประชุมคณะผู้บริหาร ครั้งที่ 3/2569\n3) ภาพกิจกรรมสื่อสารทิศทางองค์กรแก่บุคลากรทุกระดับทั้งส่วนกลางและส่วนภูมิภาค',
  'ระบบติดตามผลการดำเนินงาน (e-SAR), dashboard ผู้บริหาร, KPI owner ทุกหน่วยงาน',
  'ผลสำรวจความพึงพอใจของผู้รับบริการและผู้มีส่วนได้ส่วนเสีย ประจำปี 2568 เฉลี่ยร้อยละ 92.45 สูงกว่าปีก่อนหน้าซึ่งได้ร้อยละ 89.10 โดยนำข้อเสนอแนะไปปรับปรุงกระบวนงานบริการสำคัญ 4 กระบวนงาน ลดระยะเวลาจาก 15 วัน เหลือ 7 วันทำการ และขยายผลไปยังสำนักงานในสังกัดทุกแห่ง รวมทั้งจัดทำคู่มือสำหรับประชาชนฉบับปรับปรุงเผยแพร่บนเว็บไซต์ของกรม พร้อมช่องทางรับเรื่องร้องเรียนทางอิเล็กทรอนิกส์ที่ตอบกลับภายใน 3 วันทำการ',
];

function longAnswer(number: number): Answer {
  const met = number % 5 !== 4;
  return {
    ...emptyAnswer,
    met,
    evidence: met || number % 2 === 0 ? (evidence[number % evidence.length] ?? '') : '',
    link: number % 4 === 1 ? 'https://www.example.go.th/pmqa/2569/หมวด1/หลักฐาน-1-1-B1.pdf' : '',
    owner: number % 3 === 0 ? 'กองยุทธศาสตร์และแผนงาน' : 'กพร.',
    due: met ? '' : '2026-09-30',
    notApplicable: number % 29 === 17 ? 'หน่วยงานไม่มีภารกิจให้บริการประชาชนโดยตรง' : '',
    assessorMet: met && number % 3 === 0 ? 'pass' : number % 7 === 3 ? 'fail' : '',
    assessorNote: number % 11 === 5 ? 'ขอให้แนบรายงานการประชุมฉบับลงนาม และระบุผู้รับผิดชอบให้ชัดเจน' : '',
  };
}

/** As somebody prints them: what is empty left out. */
const forPaper: Partial<PrintWishes> = { forPaper: true, printedOn: '2026-11-28' };

const longEvidence = (evidence[5] ?? '').slice(0, 300);

function filled(name: string, index: RubricIndex, print: Partial<PrintWishes> = {}): Book {
  const answers = new Map([...index.criteria.keys()].map((id, number) => [id, longAnswer(number)]));
  return bookOf(name, index, answers, index.rubric.agencyTypes[0]?.id ?? null, profile, print);
}

function blank(name: string, index: RubricIndex, print: Partial<PrintWishes> = {}): Book {
  const nobody = { ...profile, agencyName: '', fiscalYear: null, round: '' };
  return bookOf(name, index, new Map(), null, nobody, print);
}

/** 300 letters of evidence for every criterion, and nothing else. */
function withEvidence(name: string, index: RubricIndex, print: Partial<PrintWishes>): Book {
  const answer: Answer = { ...emptyAnswer, met: true, evidence: longEvidence };
  const answers = new Map([...index.criteria.keys()].map((id) => [id, answer]));
  return bookOf(name, index, answers, index.rubric.agencyTypes[0]?.id ?? null, profile, print);
}

export const blankForm = blank('pmqa-blank', pmqaIndex);
export const filledForm = filled('pmqa-filled', pmqaIndex);
export const blankPaper = blank('pmqa-blank-paper', pmqaIndex, forPaper);
export const evidencePaper = withEvidence('pmqa-evidence-paper', pmqaIndex, forPaper);
export const filledPaper = filled('pmqa-filled-paper', pmqaIndex, forPaper);

/** 300 letters of evidence each, on a sheet that is filled in. */
export const evidenceForm = withEvidence('pmqa-evidence', pmqaIndex, {});

/** As many items in as many categories as fit on one page of a summary, with titles of PMQA 4.0. */
function manyItems(): RubricIndex {
  const titles = [...pmqaIndex.items.values()]
    .map(({ item }) => item.title)
    .filter(({ length }) => length < 40);
  const items = Object.fromEntries(
    range(1, 6).map((category) => [
      category,
      Object.fromEntries(range(1, category < 4 ? 8 : 7).map((item) => [`${category}.${item}`, [1, 0, 0]])),
    ]),
  );
  const rubric = sampleRubric({ points: [300, 100, 100], items });
  const categories = rubric.categories.map((category, at) => ({
    ...category,
    items: category.items.map((item, number) => ({
      ...item,
      title: titles[(at * 8 + number) % titles.length] ?? '',
    })),
  }));
  return indexRubric({ ...rubric, categories });
}

const manyItemsForm = blank('many-items', manyItems());

/** As they are filled in. */
export const formBooks: readonly Book[] = [
  blankForm,
  filledForm,
  blank('two-by-five-blank', twoByFiveIndex),
  filled('two-by-five-filled', twoByFiveIndex),
];

/** Those that are read page by page. */
export const printedBooks: readonly Book[] = [
  ...formBooks,
  manyItemsForm,
  blankPaper,
  evidencePaper,
  filledPaper,
  filled('two-by-five-paper', twoByFiveIndex, forPaper),
];
