/** nginx is tried with a browser (test/hosting); IIS, and what the page about deploying says, are held to the same here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (...path: readonly string[]): string =>
  readFileSync(join(__dirname, '..', '..', ...path), 'utf8');
const nginx = read('server', 'nginx', 'pmqa.conf');
const iis = read('server', 'iis', 'web.config');
const sent = /add_header Content-Security-Policy "([^"]*)" always;/u.exec(nginx)?.[1] ?? '';

test('IIS and docs/deploy.md send the policy that nginx sends, word for word', () => {
  expect(sent).toContain('frame-ancestors https://*.officeapps.live.com');
  expect(/<add name="Content-Security-Policy" value="([^"]*)"/u.exec(iis)?.[1]).toBe(sent);
  expect(read('docs', 'deploy.md')).toContain(`Content-Security-Policy: ${sent}\n`);
});

test('the policy lets every page do what its own policy lets it do', () => {
  const directives = (policy: string) =>
    new Map(
      policy
        .split(';')
        .map((part) => part.trim().split(/\s+/u))
        .map(([name = '', ...values]) => [name, values]),
    );
  const outer = directives(sent);
  for (const page of [
    'taskpane/taskpane.html',
    'commands/message.html',
    'pages/health.html',
    'conformance/page/conformance.html',
  ]) {
    const own = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(
      read('src', ...page.split('/')),
    )?.[1];
    if (own === undefined) throw new Error(`${page} has no policy of its own`);
    for (const [name, values] of directives(own)) {
      const allowed = outer.get(name) ?? [];
      expect([page, name, values.filter((value) => !allowed.includes(value))]).toEqual([page, name, []]);
    }
  }
});

test('neither sends what would make the pane blank in Excel on the web', () => {
  expect(nginx).not.toMatch(/^\s*add_header X-Frame-Options/mu);
  expect(iis).toContain('<remove name="X-Frame-Options" />');
  expect(iis).not.toContain('<add name="X-Frame-Options"');
});
