/**
 * Tells after a sync that failed how far Excel had come. Excel does a request in order, stops at what it refuses,
 * and answers whatever was asked before that; the client throws for a value that has not come. Batch plan: none.
 */
export function hasArrived(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
