/** Which sheets a workbook has and where their parts lie, found by following the file's own relations. */
import { isOurName } from '../core/layout/names';
import type { StandingName } from '../core/standing/our-sheets';
import { FileFault } from './file-fault';
import { fileLimits } from './file-limits';
import { fileMaker } from './file-maker';
import { relationId } from './cells/sheet-ends';
import type { PackageReader } from './package/package-reader';
import { firstOfType, readRelations, type Relations } from './package/read-relations';

export interface SheetPart {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  /** In the order of the tabs. Sheets that are only a chart are left out. */
  readonly sheets: readonly SheetPart[];
  /** Sheets that the list of tabs names and the file does not hold; the part is empty where none is named. */
  readonly lost: readonly { readonly name: string; readonly part: string }[];
  /** Null when no cell shares its text. */
  readonly sharedTexts: string | null;
  /** Null when no cell has a look of its own. */
  readonly styles: string | null;
  /** Days are counted from 1904, as old Excel for Mac did. */
  readonly from1904: boolean;
  /** A script left the formulas for Excel to compute, as it says itself; a nought in them is no result. */
  readonly awaitsCalculation: boolean;
  /** Names of ours, of the whole workbook: they tell which sheets the formulas count. */
  readonly names: readonly StandingName[];
}

/** @throws FileFault */
export async function readWorkbookParts(file: PackageReader): Promise<WorkbookParts> {
  refuseOtherArchives(file);
  const ofFile = await readRelations(file, '');
  const workbook = firstOfType(ofFile, 'officeDocument')?.target;
  if (workbook === undefined || workbook === '') throw new FileFault({ kind: 'notAWorkbook' });
  refuseOtherFormats(workbook);
  const relations = await readRelations(file, workbook);
  const listed: { name: string; visible: boolean; relation: string }[] = [];
  let from1904 = false;
  let awaitsCalculation = false;
  const names: StandingName[] = [];
  let openName = '';
  /** What stands in the name that is open; null between names, and in one of a single sheet or none of ours. */
  let reference: string | null = null;
  await file.parse(workbook, {
    open: (name, attributes) => {
      // Newer Excel repeats the element among its extensions, without this word.
      if (name === 'workbookPr') from1904 ||= isOn(attributes.get('date1904'));
      if (name === 'calcPr') awaitsCalculation = isOn(attributes.get('fullCalcOnLoad'));
      if (
        name === 'definedName' &&
        isOurName(attributes.get('name') ?? '') &&
        !attributes.has('localSheetId')
      ) {
        reference = '';
        openName = attributes.get('name') ?? '';
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
      if (reference !== null) names.push({ name: openName, formula: `=${reference.trim()}` });
      reference = null;
    },
  });
  const sheets: SheetPart[] = [];
  const lost: { name: string; part: string }[] = [];
  for (const { name, visible, relation } of listed) {
    const found = relations.get(relation);
    if (found !== undefined && found.type !== 'worksheet') continue;
    const part = found?.target ?? '';
    if (file.has(part)) sheets.push({ name, visible, part });
    else lost.push({ name, part });
  }
  const sharedTexts = partNamed(firstOfType(relations, 'sharedStrings')?.target);
  const styles = partNamed(firstOfType(relations, 'styles')?.target);
  awaitsCalculation &&= !(await isOurs(file, ofFile));
  return { sheets, lost, sharedTexts, styles, from1904, awaitsCalculation, names };
}

/** Whether it says that we wrote it: then it is to be computed anew as well, and holds results all the same. */
async function isOurs(file: PackageReader, ofFile: Relations): Promise<boolean> {
  const part = firstOfType(ofFile, 'extended-properties')?.target;
  if (part === undefined || !file.has(part)) return false;
  let maker = '';
  let isOpen = false;
  await file.parse(part, {
    open: (name) => {
      isOpen = name === 'Application';
    },
    text: (text) => {
      if (isOpen) maker += text;
    },
    close: () => {
      isOpen = false;
    },
  });
  return maker === fileMaker;
}

function partNamed(part: string | undefined): string | null {
  return part === undefined || part === '' ? null : part;
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
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
