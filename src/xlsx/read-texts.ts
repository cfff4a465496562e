/** The texts that cells share, in the order in which cells number them. */
import { drawnText, isSymbolFont } from './cells/symbol-fonts';
import { FileFault } from './file-fault';
import { fileLimits } from './file-limits';
import { fromFileText } from './file-text';
import type { PackageReader } from './package/package-reader';
import type { XmlAttributes } from './package/scan-xml';

/** @throws FileFault */
export async function readSharedTexts(file: PackageReader, part: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const gather = new TextGatherer();
  await file.parse(part, {
    open: (name, attributes) => {
      if (name === 'si') gather.clear();
      gather.open(name, attributes);
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
 * (`<rPh>`, in Japanese) is no part of it; a run in a symbol font is the signs it draws.
 */
export class TextGatherer {
  private gathered = '';
  private run = '';
  private font = '';
  private inText = false;
  private aloud = false;

  clear(): void {
    this.gathered = '';
    this.run = '';
    this.font = '';
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.aloud = true;
    else if (name === 'r') this.font = '';
    else if (name === 'rFont') this.font = attributes.get('val') ?? '';
  }

  close(name: string): void {
    if (name === 'rPh') this.aloud = false;
    if (name !== 't') return;
    this.inText = false;
    this.gathered += isSymbolFont(this.font) ? drawnText(this.run, this.font) : this.run;
    this.run = '';
  }

  text(text: string): void {
    if (this.inText && !this.aloud) this.run += text;
  }

  take(): string {
    return fromFileText(this.gathered);
  }
}
