/** Where a worker begins: reads the one file it is sent. It is ended by whoever started it. */
import { answerReading } from './answer-reading';
import type { ReadingRequest } from './reading-messages';

/** What of a worker's own world is used; the compiler knows here only that of a page. */
interface WorkerWorld {
  onmessage: ((event: { readonly data: ReadingRequest }) => void) | null;
  postMessage(message: unknown): void;
}

const world = globalThis as unknown as WorkerWorld;

world.onmessage = ({ data }) => {
  void answerReading(data, (message) => world.postMessage(message));
};
