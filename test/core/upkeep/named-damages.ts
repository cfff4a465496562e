/** What hands do to a workbook, one thing at a time and each with a name: what the catalogue of the approved pages is made of. */
import { categoryMarker } from '../../../src/core/layout/markers';
import type { WorkbookCondition } from '../../../src/core/standing/condition';
import { editSheet, type Edited } from './condition-of';
import { damaged, type Damage } from './damaged';

export interface NamedDamage {
  readonly name: string;
  readonly hands: (intact: WorkbookCondition) => WorkbookCondition;
  /** What the person chooses of each question, from 0; nothing where nobody has been asked. */
  readonly chooses?: number;
}

export const first = categoryMarker('1');
export const second = categoryMarker('2');

/** Tabs by their place in the plan. */
export const [summaryTab, firstTab, secondTab, dataTab] = [0, 1, 2, 3] as const;

export function suffers(name: string, ...damages: readonly Damage[]): NamedDamage {
  return { name, hands: (intact) => damaged(intact, damages) };
}

export function cellsOf({ sheets }: WorkbookCondition, marker: string): Edited {
  const formulas = sheets.find(({ sheetId }) => sheetId === marker)?.cells?.formulas ?? [];
  return formulas.map((line) => [...line]);
}

export function edited(name: string, marker: string, edit: (cells: Edited) => void): NamedDamage {
  return { name, hands: (intact) => editSheet(intact, marker, edit) };
}

/** Each way to answer, from nobody asked to the second option. */
export function asked(damage: NamedDamage): NamedDamage[] {
  return [
    damage,
    { ...damage, name: `${damage.name}; the first is chosen`, chooses: 0 },
    { ...damage, name: `${damage.name}; the second is chosen`, chooses: 1 },
  ];
}

export const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
