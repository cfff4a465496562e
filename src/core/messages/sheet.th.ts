/** Strings; see the helper that fills this. */
export const sheetTh = {};
