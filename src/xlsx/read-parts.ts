/** Which sheets a workbook has and where their parts lie, found by following the file's own relations. */
import { isOurName } from '../core/layout/names';
import { sheetOfReference } from '../core/sheet/sheet-reference';
import { FileFault } from './file-fault';
import { fileLimits } from './file-limits';
import type { PackageReader } from './package-reader';
import type { XmlAttributes } from './scan-xml';

export interface SheetPart {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  /** In the order of the tabs. Sheets that are only a chart are left out. */
  readonly sheets: readonly SheetPart[];
  /** Null when no cell shares its text. */
  readonly sharedTexts: string | null;
  /** Days are counted from 1904, as old Excel for Mac did. */
  readonly from1904: boolean;
  /** Sheets to which names of ours lead, in lower case: of two that claim to be one, the formulas count these. */
  readonly named: ReadonlySet<string>;
}

interface Relation {
  /** The last word of the relation's type: `worksheet`, `officeDocument`. */
  readonly type: string;
  readonly target: string;
}

/** @throws FileFault */
export async function readWorkbookParts(file: PackageReader): Promise<WorkbookParts> {
  refuseOtherArchives(file);
  const roots = [...(await readRelations(file, '')).values()];
  const workbook = roots.find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined) throw new FileFault({ kind: 'notAWorkbook' });
  refuseOtherFormats(workbook);
  const relations = await readRelations(file, workbook);
  const listed: { name: string; visible: boolean; relation: string }[] = [];
  let from1904 = false;
  const named = new Set<string>();
  /** What stands in the name that is open; null between names, and in one of a single sheet or none of ours. */
  let reference: string | null = null;
  await file.parse(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attributes.get('date1904'));
      if (
        name === 'definedName' &&
        isOurName(attributes.get('name') ?? '') &&
        !attributes.has('localSheetId')
      ) {
        reference = '';
      }
      if (name !== 'sheet') return;
      if (listed.length === fileLimits.sheets) {
        throw new FileFault({ kind: 'tooManySheets', limit: fileLimits.sheets });
      }
      listed.push({
        name: attributes.get('name') ?? '',
        visible: (attributes.get('state') ?? 'visible') === 'visible',
        relation: relationId(attributes),
      });
    },
    text: (text) => {
      if (reference !== null) reference += text;
    },
    close: (name) => {
      if (name !== 'definedName') return;
      const sheet = reference === null ? null : sheetOfReference(`=${reference.trim()}`);
      if (sheet !== null) named.add(sheet.toLowerCase());
      reference = null;
    },
  });
  const sheets = listed.flatMap(({ name, visible, relation }): SheetPart[] => {
    const found = relations.get(relation);
    if (found === undefined) throw new FileFault({ kind: 'partMissing', part: `${workbook}#${relation}` });
    return found.type === 'worksheet' ? [{ name, visible, part: found.target }] : [];
  });
  const texts = [...relations.values()].find(({ type }) => type === 'sharedStrings');
  return { sheets, sharedTexts: texts?.target ?? null, from1904, named };
}

export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** @param part whose relations are meant; empty for those of the file as a whole */
async function readRelations(file: PackageReader, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  await file.parse(`${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      relations.set(attributes.get('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, target),
      });
    },
  });
  return relations;
}

/** A target is relative to the folder of the part that names it, or begins with `/`. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The attribute is `r:id`, whatever prefix the file chose for `r`; `sheetId` is another. */
function relationId(attributes: XmlAttributes): string {
  const found = [...attributes].find(([name]) => name.endsWith(':id'));
  return found?.[1] ?? '';
}

/** An archive without the two parts that every Office file has is of another sort altogether. */
function refuseOtherArchives(file: PackageReader): void {
  if (file.has('_rels/.rels') || file.has('[Content_Types].xml')) return;
  throw new FileFault(
    file.has('content.xml') ? { kind: 'otherFormat', format: 'ods' } : { kind: 'notAWorkbook' },
  );
}

function refuseOtherFormats(workbook: string): void {
  if (workbook.startsWith('word/')) throw new FileFault({ kind: 'otherFormat', format: 'docx' });
  if (workbook.startsWith('ppt/')) throw new FileFault({ kind: 'otherFormat', format: 'pptx' });
  if (workbook.endsWith('.bin')) throw new FileFault({ kind: 'otherFormat', format: 'xlsb' });
}
