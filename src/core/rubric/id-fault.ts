/**
 * Which ids can be trusted in formulas. Ids are compared by COUNTIFS, SUMIFS and MATCH, which read wildcards,
 * comparison signs and numbers into them and ignore capitals; an id that such a function would misread is
 * refused at the door, so that no formula has to escape anything.
 */
import type { IdFault } from './rubric-problem';

/** What the id is for: an item's id is joined with a level number, a category's names a sheet. */
export type IdUse = 'plain' | 'item' | 'category';

const rules: readonly { readonly fault: IdFault; readonly uses: readonly IdUse[]; readonly found: RegExp }[] =
  [
    { fault: 'wildcard', uses: ['plain', 'item', 'category'], found: /[*?~]/u },
    { fault: 'quote', uses: ['plain', 'item', 'category'], found: /"/u },
    { fault: 'space', uses: ['plain', 'item', 'category'], found: /\s/u },
    { fault: 'invisible', uses: ['plain', 'item', 'category'], found: /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/u },
    { fault: 'operator', uses: ['plain', 'item', 'category'], found: /^[=<>]/u },
    { fault: 'slash', uses: ['item'], found: /\//u },
    { fault: 'sheetName', uses: ['category'], found: /[\\/[\]:']/u },
  ];

/** Every fault of the id, in a fixed order; none when it can be used. */
export function idFaults(id: string, use: IdUse): readonly IdFault[] {
  return rules.filter((rule) => rule.uses.includes(use) && rule.found.test(id)).map((rule) => rule.fault);
}

/** Two ids with the same key are one id to a formula. */
export function idKey(id: string): string {
  return id.normalize('NFC').toUpperCase();
}
