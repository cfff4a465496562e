/** A file as it comes in, read to the rows and questions that a person sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryAnswers, plainDecisions, proposedDecisions, type Carried } from '../../src/core/editions/carry';
import { proposeCarry, type CarryProposal } from '../../src/core/editions/propose-carry';
import { readSource } from '../../src/core/editions/read-source';
import type { ReadingChoices, Source } from '../../src/core/editions/source';
import { readFileGrids } from '../../src/xlsx/read-xlsx';
import { pmqaIndex } from '../core/layout/rubrics';

export interface Incoming {
  readonly source: Source;
  readonly proposal: CarryProposal;
  /** What is carried without a person. */
  readonly plain: Carried;
  /** And what is once a person has confirmed the criteria known by their words. */
  readonly confirmed: Carried;
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, 'files', file)));
}

export async function readIncoming(
  bytes: Uint8Array,
  choices?: ReadingChoices,
  title = 'ไฟล์.xlsx',
): Promise<Incoming> {
  const read = await readFileGrids(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const source = readSource(pmqaIndex, { title, ...read.value }, choices);
  const proposal = proposeCarry(pmqaIndex, source, new Map());
  return {
    source,
    proposal,
    plain: carryAnswers(pmqaIndex, proposal, plainDecisions(proposal)),
    confirmed: carryAnswers(pmqaIndex, proposal, proposedDecisions(proposal)),
  };
}

/** Ids of the criteria that are ticked. */
export function tickedIn({ answers }: Carried): string[] {
  return [...answers].filter(([, { answer }]) => answer.met).map(([id]) => id);
}
