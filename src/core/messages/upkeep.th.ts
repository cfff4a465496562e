/** What the pane says of checking and repairing the workbook, in Thai: the source of truth for the keys. */
export const upkeepTh = {};
