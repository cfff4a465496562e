/** What the server that the files lie on should do, judged by what it answered. Without words and without a browser. */

export interface Answer {
  /** 0 where none came. */
  readonly status: number;
  /** By names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

export type Check =
  | 'https'
  | 'files'
  | 'types'
  | 'frames'
  | 'policy'
  | 'cache'
  | 'sniffing'
  | 'compression'
  | 'officeJs';

export interface Finding {
  readonly check: Check;
  readonly isRight: boolean;
  /** Names and values as they were found; empty when there is nothing to add. */
  readonly seen: string;
}

/** One of each sort that Excel fetches, with the types that may be said of it. */
const wanted: ReadonlyMap<string, RegExp> = new Map([
  ['taskpane.html', /^text\/html\b.*utf-8/iu],
  ['taskpane.js', /^(?:text|application)\/javascript\b/iu],
  ['taskpane.css', /^text\/css\b/iu],
  ['rubric.js', /^(?:text|application)\/javascript\b/iu],
  ['shortcuts.json', /^application\/json\b/iu],
  ['manifest.xml', /^(?:text|application)\/xml\b/iu],
  ['assets/icon-32.png', /^image\/png\b/iu],
  ['assets/sarabun-thai-400-normal.woff2', /^font\/woff2\b/iu],
]);

export const wantedFiles: readonly string[] = [...wanted.keys()];

/** Where Excel on the web runs; without it the pane stays blank there. */
const excelOnTheWeb = 'https://*.officeapps.live.com';

/**
 * @param origin of the page, such as `https://pmqa.example.go.th`
 * @param answers by name of the file, of all `wantedFiles`
 */
export function judgeServer(
  origin: string,
  answers: ReadonlyMap<string, Answer>,
  reachesOfficeJs: boolean,
): readonly Finding[] {
  const header = (file: string, name: string): string => answers.get(file)?.headers.get(name) ?? '';
  const pane = (name: string): string => header('taskpane.html', name);
  const missing = wantedFiles.filter((file) => answers.get(file)?.status !== 200);
  const mistyped = [...wanted]
    .filter(([file, type]) => !missing.includes(file) && !type.test(header(file, 'content-type')))
    .map(([file]) => `${file}: ${header(file, 'content-type') || '–'}`);
  const policy = pane('content-security-policy');
  const ancestors = /frame-ancestors[^;]*/u.exec(policy)?.[0] ?? '';
  return [
    finding('https', /^https:|^http:\/\/localhost\b/u.test(origin), origin),
    finding('files', missing.length === 0, missing.join(', ')),
    finding('types', mistyped.length === 0, mistyped.join(', ')),
    finding('frames', pane('x-frame-options') === '', pane('x-frame-options')),
    finding('policy', ancestors.includes(excelOnTheWeb), ancestors),
    finding('cache', /no-cache|no-store|max-age=0\b/u.test(pane('cache-control')), pane('cache-control')),
    finding('sniffing', pane('x-content-type-options') === 'nosniff', pane('x-content-type-options')),
    finding(
      'compression',
      /^(?:gzip|br|zstd)$/u.test(header('taskpane.js', 'content-encoding')),
      header('taskpane.js', 'content-encoding'),
    ),
    finding('officeJs', reachesOfficeJs, ''),
  ];
}

function finding(check: Check, isRight: boolean, seen: string): Finding {
  return { check, isRight, seen };
}

/**
 * A manifest for the address that its files were fetched from.
 * @param folder with a slash at the end, as the page stands in
 */
export function manifestFor(manifest: string, folder: string): string {
  const base = /<SourceLocation DefaultValue="([^"]*)\/[a-z]+\.html"/u.exec(manifest)?.[1];
  if (base === undefined) throw new Error('manifest.xml does not say where the pane is');
  return manifest.replaceAll(`${base}/`, folder);
}
