/** What can be read of an entry. Nothing here fails, whatever somebody has made of the log. */
import type { AuditEntry } from '../src/core/api.ts';
import type { Purpose } from '../src/core/purposes.ts';
import { choiceName, typeName, vendorName } from './log-words.ts';
import type { AllStrings } from './strings/strings.ts';

/** Characters of the sum of what was shown. */
const SUM_CHARS = 10;

/** Everything that can be read of an entry but its hash, for the search. */
export function entryText(entry: AuditEntry, t: AllStrings, time: Intl.DateTimeFormat): string {
  const { seq, type, vendor, event, at } = entry;
  const when = Number.isNaN(new Date(at).getTime()) ? '' : time.format(at);
  const words = [seq, typeName(type, t), type, vendorName(vendor), vendor, event, when];
  return [...words, ...detailsOf(entry, t)].filter(Boolean).join(' ');
}

/** Why and how much, one fact per line. */
export function detailsOf(entry: AuditEntry, t: AllStrings): readonly string[] {
  try {
    return factsOf(entry, t)
      .map((facts) => facts.filter(Boolean).join(' · '))
      .filter(Boolean);
  } catch {
    return []; // of another shape than the gate writes
  }
}

function factsOf(entry: AuditEntry, t: AllStrings): readonly (readonly unknown[])[] {
  const removed = entry.removed?.map(({ path, reason }) => `${path} (${reason})`);
  const gone = [...(removed ?? []), ...(entry.cleared ?? [])];
  const choices = (all: Readonly<Record<string, string>> = {}, name: (id: string) => string) =>
    Object.entries(all).map(([id, choice]) => `${name(id)}: ${choiceName(choice, t)}`);
  /** Choices in the words of the language; other reasons are codes. */
  const wordOf = (code = ''): string =>
    /^(granted|denied|unset)$/.test(code) ? choiceName(code, t) : code;
  const { shown, fields } = entry;
  return [
    [
      wordOf(entry.reason),
      (entry.count ?? 1) > 1 && `× ${entry.count}`,
      // it waited: what stood then is not what it was sent under
      entry.born && `${t.types['event-held']} (${t.chosen}: ${wordOf(entry.born)})`,
    ],
    [fields && t.dataKinds.contact, fields?.join(', ')],
    [gone.length > 0 && `${t.removed}: ${gone.join(', ')}`],
    choices(entry.purposes, (id) => t[id as Purpose] ?? id),
    choices(entry.vendors, vendorName),
    [entry.source, entry.regime, entry.region, entry.policyVersion, entry.gpc && 'GPC'],
    [shown?.lang, shown && `SHA-256 ${shown.text.slice(0, SUM_CHARS)}`],
  ];
}
