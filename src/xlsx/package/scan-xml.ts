/**
 * XML from beginning to end, told piece by piece: nothing is built, so memory does not grow with the document.
 * Strict where it matters for a file from outside: every element is closed, nesting has a limit, no document type
 * and no entities but the five of XML itself. (hucre has a scanner, but does not export it, and it lets all of that
 * pass.)
 */

/** Names without their prefix: some programs write `x:row`. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  /** May come in several pieces. */
  readonly text?: (text: string) => void;
}

/** By name as written, prefix included. Nothing of them is read before somebody asks: most cells need one or two. */
export interface XmlAttributes {
  /** @throws XmlFault when the value holds an entity that is none of XML's own */
  readonly get: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
  readonly names: () => readonly string[];
}

export class XmlFault extends Error {
  constructor(readonly kind: 'malformed' | 'doctype') {
    super(kind);
  }
}

/** Deeper than any part of a workbook. */
const maxDepth = 100;
const [doubleQuote, singleQuote, slash, greater] = [0x22, 0x27, 0x2f, 0x3e];

/** @throws XmlFault, and whatever a handler throws */
export function scanXml(xml: string, { open, close, text }: XmlHandlers): void {
  const stack: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let elements = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    const between = xml.slice(at, tag < 0 ? xml.length : tag);
    if (stack.length > 0) {
      if (between !== '') text?.(decodeEntities(between));
    } else if (between.trim() !== '') throw new XmlFault('malformed');
    if (tag < 0) break;
    const next = xml[tag + 1];
    if (next === '?') {
      at = after(xml, '?>', tag);
    } else if (next === '!') {
      const isComment = xml.startsWith('<!--', tag);
      at = isComment ? after(xml, '-->', tag + 4) : afterCharacterData(xml, tag, stack.length, text);
    } else if (next === '/') {
      at = after(xml, '>', tag);
      const name = xml.slice(tag + 2, at - 1).trim();
      if (stack.pop() !== name) throw new XmlFault('malformed');
      close?.(localName(name));
    } else {
      const end = tagEnd(xml, tag + 1);
      const closed = xml.charCodeAt(end - 1) === slash;
      const content = xml.slice(tag + 1, closed ? end - 1 : end);
      const name = content.slice(0, endOfName(content));
      if (name === '' || (stack.length === 0 && elements > 0)) throw new XmlFault('malformed');
      elements += 1;
      open?.(localName(name), new TagAttributes(content, name.length));
      if (closed) close?.(localName(name));
      else if (stack.push(name) > maxDepth) throw new XmlFault('malformed');
      at = end + 1;
    }
  }
  if (stack.length > 0 || elements === 0) throw new XmlFault('malformed');
}

function after(xml: string, ending: string, from: number): number {
  const end = xml.indexOf(ending, from);
  if (end < 0) throw new XmlFault('malformed');
  return end + ending.length;
}

function afterCharacterData(xml: string, at: number, depth: number, text: XmlHandlers['text']): number {
  if (!xml.startsWith('<![CDATA[', at)) throw new XmlFault('doctype');
  const end = after(xml, ']]>', at);
  if (depth === 0) throw new XmlFault('malformed');
  text?.(xml.slice(at + '<![CDATA['.length, end - ']]>'.length));
  return end;
}

/** The `>` that ends the tag: not one inside an attribute's value. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greater) return at;
  }
  throw new XmlFault('malformed');
}

/** Where the first white space stands, or the end. */
function endOfName(content: string): number {
  let at = 0;
  while (at < content.length && content.charCodeAt(at) > 0x20) at += 1;
  return at;
}

/** A value by its name as written; of two of one name the later. Looked for anew each time: a cell asks for three of three. */
class TagAttributes implements XmlAttributes {
  constructor(
    private readonly content: string,
    private readonly from: number,
  ) {}

  get(name: string): string | undefined {
    const value = this.find(name);
    return value === undefined ? undefined : decodeEntities(value);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  names(): readonly string[] {
    const names: string[] = [];
    eachAttribute(this.content, this.from, (from, to) => void names.push(this.content.slice(from, to)));
    return [...new Set(names)];
  }

  private find(wanted: string): string | undefined {
    const { content } = this;
    let value: string | undefined;
    eachAttribute(content, this.from, (from, to, valueFrom, valueTo) => {
      if (to - from === wanted.length && content.startsWith(wanted, from)) {
        value = content.slice(valueFrom, valueTo);
      }
    });
    return value;
  }
}

/** Tells where name and value of each attribute stand. What is no attribute is passed over. */
function eachAttribute(
  content: string,
  start: number,
  tell: (nameFrom: number, nameTo: number, valueFrom: number, valueTo: number) => void,
): void {
  let at = start;
  while (at < content.length) {
    const equals = content.indexOf('=', at);
    if (equals < 0) return;
    let nameTo = equals;
    while (nameTo > at && isSpace(content.charCodeAt(nameTo - 1))) nameTo -= 1;
    let nameFrom = nameTo;
    while (nameFrom > at && !isSpace(content.charCodeAt(nameFrom - 1))) nameFrom -= 1;
    let quoteAt = equals + 1;
    while (isSpace(content.charCodeAt(quoteAt))) quoteAt += 1;
    const quote = content.charCodeAt(quoteAt);
    if (quote !== doubleQuote && quote !== singleQuote) {
      at = equals + 1;
      continue;
    }
    const valueTo = content.indexOf(quote === doubleQuote ? '"' : "'", quoteAt + 1);
    if (valueTo < 0) return;
    // A name stands apart from what is before it.
    if (nameTo > nameFrom && nameFrom > start) tell(nameFrom, nameTo, quoteAt + 1, valueTo);
    at = valueTo + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Between `&` and `;`: the longest is `#x10FFFF`. */
const longestEntity = 8;

function decodeEntities(text: string): string {
  let mark = text.indexOf('&');
  if (mark < 0) return text;
  let decoded = '';
  let at = 0;
  for (; mark >= 0; mark = text.indexOf('&', at)) {
    const end = text.indexOf(';', mark);
    if (end < 0 || end - mark > longestEntity + 1) throw new XmlFault('malformed');
    const name = text.slice(mark + 1, end);
    const found = namedEntities.get(name) ?? numbered(name);
    if (found === undefined) throw new XmlFault('malformed');
    decoded += text.slice(at, mark) + found;
    at = end + 1;
  }
  return decoded + text.slice(at);
}

/** `#10` or `#x0A`. */
function numbered(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
