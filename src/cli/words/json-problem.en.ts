import type { JsonExpected, JsonFault } from '../../core/json/json-problem';
import { listed, type FaultWords } from './fault-words';

const expected: Readonly<Record<JsonExpected, string>> = {
  object: 'a JSON object in braces { }',
  list: 'a JSON list in brackets [ ]',
  text: 'text in quotation marks',
  number: 'a number (without quotation marks)',
  wholeNumber: 'a whole number (without quotation marks)',
  trueOrFalse: 'true or false (without quotation marks)',
};

export const jsonProblemEn: FaultWords<JsonFault> = {
  wrongType: (fault) => `must be ${expected[fault.expected]}, but found ${fault.found}`,
  missing: () => 'is missing',
  unknownKey: ({ known }) => `unknown name; the names that can be used are ${listed(known)}`,
  emptyText: () => 'must hold text',
  emptyList: () => 'must hold at least one element',
  tooLong: ({ length, limit }) => `the text has ${length} characters; at most ${limit} are taken`,
  tooMany: ({ count, limit }) => `holds ${count} elements; at most ${limit} are taken`,
  badCharacter: ({ code }) => `holds the character ${code}, which an Excel file cannot hold; delete it`,
  more: ({ count }) => `and ${count} more problems in this file`,
};
