/** Defined names: what they may be called, and finding one fast. */
import { HostError } from '../cells/host-error';

export interface DefinedName {
  readonly name: string;
  /** Id of the sheet it belongs to; null for the workbook. */
  readonly scope: string | null;
  formula: string;
  visible: boolean;
  comment: string;
}

export function checkDefinedName(name: string): void {
  const allowed =
    /^[A-Za-z_\\\u0080-\uFFFF][\w.\\?\u0080-\uFFFF]{0,254}$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$|^[rc]$/i.test(name);
  if (!allowed) throw new HostError('InvalidArgument', `${name} cannot be the name of a range.`);
}

/** Looks names up without going through all of them each time. */
export class NameIndex {
  private index = new Map<string, DefinedName>();
  private indexed: readonly DefinedName[] = [];
  private indexedLength = 0;

  find(names: readonly DefinedName[], name: string, scope: string | null): DefinedName | null {
    if (this.indexed !== names || this.indexedLength !== names.length) {
      this.indexed = names;
      this.indexedLength = names.length;
      this.index = new Map(names.map((n) => [nameKey(n.name, n.scope), n]));
    }
    return this.index.get(nameKey(name, scope)) ?? null;
  }
}

function nameKey(name: string, scope: string | null): string {
  return `${scope ?? ''} ${name.toLowerCase()}`;
}
