/**
 * When the page draws: in the next frame, and after a drawing that took long only once as much time again went by. To draw
 * is the page's own chore; while the pane writes batch after batch it must not take most of the time, as each drawing also
 * makes the formulas computed that nobody else has asked for yet.
 */

/** A person who has just changed something waits no longer than this. */
const longestRest = 200;

export interface RestfulDrawing {
  /** Something changed. */
  ask(): void;
  /** It is drawn now, asked for or not. @returns to be called when it is done */
  begin(): () => void;
  stop(): void;
}

export function restfulDrawing(draw: () => void, now = (): number => performance.now()): RestfulDrawing {
  let frame: number | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  let restedAt = 0;

  function stop(): void {
    if (frame !== null) cancelAnimationFrame(frame);
    if (resting !== null) clearTimeout(resting);
    frame = null;
    resting = null;
  }

  function inNextFrame(): void {
    resting = null;
    frame = requestAnimationFrame(draw);
  }

  return {
    ask() {
      if (frame !== null || resting !== null) return;
      const left = restedAt - now();
      if (left <= 0) inNextFrame();
      else resting = setTimeout(inNextFrame, left);
    },
    begin() {
      const wasAsked = frame !== null;
      stop();
      const began = now();
      return () => {
        // What a person does at the page is drawn without being asked for, and is followed at once.
        if (wasAsked) restedAt = now() + Math.min(now() - began, longestRest);
      };
    },
    stop,
  };
}
