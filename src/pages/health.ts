/**
 * The page for IT: is this server set up as it should be? Asks the server for the files that Excel asks for, says of each
 * check whether it is right, and gives the manifest for this address. Sends nothing anywhere.
 */
import { judgeServer, manifestFor, wantedFiles, type Answer, type Check, type Finding } from './judge-server';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** After so long a proxy that swallows is taken for one that refuses. */
const patience = 15_000;

/** What is checked, in Thai and English; and what to do when it is not so. */
const words: Readonly<Record<Check, readonly [th: string, en: string, thElse: string, enElse: string]>> = {
  https: ['ใช้ https', 'served over https', 'Excel รับเฉพาะ https', 'Excel takes https only'],
  files: ['ไฟล์ครบ', 'all files are there', 'คัดลอกโฟลเดอร์ web ใหม่ทั้งหมด', 'copy the whole folder web again'],
  types: [
    'ชนิดไฟล์ (Content-Type) ถูกต้อง',
    'types of files are right',
    'ตั้งชนิดไฟล์ตามตัวอย่างใน server/',
    'set types as in server/',
  ],
  frames: [
    'ไม่ส่ง X-Frame-Options',
    'no X-Frame-Options',
    'นำหัวข้อความนี้ออก มิฉะนั้นบานหน้าต่างใน Excel บนเว็บจะว่าง',
    'take it out, or the pane is blank in Excel on the web',
  ],
  policy: [
    'frame-ancestors ยอมให้ Excel บนเว็บ',
    'frame-ancestors let Excel on the web in',
    'ส่ง Content-Security-Policy ตามตัวอย่างใน server/',
    'send Content-Security-Policy as in server/',
  ],
  cache: [
    'Cache-Control: no-cache',
    'Cache-Control: no-cache',
    'หลังปรับรุ่น ผู้ใช้อาจเห็นไฟล์เก่าปนใหม่',
    'after an update users may get old files beside new ones',
  ],
  sniffing: ['X-Content-Type-Options: nosniff', 'X-Content-Type-Options: nosniff', 'ส่งหัวข้อความนี้', 'send it'],
  compression: [
    'บีบอัดไฟล์',
    'files are compressed',
    'ใช้ได้ แต่เปิดบานหน้าต่างช้ากว่าที่ควร',
    'it works, but the pane opens more slowly than it could',
  ],
  officeJs: [
    'เข้าถึง office.js ของ Microsoft จากเครื่องนี้ได้',
    'this computer reaches Microsoft’s office.js',
    'เปิดทางไปยัง appsforoffice.microsoft.com',
    'open the way to appsforoffice.microsoft.com',
  ],
};

async function look(): Promise<void> {
  const answers = new Map(
    await Promise.all(wantedFiles.map(async (file) => [file, await ask(file)] as const)),
  );
  const findings = judgeServer(window.location.origin, answers, await reachesOfficeJs());
  const list = document.getElementById('checks');
  list?.replaceChildren(...findings.map(line));
  list?.setAttribute('aria-busy', 'false');
  const wrong = findings.filter(({ isRight }) => !isRight).length;
  setText('result', wrong === 0 ? 'ผ่านทุกข้อ · Everything is right' : `ต้องดู ${wrong} ข้อ · ${wrong} to look at`);
}

async function ask(file: string): Promise<Answer> {
  try {
    const { status, headers } = await fetch(file, { cache: 'no-store' });
    return { status, headers: new Map(headers) };
  } catch (error) {
    // No answer at all is an answer for this page: it is told as a file that is not there.
    return { status: 0, headers: new Map([['error', String(error)]]) };
  }
}

function reachesOfficeJs(): Promise<boolean> {
  return new Promise((done) => {
    const script = document.createElement('script');
    script.src = officeJs;
    script.addEventListener('load', () => done(true));
    script.addEventListener('error', () => done(false));
    setTimeout(() => done(false), patience);
    document.head.append(script);
  });
}

function line({ check, isRight, seen }: Finding): HTMLElement {
  const [th, en, thElse, enElse] = words[check];
  const item = document.createElement('li');
  item.dataset.check = check;
  item.className = isRight ? 'right' : 'wrong';
  const mark = document.createElement('b');
  mark.textContent = isRight ? '✓ ผ่าน · OK ' : '✗ ไม่ผ่าน · Not so ';
  item.append(mark, `${th} · ${en}`);
  if (!isRight) item.append(paragraph(`${thElse} · ${enElse}`));
  if (seen !== '' && !isRight) item.append(paragraph(seen));
  return item;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

async function giveManifest(name: string): Promise<void> {
  const folder = new URL('.', window.location.href).href;
  const manifest = await (await fetch(name, { cache: 'no-store' })).text();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([manifestFor(manifest, folder)], { type: 'application/xml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function setText(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = text;
}

function tellFailure(error: unknown): void {
  setText('result', `ขัดข้อง · Failed: ${String(error)}`);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-file]')) {
  button.addEventListener('click', () => {
    giveManifest(button.dataset.file ?? '').catch(tellFailure);
  });
}
look().catch(tellFailure);
