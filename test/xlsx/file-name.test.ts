import { workbookFileName } from '../../src/xlsx/file-name';
import { pmqaIndex, sampleProfile } from '../core/layout/rubrics';

const nameFor = (agencyName: string, round = '') =>
  workbookFileName(pmqaIndex.rubric, { ...sampleProfile, agencyName, round });

describe('the name of a downloaded copy', () => {
  it('says rubric, agency, year and round', () => {
    expect(nameFor('กรมส่งเสริมการเกษตร', 'รอบ 1')).toBe('pmqa-4.0 กรมส่งเสริมการเกษตร 2569 รอบ 1.xlsx');
  });

  it('leaves out what is not known', () => {
    const nobody = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };
    expect(workbookFileName(pmqaIndex.rubric, nobody)).toBe('pmqa-4.0.xlsx');
  });

  it('holds nothing that a file name may not hold', () => {
    expect(nameFor('../สำนัก A/B: "พิเศษ" <1>\n', '6*')).toBe('pmqa-4.0 .. สำนัก A B พิเศษ 1 2569 6.xlsx');
  });

  it('is not longer than folders allow, and no character is halved', () => {
    const name = nameFor('😀'.repeat(200));
    expect([...name]).toHaveLength(100 + '.xlsx'.length);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});
