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
const [exclamation, question] = [0x21, 0x3f];

/** @throws XmlFault, and whatever a handler throws */
export function scanXml(xml: string, { open, close, text }: XmlHandlers): void {
  const stack: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let elements = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) {
      const between = xml.slice(at, textEnd);
      if (stack.length > 0) text?.(decodeEntities(between));
      else if (between.trim() !== '') throw new XmlFault('malformed');
    }
    if (tag < 0) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === slash) {
      const name = stack.pop();
      if (name === undefined) throw new XmlFault('malformed');
      at = afterClosing(xml, tag + 2, name);
      close?.(localName(name));
    } else if (next === question) {
      at = after(xml, '?>', tag);
    } else if (next === exclamation) {
      const isComment = xml.startsWith('<!--', tag);
      at = isComment ? after(xml, '-->', tag + 4) : afterCharacterData(xml, tag, stack.length, text);
    } else {
      const end = tagEnd(xml, tag + 1);
      const closed = xml.charCodeAt(end - 1) === slash;
      const contentEnd = closed ? end - 1 : end;
      const nameEnd = endOfName(xml, tag + 1, contentEnd);
      if (nameEnd === tag + 1 || (stack.length === 0 && elements > 0)) throw new XmlFault('malformed');
      const name = xml.slice(tag + 1, nameEnd);
      elements += 1;
      open?.(localName(name), new TagAttributes(xml, nameEnd, contentEnd));
      if (closed) close?.(localName(name));
      else if (stack.push(name) > maxDepth) throw new XmlFault('malformed');
      at = end + 1;
    }
  }
  if (stack.length > 0 || elements === 0) throw new XmlFault('malformed');
}

/** Behind the tag that closes what was opened by this name. */
function afterClosing(xml: string, from: number, name: string): number {
  const end = from + name.length;
  if (xml.charCodeAt(end) === greater && xml.startsWith(name, from)) return end + 1;
  const behind = after(xml, '>', from);
  if (xml.slice(from, behind - 1).trim() !== name) throw new XmlFault('malformed');
  return behind;
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
function endOfName(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) > 0x20) at += 1;
  return at;
}

/** Values by their names as written; of two of one name the later. Read once, when the first of them is asked for. */
class TagAttributes implements XmlAttributes {
  private found: string[] | null = null;

  constructor(
    private readonly xml: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get(name: string): string | undefined {
    const value = this.find(name);
    return value === undefined ? undefined : decodeEntities(value);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  names(): readonly string[] {
    const all = this.pairs();
    return [...new Set(all.filter((_, at) => at % 2 === 0))];
  }

  private find(wanted: string): string | undefined {
    const all = this.pairs();
    for (let at = all.length - 2; at >= 0; at -= 2) if (all[at] === wanted) return all[at + 1];
    return undefined;
  }

  /** Names and values in turn. */
  private pairs(): readonly string[] {
    this.found ??= readAttributes(this.xml.slice(this.from, this.to));
    return this.found;
  }
}

/** @returns names and values in turn, as they are written. What is no attribute is passed over. */
function readAttributes(content: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (;;) {
    const equals = content.indexOf('=', at);
    if (equals < 0) return found;
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
    if (valueTo < 0) return found;
    // A name stands apart from what is before it.
    if (nameTo > nameFrom && nameFrom > 0) {
      found.push(content.slice(nameFrom, nameTo), content.slice(quoteAt + 1, valueTo));
    }
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
