/**
 * Parts of one job beside each other, as many at a time as there are cores to spare. A part says a line when it is done;
 * one that fails shows all that its program said.
 */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Result
 * @property {number} code 0 when all is well
 * @property {string} [output] all that the program said
 * @property {string} [note] what is worth a word though all went well
 * @property {string} [leftOut] why the part was not run, in words
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} [after] parts that have to succeed before it can begin
 * @property {() => Promise<Result>} run
 */

/**
 * Parts begin in the order they are given in, so the long ones go first; one that waits for another lets the next go.
 * @param {readonly Part[]} parts
 * @param {{ atOnce?: number, write?: (text: string) => void }} [options]
 * @returns {Promise<Map<string, Result>>} by name; a part whose forerunner failed has failed as well
 */
export async function runSideBySide(
  parts,
  { atOnce = 2, write = (text) => process.stdout.write(text) } = {},
) {
  const results = new Map();
  const waiting = [...parts];
  const running = new Map();
  const names = new Set(parts.map(({ name }) => name));
  const forerunnersOf = ({ after = [] }) => after.filter((name) => names.has(name));

  const finish = (name, result, words) => {
    results.set(name, result);
    if (result.code !== 0 && result.output) write(`\n${result.output.trimEnd()}\n`);
    write(`${result.code === 0 ? (result.leftOut ? '--  ' : 'ok  ') : 'FAIL'} ${words}\n`);
    if (result.code === 0 && result.note) write(`${result.note.trimEnd().replace(/^/gmu, '       ')}\n`);
  };
  const begin = (part) => {
    const begun = Date.now();
    const ended = part
      .run()
      .catch((error) => ({ code: 1, output: String(error?.stack ?? error) }))
      .then((result) => {
        running.delete(part.name);
        const seconds = ((Date.now() - begun) / 1000).toFixed(1);
        finish(
          part.name,
          result,
          result.leftOut ? `${part.name}: ${result.leftOut}` : `${part.name} (${seconds} s)`,
        );
      });
    running.set(part.name, ended);
  };

  while (waiting.length > 0 || running.size > 0) {
    let moved = false;
    for (const part of [...waiting]) {
      const forerunners = forerunnersOf(part);
      const failed = forerunners.find((name) => results.has(name) && results.get(name).code !== 0);
      const isReady = forerunners.every((name) => results.has(name)) && running.size < atOnce;
      if (failed === undefined && !isReady) continue;
      waiting.splice(waiting.indexOf(part), 1);
      moved = true;
      if (failed === undefined) begin(part);
      else finish(part.name, { code: 1 }, `${part.name}: not run, because ${failed} failed`);
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (!moved)
      throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return results;
}

/** Runs a program and keeps what it says: both streams as they came, and standard output alone. */
export function collect(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const both = [];
    const out = [];
    child.stdout.on('data', (part) => {
      both.push(part);
      out.push(part);
    });
    child.stderr.on('data', (part) => both.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({
        code: code ?? 1,
        output: Buffer.concat(both).toString('utf8') + (signal === null ? '' : `\nended by ${signal}`),
        stdout: Buffer.concat(out).toString('utf8'),
      });
    });
  });
}
