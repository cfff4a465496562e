/** What one part of a file leads to, and what sort each part is: how a file is found together. */
import { packageRelationsNamespace } from './namespaces';
import { xmlAttribute, xmlDeclaration } from './xml-text';

export interface FileRelation {
  readonly id: string;
  /** The relation's type, as an address. */
  readonly type: string;
  readonly target: string;
}

export function* relationsXml(relations: readonly FileRelation[]): Generator<string> {
  yield `${xmlDeclaration}<Relationships xmlns="${packageRelationsNamespace}">`;
  for (const { id, type, target } of relations) {
    yield `<Relationship Id="${id}" Type="${type}" Target="${xmlAttribute(target)}"/>`;
  }
  yield '</Relationships>';
}

const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** @param types by name of the part; parts of relations need none */
export function* contentTypesXml(types: ReadonlyMap<string, string>): Generator<string> {
  yield `${xmlDeclaration}<Types xmlns="${contentTypesNamespace}">`;
  yield '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  yield '<Default Extension="xml" ContentType="application/xml"/>';
  for (const [part, type] of types) yield `<Override PartName="/${part}" ContentType="${type}"/>`;
  yield '</Types>';
}
