/** The code of whatever was thrown: by its shape, for the client's classes may be of another realm. */
export function codeOf(error: unknown): string {
  return textOf(error, 'code') ?? textOf(error, 'name') ?? 'unknown';
}

export function messageOf(error: unknown): string {
  return textOf(error, 'message') ?? String(error);
}

function textOf(error: unknown, field: string): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : null;
}
