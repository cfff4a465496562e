/** What Microsoft's client asks for by itself, without the add-in: it is no round trip of the add-in's. */
import { HostObject, type Method } from './object-type';
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

const APP_RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

/**
 * What belongs to the page and not to a workbook. At start-up the client tells the host that its ribbon handlers are
 * ready, of which nothing comes; a page that shares its runtime may ask for its pane.
 */
export function pageService(name: string, askPane: (isVisible: boolean) => void): HostObject | null {
  switch (name) {
    case START_UP:
      return service('AddinInternalService', { notifyActionHandlerReady: { run: () => null } });
    case APP_RUNTIME:
      return service('AppRuntimeService', {
        setAppRuntimeState: {
          run: (_target, [state]) => {
            askPane(state === 'Visible');
            return null;
          },
        },
      });
    default:
      return null;
  }
}

function service(name: string, methods: Readonly<Record<string, Method<null>>>): HostObject {
  return HostObject.of({ name, scalars: {}, methods }, null);
}
