/** Links as they are printed: where they lead and to what, not every folder between; nobody types them off a page. */
import type { Answer, Answers } from '../../assessment/answers';
import { isEvidenceLink } from '../../assessment/evidence-link';

export function withShortLinks(answers: Answers): Answers {
  return new Map(
    [...answers].map(([id, answer]): [string, Answer] => [id, { ...answer, link: shortLink(answer.link) }]),
  );
}

/** A text that is no link stays as it was written. @internal Tested by itself. */
export function shortLink(text: string): string {
  if (!isEvidenceLink(text)) return text;
  const [, host = '', path = ''] = /^[a-z]+:\/\/([^/?#]+)([^?#]*)/iu.exec(text.trim()) ?? [];
  if (host === '') return text;
  const names = path.split('/').filter((name) => name !== '');
  const name = readable(names.at(-1) ?? '');
  const bare = host.replace(/^www\./iu, '');
  if (name === '') return bare;
  return names.length > 1 ? `${bare}/…/${name}` : `${bare}/${name}`;
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // Not written as addresses are: as it stands.
    return name;
  }
}
