/** The texts that cells share, in the order in which cells number them. */
import { FileFault } from './file-fault';
import { fileLimits } from './file-limits';
import { fromFileText } from './file-text';
import type { PackageReader } from './package-reader';

/** @throws FileFault */
export async function readSharedTexts(file: PackageReader, part: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const gather = new TextGatherer();
  await file.parse(part, {
    open: (name) => {
      if (name === 'si') gather.clear();
      gather.open(name);
    },
    text: (text) => gather.text(text),
    close: (name) => {
      gather.close(name);
      if (name !== 'si') return;
      if (texts.length === fileLimits.texts) {
        throw new FileFault({ kind: 'tooManyTexts', limit: fileLimits.texts });
      }
      texts.push(gather.take());
    },
  });
  return texts;
}

/**
 * Puts a text together from its runs (`<t>`, or `<r><t>` for each stretch of one look). How it is read aloud
 * (`<rPh>`, in Japanese) is no part of it.
 */
export class TextGatherer {
  private gathered = '';
  private inText = false;
  private aloud = false;

  clear(): void {
    this.gathered = '';
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.aloud = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.aloud = false;
  }

  text(text: string): void {
    if (this.inText && !this.aloud) this.gathered += text;
  }

  take(): string {
    return fromFileText(this.gathered);
  }
}
