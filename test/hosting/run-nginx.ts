/** A real nginx with server/nginx/pmqa.conf over the built folder, on a port of this computer alone. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
  readonly url: string;
  /** Whether the lines for brotli are in force: where nginx has its module. */
  readonly hasBrotli: boolean;
  readonly close: () => Promise<void>;
}

export async function runNginx(folder: string): Promise<RunningServer> {
  const program = process.env.PMQA_NGINX;
  if (program === undefined)
    throw new Error('PMQA_NGINX is not set; run these tests by node scripts/hosting.mjs');
  const place = mkdtempSync(join(tmpdir(), 'pmqa-nginx-'));
  const port = await freePort();
  const hasBrotli = existsSync(brotliModule);
  writeFileSync(join(place, 'pmqa.conf'), forThisComputer(port, folder, hasBrotli));
  writeFileSync(join(place, 'nginx.conf'), around(place, hasBrotli));
  mkdirSync(join(place, 'logs'));
  const child = spawn(program, ['-p', place, '-c', 'nginx.conf', '-e', 'logs/error.log'], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const url = `http://localhost:${port}/`;
  await untilAnswered(url, () => (child.exitCode === null ? null : said));
  return {
    url,
    hasBrotli,
    close: async () => {
      child.kill('SIGQUIT');
      await ended;
      rmSync(place, { recursive: true });
    },
  };
}

/** Where Debian keeps it; not every nginx has one. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';

/**
 * What an administrator changes too: the four marked lines, here without a certificate, and those for brotli. Everything else
 * is as it is given.
 */
function forThisComputer(port: number, folder: string, hasBrotli: boolean): string {
  const given = readFileSync(join(__dirname, '..', '..', 'server', 'nginx', 'pmqa.conf'), 'utf8');
  const changed = [
    [/^ *listen 443 ssl;$/mu, `    listen 127.0.0.1:${port};`],
    [/^ *listen \[::\]:443 ssl;$\n/mu, ''],
    [/^ *server_name .*$/mu, '    server_name localhost;'],
    [/^ *ssl_certificate .*$\n/mu, ''],
    [/^ *ssl_certificate_key .*$\n/mu, ''],
    [/^ *root .*$/mu, `    root "${folder}";`],
    ...(hasBrotli ? [[/^( *)#(?=brotli)/gmu, '$1'] as const] : []),
  ] as const;
  return changed.reduce((text, [pattern, replacement]) => {
    if (!pattern.test(text)) throw new Error(`pmqa.conf has nothing like ${String(pattern)}`);
    return text.replace(pattern, replacement);
  }, given);
}

/** As Debian's nginx.conf includes conf.d, with every path in a folder of the test. */
function around(place: string, hasBrotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${place}/${name}";`,
  );
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    ...(hasBrotli ? [`load_module ${brotliModule};`] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid "${place}/nginx.pid";`,
    'events {}',
    'http {',
    'include /etc/nginx/mime.types;',
    'access_log off;',
    ...temporary,
    `include "${place}/pmqa.conf";`,
    '}',
    '',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

async function untilAnswered(url: string, hasEnded: () => string | null): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ended = hasEnded();
    if (ended !== null) throw new Error(`nginx has ended: ${ended}`);
    const answered = await fetch(`${url}health.html`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not answer');
}
