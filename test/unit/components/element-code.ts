/** What the code of an element shows to the outside, read from its source and from everything that it imports. */
import { readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Imports that are there at run time, within components/. */
const IMPORT =
  /^(?:import|export) (?!type\b)[^;]*?from '(\.{1,2}\/[^']+)';|\bimport\('([^']+)'\)/gm;
/** What all elements with words are built on: what it can do, not each of them does. */
const BASE = /consent-element\.ts$/;

/** Paths of a file and of all that it imports, itself first. */
function graphOf(path: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, fixed, late] of read(path).matchAll(IMPORT)) {
    // what fills the gaps of a table shows nothing
    if (late && path.endsWith('load-strings.ts')) continue;
    const target = new URL((fixed ?? late)!, new URL(path, root)).href.slice(root.href.length);
    if (target.startsWith('components/')) graphOf(target, seen);
  }
  return seen;
}

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '');

const all = (code: string, pattern: RegExp): string[] =>
  [...new Set([...code.matchAll(pattern)].flatMap(([, text = '']) => text.split(' ')))].toSorted();

/** Names by what they name; sorted. */
export interface Shown {
  readonly attributes: readonly string[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
  readonly parts: readonly string[];
  readonly cssProperties: readonly string[];
}

/** Where the classes of events stand: what only embeds tell is not in the first layer. */
const EVENTS = ['components/events.ts', 'components/embed-loaded-event.ts'];

/** Names of the events that the elements tell, by class. */
export const eventNames: ReadonlyMap<string, string> = new Map(
  [
    ...EVENTS.map(read)
      .join('\n')
      .matchAll(/class (\w+) [\s\S]*?super\('([\w-]+)'/g),
  ].map(([, type = '', name = '']) => [type, name]),
);

/**
 * @param path - file of the element's class
 * @param observed - the attributes that the class observes
 * @param parts - as the manifest tells them: one that the code puts together is believed if its name stands there
 */
export function shownBy(
  path: string,
  observed: readonly string[],
  parts: readonly string[],
): Shown {
  const graph = [...graphOf(path)];
  const code = graph.map((file) => withoutComments(read(file))).join('\n');
  const own = graph.filter((file) => !BASE.test(file));
  const ownCode = own.map((file) => withoutComments(read(file))).join('\n');
  const hasBase = own.length < graph.length;

  const dispatched = all(ownCode, /\bnew (Consent\w+Event)\(/g).map((type) => eventNames.get(type));
  if (hasBase) dispatched.push('consent-ui-error');
  if (/\.decide\(/.test(ownCode)) dispatched.push('consent-request');
  // children that the banner writes itself are nobody else's
  const words = all(read('components/render-words.ts'), /\['(\w+)', /g);
  const named = all(code, /(?:<slot name="|\bslot\(')([\w-]+)['"]/g).filter(
    (name) => !words.includes(name),
  );
  const hasUnnamed = /<slot>|createElement\('slot'\)|shape\('slot', \{\}/.test(code);
  const readHere = all(
    withoutComments(read(path)),
    /\bthis\.(?:textOf|getAttribute|hasAttribute)\('([\w-]+)'\)/g,
  );
  const written = all(code, /\bpart(?:="|: '|\.add\(')([\w -]+)["']/g);
  const computed = /\bpart(?:=\$\{|,)/.test(code)
    ? parts.filter((name) => code.includes(`'${name}'`))
    : [];
  return {
    attributes: [...new Set([...observed, ...readHere])].toSorted(),
    events: [...new Set(dispatched.map((name) => name ?? 'an unknown event'))].toSorted(),
    slots: hasUnnamed ? ['', ...named] : named,
    parts: [...new Set([...written, ...computed])].toSorted(),
    cssProperties: all(code, /var\((--pixelgate-[\w-]+)/g),
  };
}
