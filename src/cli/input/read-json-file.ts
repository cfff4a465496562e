/** A JSON file, from its path to a value with places, or to all that is wrong with it as a file. */
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { parseJsonText, type JsonDocument } from '../../core/json/json-text';
import { fileProblem, syntaxProblem, type CliProblem } from '../problems/cli-problem';
import { errorCode, type ReadFile } from '../disk/read-file';

/** Room for an answer in every criterion of a rubric many times the size of PMQA. */
const maxFileBytes = 8 * 1024 * 1024;

export async function readJsonFile(
  path: string,
  readFile: ReadFile,
): Promise<Outcome<JsonDocument, readonly CliProblem[]>> {
  const bytes = await readFile(path, maxFileBytes);
  if (!bytes.ok) return failed([fileProblem(path, bytes.failure)]);
  const text = decodeUtf8(bytes.value);
  if (text === null) return failed([fileProblem(path, { kind: 'notUtf8' })]);
  const document = parseJsonText(text);
  return document.ok ? succeeded(document.value) : failed([syntaxProblem(path, document.failure)]);
}

/** A byte order mark at the start is left out, because Notepad and Excel write one. Null when not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  // JSON begins with two characters of ASCII, so a zero among the first two bytes is UTF-16 or UTF-32.
  if (bytes.subarray(0, 2).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}
