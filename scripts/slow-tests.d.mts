export interface SlowTest {
  readonly path: string;
  /** Of processor time. */
  readonly seconds: number;
  readonly why: string;
}

/** Test files below `test` that say they are slow, the slowest first. */
export function slowTests(root: string): SlowTest[];
