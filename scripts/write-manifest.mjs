/** The elements for editors and documentation: custom-elements.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { projectFiles } from './project-files.mjs';

/** How a file registers an element; the analyzer only knows `customElements.define`. */
const DEFINE = /^define\('([a-z-]+)', (\w+)\);$/gm;

/** Tag names by name of the class. */
const tagNames = (root) =>
  new Map(
    projectFiles(['components'], /\.ts$/).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(DEFINE)].map(([, tag, name]) => [
        name,
        tag,
      ]),
    ),
  );

/** Keeps what people who use an element can see. */
function describe(declaration, tagName) {
  const isOpen = ({ privacy, inheritedFrom }) =>
    (privacy ?? 'public') === 'public' && !inheritedFrom?.package;
  const members = declaration.members?.filter(isOpen);
  // the analyzer also lists whatever is dispatched; what is meant for others is described
  const events = declaration.events?.filter(({ name, description }) => name && description);
  return { ...declaration, members, events, tagName, customElement: true };
}

/** Reads components/ and writes the manifest into `folder`, in an order that does not depend on the disk. */
export async function writeManifest({ root, folder }) {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'components/**/*.ts'];
  const manifest = await cli({ argv, cwd: root, noWrite: true });
  const tags = tagNames(root);
  const modules = manifest.modules
    .map((module) => ({
      ...module,
      declarations: module.declarations
        .filter(({ name }) => tags.has(name))
        .map((declaration) => describe(declaration, tags.get(declaration.name))),
    }))
    .filter((module) => module.declarations.length > 0)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const text = JSON.stringify({ ...manifest, modules }, undefined, 2);
  writeFileSync(join(folder, 'custom-elements.json'), `${text}\n`);
}
