/**
 * Writes the lists that follow from src/vendors/index.ts, so that a new vendor is one file and one line there.
 * `npm run build` runs it first.
 */
import '../test/support/ts-hook.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Those that most sites have come with pixelgate-run.js; each of the others is a file that is loaded when it is named. */
export const TOGETHER = ['google', 'meta', 'pinterest', 'tiktok'];

/** Ids as index.ts imports them, in its order. */
export const vendorIds = () =>
  [
    ...readFileSync(join(root, 'src/vendors/index.ts'), 'utf8').matchAll(
      /^import \{ \w+ \} from '\.\/(\w+)\.ts';$/gm,
    ),
  ].map(([, id]) => id);

const WRITTEN = 'Written by scripts/write-vendors.mjs.';

const sendersFile = (ids, name, what) => `/** ${what} ${WRITTEN} */
${ids.map((id) => `import { ${id}Sender } from './${id}.ts';`).join('\n')}
import type { VendorSender } from '../core/vendor.ts';

export const ${name}: readonly VendorSender[] = [
${ids.map((id) => `  ${id}Sender,`).join('\n')}
];
`;

const idsFile = (ids) => `/** Ids of all vendors: names of attributes. ${WRITTEN} */
export const VENDOR_IDS: readonly string[] =
  '${ids.join(' ')}'.split(' ');
`;

const factsFile = (
  ids,
) => `/** What the second layer says about a vendor: read from the vendors' own files, so that each stays one file. ${WRITTEN} */
${ids.map((id) => `import { about as ${id} } from '../src/vendors/${id}.ts';`).join('\n')}
import { factsOf, type VendorFacts } from './facts-of.ts';

/** Facts by vendor id. */
export const VENDOR_FACTS: Readonly<Record<string, VendorFacts>> = {
${ids.map((id) => `  ${id}: factsOf(${id}),`).join('\n')}
};
`;

const namesFile = (
  names,
) => `/** What visitors know the vendors as. Apart from the vendors' own files, which are too much for a page that only names them. ${WRITTEN} */
export const VENDOR_NAMES: Readonly<Record<string, string>> = {
${names.map(([id, name]) => `  ${id}: '${name}',`).join('\n')}
};
`;

const tagsFile = (
  tags,
) => `/** How a tag id of each vendor looks, for messages: the vendors' own files are too much for that. ${WRITTEN} */
export const TAG_EXAMPLES: Readonly<Record<string, string>> = {
${tags.map(([id, example]) => `  ${id}: '${example}',`).join('\n')}
};
`;

/** Writes what has changed. @returns paths of the files that were not as they should be */
export async function writeVendors() {
  const ids = vendorIds();
  const found = await Promise.all(
    ids.map(async (id) => {
      const file = join(root, `src/vendors/${id}.ts`);
      return [id, await import(pathToFileURL(file).href)];
    }),
  );
  const names = found.map(([id, { about }]) => [id, about.name]);
  const tags = found.map(([id, all]) => [id, all[`${id}Sender`].tagExample]);
  const files = {
    'src/vendors/senders.ts': sendersFile(
      TOGETHER,
      'SENDERS',
      'How the events of the vendors that most sites have are written. Apart from index.ts, so that the gate does not carry it.',
    ),
    'src/vendors/all-senders.ts': sendersFile(
      ids,
      'ALL_SENDERS',
      'How the events of every vendor are written.',
    ),
    'src/vendors/ids.ts': idsFile(ids),
    'src/vendors/tag-examples.ts': tagsFile(tags),
    'components/vendor-facts.ts': factsFile(ids),
    'components/vendor-names.ts': namesFile(names),
  };
  const stale = Object.entries(files).filter(([name, text]) => {
    const path = join(root, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  for (const [name, text] of stale) writeFileSync(join(root, name), text);
  return stale.map(([name]) => name);
}
