/**
 * Whether anybody can see the pane. Where Excel shares a runtime (SharedRuntime 1.1) the page lives on when its pane is
 * closed, and is loaded without a pane for the first press of a button or key. Elsewhere a page that lives is seen, or
 * lives for one command.
 */

/** How long Excel may take to show what it was asked to show. Milliseconds. */
const showLimit = 3_000;

export interface Sight {
  readonly isInSight: () => boolean;
  /** Opens the pane. @returns whether it is open */
  readonly show: () => Promise<boolean>;
}

export type SightPage = Pick<
  Window,
  'addEventListener' | 'document' | 'innerWidth' | 'setTimeout' | 'clearTimeout'
>;

/** Before Excel has answered nobody can say more. */
export const seen: Sight = { isInSight: () => true, show: () => Promise.resolve(true) };

/**
 * @param office after `Office.onReady`
 * @param tell called whenever it changes, and at once where the page was loaded without a pane
 */
export function watchSight(
  office: typeof Office,
  page: SightPage,
  tell: (isInSight: boolean) => void,
): Sight {
  if (!office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return seen;
  const waiting = new Set<() => void>();
  // A page without a pane has no room on the screen. Excel has no other word for it before the pane is first opened.
  const hasRoom = (): boolean => page.document.visibilityState === 'visible' && page.innerWidth > 0;
  let isInSight = hasRoom();
  const see = (isSeen: boolean): void => {
    if (isSeen !== isInSight) tell(isSeen);
    isInSight = isSeen;
    if (isSeen) for (const open of [...waiting]) open();
  };
  if (!isInSight) tell(false);
  // A pane may be laid out only after its page has begun; of that Excel need not tell.
  const look = (): void => {
    if (!isInSight && hasRoom()) see(true);
  };
  page.addEventListener('resize', look);
  page.document.addEventListener('visibilitychange', look);
  const listening = office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    see(visibilityMode === office.VisibilityMode.taskpane),
  );
  // An Excel that says it shares a runtime and does not: a page that lives is taken to be seen.
  listening.catch(() => see(true));
  return {
    isInSight: () => isInSight,
    show: async () => {
      if (isInSight) return true;
      const opened = untilOpen(page, waiting);
      // Where Excel opens no pane it says nothing, or refuses: either way none is seen in time.
      await Promise.allSettled([office.addin.showAsTaskpane()]);
      return opened;
    },
  };
}

function untilOpen(page: SightPage, waiting: Set<() => void>): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isOpen: boolean): void => {
      waiting.delete(open);
      page.clearTimeout(timer);
      resolve(isOpen);
    };
    const open = (): void => end(true);
    const timer = page.setTimeout(() => end(false), showLimit);
    waiting.add(open);
  });
}
