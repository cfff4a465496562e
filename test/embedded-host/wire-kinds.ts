/**
 * Traffic between client and host, reduced to its kinds: every path, action and answer once, without whatever differs
 * between two workbooks, two rubrics or two days. What is left can be held against the traffic of a real Excel.
 */
export interface Exchange {
  readonly request: WireRequest;
  readonly answer: unknown;
}

interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireKinds {
  /** The client's own chores, at its start and after each batch, are not counted. */
  readonly roundTrips: number;
  /** Each action with the path it is for, and the shape of what was answered. */
  readonly kinds: readonly string[];
}

const actions = ['', 'instantiate', 'query', 'call', 'set', 'trace', '', '', '', 'update'];

export function wireKinds(exchanges: readonly Exchange[]): WireKinds {
  const asked = exchanges.filter(({ request }) => !isChore(request));
  const kinds = asked.flatMap(({ request, answer }) => {
    const results = new Map(resultsOf(answer).map(({ ActionId, Value }) => [ActionId, Value]));
    return request.Actions.map((action) => {
      const answered = results.has(action.Id) ? ` -> ${shapeOf(results.get(action.Id))}` : '';
      return `${actionText(action, request)}${answered}`;
    });
  });
  // Most objects on the way to another say nothing of their own.
  const telling = kinds.filter((kind) => !/^instantiate .* -> \{\}$/u.test(kind));
  return { roundTrips: asked.length, kinds: [...new Set(telling)].sort() };
}

function isChore({ Actions }: WireRequest): boolean {
  return Actions.some(({ Name }) => Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady');
}

function resultsOf(answer: unknown): readonly { readonly ActionId: number; readonly Value: unknown }[] {
  return (answer as { Results?: { ActionId: number; Value: unknown }[] }).Results ?? [];
}

function actionText(action: WireAction, request: WireRequest): string {
  const what = actions[action.ActionType] ?? String(action.ActionType);
  const path = action.ObjectPathId === undefined ? '' : pathText(action.ObjectPathId, request);
  const { Select = [], Expand = [] } = action.QueryInfo ?? {};
  const asked = [...Select, ...Expand].length > 0 ? ` ${[...Select, ...Expand].sort().join(',')}` : '';
  const given = action.ArgumentInfo === undefined ? '' : `(${argumentsText(action.ArgumentInfo)})`;
  return `${what} ${path}${action.Name ? `.${action.Name}` : ''}${given}${asked}`;
}

function pathText(id: number, request: WireRequest): string {
  const path = request.ObjectPaths[String(id)];
  if (path === undefined) return '<no path>';
  const parent = path.ParentObjectPathId === undefined ? '' : pathText(path.ParentObjectPathId, request);
  switch (path.ObjectPathType) {
    case 1:
      return 'Workbook';
    case 3:
      return `${parent}.${path.Name}(${argumentsText(path.ArgumentInfo ?? {})})`;
    case 4:
      return `${parent}.${path.Name}`;
    case 5:
      return `${parent}[${argumentsText(path.ArgumentInfo ?? {})}]`;
    case 6:
      return '<held>';
    default:
      return `new ${path.Name}`;
  }
}

function argumentsText({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments): string {
  return Arguments.map((value, index) =>
    Number(ReferencedObjectPathIds[index] ?? 0) > 0 ? '<object>' : shapeOf(value),
  ).join(', ');
}

/** Words of Excel's enumerations stay; names, texts, numbers, ids and sizes of tables go. */
function shapeOf(value: unknown): string {
  if (typeof value === 'string') return shapeOfText(value);
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    // Of a table it does not matter in which row something stands.
    if (list.length > 0 && list.every(Array.isArray)) return `[${shapeOf(list.flat())}]`;
    return `[${[...new Set(list.map(shapeOf))].sort().join('|')}]`;
  }
  const members = Object.entries(value).map(([key, member]) => `${key}: ${shapeOf(member)}`);
  return `{${members.sort().join(', ')}}`;
}

function shapeOfText(text: string): string {
  if (/^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/u.test(text)) return text;
  if (/^\{.*\}$/u.test(text)) return '<id>';
  if (/^#[0-9A-F]{6}$/u.test(text)) return '<colour>';
  return 'string';
}
