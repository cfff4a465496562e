/** The workbooks in a folder and the folders in it. Links are not followed: they may lead anywhere, or round in a circle. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * @param except a folder that is passed over: results of ours are no answers
 * @returns paths within the folder, with `/`, in one order everywhere. Throws what the file system says of the folder.
 */
export async function findWorkbooks(folder: string, except: string): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    if (resolve(folder, inside) === resolve(except)) continue;
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.')) waiting.push(path);
      if (entry.isFile() && isWorkbook(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

/** What Office lays beside an open workbook bears its name with `~$` before it, and is none. */
function isWorkbook(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}
