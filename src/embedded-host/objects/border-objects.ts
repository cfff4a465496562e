/** Excel.RangeBorderCollection and Excel.RangeBorder. */
import { intersection, type Area } from '../cells/area';
import type { BorderLine, Edge } from '../cells/cell-format';
import { among, colorOf, oneOf } from '../protocol/arguments';
import { invalidArgument } from '../cells/host-error';
import { HostObject, type ObjectType, type Scalar } from '../protocol/object-type';
import { listing } from './members';
import { areaOf, checkAllowed, type Blocks } from '../model/live-range';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface Border {
  readonly blocks: Blocks;
  readonly side: Side;
}

const NEW_LINE: BorderLine = { style: 'Continuous', color: '#000000', weight: 'Thin' };

/** A property of a line; null when the cells do not agree. */
function lineField(
  key: keyof BorderLine,
  parse: (value: unknown, what: string) => string,
  otherwise: string,
): Scalar<Border> {
  return {
    read: (border) => (isUniform(border) ? (lineOf(border)?.[key] ?? otherwise) : null),
    write: (border, value) => {
      const given = parse(value, `border.${key}`);
      draw(border, (line) =>
        key === 'style' && given === 'None' ? null : { ...(line ?? NEW_LINE), [key]: given },
      );
    },
  };
}

export const rangeBorderType = {
  name: 'RangeBorder',
  id: (border) => ({ name: 'Id', value: border.side }),
  scalars: {
    id: { read: (border) => border.side },
    sideIndex: { read: (border) => border.side },
    style: lineField('style', among(STYLES), 'None'),
    color: lineField('color', colorOf, NEW_LINE.color),
    weight: lineField('weight', among(WEIGHTS), NEW_LINE.weight),
  },
} satisfies ObjectType<Border>;

const borders = listing({
  what: 'border',
  list: () => SIDES,
  object: (blocks: Blocks, side) => HostObject.of<Border>(rangeBorderType, { blocks, side }),
  isCalled: (side, key) => side === oneOf(key, SIDES, 'index'),
});

export const rangeBorderCollectionType = {
  name: 'RangeBorderCollection',
  scalars: { count: { read: () => SIDES.length } },
  items: borders.items,
  item: borders.item,
  methods: { getItem: borders.getItem, getItemAt: borders.getItemAt },
} satisfies ObjectType<Blocks>;

/** Cells of a block whose edge is part of a side, with that edge. Inner lines are drawn once, on the upper or left cell. */
function strips(block: Area, side: Side): readonly { readonly cells: Area; readonly edge: Edge }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...block, rows: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ cells: { ...block, row: block.row + block.rows - 1, rows: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: { ...block, columns: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ cells: { ...block, column: block.column + block.columns - 1, columns: 1 }, edge: 'right' }];
    case 'InsideHorizontal':
      return block.rows < 2 ? [] : [{ cells: { ...block, rows: block.rows - 1 }, edge: 'bottom' }];
    case 'InsideVertical':
      return block.columns < 2 ? [] : [{ cells: { ...block, columns: block.columns - 1 }, edge: 'right' }];
    default:
      throw invalidArgument(`${side} is not modelled.`);
  }
}

const NEIGHBOUR: Readonly<
  Record<Edge, { readonly rows: number; readonly columns: number; readonly edge: Edge }>
> = {
  top: { rows: -1, columns: 0, edge: 'bottom' },
  bottom: { rows: 1, columns: 0, edge: 'top' },
  left: { rows: 0, columns: -1, edge: 'right' },
  right: { rows: 0, columns: 1, edge: 'left' },
};

function draw(border: Border, next: (line: BorderLine | null) => BorderLine | null): void {
  for (const range of border.blocks) {
    checkAllowed(range.sheet, 'allowFormatCells');
    const { styles } = range.sheet;
    for (const { cells, edge } of strips(areaOf(range), border.side)) {
      // One line per strip, as the first cell has it: cells of one side are drawn together.
      const line = next(styles.at(cells.row, cells.column)[edge]);
      styles.change(cells, { [edge]: line });
      clearNeighbours(range.sheet.styles, cells, edge);
    }
    range.workbook.touch();
  }
}

/** Two cells share an edge; the line drawn last counts. */
function clearNeighbours(styles: Blocks[number]['sheet']['styles'], cells: Area, edge: Edge): void {
  const { rows, columns, edge: opposite } = NEIGHBOUR[edge];
  const next = intersection(
    { ...cells, row: cells.row + rows, column: cells.column + columns },
    { row: 0, column: 0, rows: 100_000, columns: 2_000 },
  );
  if (next === null || next.rows * next.columns > 200_000) return;
  for (let row = next.row; row < next.row + next.rows; row += 1) {
    for (let column = next.column; column < next.column + next.columns; column += 1) {
      if (styles.at(row, column)[opposite] === null) continue;
      styles.change({ row, column, rows: 1, columns: 1 }, { [opposite]: null });
    }
  }
}

function lineOf(border: Border): BorderLine | null {
  const range = border.blocks[0];
  const strip = range === undefined ? undefined : strips(areaOf(range), border.side)[0];
  if (range === undefined || strip === undefined) return null;
  return range.sheet.styles.at(strip.cells.row, strip.cells.column)[strip.edge];
}

function isUniform(border: Border): boolean {
  const first = JSON.stringify(lineOf(border));
  return border.blocks.every((range) =>
    strips(areaOf(range), border.side).every(({ cells, edge }) => {
      for (let row = cells.row; row < cells.row + Math.min(cells.rows, 2_000); row += 1) {
        for (let column = cells.column; column < cells.column + Math.min(cells.columns, 200); column += 1) {
          if (JSON.stringify(range.sheet.styles.at(row, column)[edge]) !== first) return false;
        }
      }
      return true;
    }),
  );
}
