/** Changes one place of a JSON document in a copy, so that a test can say exactly what it broke. */
export type JsonPath = readonly (string | number)[];

/** Given instead of a value, it removes the member or element. */
export const removed = Symbol('removed');

export function editJson(document: unknown, path: JsonPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    const elements: unknown[] = [...(document as readonly unknown[])];
    const index = Number(step);
    if (rest.length === 0 && value === removed) elements.splice(index, 1);
    else elements[index] = editJson(elements[index], rest, value);
    return elements;
  }
  if (typeof document !== 'object' || document === null)
    throw new Error(`No ${path.join('.')} in the document`);
  const members = new Map<string, unknown>(Object.entries(document));
  if (rest.length === 0 && value === removed) members.delete(String(step));
  else members.set(String(step), editJson(members.get(String(step)), rest, value));
  return Object.fromEntries(members);
}

/** Every path of the document, the document itself excepted. */
export function jsonPaths(document: unknown, here: JsonPath = []): readonly JsonPath[] {
  if (typeof document !== 'object' || document === null) return [];
  const keys = Array.isArray(document) ? document.map((_, index) => index) : Object.keys(document);
  const entries = new Map<string, unknown>(Object.entries(document));
  return keys.flatMap((key) => [[...here, key], ...jsonPaths(entries.get(String(key)), [...here, key])]);
}
