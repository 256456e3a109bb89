/** What one request is looked through with: what was taken out so far, and the names that were judged before. */
import { findLeak } from './find-leak.ts';
import { FIELD, isSomebody, isValueKey, wordUnder } from './form-field.ts';
import { decodeLoose } from './loose-uri.ts';
import { createLeafLook, type LookAtLeaf } from './redact-leaf.ts';
import { remembering } from './remembering.ts';
import type { Removal } from './cut-event.ts';
import type { WireRules } from './wire-rules.ts';

/** One request on its way through. */
export interface Pass {
  /** What was taken out so far. */
  readonly removed: Removal[];
  /** A name in JSON. */
  readonly keyOf: (name: string) => Name;
  /** A name of a form, as it is written there. */
  readonly nameOf: (raw: string) => Name;
  /** Whether what an object of this name holds is somebody's. */
  readonly isSomebody: (owner: string) => boolean;
  /** Whether contact data stands under a path. */
  readonly isPerson: (path: string) => boolean;
  readonly look: LookAtLeaf;
}

/** A name as it is meant, and the word in it that says what it is. */
export interface Name {
  readonly name: string;
  readonly key: string;
  /** Whether the name itself must not leave. */
  readonly isPersonal: boolean;
  /** Whether what stands under it is the content of some field. */
  readonly isValue: boolean;
  /** Whether what stands under it may be the name of some field. */
  readonly isField: boolean;
}

/** Pure; for one request, since the memory grows with it: names repeat themselves. */
export function createPass(rules: WireRules): Pass {
  const judge = (name: string, key: string): Name => ({
    name,
    key,
    isPersonal: name !== '' && findLeak(name) !== undefined,
    isValue: isValueKey(key),
    isField: FIELD.includes(key),
  });
  return {
    removed: [],
    keyOf: remembering((name) => judge(name, name)),
    nameOf: remembering((raw) => {
      const name = toText(raw);
      return judge(name, wordOf(name));
    }),
    isSomebody: remembering(isSomebody),
    isPerson: (path) => rules.person?.test(path) ?? false,
    look: createLeafLook(rules),
  };
}

/** A value as it is meant; a plus that was not encoded in front of a number reads as a blank otherwise. */
export const toText = (raw: string): string =>
  decodeLoose(raw.includes('+') ? withBlanks(raw) : raw);

const withBlanks = (raw: string): string =>
  (/^\+\d/.test(raw) ? `%2B${raw.slice(1)}` : raw).replace(/\+/g, ' ');

/** The word of a parameter's name that says what it is: `em` of `ud[em]`, `method` of `ep.method`, `user_name` of `user[name]`. */
export function wordOf(name: string): string {
  const parts = name.split(/[.[\]]/).filter((part) => part && !/^\d{1,9}$/.test(part));
  const [owner = '', word = ''] = ['', ...parts].slice(-2);
  return isSomebody(owner) ? wordUnder(owner, word) : word;
}
