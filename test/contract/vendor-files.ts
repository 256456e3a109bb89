/** Every vendor's file, found in its folder: a new vendor is tested without a line here. */
import { readdirSync } from 'node:fs';
import type {
  VendorAbout,
  VendorAdapter,
  VendorExample,
  VendorSender,
} from '../../src/core/vendor.ts';

export interface VendorFile {
  readonly id: string;
  readonly adapter: VendorAdapter;
  readonly sender: VendorSender;
  readonly about: VendorAbout;
  readonly examples: readonly VendorExample[];
}

const FOLDER = new URL('../../src/vendors/', import.meta.url);
const LISTS = ['index.ts', 'senders.ts'];

async function load(file: string): Promise<VendorFile> {
  const id = file.replace('.ts', '');
  const found = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
  return {
    id,
    adapter: found[id] as VendorAdapter,
    sender: found[`${id}Sender`] as VendorSender,
    about: found['about'] as VendorAbout,
    examples: found['examples'] as readonly VendorExample[],
  };
}

export const vendorFiles: readonly VendorFile[] = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !LISTS.includes(file))
    .map(load),
);

/** Words of a table that is written as one text. */
export const words = (text: string): string[] => text.split(' ').filter(Boolean);
