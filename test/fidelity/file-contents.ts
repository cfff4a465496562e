/** What the cells of a file hold, from the XML of a sheet: texts as texts, formulas with `=`, no results. */
import type { Fact, Facts } from './picture';

/** By address; cells without content have the kind `empty`. */
export function contentsOf(xml: string, parts: ReadonlyMap<string, string>): ReadonlyMap<string, Facts> {
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inside = '']) => textIn(inside),
  );
  const contents = new Map<string, Facts>();
  for (const [, address = '', attributes = '', inside = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const type = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    contents.set(address, contentOf(type, inside, shared));
  }
  return contents;
}

function contentOf(type: string, inside: string, shared: readonly string[]): Facts {
  const formula = /<f>(.*?)<\/f>/s.exec(inside)?.[1];
  const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
  if (formula !== undefined) {
    // Whoever opens the file computes: a stored result could be stale.
    return { kind: 'formula', content: `=${fromXml(formula)}${value === undefined ? '' : ' with a result'}` };
  }
  const fact = (): Fact => {
    if (type === 'inlineStr') return textIn(inside);
    if (value === undefined) return null;
    if (type === 's') return shared[Number(value)] ?? null;
    if (type === 'b') return value === '1';
    if (type === 'n') return Number(value);
    throw new Error(`A cell of type ${type}, which is not planned`);
  };
  const content = fact();
  return { kind: content === null ? 'empty' : typeof content, content };
}

/** Plain text, or the runs of formatted text put together. */
function textIn(xml: string): string {
  const runs = [...xml.matchAll(/<t(?:\/>|(?: [^>]*)?>(.*?)<\/t>)/gs)].map(([, run = '']) => fromXml(run));
  return runs
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function fromXml(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
