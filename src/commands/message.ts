/** The page of a failure told by a ribbon command: Thai first, English below it. */
import type { Language } from '../core/words/language';
import { wordsInAddress } from './failure-in-address';

for (const language of ['th', 'en'] satisfies Language[]) {
  const words = wordsInAddress(window.location.hash, language);
  setText(`what-${language}`, words.what);
  setText(`next-${language}`, words.next);
}

function setText(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element !== null) {
    element.textContent = text;
  }
}
