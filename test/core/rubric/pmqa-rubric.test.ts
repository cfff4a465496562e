/** The rubric, its corrections and its source held together: nothing may differ but what is listed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import corrections from '../../../rubric/corrections.json';
import pmqa from '../../../rubric/pmqa-4.0.json';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import type { Rubric } from '../../../src/core/rubric/rubric';
import { readSourceText } from './source-text';

const source = readSourceText(readFileSync(join(__dirname, '../../../rubric/source/pmqa-4.0.txt'), 'utf8'));

function pmqaRubric(): Rubric {
  const outcome = parseRubric(pmqa);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
const rubric = pmqaRubric();

/** Every string that comes from the source, keyed as `readSourceText` keys it. */
function textsOf(of: Rubric): Map<string, string> {
  const texts = new Map<string, string>();
  for (const category of of.categories) {
    texts.set(`${category.id} id`, category.id);
    texts.set(`${category.id} title`, category.title);
    texts.set(`${category.id} goal`, category.goal);
    if (category.overview) texts.set(`${category.id} overview.title`, category.overview.title);
    for (const row of category.overview?.rows ?? []) {
      texts.set(`${row.item} overview.title`, row.title);
      row.cells.forEach((cell, n) => texts.set(`${row.item} overview.cells[${n}]`, cell));
    }
    for (const item of category.items) {
      texts.set(`${item.id} id`, item.id);
      texts.set(`${item.id} title`, item.title);
      texts.set(`${item.id} statement`, item.statement);
      item.levels.forEach((level, n) => {
        texts.set(`${item.id}/${n + 1} description`, level.description);
        for (const criterion of level.criteria) texts.set(`${criterion.id} text`, criterion.text);
      });
    }
  }
  return texts;
}

/** Keys of strings that are not the source's with the listed corrections applied. */
function differencesOf(texts: ReadonlyMap<string, string>): readonly string[] {
  const expected = new Map(source.texts);
  for (const { id, field, from, to } of corrections.corrections) {
    const key = `${id} ${field}`;
    const text = expected.get(key);
    if (text === undefined) throw new Error(`A correction names ${key}, which the source does not have`);
    expected.set(
      key,
      text.replace(from, () => to),
    );
  }
  const keys = new Set([...texts.keys(), ...expected.keys()]);
  return [...keys].filter((key) => texts.get(key) !== expected.get(key));
}

function differences(of: Rubric): readonly string[] {
  return differencesOf(textsOf(of));
}

const criteria = rubric.categories.flatMap((category) =>
  category.items.flatMap((item) =>
    item.levels.flatMap((level) => level.criteria.map((criterion) => ({ criterion, item, level }))),
  ),
);

const occurrences = (text: string, part: string) => text.split(part).length - 1;

