/** What the pane and the sheet of leftovers say when answers are carried from one edition to another, in Thai. */
export const editionTh = {};
