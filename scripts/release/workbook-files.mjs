/** Workbooks as files, made by the command line of the sources: the blank forms and the sample. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sampleAnswers } from './sample-answers.mjs';

const run = promisify(execFile);
const languages = ['th', 'en'];

/** @returns {Promise<[string, Buffer][]>} the forms: language by kind of agency, without a day of print */
export async function blankForms(root) {
  return inFolder(async (folder) => {
    const forms = [];
    for (const agency of ['department', 'province']) {
      for (const language of languages) {
        const name = `pmqa-form-${agency}-${language}.xlsx`;
        const words = ['--agency', agency, '--language', language];
        forms.push([name, await writtenWorkbook(root, join(folder, name), words)]);
      }
    }
    return forms;
  });
}

/** @returns {Promise<[string, Buffer][]>} the workbook of a department that does not exist */
export async function samples(root) {
  const rubric = JSON.parse(await readFile(join(root, 'rubric', 'pmqa-4.0.json'), 'utf8'));
  return inFolder(async (folder) => {
    const made = [];
    for (const language of languages) {
      const answers = join(folder, `answers-${language}.json`);
      await writeFile(answers, JSON.stringify(sampleAnswers(rubric, language)));
      const name = `pmqa-sample-${language}.xlsx`;
      const words = ['--answers', answers, '--language', language];
      made.push([name, await writtenWorkbook(root, join(folder, name), words)]);
    }
    return made;
  });
}

async function writtenWorkbook(root, out, words) {
  const script = join(root, 'scripts', 'workbook.mjs');
  await run(process.execPath, [script, '--out', out, '--undated', ...words]);
  return readFile(out);
}

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'pmqa-files-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
