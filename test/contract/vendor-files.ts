/** Every vendor's file, found in its folder: a new vendor is tested without a line here. */
import { readdirSync } from 'node:fs';
import { EVENTS } from '../../src/core/events.ts';
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
const LISTS = ['index.ts', 'ids.ts', 'senders.ts', 'all-senders.ts', 'tag-examples.ts'];

/** With an id for every event, where advertisers make their own: the one of its example. */
function withIds(sender: VendorSender): VendorSender {
  const [, id] = sender.ownEvents?.example.split('=') ?? [];
  if (id === undefined) return sender;
  const own = EVENTS.map((name) => [name, id] as const);
  return { ...sender, events: { ...Object.fromEntries(own), ...sender.events } };
}

async function load(file: string): Promise<VendorFile> {
  const id = file.replace('.ts', '');
  const found = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
  return {
    id,
    adapter: found[id] as VendorAdapter,
    sender: withIds(found[`${id}Sender`] as VendorSender),
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
