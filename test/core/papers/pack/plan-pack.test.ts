/**
 * The report pack: what stands in it is of its day, and of nobody else's answers.
 * @slow 4 s: whole packs planned for random answers
 */
import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers } from '../../../../src/core/assessment/answers';
import { assess } from '../../../../src/core/assessment/attainment';
import { listGaps } from '../../../../src/core/assessment/gaps';
import { gapsByOwner, groupGaps } from '../../../../src/core/papers/gap-groups';
import type { PackRequest } from '../../../../src/core/papers/pack/pack-context';
import { packEn } from '../../../../src/core/papers/pack/pack.en';
import { planPack } from '../../../../src/core/papers/pack/plan-pack';
import { shortLink } from '../../../../src/core/papers/pack/short-links';
import { isFormula, type SheetPlan } from '../../../../src/core/plan/sheet-plan';
import { rowHeight } from '../../../../src/core/plan/text-metrics';
import { statusLooks } from '../../../../src/core/plan/sheet-styles';
import { indexRubric } from '../../../../src/core/rubric/rubric-index';
import { noDecisions } from '../../../../src/core/standing/question';
import { messagesFor } from '../../../../src/core/words/messages';
import { readWorkbookFile } from '../../../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../../../src/xlsx/write-xlsx';
import { expectApproved } from '../../approved';
import { planPage } from '../../layout/plan-page';
import { randomAgencyType, randomAnswers } from '../../layout/random-answers';
import { pmqaIndex, sampleProfile, twoByFiveIndex } from '../../layout/rubrics';
import { howOften, replay } from '../../../fuzz/how-often';

const request: PackRequest = {
  profile: sampleProfile,
  answers: new Map(),
  language: 'th',
  typeface: { name: 'TH Sarabun New', size: 16 },
  madeOn: '2026-11-28',
  categories: null,
  pagePerItem: false,
  notAllCounted: new Set(),
};

function textsOf({ cells }: SheetPlan): string[] {
  return cells.flat().filter((content): content is string => typeof content === 'string');
}

