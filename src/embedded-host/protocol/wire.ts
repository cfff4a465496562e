/** The text of requests and answers, read from `unknown`. Names as Microsoft's client writes them. */

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: ids of paths where an argument is an object; nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId?: number;
  readonly Name?: string;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Skip?: number;
    readonly Top?: number;
  };
}

export interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
  readonly Location?: string;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  none: 7,
} as const;

/** Null when the text is no request. */
export function parseRequest(body: unknown): WireRequest | null {
  if (typeof body !== 'string') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  return isRequest(parsed) ? parsed : null;
}

function isRequest(value: unknown): value is WireRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'Actions' in value &&
    Array.isArray(value.Actions) &&
    'ObjectPaths' in value &&
    typeof value.ObjectPaths === 'object' &&
    value.ObjectPaths !== null
  );
}

/** The wire capitalises names; members that begin with an underscore stay as they are. */
export function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
