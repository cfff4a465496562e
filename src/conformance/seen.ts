/** What trials see and expect, and words in both languages: the leaves of this layer. */
import type { Language } from '../core/words/language';

export type Words = Readonly<Record<Language, string>>;

/** What was seen or is expected, as data that can be compared and sent. */
export type Seen = string | number | boolean | null | readonly Seen[] | { readonly [key: string]: Seen };
