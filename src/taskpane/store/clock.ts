/** Time as the store sees it, so that tests can turn it by hand. Milliseconds throughout. */
export interface Clock {
  now(): number;
  /** Calls `action` once after `delay`; the returned function takes the call back. */
  after(delay: number, action: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delay, action) => {
    const timer = setTimeout(action, delay);
    return () => clearTimeout(timer);
  },
};
