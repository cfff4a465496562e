/**
 * What other parts of a file lay on the cells of a sheet: addresses behind words, notes and comments, pictures, boxes to
 * tick. Each goes to its cell; nothing is unpacked but the small parts that say where they are.
 */
import { besideKey, type BesideCell } from '../../core/editions/beside';
import { parseAddress } from '../../core/sheet/cell-address';
import type { PackageReader } from '../package/package-reader';
import { readRelationsIfAny, type Relations } from '../package/read-relations';
import { fromFileText } from '../file-text';
import { readBoxes } from './read-boxes';
import type { SheetEnds } from './sheet-ends';

/** Of one link over many cells so many get it; more is a whole column that somebody made a link of. */
const mostCellsOfALink = 1_000;

export interface LaidOn {
  readonly beside: ReadonlyMap<string, BesideCell>;
  /** Boxes and whether they are ticked, by the cell they lie on. */
  readonly boxes: ReadonlyMap<string, boolean>;
}

/** @param found what the cells themselves had beside them. @throws FileFault */
export async function readBeside(
  file: PackageReader,
  part: string,
  ends: SheetEnds,
  found: ReadonlyMap<string, BesideCell>,
): Promise<LaidOn> {
  const relations = await readRelationsIfAny(file, part);
  const beside = new Map(found);
  const put = (key: string, more: BesideCell): void => void beside.set(key, { ...beside.get(key), ...more });
  putLinks(ends, relations, put);
  const notes = await readNotes(file, relations);
  for (const [key, texts] of notes) put(key, { notes: texts });
  for (const key of await readPictures(file, relations)) put(key, { picture: true });
  return { beside, boxes: await readBoxes(file, ends, relations) };
}

type Put = (key: string, more: BesideCell) => void;

function putLinks({ links }: SheetEnds, relations: Relations, put: Put): void {
  for (const { area, relation, location } of links) {
    const target = relations.get(relation)?.target ?? '';
    const link =
      target === ''
        ? location === ''
          ? ''
          : `#${location}`
        : location === ''
          ? target
          : `${target}#${location}`;
    if (link === '') continue;
    for (const each of parseAddress(area) ?? []) {
      const cells = Math.min(each.rows * each.columns, mostCellsOfALink);
      for (let at = 0; at < cells; at += 1)
        put(besideKey(each.row + Math.floor(at / each.columns), each.column + (at % each.columns)), { link });
    }
  }
}

/** A conversation stands in a part of its own; the note that older programs see instead of it says only that. */
async function readNotes(file: PackageReader, relations: Relations): Promise<Map<string, string[]>> {
  const notes = new Map<string, string[]>();
  const talks = new Map<string, string[]>();
  for (const { type, target, outside } of relations.values()) {
    if (outside || !file.has(target)) continue;
    if (type === 'comments') await gather(file, target, 'comment', notes);
    if (type === 'threadedComment') await gather(file, target, 'threadedComment', talks);
  }
  for (const [key, texts] of talks) notes.set(key, texts);
  return notes;
}

async function gather(
  file: PackageReader,
  part: string,
  element: 'comment' | 'threadedComment',
  into: Map<string, string[]>,
): Promise<void> {
  const textElement = element === 'comment' ? 't' : 'text';
  let [key, text, inText] = ['', '', false];
  await file.parse(part, {
    open: (name, attributes) => {
      if (name === element) {
        const [area] = parseAddress(attributes.get('ref') ?? '') ?? [];
        key = area === undefined ? '' : besideKey(area.row, area.column);
        text = '';
      } else if (name === textElement) inText = true;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === textElement) inText = false;
      const said = fromFileText(text).trim();
      if (name === element && key !== '' && said !== '') into.set(key, [...(into.get(key) ?? []), said]);
    },
  });
}

/** The cells on which the upper left corners of pictures lie. Charts and shapes are no evidence. */
async function readPictures(file: PackageReader, relations: Relations): Promise<string[]> {
  const cells: string[] = [];
  for (const { type, target, outside } of relations.values()) {
    if (type !== 'drawing' || outside || !file.has(target)) continue;
    let corner: 'row' | 'col' | null = null;
    let [row, column, inFrom] = [-1, -1, false];
    await file.parse(target, {
      open: (name) => {
        if (name === 'from') inFrom = true;
        else if (inFrom && (name === 'row' || name === 'col')) corner = name;
        else if (name === 'pic' && row >= 0 && column >= 0) cells.push(besideKey(row, column));
      },
      text: (text) => {
        if (corner === 'row') row = Number(text);
        else if (corner === 'col') column = Number(text);
      },
      close: (name) => {
        if (name === 'from') inFrom = false;
        if (name === 'row' || name === 'col') corner = null;
      },
    });
  }
  return cells;
}
