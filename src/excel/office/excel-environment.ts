/**
 * Microsoft's client as it stands in one window. Passed in, never taken from the global scope, so that the same
 * adapter runs in a task pane, in a ribbon command and against a host in a test.
 */
export interface ExcelEnvironment {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}
