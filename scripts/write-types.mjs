/**
 * What frameworks/*.d.ts know about the elements: class, attributes and events of each tag, read from the manifest.
 * Goes to dist/modules, which is built for npm and not committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a template can write: a text, a flag, a number, or one of a few texts. */
const ONE = String.raw`('[\w/-]*'|string|boolean|number)`;
const WRITABLE = new RegExp(String.raw`^${ONE}( \| ${ONE})*$`);

/** @param {{ name: string, type?: { text: string }, description?: string }} attribute @param {string} tag */
function typeOf({ name, type }, tag) {
  if (type && WRITABLE.test(type.text)) return type.text;
  throw new Error(
    `<${tag} ${name}> has the type ${type?.text}: say in its @attr what a page can write`,
  );
}

const comment = ({ description = '' }) => `    /** ${description.replaceAll(/\s+/g, ' ')} */`;

/** An interface with one entry for each element. */
const table = (title, name, elements, entry) =>
  [`/** ${title} */`, `export interface ${name} {`, ...elements.map(entry), '}'].join('\n');

const attributesOf = ({ tagName, attributes = [], superclass }) =>
  [
    `  '${tagName}': {`,
    ...attributes.flatMap((attribute) => [
      comment(attribute),
      `    '${attribute.name}'?: ${typeOf(attribute, tagName)} | undefined;`,
    ]),
    `  }${superclass?.name === 'ConsentElement' ? ' & TextAttributes' : ''};`,
  ].join('\n');

const eventsOf = ({ tagName, events = [] }) =>
  [
    `  '${tagName}': {`,
    ...events.flatMap((event) => [comment(event), `    '${event.name}': ${event.type.text};`]),
    '  };',
  ].join('\n');

/** Reads the manifest in `folder` and writes dist/modules/elements.d.ts. */
export function writeTypes({ root, folder }) {
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ ...declaration, path: path.replace(/ts$/, 'js') })),
  );
  const eventTypes = new Set(
    elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)),
  );
  const text = [
    '/** The elements by tag, for frameworks. Written by scripts/write-types.mjs. */',
    `import type { ${[...eventTypes].toSorted().join(', ')} } from './components/events.js';`,
    "import type { TextAttributes } from './components/strings/text-attributes.js';",
    ...elements.map(({ name, path }) => `import type { ${name} } from './${path}';`),
    '',
    table(
      'What `document.createElement` makes.',
      'ElementClasses',
      elements,
      ({ tagName, name }) => `  '${tagName}': ${name};`,
    ),
    table('What markup can write.', 'ElementAttributes', elements, attributesOf),
    table('What can be listened for.', 'ElementEvents', elements, eventsOf),
    '',
  ].join('\n');
  writeFileSync(join(root, 'dist/modules/elements.d.ts'), text);
}
