/**
 * Reads XML that a schema has already found well-formed into a tree, for looking things up: elements and
 * attributes, without namespaces, comments or processing instructions. It is no validator.
 */

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/[^>]+>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

export function readXml(text) {
  const root = { name: '', attributes: {}, children: [], text: '', parent: null };
  let open = root;
  for (const match of text.matchAll(token)) {
    const [whole, name, attributes, selfClosing] = match;
    if (whole.startsWith('<!--') || whole.startsWith('<?')) continue;
    if (whole.startsWith('</')) {
      open = open.parent;
    } else if (name === undefined) {
      open.text += unescape(whole);
    } else {
      const element = {
        name: name.replace(/^.*:/, ''),
        attributes: readAttributes(attributes),
        children: [],
        text: '',
        parent: open,
      };
      open.children.push(element);
      if (selfClosing === '') open = element;
    }
  }
  return root;
}

/** All elements below this one that have the name, in the order of the document. */
export function findAll(element, name) {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

export function childrenOf(element, name) {
  return element.children.filter((child) => child.name === name);
}

function readAttributes(text) {
  const found = {};
  for (const [, name, double, single] of text.matchAll(attribute)) {
    found[name] = unescape(double ?? single);
  }
  return found;
}

function unescape(text) {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]);
}
