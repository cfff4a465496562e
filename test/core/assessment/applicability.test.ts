import { isApplicable, isForAgency, lacksEvidence } from '../../../src/core/assessment/applicability';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { blankToEmpty } from '../../../src/core/text/blank-text';
import type { Criterion } from '../../../src/core/rubric/rubric';

const forAll: Criterion = { id: '2.4.A1', code: 'A1', kind: 'approach', text: 'ข้อทั่วไป', appliesTo: null };
const forProvinces: Criterion = { ...forAll, id: '2.4.A4', code: 'A4', appliesTo: ['province'] };

describe('a criterion', () => {
  it.each([
    { criterion: forAll, agency: 'department', applies: true },
    { criterion: forAll, agency: 'province', applies: true },
    { criterion: forAll, agency: null, applies: true },
    { criterion: forProvinces, agency: 'department', applies: false },
    { criterion: forProvinces, agency: 'province', applies: true },
    { criterion: forProvinces, agency: null, applies: false },
    { criterion: { ...forAll, appliesTo: [] }, agency: 'department', applies: false },
  ])('limited to $criterion.appliesTo is for an agency of type $agency: $applies', (row) => {
    expect(isForAgency(row.criterion, row.agency)).toBe(row.applies);
    expect(isApplicable(row.criterion, emptyAnswer, row.agency)).toBe(row.applies);
  });

  it('does not apply once a reason is given, whatever the agency', () => {
    const answer = { ...emptyAnswer, met: true, notApplicable: 'ไม่มีหน่วยงานในภูมิภาค' };
    expect(isApplicable(forAll, answer, 'department')).toBe(false);
    expect(isApplicable(forProvinces, answer, 'province')).toBe(false);
  });

  it('applies as long as the reason is empty', () => {
    expect(isApplicable(forAll, { ...emptyAnswer, notApplicable: '' }, 'department')).toBe(true);
  });

  it('compares the reason as the workbook does, so that only the boundaries trim', () => {
    expect(isApplicable(forAll, { ...emptyAnswer, notApplicable: ' ' }, 'department')).toBe(false);
  });
});

describe('evidence', () => {
  it.each([
    { name: 'neither words nor link', answer: { met: true }, lacks: true },
    { name: 'words only', answer: { met: true, evidence: 'รายงานการประชุม 3/2569' }, lacks: false },
    { name: 'a link only', answer: { met: true, link: 'https://example.go.th/a.pdf' }, lacks: false },
    { name: 'an owner but no evidence', answer: { met: true, owner: 'กองแผนงาน' }, lacks: true },
    { name: 'nothing to prove', answer: { met: false }, lacks: false },
  ])('with $name is lacking: $lacks', ({ answer, lacks }) => {
    expect(lacksEvidence({ ...emptyAnswer, ...answer })).toBe(lacks);
  });
});

describe('text that looks empty', () => {
  it.each(['', ' ', '\t\n', '\u00A0', '\u200B', ' \u200B\u2060 '])('%j is taken for empty', (text) => {
    expect(blankToEmpty(text)).toBe('');
  });

  it('is told apart from text with spaces around it, which stays as written', () => {
    expect(blankToEmpty(' มี ')).toBe(' มี ');
  });
});
