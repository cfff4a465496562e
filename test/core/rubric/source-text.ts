/**
 * Reads `rubric/source/pmqa-4.0.txt` for the tests, on its own: it shares no code with the parser or with
 * whatever made the rubric, so that agreement means something. Strings are normalised as rubric/README.md says
 * and keyed by place, `1.1.B1 text` or `1.2 overview.cells[2]`, in the order in which they stand.
 */
export interface SourceText {
  readonly texts: ReadonlyMap<string, string>;
  /** Ids by their family of codes (B, RB, A …), as counted in the source. */
  readonly families: Readonly<Record<string, number>>;
}

/** Items whose heading is a long sentence: it becomes the statement, and the matrix gives the title. */
const headingIsStatement = ['1.1', '1.2'];

export function readSourceText(source: string): SourceText {
  const texts = new Map<string, string>();
  const families: Record<string, number> = {};
  let category = '';
  let item = '';
  let level = 0;
  const put = (id: string, field: string, text: string) => {
    const key = `${id} ${field}`;
    if (texts.has(key)) throw new Error(`The source has two strings for ${key}`);
    texts.set(key, text);
  };
  // A heading may run on: its second line starts with a space and stands right below.
  for (const line of source.replace(/\n (?=[ก-๙])/g, ' ').split('\n')) {
    const [first = '', ...cells] = line.split('\t').map(normalise);
    const categoryHeading = /^## หมวด (\S+) (.+)$/.exec(line);
    const itemHeading = /^(?:#+ )?([0-9]\. ?[0-9]) ([^\t]+)$/.exec(first);
    const row = /^([0-9]\.[0-9]) (.+)$/.exec(first);
    const criterion = /^(R?[BAS])([0-9]+) ?: (.+)$/.exec(cells[0] ?? '');
    if (categoryHeading) {
      const digit = categoryHeading[1] ?? '';
      category = `${texts.size === 0 ? 1 : Number(category) + 1}`;
      put(category, 'id', digit);
      put(category, 'title', normalise(categoryHeading[2] ?? ''));
    } else if (first.startsWith('เป้าหมาย : ')) {
      put(category, 'goal', first.slice('เป้าหมาย : '.length));
    } else if (/^หมวด /.test(first)) {
      put(category, 'overview.title', first);
    } else if (line.startsWith('<b>') && row) {
      const rowItem = row[1] ?? '';
      put(rowItem, 'overview.title', row[2] ?? '');
      cells.filter((cell) => cell !== '').forEach((cell, n) => put(rowItem, `overview.cells[${n}]`, cell));
    } else if (itemHeading && cells.length === 0) {
      item = (itemHeading[1] ?? '').replace(' ', '');
      level = 0;
      put(item, 'id', itemHeading[1] ?? '');
      const heading = itemHeading[2] ?? '';
      const long = headingIsStatement.includes(item);
      put(item, 'title', long ? (texts.get(`${item} overview.title`) ?? '') : heading);
      put(item, 'statement', long ? heading : '');
    } else if (criterion) {
      const described = /^(Basic|Advance|Significance)\s+([^]+)$/.exec(first);
      if (described) {
        level = ['Basic', 'Advance', 'Significance'].indexOf(described[1] ?? '') + 1;
        put(`${item}/${level}`, 'description', described[2] ?? '');
      }
      const family = criterion[1] ?? '';
      families[family] = (families[family] ?? 0) + 1;
      put(`${item}.${family}${criterion[2] ?? ''}`, 'text', criterion[3] ?? '');
    } else if (!isFurniture(first, cells)) {
      throw new Error(`Not understood in the source: ${line}`);
    }
  }
  return { texts, families };
}

/** Head rows of tables, captions and empty lines. */
function isFurniture(first: string, cells: readonly string[]): boolean {
  if (first === 'ระดับ' || first.startsWith('ภาพที่ ')) return true;
  return first === '' && (cells.every((cell) => cell === '') || cells[0] === 'Basic (A&D)');
}

function normalise(html: string): string {
  const [head = '', ...elements] = html.split('<li>').map((part) =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [head, ...elements.map((element) => `- ${element.replace(/^- /, '')}`)].join('\n');
}
