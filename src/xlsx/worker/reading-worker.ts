/** Where a worker begins: reads the one file it is sent, and answers what is asked of it. Whoever started it ends it. */
import { answerRequests } from './answer-reading';
import type { ReadingRequest } from './reading-messages';

/** What of a worker's own world is used; the compiler knows here only that of a page. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: ReadingRequest }) => void) | null;
  postMessage(message: unknown): void;
}

const world = globalThis as unknown as WorkerWorld;
const answer = answerRequests((message) => world.postMessage(message));

world.onmessage = ({ data }) => answer(data);
