/** A rubric a hundred and forty times the size of PMQA. */
import type { Rubric } from '../../src/core/rubric/rubric';

/**
 * 9 categories of 50 items of 5 levels of 20 criteria: 45,000.
 * @param text of every criterion, its number behind it
 */
export function hugeRubric(text: string): Rubric {
  const numbers = (count: number) => Array.from({ length: count }, (_, position) => position + 1);
  return {
    id: 'huge',
    edition: '1',
    title: 'Huge',
    language: 'en',
    agencyTypes: [],
    levels: numbers(5).map((level) => ({ id: `L${level}`, title: `Level ${level}`, phase: '', points: 100 })),
    categories: numbers(9).map((category) => ({
      id: String(category),
      title: `Category ${category}`,
      goal: 'Goal',
      overview: null,
      items: numbers(50).map((item) => ({
        id: `${category}.${item}`,
        title: `Item ${item}`,
        statement: '',
        levels: numbers(5).map((level) => ({
          level: `L${level}`,
          description: 'Description',
          criteria: numbers(20).map((number) => ({
            id: `${category}.${item}.${level}-${number}`,
            code: `${level}-${number}`,
            kind: 'approach',
            text: `${text} ${number}`,
            appliesTo: null,
          })),
        })),
      })),
    })),
    scoring: { rule: 'sequential-share', name: 'Shares', source: 'Test' },
  };
}
