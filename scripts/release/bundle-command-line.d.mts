export function bundleCommandLine(
  root: string,
): Promise<{ readonly text: string; readonly modules: readonly string[] }>;
