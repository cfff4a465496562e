/** The parts of a file as XML, unpacked one at a time when they are asked for, within the limits. */
import { damaged, FileFault } from '../file-fault';
import { fileLimits } from '../file-limits';
import { scanXml, XmlFault, type XmlHandlers } from './scan-xml';
import { unpackPart, type Unpacking } from './unpack-part';
import { partKey, readZipArchive, type ZipArchive } from './zip-archive';

/** Thrown by a handler to have no more of the part. One for all: where it was thrown is of no interest, and costs to know. */
export const enoughRead = new Error('enough was read');

export class PackageReader {
  private readonly archive: ZipArchive;
  private readBytes = 0;

  /** @throws FileFault */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly unpacking?: Unpacking,
  ) {
    this.archive = readZipArchive(bytes);
  }

  has(part: string): boolean {
    return this.archive.has(partKey(part));
  }

  /** @throws FileFault, also when the part is not there */
  async parse(name: string, handlers: XmlHandlers): Promise<void> {
    const xml = await this.xmlOf(name);
    try {
      scanXml(xml, handlers);
    } catch (error) {
      if (error === enoughRead) return;
      if (!(error instanceof XmlFault)) throw error;
      throw error.kind === 'doctype'
        ? new FileFault({ kind: 'declaresEntities', part: name })
        : damaged(name);
    }
  }

  private async xmlOf(name: string): Promise<string> {
    const part = this.archive.get(partKey(name));
    if (part === undefined) throw new FileFault({ kind: 'partMissing', part: name });
    this.readBytes += part.unpackedBytes;
    if (this.readBytes > fileLimits.readBytes) {
      throw new FileFault({ kind: 'partTooLarge', part: name, limitBytes: fileLimits.readBytes });
    }
    return decodeXml(await unpackPart(this.bytes, part, this.unpacking), name);
  }
}

function decodeXml(bytes: Uint8Array, name: string): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    // XML says so: a line ends in one line feed, however it was written. `&#13;` is another matter.
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    // Fatal decoding throws for one reason only: the bytes are no text.
    throw damaged(name);
  }
}
