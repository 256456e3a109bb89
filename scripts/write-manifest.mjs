/** The elements for editors and documentation: custom-elements.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { projectFiles } from './project-files.mjs';

/** How a file registers an element; the analyzer only knows `customElements.define`. */
const DEFINE = /^define\('([a-z-]+)', (\w+)\);$/gm;

/** Every registration: the file that has to be imported for it, tag and name of the class. */
const definitions = (root) =>
  projectFiles(['components'], /\.ts$/).flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(DEFINE)].map(([, tag, name]) => ({
      path,
      tag,
      name,
    })),
  );

/** Keeps what people who use an element can see. */
function describe(declaration, { tagName, code, resolve }) {
  const isOpen = ({ privacy, inheritedFrom }) =>
    (privacy ?? 'public') === 'public' && !inheritedFrom?.package;
  // what the constructor sets on something within the element looks like a field of the element
  const isOwn = ({ name, inheritedFrom }) =>
    inheritedFrom || new RegExp(String.raw`^  ([a-z]+ )*${name}\b`, 'm').test(code);
  const members = declaration.members?.filter(isOpen).filter(isOwn).map(resolve);
  const attributes = declaration.attributes?.map(resolve);
  // the analyzer also lists whatever is dispatched; what is meant for others is described
  const events = declaration.events?.filter(({ name, description }) => name && description);
  return { ...declaration, members, attributes, events, tagName, customElement: true };
}

/** Says `UiView['theme']` as the texts that it stands for: the manifest is read without our sources. */
function resolver(root) {
  const api = readFileSync(join(root, 'src/core/api.ts'), 'utf8');
  const typeIn = (text, field) =>
    new RegExp(`^  readonly ${field}: (.*);$`, 'm').exec(api)?.[1] ?? text;
  return (item) =>
    item.type
      ? { ...item, type: { text: item.type.text.replaceAll(/UiView\['(\w+)'\]/g, typeIn) } }
      : item;
}

/** The files that register elements, in the manifest's own words. */
const definitionModules = (defined, modules) =>
  [...new Set(defined.map(({ path }) => path))].map((path) => ({
    kind: 'javascript-module',
    path,
    declarations: [],
    exports: defined
      .filter((definition) => definition.path === path)
      .map(({ tag, name }) => ({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: modules.find(declares(name))?.path },
      })),
  }));

const declares =
  (name) =>
  ({ declarations }) =>
    declarations.some((declaration) => declaration.name === name);

/** Reads components/ and writes the manifest into `folder`, in an order that does not depend on the disk. */
export async function writeManifest({ root, folder }) {
  // writes nothing but, in package.json, where the manifest is
  const target = ['--outdir', 'dist'];
  const argv = ['analyze', '--litelement', '--quiet', ...target, '--globs', 'components/**/*.ts'];
  const manifest = await cli({ argv, cwd: root, noWrite: true });
  const defined = definitions(root);
  const tags = new Map(defined.map(({ name, tag }) => [name, tag]));
  const resolve = resolver(root);
  const described = manifest.modules
    .map((module) => ({
      ...module,
      declarations: module.declarations
        .filter(({ name }) => tags.has(name))
        .map((declaration) =>
          describe(declaration, {
            tagName: tags.get(declaration.name),
            code: readFileSync(join(root, module.path), 'utf8'),
            resolve,
          }),
        ),
    }))
    .filter((module) => module.declarations.length > 0);
  const modules = [...described, ...definitionModules(defined, described)].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const text = JSON.stringify({ ...manifest, modules }, undefined, 2);
  writeFileSync(join(folder, 'custom-elements.json'), `${text}\n`);
}
