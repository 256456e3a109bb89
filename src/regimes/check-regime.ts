/** Finds what is wrong with the data of a law: malformed values, and fields that contradict each other. */
import { CHOICES, OPTIONAL_PURPOSES, isOptionalPurpose } from '../core/purposes.ts';
import { LINK_TEXTS } from './link-texts.ts';
import type { Regime, RegimeModel } from '../core/regime.ts';

/** One thing looked at: the field, what stands there, whether that may stand there, and what may. */
type Check = readonly [field: string, value: unknown, holds: boolean, allowed: string];

/** How a visitor may be met under each model. */
const PROMPTS: Readonly<Record<RegimeModel, readonly string[]>> = {
  'opt-in': ['banner'],
  'opt-out': ['notice', 'link'],
  notice: ['notice'],
};
const SENSITIVE = ['opt-in', 'opt-out', 'necessary-only'];
const CLOSING = ['refuse', 'none'];

const ID = /^[a-z]+(-[a-z]+)*$/;
/** ISO 3166-1 alpha-2, or 3166-2. */
const PLACE = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;
const HTTPS = /^https:\/\/[\w-]+(\.[\w-]+)+(\/\S*)?$/;

const DATE = 'a day of the calendar as YYYY-MM-DD';
const DAYS = 'a whole number above 0';
const PURPOSES = `some of ${OPTIONAL_PURPOSES.join(', ')}, each once`;

/**
 * Lists what is wrong with a law.
 *
 * Pure. Contradictions between two laws are not seen here: places may be claimed twice.
 * @returns one sentence per mistake that names law, field, value and what is allowed; empty for a sound law
 */
export function checkRegime(regime: Regime): readonly string[] {
  const checks = [
    ...headChecks(regime),
    ...ruleChecks(regime),
    ...purposeChecks(regime),
    ...uiChecks(regime),
    ...minorChecks(regime),
    ...dateChecks(regime),
    ...exampleChecks(regime),
  ];
  return checks
    .filter(([, , holds]) => !holds)
    .map(
      ([field, value, , allowed]) =>
        `${regime.id}: ${field} is ${written(value)}, allowed is ${allowed}.`,
    );
}

const headChecks = ({ id, title, places, sources, notes }: Regime): readonly Check[] => [
  ['id', id, ID.test(id), 'lower-case words joined by hyphens'],
  ['title', title, title.trim() !== '', 'a text'],
  ['places', places, isSet(places), 'each place once'],
  ...places.map((place): Check => [
    'places',
    place,
    PLACE.test(place),
    'an ISO 3166 code such as DE or US-CA',
  ]),
  ['sources', sources, sources.length > 0, 'at least one address'],
  ...sources.map((source): Check => [
    'sources',
    source,
    HTTPS.test(source),
    'an address that begins with https://',
  ]),
  ...notes.map((note): Check => ['notes', note, note.trim() !== '', 'a text']),
];

function ruleChecks({ model, defaults, lifetimes, ...regime }: Regime): readonly Check[] {
  const { grantDays, refusalDays } = lifetimes;
  const allowed = model === 'opt-in' ? CHOICES.filter((choice) => choice !== 'granted') : CHOICES;
  return [
    ['model', model, model in PROMPTS, oneOf(Object.keys(PROMPTS))],
    ...OPTIONAL_PURPOSES.map((purpose): Check => [
      `defaults.${purpose}`,
      defaults[purpose],
      allowed.includes(defaults[purpose]),
      `${oneOf(allowed)} where the model is ${model}`,
    ]),
    ['lifetimes.grantDays', grantDays, isCount(grantDays), DAYS],
    [
      'lifetimes.refusalDays',
      refusalDays,
      refusalDays === Infinity || isCount(refusalDays),
      `${DAYS}, or Infinity`,
    ],
    // a refusal is remembered for as long as a grant, or it is asked away
    [
      'lifetimes.refusalDays',
      refusalDays,
      !(refusalDays < grantDays),
      `at least lifetimes.grantDays, ${grantDays}`,
    ],
    ['proofRetentionDays', regime.proofRetentionDays, isCount(regime.proofRetentionDays), DAYS],
    ['sensitive', regime.sensitive, SENSITIVE.includes(regime.sensitive), oneOf(SENSITIVE)],
  ];
}

