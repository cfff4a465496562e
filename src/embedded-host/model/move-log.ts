/**
 * How cells changed places, so that an edit made on an older view of the workbook still finds the cell it was
 * meant for. Kept only from the oldest view that somebody still holds on to; nothing is kept when nobody does.
 */
import type { Area, AxisEdit } from '../cells/area';
import { ROW_LIMIT, contains } from '../cells/area';

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface PlacedArea {
  readonly sheetId: string;
  readonly area: Area;
}

export type Move =
  | {
      readonly kind: 'axis';
      readonly sheetId: string;
      readonly edit: AxisEdit;
      readonly inverse: AxisEdit;
    }
  | { readonly kind: 'block'; readonly from: PlacedArea; readonly to: PlacedArea }
  | {
      readonly kind: 'sort';
      readonly sheetId: string;
      readonly area: Area;
      /** The new row of each row that took part. */
      readonly rows: ReadonlyMap<number, number>;
    }
  | { readonly kind: 'sheetDeleted'; readonly sheetId: string };

/** A moment up to which somebody has seen the workbook. Let go of it when it is not needed any more. */
export interface SeenMoment {
  readonly at: number;
  release(): void;
}

export class MoveLog {
  private entries: Move[] = [];
  /** How many were recorded and dropped before the first that is kept. */
  private dropped = 0;
  private readonly seen = new Set<SeenMoment>();
  private readonly listeners = new Set<(move: Move) => void>();

  record(move: Move): void {
    for (const listener of this.listeners) listener(move);
    if (this.seen.size === 0) this.dropped += 1;
    else this.entries.push(move);
  }

  /** Calls for each move from now on. Returns its own disposer. */
  onMove(listener: (move: Move) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  now(): SeenMoment {
    return this.moment(this.dropped + this.entries.length);
  }

  /** The same moment once more, to be let go of apart. */
  again({ at }: SeenMoment): SeenMoment {
    return this.moment(at);
  }

  private moment(at: number): SeenMoment {
    const moment: SeenMoment = {
      at,
      release: () => {
        this.seen.delete(moment);
        this.prune();
      },
    };
    this.seen.add(moment);
    return moment;
  }

  /** The moves since a moment that was not let go of, oldest first. */
  since(moment: SeenMoment): readonly Move[] {
    if (!this.seen.has(moment)) throw new Error('The moves since this moment are not kept any more.');
    return this.entries.slice(moment.at - this.dropped);
  }

  /** Some moves were taken back: whoever saw none of them never needs to know. */
  takeBack(moves: readonly Move[]): void {
    const tail = this.entries.slice(this.entries.length - moves.length);
    const newest = Math.max(-1, ...[...this.seen].map(({ at }) => at));
    const unseen = newest <= this.dropped + this.entries.length - moves.length;
    if (moves.length <= this.entries.length && unseen && tail.every((move, i) => move === moves[i])) {
      this.entries.splice(this.entries.length - moves.length);
      return;
    }
    for (const move of [...moves].reverse()) {
      const inverse = inverseOf(move);
      if (inverse !== null) this.record(inverse);
    }
  }

  private prune(): void {
    const oldest = Math.min(this.dropped + this.entries.length, ...[...this.seen].map(({ at }) => at));
    this.entries.splice(0, oldest - this.dropped);
    this.dropped = oldest;
  }
}

/** Null for a sheet that comes back: an edit meant for it was lost with it. */
function inverseOf(move: Move): Move | null {
  switch (move.kind) {
    case 'axis':
      return { ...move, edit: move.inverse, inverse: move.edit };
    case 'block':
      return { kind: 'block', from: move.to, to: move.from };
    case 'sort':
      return { ...move, rows: new Map([...move.rows].map(([from, to]) => [to, from])) };
    case 'sheetDeleted':
      return null;
  }
}

/** Where a cell is after some moves; null when it is gone. */
export function movedCell(place: CellPlace, moves: readonly Move[]): CellPlace | null {
  let current: CellPlace | null = place;
  for (const move of moves) {
    if (current === null) return null;
    current = movedOnce(current, move);
  }
  return current;
}

function movedOnce(place: CellPlace, move: Move): CellPlace | null {
  const { sheetId, row, column } = place;
  if (move.kind === 'block') {
    const { from, to } = move;
    if (from.sheetId !== sheetId || !contains(from.area, row, column)) return place;
    return {
      sheetId: to.sheetId,
      row: row - from.area.row + to.area.row,
      column: column - from.area.column + to.area.column,
    };
  }
  if (move.sheetId !== sheetId) return place;
  switch (move.kind) {
    case 'axis': {
      const index = move.edit.point(move.edit.axis === 'row' ? row : column);
      if (index === null) return null;
      return move.edit.axis === 'row' ? { ...place, row: index } : { ...place, column: index };
    }
    case 'sort':
      return contains(move.area, row, column) ? { ...place, row: move.rows.get(row) ?? row } : place;
    case 'sheetDeleted':
      return null;
  }
}

/**
 * Where a whole row or column is; null when it is gone. Blocks and sorts move cells, not rows. `landing` asks for
 * the place before which something is put: it outlives the row that stood there.
 */
export function movedLine(
  sheetId: string,
  axis: 'row' | 'column',
  index: number,
  moves: readonly Move[],
  landing = false,
): number | null {
  let current = index;
  for (const move of moves) {
    if (move.kind === 'sheetDeleted' && move.sheetId === sheetId) return null;
    if (move.kind !== 'axis' || move.sheetId !== sheetId || move.edit.axis !== axis) continue;
    let next = move.edit.point(current);
    for (let after = current + 1; landing && next === null && after < ROW_LIMIT; after += 1) {
      next = move.edit.point(after);
    }
    if (next === null) return null;
    current = next;
  }
  return current;
}