describe('a report pack', () => {
  it('has a cover, one page for those in charge, the summary, every category and the gaps by owner', () => {
    const { sheets, names } = planPack(pmqaIndex, request);
    expect(sheets.map(({ name }) => name)).toEqual([
      'ปก',
      'บทสรุปผู้บริหาร',
      'สรุป',
      ...[1, 2, 3, 4, 5, 6].map((id) => `หมวด ${id}`),
      'ช่องว่างตามผู้รับผิดชอบ',
    ]);
    expect(names).toEqual([]);
    expect(sheets.filter(({ print }) => print.fitToPagesTall === 1)).toHaveLength(3);
  });

  it('computes nothing, and holds no tick that could be turned', () => {
    fc.assert(
      fc.property(randomAnswers(twoByFiveIndex), randomAgencyType(twoByFiveIndex), (answers, agencyType) => {
        const profile = { ...sampleProfile, agencyType };
        const { sheets } = planPack(twoByFiveIndex, { ...request, answers, profile, language: 'en' });
        for (const { cells, conditionalFormats, checkboxes, validations } of sheets) {
          expect(
            cells.flat().filter((content) => isFormula(content) || typeof content === 'boolean'),
          ).toEqual([]);
          expect([conditionalFormats, checkboxes, validations]).toEqual([[], [], []]);
        }
      }),
      { ...replay, numRuns: howOften({ push: 10, fuzz: 200 }) },
    );
  });

  it('is no assessment that anybody could go on with by mistake', async () => {
    const file = await writeWorkbookFile(planPack(pmqaIndex, request), { protect: false });
    const read = await readWorkbookFile(pmqaIndex, file, noDecisions);
    expect(read.ok).toBe(false);
  });

  it('says level and points of the whole as the core has them, or why there are none', () => {
    fc.assert(
      fc.property(randomAnswers(pmqaIndex), randomAgencyType(pmqaIndex), (answers, agencyType) => {
        const { overall } = assess(pmqaIndex, answers, agencyType);
        const profile = { ...sampleProfile, agencyType };
        const [cover] = planPack(pmqaIndex, { ...request, answers, profile }).sheets;
        const texts = cover === undefined ? [] : textsOf(cover);
        const { levels } = messagesFor('th').sheet;
        const points =
          overall.points === null ? levels.notComputable : `${overall.points.toFixed(1)} จาก 500`;
        expect(texts).toContain(points);
      }),
      { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
    );
  });

  it('claims nothing of levels that the workbook does not count in full', () => {
    const answers = new Map(
      [...pmqaIndex.criteria.keys()].map((id) => [id, { ...emptyAnswer, met: true, evidence: 'มี' }] as const),
    );
    const notAllCounted = new Set(['1.1/1']);
    const { sheets } = planPack(pmqaIndex, { ...request, answers, notAllCounted });
    const [cover, brief, summary] = sheets.map(textsOf);
    const { notComputable, obstacle, wayOut } = messagesFor('th').sheet.levels;
    expect(cover).toContain(`${notComputable}\n${obstacle.notAllCounted}`);
    expect(brief).toContain(notComputable);
    expect(summary).toContain(wayOut.notAllCounted);
  });

  it('prints the categories that were chosen, with figures of the whole', () => {
    const { sheets } = planPack(pmqaIndex, { ...request, categories: new Set(['3']) });
    expect(sheets.filter(({ role }) => role.kind === 'category').map(({ name }) => name)).toEqual(['หมวด 3']);
    const [cover, brief] = sheets;
    expect(brief === undefined ? [] : textsOf(brief)).toContain('หมวด 6 การมุ่งเน้นระบบปฏิบัติการ');
    expectApproved(
      'papers/pack/approved/cover-of-category-3.txt',
      cover === undefined ? [] : planPage(cover),
    );
  });

  it('names on its cover the categories that were chosen, or nothing where there are none', () => {
    const cover = (categories: ReadonlySet<string>): string[] => {
      const [sheet] = planPack(twoByFiveIndex, { ...request, categories, language: 'en' }).sheets;
      return sheet === undefined ? [] : textsOf(sheet);
    };
    const { categories: title } = packEn.cover;
    const three = indexRubric({
      ...twoByFiveIndex.rubric,
      categories: [...twoByFiveIndex.rubric.categories, ...pmqaIndex.rubric.categories.slice(0, 1)],
    });
    const [sheet] = planPack(three, {
      ...request,
      categories: new Set(['LEAD', '1']),
      language: 'en',
    }).sheets;
    expect(sheet && textsOf(sheet)).toContain('LEAD, 1');
    expect(cover(new Set(['WORK']))).toEqual(expect.arrayContaining([title, 'WORK']));
    expect(cover(new Set())).not.toContain(title);
  });

  it('colours what was begun, and nothing of an item nobody has begun with', () => {
    const answers: Answers = new Map([['1.1.B1', { ...emptyAnswer, met: true }]]);
    const sheet = planPack(pmqaIndex, { ...request, answers }).sheets[3];
    if (sheet === undefined) throw new Error('No category');
    const coloured = (fill: string | null) =>
      sheet.styles
        .filter(({ style }) => style.fill === fill)
        .flatMap(({ areas }) => areas.map(({ row }) => sheet.roles[row]?.criterion ?? ''))
        .filter((id) => id !== '');
    expect(new Set(coloured(statusLooks.withoutEvidence.fill))).toEqual(new Set(['1.1.B1']));
    const open = coloured(statusLooks.frontierGap.fill);
    expect(open).toContain('1.1.B2');
    expect(open.filter((id) => !id.startsWith('1.1.'))).toEqual([]);
  });

  it('stands on approved pages: cover, executive summary, gaps by owner', () => {
    const ids = [...twoByFiveIndex.criteria.keys()];
    const answers: Answers = new Map(
      ids.flatMap((id, at) =>
        at % 3 === 0
          ? []
          : [
              [
                id,
                { ...emptyAnswer, met: at % 3 === 1, owner: at % 2 === 0 ? ' Somchai' : 'somchai' },
              ] as const,
            ],
      ),
    );
    const { sheets } = planPack(twoByFiveIndex, { ...request, answers, language: 'en' });
    const pages = [sheets[0], sheets[1], sheets.at(-1)];
    expectApproved(
      'papers/pack/approved/pack.txt',
      pages.flatMap((sheet) => (sheet === undefined ? [] : planPage(sheet))),
    );
  });
});

it('stands on approved pages: a category as it is filed, and the cover where little is known', () => {
  const given: readonly Partial<Answer>[] = [
    {},
    { met: true, evidence: 'a report', link: 'https://www.example.go.th/pmqa/2026/report.pdf' },
    { met: true, owner: 'Somchai', due: '2026-03-31', doneOn: '2026-03-20' },
    { evidence: 'begun', assessorMet: 'fail', assessorNote: 'not yet' },
    { notApplicable: 'nobody lives there' },
    { met: true, evidence: 'minutes', assessorMet: 'pass', note: 'signed' },
  ];
  const answers: Answers = new Map(
    [...twoByFiveIndex.criteria.keys()].map((id, at) => [
      id,
      { ...emptyAnswer, ...given[at % given.length] },
    ]),
  );
  const profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };
  const { sheets } = planPack(twoByFiveIndex, { ...request, profile, answers, language: 'en' });
  expectApproved(
    'papers/pack/approved/filed.txt',
    [sheets[0], sheets[3]].flatMap((sheet) => (sheet === undefined ? [] : planPage(sheet))),
  );
});

