/** Answers of another edition, or of a checklist made by hand, as the `workbook` command takes them in. */
import { carryAnswers, plainDecisions, proposedDecisions, type Carried } from '../../core/editions/carry';
import { proposeCarry, type CarryEntry, type CarryProposal } from '../../core/editions/propose-carry';
import { readSource } from '../../core/editions/read-source';
import { findSimilar } from '../../core/editions/similar-texts';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { cellAddress } from '../../core/sheet/cell-address';
import { fileLimits } from '../../xlsx/file-limits';
import { readFileGrids } from '../../xlsx/read-xlsx';
import { fileProblem, workbookProblem, type CliProblem } from '../problems/cli-problem';
import type { ReadFile } from '../disk/read-file';

export interface CarriedFrom {
  readonly proposal: CarryProposal;
  readonly carried: Carried;
}

/**
 * Nobody can be asked here, so what a person would have to decide on is left.
 *
 * @param moved whether criteria known by their text under another id are carried as well
 * @param index null when the rubric could not be read: then nothing can be told of the file either
 */
export async function readCarriedFrom(
  path: string,
  moved: boolean,
  index: RubricIndex | null,
  readFile: ReadFile,
  problems: CliProblem[],
): Promise<CarriedFrom | null> {
  const bytes = await readFile(path, fileLimits.fileBytes);
  if (!bytes.ok) {
    problems.push(fileProblem(path, bytes.failure));
    return null;
  }
  if (index === null) return null;
  const contents = await readFileGrids(bytes.value);
  if (!contents.ok) {
    problems.push(workbookProblem(path, contents.failure));
    return null;
  }
  const title = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const proposal = proposeCarry(index, readSource(index, { title, ...contents.value }), new Map());
  const decisions = moved ? proposedDecisions(proposal) : plainDecisions(proposal);
  return { proposal, carried: carryAnswers(index, proposal, decisions) };
}

/** The proposal as JSON, for other programs and for whoever wants to look before writing. */
export function carryReport(index: RubricIndex, { proposal, carried }: CarriedFrom) {
  const { source, entries } = proposal;
  const carriedTo = new Map([...carried.answers].map(([id, { row }]) => [row.key, id]));
  const counts: Partial<Record<CarryEntry['kind'], number>> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    source: {
      file: source.title,
      rubric: source.rubricId,
      edition: source.edition,
      passedOver: source.passedOver,
    },
    target: { rubric: index.rubric.id, edition: index.rubric.edition },
    unclearMarks: source.unclearMarks,
    counts,
    carried: carried.answers.size,
    leftovers: carried.leftovers.length,
    entries: entries.map(({ key, kind, row, target, basis, alike, rivals }) => ({
      kind,
      place: `${row.place.sheetName}!${cellAddress(row.place.row, row.place.column)}`,
      id: row.id,
      text: row.text,
      target,
      basis,
      carriedTo: carriedTo.get(key) ?? null,
      ...(alike.length > 0 ? { alike } : {}),
      ...(rivals.length > 0 ? { rivals } : {}),
      ...(kind === 'unknown' || kind === 'reworded' ? { similar: findSimilar(index, row.text) } : {}),
    })),
  };
}
