/** The page itself, before any script: what it allows, and what a person sees when nothing else loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(process.cwd(), 'src/taskpane/taskpane.html'), 'utf8');

describe('taskpane.html', () => {
  it('is Thai and allows nothing but its own files and Microsoft’s office.js', () => {
    expect(page).toContain('<html lang="th">');
    const [, policy = ''] = /content="(default-src[^"]*)"/.exec(page) ?? [];
    expect(policy).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "frame-src https://appsforoffice.microsoft.com; base-uri 'none'; form-action 'none'",
    );
  });

  it('says in Thai what is going on before any script has run, and what to do when none does', () => {
    const body = page.slice(page.indexOf('<div id="pane">'));
    expect(body).toContain('กำลังเปิดบานหน้าต่าง');
    expect(body).toContain('<noscript>');
    expect(body).toMatch(/<a href="">โหลดบานหน้าต่างใหม่<\/a>/);
    expect(body).not.toContain('<script');
  });

  it('loads office.js in the head, after the bridge of the preview and from nowhere written here', () => {
    const head = page.slice(0, page.indexOf('</head>'));
    const scripts = [...head.matchAll(/<script src="([^"]*)"/g)].map(([, address]) => address);
    expect(scripts).toEqual([
      '<%= htmlWebpackPlugin.options.bridge %>',
      '<%= htmlWebpackPlugin.options.officeJs %>',
    ]);
    expect(page).not.toMatch(/(src|href)="https?:/);
  });
});
