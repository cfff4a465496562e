/** What is near what is seen, told by a test: jsdom lays nothing out. */

export interface ScrollByHand {
  /** Everything that is watched comes near, or goes away. */
  readonly bring: (isNear: boolean) => void;
  readonly takeBack: () => void;
}

export function scrollByHand(): ScrollByHand {
  const watched = new Map<Element, IntersectionObserverCallback>();
  class Observer {
    readonly #own = new Set<Element>();
    constructor(private readonly tell: IntersectionObserverCallback) {}
    observe(element: Element): void {
      watched.set(element, this.tell);
      this.#own.add(element);
    }
    disconnect(): void {
      for (const element of this.#own) watched.delete(element);
    }
  }
  Object.assign(globalThis, { IntersectionObserver: Observer });
  return {
    bring: (isIntersecting) => {
      for (const [target, tell] of [...watched]) {
        const entry = { target, isIntersecting, boundingClientRect: { height: 480 } };
        tell([entry as unknown as IntersectionObserverEntry], undefined as unknown as IntersectionObserver);
      }
    },
    takeBack: () => {
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    },
  };
}
