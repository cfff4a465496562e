/** Hands whose edits wait while they are held. */
import type { HandAnswer, HandArguments, HandName, UserHands } from '../user-hands';
import type { HostArea } from '../workbook-view';
import { area } from '../cells/area';
import { HostError } from '../cells/host-error';
import { eachHand } from './each-hand';
import type { LateBox } from './late-box';

/** One's own window moves at once. */
const AT_ONCE: readonly HandName[] = ['select', 'activateSheet'];
/** They answer something, or take back what nobody sent yet. */
const NEVER_LATE: readonly HandName[] = ['addSheet', 'copySheet', 'undo'];
const MOVING: readonly HandName[] = [
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
  'moveRows',
  'cutPaste',
  'sortRows',
];
const EMPTYING = ['clear', 'clearAll', 'removeCheckbox'] as const;

export function createLateHands(hands: UserHands, box: LateBox): UserHands {
  const late = eachHand(hands, (name, given) => {
    if (!box.isHolding || AT_ONCE.includes(name)) return hands[name](...given);
    if (NEVER_LATE.includes(name)) throw new Error(`${name} while edits are held is not modelled.`);
    return wait(hands, box, name, given);
  });
  const paste: UserHands['paste'] = (id, row, column, lines) => {
    late.paste(id, row, column, lines);
    lines.forEach((line, r) =>
      line.forEach((text, c) => {
        box.noteTyped(id, area(row + r, column + c), text);
      }),
    );
  };
  const emptying = EMPTYING.map((name) => {
    const empty = (id: string, emptied: HostArea): void => {
      late[name](id, emptied);
      box.noteTyped(id, emptied, '');
    };
    return [name, empty] as const;
  });
  return {
    ...late,
    ...Object.fromEntries(emptying),
    paste,
    type: (id, row, column, typed) => {
      paste(id, row, column, [[typed]]);
    },
    toggle: (id, row, column) => {
      if (!box.isHolding) {
        hands.toggle(id, row, column);
        return;
      }
      if (!box.seesCheckbox(id, row, column)) {
        throw new HostError('InvalidOperation', 'There is no checkbox in this cell.');
      }
      // The opposite of what the person sees: two who tick the same box at once do not untick it.
      paste(id, row, column, [[box.seenValue(id, row, column) === true ? 'FALSE' : 'TRUE']]);
    },
  };
}

function wait<Name extends HandName>(
  hands: UserHands,
  box: LateBox,
  name: Name,
  given: HandArguments[Name],
): HandAnswer<Name> {
  const sheetIds = given.filter((one) => typeof one === 'string');
  box.add(name, sheetIds, MOVING.includes(name), () => void hands[name](...given));
  // What waits has no answer, and those that need one never wait.
  return undefined as HandAnswer<Name>;
}
