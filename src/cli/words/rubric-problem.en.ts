import type { IdFault, RubricFault } from '../../core/rubric/rubric-problem';
import { listed, type FaultWords } from './fault-words';
import { jsonProblemEn } from './json-problem.en';

const faults: Readonly<Record<IdFault, string>> = {
  wildcard: 'it holds *, ? or ~, which formulas read as wildcards',
  quote: 'it holds a double quote ("), which ends a text inside a formula',
  space: 'it holds a space or a line break',
  invisible: 'it holds an invisible character',
  operator: 'it begins with =, < or >, which formulas read as a comparison',
  slash: 'it holds /, which stands between the id of an item and the number of a level',
  sheetName: "it holds \\ / [ ] : or ', which a sheet name cannot hold",
};

export const rubricProblemEn: FaultWords<RubricFault> = {
  ...jsonProblemEn,
  badId: ({ id, fault }) => `“${id}” cannot be an id: ${faults[fault]}`,
  duplicateId: ({ id, first }) => `the id “${id}” is already used at ${first} (capitals make no difference)`,
  repeated: ({ id, first }) => `“${id}” is already named at ${first}`,
  badPoints: ({ found, limit }) => `points must be a number from 0 to ${limit}, but are ${found}`,
  badLanguage: ({ found }) => `“${found}” is not a language tag such as th or en-GB`,
  unknownLevel: ({ id, known }) => `the rubric has no level “${id}”; its levels are ${listed(known)}`,
  missingLevel: ({ id }) => `this item lacks the level “${id}”`,
  levelOrder: ({ expected, found }) =>
    `the levels must come in the order ${expected.join(', ')}, but come as ${found.join(', ')}`,
  unknownAgencyType: ({ id, known }) =>
    known.length === 0
      ? `there is no agency type “${id}”: the rubric names no agency types`
      : `the rubric has no agency type “${id}”; its agency types are ${listed(known)}`,
  unknownOverviewItem: ({ id, known }) => `this category has no item “${id}”; its items are ${listed(known)}`,
  cellCount: ({ expected, found }) => `must hold ${expected} cells, one per level, but holds ${found}`,
  unknownKind: ({ found }) => `the kind of a criterion is approach or result, not “${found}”`,
  unknownRule: ({ found }) => `“${found}” is not a known scoring rule; known is sequential-share`,
};
