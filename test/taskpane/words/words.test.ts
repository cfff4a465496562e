import { paneMessagesFor } from '../../../src/taskpane/words/pane-messages';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { agoWords } from '../../../src/taskpane/words/ago-words';
import { formatDue, formatFiscalYear, thaiFiscalYear } from '../../../src/taskpane/words/dates';
import { differenceWords, figureKeyWords } from '../../../src/taskpane/words/difference-words';
import { levelColor, levelWords } from '../../../src/taskpane/words/level-words';
import { formatNumber } from '../../../src/taskpane/words/format-number';
import { nextStepWords } from '../../../src/taskpane/views/overview/next-step-words';
import { checkStartFields, meantFiscalYear } from '../../../src/taskpane/views/start/check-start-fields';
import { findTypeface } from '../../../src/taskpane/find-typeface';
import { loadPmqaRubric } from '../load-rubric';

const rubric = loadPmqaRubric();
const index = indexRubric(rubric);
const th = paneMessagesFor('th');
const en = paneMessagesFor('en');

describe('dates and years', () => {
  it.each([
    [new Date(2026, 8, 30), 2569],
    [new Date(2026, 9, 1), 2570],
    [new Date(2026, 10, 23), 2570],
    [new Date(2027, 0, 1), 2570],
  ])('%s is in fiscal year %i', (day, year) => {
    expect(thaiFiscalYear(day)).toBe(year);
  });

  it('are of the Buddhist era in Thai', () => {
    expect(formatDue('2026-03-31', 'th')).toBe('31 มี.ค. 69');
    expect(formatDue('2057-12-01', 'th')).toBe('1 ธ.ค. 00');
    expect(formatDue('2026-03-31', 'en')).toBe('31 Mar 2026');
    expect(formatFiscalYear(2569, 'th')).toBe('2569');
    expect(formatFiscalYear(2569, 'en')).toBe('2026 (B.E. 2569)');
  });

  it('leave what is no date as the person wrote it', () => {
    for (const text of ['ภายในไตรมาส 2', '', '2026-13-01', '2026-02-40', '31/3/2569']) {
      expect(formatDue(text, 'th')).toBe(text);
    }
  });

  it('say how long ago in steps', () => {
    expect(agoWords(59_999, th, 'th')).toBe('เมื่อสักครู่');
    expect(agoWords(5 * 60_000, th, 'th')).toBe('5 นาทีที่แล้ว');
    expect(agoWords(60_000, en, 'en')).toBe('1 minute ago');
    expect(agoWords(2 * 3_600_000, en, 'en')).toBe('2 hours ago');
  });
});

describe('a year of the common era', () => {
  it('is met with the year that was meant, and no other is', () => {
    expect(meantFiscalYear('2026')).toBe(2569);
    expect(meantFiscalYear('๒๐๒๖')).toBe(2569);
    for (const text of ['2569', '26', '', '1066', 'ปี 2026']) expect(meantFiscalYear(text)).toBeNull();
  });
});

describe('numbers and levels', () => {
  it('are Arabic digits without decimals in both languages', () => {
    expect(formatNumber(1234.5678, 'th')).toBe('1,235');
    expect(formatNumber(311.5, 'en')).toBe('312');
  });

  it('name level 0 by the first level', () => {
    expect(levelWords(rubric, 0, th)).toBe('ยังไม่ถึง Basic');
    expect(levelWords(rubric, 3, th)).toBe('Significance');
  });

  it('have one step of the hue each, for any number of levels', () => {
    expect([1, 2, 3].map((level) => levelColor(level, 3))).toEqual(['#7cbdb5', '#3b9c92', '#0f5f58']);
    expect(new Set([1, 2, 3, 4, 5].map((level) => levelColor(level, 5))).size).toBe(5);
    expect(levelColor(1, 1)).toBe('#0f5f58');
  });
});

