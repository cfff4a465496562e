/**
 * Runs a machine of pure steps: keeps its state, has its effects done, rings its alarms, and tells one set of
 * listeners when what is shown has changed. It knows nothing of what the machine is about.
 */
import type { Clock } from './clock';

export interface RunParts<State, Happening, Effect, Alarm> {
  readonly first: State;
  readonly clock: Clock;
  readonly step: (
    state: State,
    event: Happening & { readonly at: number },
  ) => readonly [State, readonly Effect[]];
  /** Does it, and gives what came of it; null when there is nothing to tell. Never rejects. */
  readonly doEffect: (effect: Effect) => Promise<Happening | null>;
  /** Whether nobody waits for it. */
  readonly isInBackground: (effect: Effect) => boolean;
  readonly alarmsOf: (state: State) => ReadonlyMap<Alarm, number>;
  readonly ring: (alarm: Alarm) => Happening;
  readonly isOver: (state: State) => boolean;
  /** A new state that shows the same is told to nobody. */
  readonly showsTheSame: (before: State, after: State) => boolean;
}

export interface Run<State, Happening> {
  getState(): State;
  subscribe(listener: () => void): () => void;
  /** Resolves when all that came of it is done, except what is done in the background. */
  happen(happening: Happening): Promise<void>;
}

export function runSteps<State, Happening extends object, Effect, Alarm>(
  parts: RunParts<State, Happening, Effect, Alarm>,
): Run<State, Happening> {
  const { clock } = parts;
  const listeners = new Set<() => void>();
  const ringing = new Map<Alarm, { readonly due: number; readonly takeBack: () => void }>();
  let state = parts.first;

  async function happen(happening: Happening): Promise<void> {
    const before = state;
    const [after, effects] = parts.step(before, { ...happening, at: clock.now() });
    state = after;
    setAlarms();
    if (parts.isOver(after)) listeners.clear();
    if (!parts.showsTheSame(before, after)) for (const listener of [...listeners]) listener();
    const awaited = effects.flatMap((effect) => {
      const done = follow(effect);
      return parts.isInBackground(effect) ? [] : [done];
    });
    await Promise.all(awaited);
  }

  async function follow(effect: Effect): Promise<void> {
    const answer = await parts.doEffect(effect);
    if (answer !== null && !parts.isOver(state)) await happen(answer);
  }

  function setAlarms(): void {
    const wanted = parts.alarmsOf(state);
    for (const [alarm, { due, takeBack }] of ringing) {
      if (wanted.get(alarm) === due) continue;
      takeBack();
      ringing.delete(alarm);
    }
    for (const [alarm, due] of wanted) {
      if (ringing.has(alarm)) continue;
      const takeBack = clock.after(Math.max(0, due - clock.now()), () => {
        ringing.delete(alarm);
        void happen(parts.ring(alarm));
      });
      ringing.set(alarm, { due, takeBack });
    }
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    happen,
  };
}
