/**
 * The search of the guides: a field on every page, and what was found below it. The passages come with a script of their
 * own (`search-index.js`) and not by `fetch`, which a page opened from a folder may not use.
 */
import { findPassages, type Passage } from './find-passages';

declare global {
  interface Window {
    readonly pmqaGuides?: readonly Passage[];
  }
}

const search = document.getElementById('search');
const field = document.querySelector<HTMLInputElement>('#search input');
const found = document.getElementById('found');

if (search !== null && field !== null && found !== null) {
  search.hidden = false;
  field.addEventListener('input', () => show(field.value, found));
}

function show(query: string, list: HTMLElement): void {
  const passages = findPassages(window.pmqaGuides ?? [], query);
  const none = list.dataset.none ?? '';
  list.replaceChildren(
    ...(passages.length === 0 && query.trim() !== '' ? [entry(none)] : passages.map(foundEntry)),
  );
}

function foundEntry({ page, heading, address }: Passage): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = heading === page ? page : `${page}: ${heading}`;
  return entry(link);
}

function entry(content: Node | string): HTMLElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
