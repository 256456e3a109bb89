/** What the gate itself has said in the console: each sentence names the mistake and what to write instead. */
import type { InspectEntry } from '../../../src/core/inspect.ts';
import type { PageSnapshot } from '../snapshot.ts';
import { gateTag } from './gate-tag.ts';
import type { Finder, Problem, Severity } from './problem.ts';

/** Kinds for which another finder says more. */
const ELSEWHERE = ['late', 'undeclared', 'control', 'missing', 'event', 'trusted-types', 'tag'];

/** How bad, and why it matters, by kind; everything else is a warning. */
const KINDS: Readonly<Record<string, readonly [Severity, string]>> = {
  attribute: [
    'warning',
    'A wrong attribute counts as the strictest value, a misspelt one not at all.',
  ],
  config: ['error', 'Without its config the gate acts as if nothing were known about the place.'],
  file: ['error', 'The gate cannot ask without this file.'],
  broken: ['error', 'Consent that cannot be proved does not count.'],
  'log-broken': ['error', 'Earlier grants cannot be proved any more.'],
  inline: ['error', 'Its request is out before anybody has answered: only its code is stopped.'],
  'config-key': ['warning', 'What is written under a name that is not known has no effect.'],
  purpose: ['warning', 'Markup with an unknown purpose stays inert for ever.'],
  template: ['warning', 'Firefox sends a request for it before anybody has answered.'],
  gesture: ['hint', 'A script asked for a grant; only the visitor can give one.'],
};

export const findSaid: Finder = (page) =>
  page.entries
    .filter(({ kind, name }) => kind === 'problem' && !ELSEWHERE.includes(name))
    .map((entry) => problemOf(page, entry));

function problemOf(page: PageSnapshot, { name, text = name, about = [] }: InspectEntry): Problem {
  const [severity, why] = KINDS[name] ?? ['warning', 'The gate said this in the console.'];
  const [first = text, ...rest] = text.split(/(?<=[.?]) (?=[A-Z])/);
  const [attribute = ''] = about;
  return {
    id: name === 'attribute' ? 'wrong-attribute' : `gate-${name}`,
    severity,
    title: first,
    why,
    found: [],
    fix: rest.join(' ') || first,
    ...(name === 'attribute' && { code: gateTag(page, corrected(attribute, text, page)) }),
  };
}

/** The attribute that was meant takes the value over; a wrong value goes, so that the default stands. */
function corrected(
  name: string,
  text: string,
  { attributes }: PageSnapshot,
): Record<string, string | null> {
  const [, meant] = /Did you mean data-([\w-]+)/.exec(text) ?? [];
  return {
    [`data-${name}`]: null,
    ...(meant !== undefined && { [`data-${meant}`]: attributes[name] ?? '' }),
  };
}
