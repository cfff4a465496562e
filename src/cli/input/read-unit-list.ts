/** The list of units that are expected to send, from its path to the units, or to all that is wrong with it. */
import { parseUnitList } from '../../core/rollup/parse-unit-list';
import type { ListedUnit } from '../../core/rollup/settle-units';
import type { ReadFile } from '../disk/read-file';
import { fileProblem, type CliProblem } from '../problems/cli-problem';
import { unitListProblem } from '../words/rollup-words';
import { decodeUtf8 } from './read-json-file';

/** A line for every village of the country would be smaller. */
const maxFileBytes = 32 * 1024 * 1024;

export async function readUnitList(
  path: string,
  readFile: ReadFile,
  problems: CliProblem[],
): Promise<readonly ListedUnit[]> {
  const bytes = await readFile(path, maxFileBytes);
  if (!bytes.ok) {
    problems.push(fileProblem(path, bytes.failure));
    return [];
  }
  const text = decodeUtf8(bytes.value);
  if (text === null) {
    problems.push(fileProblem(path, { kind: 'notUtf8' }));
    return [];
  }
  const list = parseUnitList(text);
  if (list.ok) return list.value;
  problems.push(...list.failure.map((fault) => unitListProblem(path, fault)));
  return [];
}
