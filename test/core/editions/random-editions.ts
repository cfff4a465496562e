/**
 * Pairs of editions for the laws: a rubric whose criteria all have different words, and the same after criteria were
 * added, removed, reworded, moved to other items and numbered anew.
 */
import * as fc from 'fast-check';
import type { Answer, Answers } from '../../../src/core/assessment/answers';
import { isEmptyAnswer } from '../../../src/core/assessment/answers';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import type { Rubric } from '../../../src/core/rubric/rubric';
import { sampleRubric } from '../assessment/sample-rubric';
import { answerArbitrary } from '../layout/random-answers';

/** The words of the criteria: item by item, level by level. */
export type Words = readonly (readonly (readonly string[])[])[];

export interface EditionPair {
  readonly old: RubricIndex;
  readonly target: RubricIndex;
  /** By the words of the criterion, which are unique in each edition. */
  readonly answers: Answers;
}

const letters = ['B', 'A'] as const;

/** Numbers criteria by their place, as an edition does. */
export function editionOf(words: Words, edition: string): RubricIndex {
  const base: Rubric = sampleRubric({ points: [300, 200], items: {} });
  const item = (levels: readonly (readonly string[])[], number: number) => {
    const id = `1.${number + 1}`;
    return {
      id,
      title: `หัวข้อ ${id}`,
      statement: '',
      levels: levels.map((texts, level) => ({
        level: `level-${level + 1}`,
        description: '',
        criteria: texts.map((text, place) => {
          const code = `${letters[level] ?? 'Z'}${place + 1}`;
          return { id: `${id}.${code}`, code, kind: 'approach' as const, text, appliesTo: null };
        }),
      })),
    };
  };
  const category = { id: '1', title: 'หมวด 1', goal: '', overview: null, items: words.map(item) };
  return indexRubric({ ...base, edition, categories: [category] });
}

type Edit =
  | { readonly kind: 'remove' | 'reword' | 'first' | 'move'; readonly which: number; readonly where: number }
  | { readonly kind: 'add'; readonly which: number; readonly where: number };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    'remove' as const,
    'reword' as const,
    'first' as const,
    'move' as const,
    'add' as const,
  ),
  which: fc.nat(1000),
  where: fc.nat(1000),
});

/** `first` puts a criterion first in its level, which numbers the others anew and changes no words. */
function applyEdits(words: Words, edits: readonly Edit[]): Words {
  const next = words.map((item) => item.map((level) => [...level]));
  const levels = next.flat();
  edits.forEach(({ kind, which, where }, number) => {
    const from = levels[which % levels.length] ?? [];
    const to = levels[where % levels.length] ?? [];
    const place = from.length === 0 ? 0 : where % from.length;
    if (kind === 'add') return void to.splice(which % (to.length + 1), 0, `ข้อที่เพิ่มครั้งที่ ${number}`);
    const [text] = from.splice(place, from.length === 0 ? 0 : 1);
    if (text === undefined || kind === 'remove') return;
    if (kind === 'reword') from.splice(place, 0, `${text} แก้ครั้งที่ ${number}`);
    else if (kind === 'first') from.unshift(text);
    else to.push(text);
  });
  return next;
}

const shape = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 3 });

function wordsOf(counts: readonly (readonly [number, number])[]): Words {
  return counts.map((levels, item) =>
    levels.map((count, level) =>
      Array.from({ length: count }, (_, place) => `แนวทาง ${item + 1} ระดับ ${level + 1} ข้อ ${place + 1}`),
    ),
  );
}

function answersFor(index: RubricIndex): fc.Arbitrary<Answers> {
  const ids = [...index.criteria.keys()];
  return fc
    .array(fc.option(answerArbitrary, { freq: 3 }), { minLength: ids.length, maxLength: ids.length })
    .map((given) => new Map(ids.flatMap((id, at) => pair(id, given[at] ?? null))));
}

function pair(id: string, answer: Answer | null): [string, Answer][] {
  return answer === null || isEmptyAnswer(answer) ? [] : [[id, answer]];
}

/** @param kinds the edits that may happen; all when not given */
export function editionPairs(kinds?: readonly Edit['kind'][]): fc.Arbitrary<EditionPair> {
  const edits = fc
    .array(edit, { maxLength: 8 })
    .map((all) => all.filter(({ kind }) => kinds === undefined || kinds.includes(kind)));
  return fc.tuple(shape, edits).chain(([counts, changes]) => {
    const words = wordsOf(counts);
    const old = editionOf(words, '1');
    const target = editionOf(applyEdits(words, changes), changes.length === 0 ? '1' : '2');
    return answersFor(old).map((answers) => ({ old, target, answers }));
  });
}

export function someAnswersFor(index: RubricIndex): fc.Arbitrary<Answers> {
  return answersFor(index);
}