it('gives a category of the executive summary as many lines as its name takes, which is not bold', () => {
  const heightWith = (letters: number) => {
    const categories = twoByFiveIndex.rubric.categories.map((category) => ({
      ...category,
      title: 'ก'.repeat(letters),
    }));
    const index = indexRubric({ ...twoByFiveIndex.rubric, categories });
    const brief = planPack(index, { ...request, language: 'en' }).sheets[1];
    const row = brief?.cells.findIndex(
      (line) => typeof line[1] === 'string' && line[1].endsWith('ก'.repeat(letters)),
    );
    const [text, width] = [brief?.cells[row ?? -1]?.[1], brief?.columns[1]?.width ?? 0];
    if (brief === undefined || typeof text !== 'string') throw new Error('No such category');
    return {
      height: brief.rowHeights[row ?? -1],
      plain: rowHeight([{ text, width }], request.typeface),
      bold: rowHeight([{ text, width, bold: true }], request.typeface),
    };
  };
  // The first at which bold letters would take a line more.
  const letters = Array.from({ length: 160 }, (_, at) => at + 60).find((each) => {
    const text = `Category LEAD ${'ก'.repeat(each)}`;
    const taking = (bold: boolean): number => rowHeight([{ text, width: 250, bold }], request.typeface);
    return taking(true) > taking(false);
  });
  const { height, plain, bold } = heightWith(letters ?? 0);
  expect(bold).toBeGreaterThan(plain);
  expect(height).toBe(plain);
});

it('says so where nothing is left to do', () => {
  const answers: Answers = new Map(
    [...twoByFiveIndex.criteria.keys()].map((id) => [
      id,
      { ...emptyAnswer, met: true, evidence: 'a report' },
    ]),
  );
  const { sheets } = planPack(twoByFiveIndex, { ...request, answers, language: 'en' });
  expectApproved(
    'papers/pack/approved/all-met.txt',
    [sheets[0], sheets[1], sheets.at(-1)].flatMap((sheet) => (sheet === undefined ? [] : planPage(sheet))),
  );
});

describe('gaps by owner', () => {
  it('are all of them: those to be closed now once each, the others counted', () => {
    fc.assert(
      fc.property(randomAnswers(pmqaIndex), randomAgencyType(pmqaIndex), (answers, agencyType) => {
        const assessed = { index: pmqaIndex, answers, agencyType };
        const gaps = listGaps({ ...assessed, assessment: assess(pmqaIndex, answers, agencyType) });
        const owners = gapsByOwner(groupGaps(pmqaIndex, answers, agencyType), answers);
        const now = owners.flatMap((owner) => owner.gaps.map(({ gap }) => gap.id)).sort();
        expect(now).toEqual(gaps.flatMap(({ id, kind }) => (kind === 'higher' ? [] : [id])).sort());
        const later = owners.reduce((sum, owner) => sum + owner.later, 0);
        expect(later).toBe(gaps.filter(({ kind }) => kind === 'higher').length);
        // Those for which nobody is named stand last.
        expect(owners.slice(0, -1).filter(({ owner }) => owner === '')).toEqual([]);
      }),
      { ...replay, numRuns: howOften({ push: 15, fuzz: 300 }) },
    );
  });
});

describe('a link on paper', () => {
  it.each([
    ['https://www.example.go.th/pmqa/2569/%E0%B8%A1%E0%B8%B5.pdf', 'example.go.th/…/มี.pdf'],
    ['https://example.go.th/a.pdf?version=3#page=4', 'example.go.th/a.pdf'],
    ['https://example.go.th/', 'example.go.th'],
    ['https://example.go.th/x/%E0%A4%A', 'example.go.th/…/%E0%A4%A'],
    ['ไฟล์ ก.พ.ร. เล่ม 3', 'ไฟล์ ก.พ.ร. เล่ม 3'],
    ['', ''],
  ])('%s is %s', (link, printed) => {
    expect(shortLink(link)).toBe(printed);
  });
});
