/** The texts of all cells, each once (`xl/sharedStrings.xml`): cells name them by number. */
import { toFileText } from '../file-text';
import { xmlDeclaration, xmlText } from './xml-text';
import { spreadsheetNamespace } from './namespaces';

export class TextTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** @returns the text's number */
  add(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  *xml(): Generator<string> {
    yield `${xmlDeclaration}<sst xmlns="${spreadsheetNamespace}" count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) {
      // Without it, blanks at the ends and line feeds may be lost.
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      yield `<si><t${space}>${xmlText(toFileText(text))}</t></si>`;
    }
    yield '</sst>';
  }
}
