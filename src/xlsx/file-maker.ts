/**
 * Who our files say has made them. The reader goes by it: scripts leave a nought behind every formula that is still to be
 * computed, but in a file of ours a nought is a result.
 */
export const fileMaker = 'PMQA 4.0 Workbook';
