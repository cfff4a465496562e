/** The methods by which the client asks for events. */
import type { Method } from '../protocol/object-type';

/** The client asks for an event by a method of this name and lets go of it by its counterpart. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  target: (owner: T) => string,
): Record<string, Method<T>> {
  const turn = (type: number, by: 1 | -1): Method<T> => ({
    run: (owner, _args, call) => {
      call.subscribe(type, target(owner), by);
      return null;
    },
  });
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}`, turn(type, 1)],
      [`_Unregister${name}`, turn(type, -1)],
    ]),
  );
}
