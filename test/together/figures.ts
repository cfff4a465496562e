/** What the random histories of a run were made of. */
import { seed } from '../fuzz/how-often';

/** Counted over all histories, shrunk ones included. */
export const figures = {
  histories: 0,
  people: 0,
  actions: 0,
  /** Cells that people typed into. */
  edits: 0,
  lostEvents: 0,
  /** What panes asked of the workbook, and what of it failed. */
  calls: 0,
  failures: 0,
};

export function describeFigures(): string {
  const { histories, people, actions, edits, lostEvents, calls, failures } = figures;
  return (
    `${histories} histories of ${people} people: ${actions} actions, ${edits} edits, ${lostEvents} lost events, ` +
    `${calls} questions to the workbook of which ${failures} failed; seed ${seed}`
  );
}
