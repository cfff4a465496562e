/** Sequences that broke a law before, shrunk: they are tried at every push, before random ones. */
import type { Action } from './actions';

/** What broke, and what hands had done. */
export const pastHands: Readonly<Record<string, readonly Action[]>> = {
  'computing by hand left the status words empty, and with the keys gone nobody knew the columns': [
    { do: 'byHand', manual: true },
    { do: 'deleteRows', sheet: 334, row: 0, rows: 3 },
    { do: 'insertRows', sheet: 0, row: 0, rows: 1 },
    { do: 'undo' },
  ],
  'the column of ticks was deleted with the keys, and the others were looked for beside it': [
    { do: 'deleteRows', sheet: 500, row: 0, rows: 3 },
    { do: 'deleteColumn', sheet: 500, column: 267 },
    { do: 'deleteSheet', sheet: 0, to: 0 },
  ],
  'the column of evidence was deleted with the keys, and nobody knew which of the others were left': [
    { do: 'deleteRows', sheet: 500, row: 0, rows: 3 },
    { do: 'deleteColumn', sheet: 500, column: 334 },
  ],
  'the row of the keys was copied down and then the sheet, and the copy lost one of its two marks': [
    { do: 'fillDown', sheet: 500, row: 0, rows: 1, shape: 'rows' },
    { do: 'copySheet', sheet: 500, to: 0 },
    { do: 'insertColumn', sheet: 0, column: 0 },
  ],
  'the heading of an item was cut over a criterion of another category and its sheet deleted: what it computes is another value once the sheet is back, and a choice about its row was lost':
    [
      {
        do: 'cutPaste',
        sheet: 334,
        row: 84,
        rows: 3,
        shape: 'rows',
        toSheet: 500,
        toRow: 308,
      },
      { do: 'deleteSheet', sheet: 334, to: 0 },
    ],
  'rows were cut onto the row of the keys without their ids and their words typed over, and a row was not offered the criterion whose code it bore':
    [
      {
        do: 'cutPaste',
        sheet: 334,
        row: 334,
        rows: 3,
        shape: 'visible',
        toSheet: 334,
        toRow: 0,
      },
      { do: 'paste', sheet: 334, row: 0, rows: 3, column: 158, columns: 1, what: 'words' },
    ],
  'TRUE was pasted as text where the assessor has words: repair writes the word that it means, and the law said it had meant none':
    [
      { do: 'paste', sheet: 334, row: 209, rows: 2, column: 527, columns: 3, what: 'tick' },
      { do: 'moveRows', sheet: 0, row: 0, rows: 1, toRow: 0 },
    ],
};
