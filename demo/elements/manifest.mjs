/** What dist/custom-elements.json says about the elements, in the shape that the page shows. */
import { readFile } from 'node:fs/promises';

const MANIFEST = new URL('../../dist/custom-elements.json', import.meta.url);

/**
 * @typedef {object} Item
 * @property {string} name - `''` for the unnamed slot
 * @property {string} description
 * @property {string} type - as TypeScript writes it, `''` for none
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} file - address of the built file that registers it
 * @property {string} summary
 * @property {string} description
 * @property {readonly Item[]} attributes
 * @property {readonly Item[]} properties
 * @property {readonly Item[]} methods
 * @property {readonly Item[]} slots
 * @property {readonly Item[]} events
 * @property {readonly Item[]} parts
 * @property {readonly Item[]} cssProperties
 */

/** Reads the manifest anew, so that a build shows at once. @returns {Promise<readonly Element[]>} sorted by tag */
export async function readElements() {
  const { modules } = JSON.parse(await readFile(MANIFEST, 'utf8'));
  const files = new Map(modules.flatMap(definitionsOf));
  return modules
    .flatMap(({ declarations }) => declarations)
    .map((declaration) => elementOf(declaration, files.get(declaration.tagName)))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** `components/link.ts` is built as `/pixelgate-link.js`. */
const definitionsOf = ({ path, exports = [] }) =>
  exports
    .filter(({ kind }) => kind === 'custom-element-definition')
    .map(({ name }) => [name, path.replace(/^components\/(.*)\.ts$/, '/pixelgate-$1.js')]);

/** @returns {Element} */
function elementOf({ members = [], ...declaration }, file) {
  const { tagName, summary = '', description = '' } = declaration;
  return {
    tag: tagName,
    file,
    summary,
    description,
    attributes: itemsOf(declaration.attributes),
    properties: itemsOf(members.filter(({ kind }) => kind === 'field')),
    methods: itemsOf(members.filter(({ kind }) => kind === 'method')),
    slots: itemsOf(declaration.slots),
    events: itemsOf(declaration.events),
    parts: itemsOf(declaration.cssParts),
    cssProperties: itemsOf(declaration.cssProperties),
  };
}

const itemsOf = (list = []) =>
  list.map(({ name, description = '', type }) => ({ name, description, type: type?.text ?? '' }));

/** The texts that a type allows, `[]` when it allows any. @param {string} type */
export const choicesOf = (type) =>
  /^('[^']*'( \| )?)+$/.test(type)
    ? [...type.matchAll(/'([^']*)'/g)].map(([, text]) => text).filter(Boolean)
    : [];
