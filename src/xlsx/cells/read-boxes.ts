/**
 * Boxes to tick that lie over cells, as form controls: told by the sheet and a part for each (since Excel 2010), or only by
 * the drawing in VML, as older Excel and other programs write them. One that is half ticked says nothing.
 */
import { besideKey } from '../../core/editions/beside';
import { FileFault } from '../file-fault';
import type { PackageReader } from '../package/package-reader';
import type { Relations } from '../package/read-relations';
import type { SheetEnds } from './sheet-ends';

/** Whether a box is ticked, by the cell on which its upper left corner lies. */
export type Boxes = ReadonlyMap<string, boolean>;

/** @throws FileFault */
export async function readBoxes(file: PackageReader, ends: SheetEnds, relations: Relations): Promise<Boxes> {
  // Excel repeats its boxes in VML for older programs.
  return ends.boxes.length > 0 ? readControls(file, ends, relations) : readVmlBoxes(file, relations);
}

async function readControls(file: PackageReader, { boxes }: SheetEnds, relations: Relations): Promise<Boxes> {
  const ticked = new Map<string, boolean>();
  for (const { relation, row, column } of boxes) {
    const target = relations.get(relation)?.target ?? '';
    if (target === '' || !file.has(target)) continue;
    await file.parse(target, {
      open: (name, attributes) => {
        if (name !== 'formControlPr' || attributes.get('objectType') !== 'CheckBox') return;
        const state = attributes.get('checked');
        if (state !== 'Mixed') ticked.set(besideKey(row, column), state === 'Checked');
      },
    });
  }
  return ticked;
}

async function readVmlBoxes(file: PackageReader, relations: Relations): Promise<Boxes> {
  const boxes = new Map<string, boolean>();
  for (const { type, target, outside } of relations.values()) {
    if (type !== 'vmlDrawing' || outside || !file.has(target)) continue;
    try {
      await readVml(file, target, boxes);
    } catch (error) {
      // Old programs write VML as they wrote HTML, with open tags: what stands before the first of them was read, and what
      // follows holds the looks of shapes. A sheet is not refused for that.
      const isUnread = error instanceof FileFault && error.failure.kind === 'damaged';
      if (!isUnread) throw error;
    }
  }
  return boxes;
}

async function readVml(file: PackageReader, part: string, boxes: Map<string, boolean>): Promise<void> {
  let isBox = false;
  let inside = '';
  let [anchor, checked] = ['', ''];
  await file.parse(part, {
    open: (name, attributes) => {
      if (name === 'ClientData') {
        isBox = attributes.get('ObjectType') === 'Checkbox';
        [anchor, checked] = ['', ''];
      }
      inside = name;
    },
    text: (text) => {
      if (inside === 'Anchor') anchor += text;
      else if (inside === 'Checked') checked += text;
    },
    close: (name) => {
      inside = '';
      if (name !== 'ClientData' || !isBox) return;
      isBox = false;
      // Column and row of the upper left corner, each followed by how far into it the box begins.
      const [column = NaN, , row = NaN] = anchor.split(',').map(Number);
      const state = checked.trim();
      const isTold = Number.isInteger(column) && Number.isInteger(row) && anchor.trim() !== '';
      if (isTold && state !== mixed) boxes.set(besideKey(row, column), state === ticked);
    },
  });
}

const ticked = '1';
const mixed = '2';