describe('the PMQA 4.0 rubric', () => {
  it('is the source, normalised and corrected, string by string and in the same order', () => {
    expect(differences(rubric)).toEqual([]);
    expect([...textsOf(rubric).keys()]).toEqual([...source.texts.keys()]);
  });

  it('is told apart from its source by one changed character anywhere', () => {
    const keys = [...source.texts.keys()].filter(
      (key) => !key.endsWith(' id') && !key.endsWith(' statement'),
    );
    for (const key of [keys[0], keys[400], keys[keys.length - 1]]) {
      const texts = textsOf(rubric);
      texts.set(key ?? '', `${texts.get(key ?? '') ?? ''} `);
      expect(differencesOf(texts)).toEqual([key]);
    }
  });

  it('has the counts of the source', () => {
    const families: Record<string, number> = {};
    for (const { criterion } of criteria) {
      const family = criterion.code.replace(/[0-9]+$/, '');
      families[family] = (families[family] ?? 0) + 1;
    }
    expect(families).toEqual({ B: 80, RB: 41, A: 69, RA: 32, S: 55, RS: 42 });
    expect(families).toEqual(source.families);
    expect(criteria).toHaveLength(319);
    expect(rubric.categories.map((category) => category.items.length)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(rubric.categories.flatMap((c) => c.items.flatMap((item) => item.levels))).toHaveLength(72);
    expect(rubric.categories.filter((category) => category.overview).map((c) => c.id)).toEqual([
      '1',
      '3',
      '4',
      '5',
    ]);
    expect(rubric.categories.flatMap((c) => c.overview?.rows ?? []).map((row) => row.cells.length)).toEqual(
      Array.from({ length: 16 }, () => 3),
    );
  });

  it('gives every criterion the id, kind and level of its code, numbered without a gap', () => {
    const next = new Map<string, number>();
    for (const { criterion, item, level } of criteria) {
      const [, family = '', number = ''] = /^(R?[BAS])([0-9]+)$/.exec(criterion.code) ?? [];
      expect(criterion.id).toBe(`${item.id}.${criterion.code}`);
      expect(criterion.kind).toBe(family.startsWith('R') ? 'result' : 'approach');
      expect(level.level).toBe({ B: 'basic', A: 'advance', S: 'significance' }[family.slice(-1)]);
      const key = `${item.id} ${family}`;
      expect(Number(number)).toBe((next.get(key) ?? 0) + 1);
      next.set(key, Number(number));
    }
  });

  it('limits exactly the two criteria that the source marks to provinces', () => {
    const limited = criteria
      .filter(({ criterion }) => criterion.appliesTo !== null)
      .map(({ criterion }) => criterion);
    const marked = [...source.texts].filter(([, text]) => text.includes('[ระดับจังหวัด]')).map(([key]) => key);
    expect(limited.map(({ id, appliesTo }) => [id, appliesTo])).toEqual([
      ['2.3.S4', ['province']],
      ['2.4.A4', ['province']],
    ]);
    expect(marked).toEqual(limited.map(({ id }) => `${id} text`));
    expect(JSON.stringify(pmqa)).not.toContain('[ระดับจังหวัด]');
  });

  it('takes its points as 300, 100 and 100 and never calls the rule official', () => {
    expect(rubric.levels.map((level) => [level.title, level.phase, level.points])).toEqual([
      ['Basic', 'A&D', 300],
      ['Advance', 'Alignment', 100],
      ['Significance', 'Integration', 100],
    ]);
    expect(rubric.scoring.source).toContain('ไม่พบสูตร');
    expect(rubric.scoring.name).not.toContain('ทางการ');
  });

  it('holds no sequence of characters that Thai does not write', () => {
    const text = [...textsOf(rubric).values()].join('\n');
    const impossible = [
      /เเ|ํา/u, // two signs that only look like แ and ำ
      /[\u0E48-\u0E4B]{2}/u, // two tone marks on one letter
      /([\u0E30-\u0E3A]|\u0E45|\u0E47)\1/u, // a vowel sign twice
      /[\u0E48-\u0E4B][\u0E31\u0E34-\u0E3A]/u, // a tone mark below its vowel
      /[เแโใไ][\u0E30-\u0E3A\u0E40-\u0E44]/u, // a leading vowel without a letter
      /(?<![\u0E01-\u0E2E\p{Mn}])\p{Mn}/u, // a mark without a letter
      /[๐-๙]/u,
    ];
    for (const pattern of impossible) expect(text).not.toMatch(pattern);
  });
});

describe('corrections.json', () => {
  it.each(corrections.corrections)(
    '$id $field: “$from” stands once in the source',
    ({ id, field, from, to }) => {
      const before = source.texts.get(`${id} ${field}`) ?? '';
      const after = textsOf(rubric).get(`${id} ${field}`) ?? '';
      expect(occurrences(before, from)).toBe(1);
      expect(after).toContain(to);
      expect(after).not.toContain(from);
    },
  );

  it.each(corrections.queries)('$id $field: “$text” is left as it stands', ({ id, field, text }) => {
    const before = source.texts.get(`${id} ${field}`) ?? '';
    const after = textsOf(rubric).get(`${id} ${field}`) ?? '';
    expect(occurrences(before, text)).toBe(1);
    expect(occurrences(after, text)).toBe(1);
  });

  it('gives every correction a reason and every query a question, each once', () => {
    const keys = [
      ...corrections.corrections.map((entry) => `${entry.id} ${entry.field} ${entry.from}`),
      ...corrections.queries.map((entry) => `${entry.id} ${entry.field} ${entry.text}`),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    for (const { reason } of corrections.corrections) expect(reason.trim()).not.toBe('');
    for (const { question } of corrections.queries) expect(question.trim()).not.toBe('');
  });
});
