/** The presses of one window, whichever part of the add-in they were asked of: what they left half-made is its own. */
export type OwnRuns = Set<string>;
