/** Id of the button that opens a row from the work list: where the focus returns to. */
export function workButtonId(criterion: string): string {
  return `work-row-${criterion}`;
}
