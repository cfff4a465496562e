/** Reads one file after the other as units. In a worker by `unit-worker.ts`; the tests call it as it is. */
import type { ReadFile } from '../../core/rollup/settle-units';
import { indexRubric, type RubricIndex } from '../../core/rubric/rubric-index';
import { readUnitBlob } from '../read-unit-blob';
import type { UnitFile, UnitMessage, UnitRequest } from './unit-messages';

/** Never rejects. */
export function readUnitHere(index: RubricIndex, { file, name }: UnitFile): Promise<ReadFile> {
  return readUnitBlob(index, file, name, sha256OfBytes);
}

/** @returns what is to be told every request, in their order */
export function answerUnits(post: (message: UnitMessage) => void): (request: UnitRequest) => void {
  let index: RubricIndex | null = null;
  return (request) => {
    if (request.kind === 'begin') {
      index = indexRubric(request.rubric);
      post({ kind: 'begun' });
    } else if (index !== null) {
      void readUnitHere(index, request.unit).then((read) => post({ kind: 'read', read }));
    }
  };
}

async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
