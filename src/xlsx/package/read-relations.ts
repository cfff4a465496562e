/** What a part of the file leads to: other parts, and addresses outside. */
import type { PackageReader } from './package-reader';

export interface Relation {
  /** The last word of the relation's type: `worksheet`, `officeDocument`. */
  readonly type: string;
  /** The name of a part; of an outside target, the address as it stands. */
  readonly target: string;
  readonly outside: boolean;
}

/** By id. Their order says nothing. */
export type Relations = ReadonlyMap<string, Relation>;

/** @param part whose relations are meant; empty for those of the file as a whole. @throws FileFault */
export async function readRelations(file: PackageReader, part: string): Promise<Relations> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  await file.parse(relationsOf(part), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      const outside = attributes.get('TargetMode') === 'External';
      relations.set(attributes.get('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: outside ? target : resolve(folder, target),
        outside,
      });
    },
  });
  return relations;
}

/** The same of a part that may have none. */
export async function readRelationsIfAny(file: PackageReader, part: string): Promise<Relations> {
  return file.has(relationsOf(part)) ? readRelations(file, part) : new Map();
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target is relative to the folder of the part that names it, or begins with `/`; empty when it names none. */
function resolve(folder: string, target: string): string {
  if (target === '') return '';
  const written = target.replaceAll('\\', '/');
  const steps = (written.startsWith('/') ? written : `${folder}${written}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

export function firstOfType(relations: Relations, type: string): Relation | undefined {
  return [...relations.values()].find((relation) => relation.type === type);
}
