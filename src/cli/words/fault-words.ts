/** Words for a union of faults: one entry for each kind, which takes exactly the faults of that kind. */
export type FaultWords<Fault extends { readonly kind: string }> = {
  readonly [Kind in Fault['kind']]: (fault: Extract<Fault, { readonly kind: Kind }>) => string;
};

/** What is wrong in one language, without the place, which the caller shows beside it. */
export function faultWords<Fault extends { readonly kind: string }>(
  fault: Fault,
  words: FaultWords<Fault>,
): string {
  const ofKind: (fault: never) => string = words[fault.kind as Fault['kind']];
  // Each entry takes exactly the fault of its own kind; TypeScript cannot correlate the two.
  return ofKind(fault as never);
}

/** The first of many: a rubric may have hundreds of items. */
export function listed(ids: readonly string[]): string {
  const most = 12;
  return ids.length > most ? `${ids.slice(0, most).join(', ')} … (${ids.length})` : ids.join(', ');
}
