/** Packs what is asked of Excel into as few requests as its limit on their size allows. Pure. */

export interface Weighed {
  /** Upper estimate of what it adds to a request, or to the answer, in bytes. */
  readonly bytes: number;
}

/** Half of what Excel on the web takes, as the estimates are rough. */
const requestLimit = 2_500_000;

/** In order, as many in one request as its size allows; at least one, whatever it weighs. */
export function pack<Item extends Weighed>(items: readonly Item[], limit = requestLimit): Item[][] {
  const requests: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const request = requests.at(-1);
    bytes += item.bytes;
    if (request === undefined || bytes > limit) {
      requests.push([item]);
      bytes = item.bytes;
    } else {
      request.push(item);
    }
  }
  return requests;
}