describe('the best next step', () => {
  const step = { category: '2', frontier: 1, gainPerTick: 1 };

  it('names the one criterion, and what it releases', () => {
    const words = nextStepWords(
      { ...step, item: '2.2', ticks: ['2.2.B2'], gain: 171.6, lockedPoints: 121.6, gainOfWhole: 7.15 },
      index,
      th,
      'th',
      true,
    );
    expect(words.sentence).toBe('ปิดช่องว่าง 2.2 B2 เพียงข้อเดียว: หัวข้อนี้ +171.6 คะแนน ทั้งหน่วยงาน +7.2 คะแนน');
    expect(words.released).toBe('รวม 122 คะแนนของข้อที่ทำไว้แล้วในระดับที่สูงกว่า ซึ่งจะเริ่มนับ');
  });

  it('counts several, and says nothing of locked points when there are none', () => {
    const words = nextStepWords(
      { ...step, item: '1.1', ticks: ['1.1.B1', '1.1.B2'], gain: 300, lockedPoints: 0, gainOfWhole: 12.5 },
      index,
      en,
      'en',
      true,
    );
    expect(words.sentence).toBe(
      'Closing 2 gaps in Basic of item 1.1: +300 for the item, +12.5 for the agency',
    );
    expect(words.released).toBe('');
  });
});

describe('figures that differ', () => {
  it('are named by what they are of, levels in words', () => {
    const difference = { kind: 'level', id: '1.1/2', field: 'level', workbook: 2, core: 1 } as const;
    expect(differenceWords(difference, index, th, 'th')).toEqual({
      where: 'หัวข้อ 1.1 ระดับ Advance · ระดับ',
      workbook: 'Advance',
      pane: 'Basic',
    });
  });

  it('show a level that cannot be as the number it is, and points to two decimals', () => {
    const level = { kind: 'overall', id: 'overall', field: 'level', workbook: 7, core: 0 } as const;
    expect(differenceWords(level, index, th, 'th')).toMatchObject({
      where: 'ทั้งหน่วยงาน · ระดับ',
      workbook: '7',
    });
    const points = { kind: 'item', id: '1.2', field: 'points', workbook: 12.346, core: 366.667 } as const;
    expect(differenceWords(points, index, en, 'en')).toMatchObject({ workbook: '12.35', pane: '366.67' });
  });

  it('are read from the keys of the snapshot', () => {
    expect(figureKeyWords('category 3', index, th)).toBe('หมวด 3');
    expect(figureKeyWords('nonsense', index, th)).toBe('nonsense');
  });
});

describe('the start form', () => {
  const good = { agencyName: ' กรมการปกครอง ', agencyType: 'department', fiscalYear: '2570', round: '1' };

  it('makes a profile of good fields', () => {
    expect(checkStartFields(good, rubric)).toEqual({
      ok: true,
      profile: { agencyName: 'กรมการปกครอง', agencyType: 'department', fiscalYear: 2570, round: '1' },
    });
  });

  it('names every wrong field, in the order of the form', () => {
    const fields = { agencyName: '  ', agencyType: 'ministry', fiscalYear: '2026', round: '' };
    expect(checkStartFields(fields, rubric)).toEqual({
      ok: false,
      wrong: ['agencyName', 'agencyType', 'fiscalYear', 'round'],
    });
  });

  it('asks for no type where the rubric knows none', () => {
    const check = checkStartFields({ ...good, agencyType: null }, { ...rubric, agencyTypes: [] });
    expect(check).toMatchObject({ ok: true, profile: { agencyType: null } });
  });

  it('reads Thai digits, and no year of the Christian era', () => {
    const check = (fiscalYear: string): unknown => checkStartFields({ ...good, fiscalYear }, rubric);
    expect(check('๒๕๗๐')).toMatchObject({ ok: true, profile: { fiscalYear: 2570 } });
    expect(check(' 2569 ')).toMatchObject({ ok: true, profile: { fiscalYear: 2569 } });
    expect(check('2026')).toEqual({ ok: false, wrong: ['fiscalYear'] });
    expect(check('25700')).toEqual({ ok: false, wrong: ['fiscalYear'] });
  });
});

describe('the typeface of the sheets', () => {
  const computerWith =
    (...installed: string[]) =>
    (font: string) =>
      installed.findIndex((name) => font.includes(`'${name}'`)) + (font.includes('monospace') ? 100 : 200);

  it('is the one Thai offices print in when this computer has it', () => {
    expect(findTypeface(computerWith('other', 'TH Sarabun New', 'Leelawadee UI'))).toEqual({
      name: 'TH Sarabun New',
      size: 16,
    });
  });

  it('falls back to what the computer has, at a size for it', () => {
    expect(findTypeface(computerWith('other', 'Leelawadee UI')).name).toBe('Leelawadee UI');
    expect(findTypeface(() => 0)).toEqual({ name: 'Tahoma', size: 11 });
  });
});
