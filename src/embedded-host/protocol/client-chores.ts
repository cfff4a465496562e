/** What Microsoft's client asks for by itself, without the add-in: it is no round trip of the add-in's. */
import { HostObject } from './object-type';
import { PATH, type WireRequest } from './wire';

/** The client's trailing requests only let go of references. */
export function isCleanUp(request: WireRequest): boolean {
  return (
    request.Actions.some((action) => action.Name === '_RemoveReference') &&
    request.Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1)
  );
}

const START_UP = 'Microsoft.InternalService.AddinInternalService';

export function isStartUp(request: WireRequest): boolean {
  return Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PATH.newObject && path.Name === START_UP,
  );
}

/** At start-up the client tells the host that its ribbon handlers are ready. There is nothing to do. */
export function startUpService(name: string): HostObject | null {
  if (name !== START_UP) return null;
  return HostObject.of(
    { name: 'AddinInternalService', scalars: {}, methods: { notifyActionHandlerReady: { run: () => null } } },
    null,
  );
}
