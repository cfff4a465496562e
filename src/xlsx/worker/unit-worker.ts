/** Where a worker begins that reads files of many units. Whoever started it ends it. */
import { answerUnits } from './answer-units';
import type { UnitRequest } from './unit-messages';

/** What of a worker's own world is used; the compiler knows here only that of a page. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: UnitRequest }) => void) | null;
  postMessage(message: unknown): void;
}

const world = globalThis as unknown as WorkerWorld;
const answer = answerUnits((message) => world.postMessage(message));

world.onmessage = ({ data }) => answer(data);
