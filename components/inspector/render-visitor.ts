/** The form of the simulation: who visits, from where, when, with which answer. */
import { html, type TemplateResult } from 'lit/html.js';
import { REGIMES } from '../../src/regimes/index.ts';
import type { Choice } from '../../src/core/purposes.ts';
import type { Panel } from './panel.ts';
import type { Visitor } from './simulate.ts';

/** What the form holds, all of it text. */
export interface Fields {
  readonly region: string;
  readonly zone: string;
  readonly day: string;
  readonly audience: string;
  readonly answer: string;
  readonly ageDays: string;
  readonly gpc: boolean;
}

const ANSWERS: Readonly<Record<string, string>> = {
  none: 'nobody has answered',
  granted: 'accepted all',
  denied: 'rejected all',
  functional: 'functional only',
  analytics: 'analytics only',
  marketing: 'marketing only',
};

/** Codes that a law file names, each with the law's id. */
const PLACES: readonly (readonly [code: string, law: string])[] = REGIMES.flatMap(
  ({ id, places }) => places.map((place) => [place, id] as const),
).sort(([a], [b]) => (a < b ? -1 : 1));

/** Begins with what holds on this page now. */
export const readVisitor = ({ view, now }: Panel): Fields => ({
  region: view.consent.region,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  day: new Date(now).toISOString().slice(0, 10),
  audience: String(view.options?.['audience'] ?? 'general'),
  answer: 'none',
  ageDays: '0',
  gpc: view.consent.gpc,
});

/** The form as the simulation takes it. */
export function visitorOf(fields: Fields, { view }: Panel): Visitor {
  const { options = {} } = view;
  const { region, zone, day, audience, answer, ageDays, gpc } = fields;
  return {
    regime: String(options['regime'] ?? 'auto'),
    region,
    zone: region ? '' : zone,
    languages: navigator.languages,
    now: Date.parse(day) || Date.now(),
    gpc,
    audience,
    exempt: String(options['exempt'] ?? ''),
    policyVersion: view.consent.policyVersion,
    answer: answer === 'none' ? undefined : choicesOf(answer),
    ageDays: Number(ageDays) || 0,
  };
}

function choicesOf(answer: string): Visitor['answer'] {
  const choice = (purpose: string): Choice =>
    answer === 'granted' || answer === purpose ? 'granted' : 'denied';
  return {
    functional: choice('functional'),
    analytics: choice('analytics'),
    marketing: choice('marketing'),
  };
}

/** @param onChange - gets what was changed */
export function renderVisitor(
  fields: Fields,
  onChange: (change: Partial<Fields>) => void,
): TemplateResult {
  const set =
    (name: keyof Fields) =>
    ({ target }: Event): void => {
      const { value, checked } = target as HTMLInputElement;
      onChange({ [name]: name === 'gpc' ? checked : value });
    };
  const select = (
    name: keyof Fields,
    label: string,
    options: readonly (readonly [string, string])[],
  ) =>
    html`<label>
      ${label}
      <select name=${name} @change=${set(name)}>
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${fields[name] === value}>${text}</option>`,
        )}
      </select>
    </label>`;
  const input = (name: keyof Fields, label: string, type: string): TemplateResult =>
    html`<label>
      ${label}
      <input
        name=${name}
        type=${type}
        .value=${String(fields[name])}
        min="0"
        @change=${set(name)}
      />
    </label>`;
  const known = PLACES.some(([code]) => code === fields.region)
    ? []
    : [[fields.region, ''] as const];
  const places = [...known.filter(([code]) => code), ...PLACES];
  return html`<form aria-label="Visitor" autocomplete="off">
    ${select('region', 'Place', [
      ['', 'not told: guess by time zone'],
      ...places.map(([code, law]) => [code, law ? `${code} · ${law}` : code] as const),
    ])}
    ${input('zone', 'Time zone (where no place is told)', 'text')} ${input('day', 'Day', 'date')}
    ${select(
      'audience',
      'Audience',
      ['general', 'mixed', 'child'].map((each) => [each, each] as const),
    )}
    ${select('answer', 'Answer', Object.entries(ANSWERS))}
    ${input('ageDays', 'Days since the answer', 'number')}
    <label class="check">
      <input type="checkbox" name="gpc" .checked=${fields.gpc} @change=${set('gpc')} /> Global
      Privacy Control
    </label>
  </form>`;
}