function purposeChecks({ gpc, exempt, exemptions }: Regime): readonly Check[] {
  const exempted = exemptions.map(({ purpose }) => purpose);
  return [
    ['gpc.denies', gpc.denies, arePurposes(gpc.denies), PURPOSES],
    ['exempt', exempt, arePurposes(exempt), PURPOSES],
    [
      'exempt',
      exempt,
      isSet(exempted) &&
        exempted.length === exempt.length &&
        exempted.every((one) => exempt.includes(one)),
      `the purposes of exemptions, ${written(exempted)}`,
    ],
    ...exemptions.flatMap(({ conditions, from }, at): Check[] => [
      [`exemptions[${at}].conditions`, conditions, conditions.trim() !== '', 'a sentence'],
      [`exemptions[${at}].from`, from, isDate(from), DATE],
    ]),
    [
      'gpc.bindingFrom',
      gpc.bindingFrom,
      gpc.bindingFrom === undefined || gpc.binding,
      'nothing where gpc.binding is false',
    ],
  ];
}

const uiChecks = ({ model, ui }: Regime): readonly Check[] => [
  [
    'ui.prompt',
    ui.prompt,
    PROMPTS[model]?.includes(ui.prompt) ?? true,
    `${oneOf(PROMPTS[model] ?? [])} where the model is ${model}`,
  ],
  ['ui.closing', ui.closing, CLOSING.includes(ui.closing), oneOf(CLOSING)],
  [
    'ui.links',
    ui.links,
    isSet(ui.links) && ui.links.every((link) => Object.hasOwn(LINK_TEXTS, link)),
    `some of ${Object.keys(LINK_TEXTS).join(', ')}, each once`,
  ],
  // the icon stands beside the link that may replace the others
  ['ui.icon', ui.icon, !ui.icon || ui.links.includes('choices'), 'false without the link choices'],
  ...ui.notices.map((notice): Check => ['ui.notices', notice, notice.trim() !== '', 'a text']),
];

function minorChecks({ minors, places }: Regime): readonly Check[] {
  const { parentalBelowIn = {}, ...ages } = minors;
  return [
    ...Object.entries(ages).map(([field, age]): Check => [
      `minors.${field}`,
      age,
      isAge(age),
      'an age from 1 to 21',
    ]),
    ...Object.entries(parentalBelowIn).flatMap(([place, age]): Check[] => [
      [`minors.parentalBelowIn.${place}`, age, isAge(age), 'an age from 1 to 21'],
      ['minors.parentalBelowIn', place, places.includes(place), 'a place of the law'],
    ]),
  ];
}

function dateChecks({ effectiveFrom, effectiveTo, lastReviewed, gpc }: Regime): readonly Check[] {
  const given = { effectiveFrom, effectiveTo, lastReviewed, 'gpc.bindingFrom': gpc.bindingFrom };
  return [
    ...Object.entries(given).map(([field, day]): Check => [
      field,
      day,
      day === undefined || isDate(day),
      DATE,
    ]),
    [
      'effectiveTo',
      effectiveTo,
      effectiveTo === undefined || effectiveTo >= effectiveFrom,
      `nothing, or a day from effectiveFrom, ${effectiveFrom}, on`,
    ],
  ];
}

function exampleChecks({ examples }: Regime): readonly Check[] {
  const names = examples.map(({ name }) => name);
  return [
    ['examples', names, names.length > 0 && isSet(names), 'at least one, each with its own name'],
    ...examples.flatMap(({ name, in: given, out }): Check[] => [
      [`now of “${name}”`, given.now, isDate(given.now), DATE],
      [
        `choices of “${name}”`,
        Object.keys(given.choices ?? {}),
        arePurposes(Object.keys(given.choices ?? {})),
        PURPOSES,
      ],
      [
        `purposes of “${name}”`,
        Object.keys(out.purposes),
        OPTIONAL_PURPOSES.every((purpose) => CHOICES.includes(out.purposes[purpose])),
        `a choice for each of ${OPTIONAL_PURPOSES.join(', ')}`,
      ],
    ]),
  ];
}

/** `2026-02-30` has the form of a day, but there is none. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && dayOf(time) === text;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;
const isAge = (value: number): boolean => isCount(value) && value <= 21;
const isSet = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
const arePurposes = (values: readonly string[]): boolean =>
  isSet(values) && values.every(isOptionalPurpose);
const oneOf = (values: readonly string[]): string => values.join(' or ');

/** A value as it would stand in the file. */
const written = (value: unknown): string =>
  typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value);
