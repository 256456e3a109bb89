/** One third party of the preferences: its switch, and who it is, what it gets and what it stores. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiVendor } from '../src/core/api.ts';
import type { OptionalPurpose } from '../src/core/purposes.ts';
import { isOn, switchVendor } from './choice-draft.ts';
import { howLong } from './how-long.ts';
import { renderFacts } from './render-facts.ts';
import type { PurposeContext } from './render-purpose.ts';
import { renderSwitch } from './render-switch.ts';
import type { VendorFacts } from './facts-of.ts';
import { fill } from './strings/fill.ts';
import { countryName } from './strings/without-intl.ts';
import { VENDOR_FACTS } from './vendor-facts.ts';
import { VENDOR_NAMES } from './vendor-names.ts';

/** Between the items of a list that is no sentence; it ends a line rather than begin one. */
export const DOT: string = '\u00a0· ';

/** @param id - the purpose under which it stands */
export function renderVendor(
  context: PurposeContext,
  id: OptionalPurpose,
  vendor: UiVendor,
): TemplateResult {
  const { draft, view, t, onSwitch } = context;
  const on = isOn(draft, vendor.id, id);
  const key = `${id}-${vendor.id}`;
  const others = vendor.purposes.filter((other) => other !== id).map((other) => t[other]);
  return html`<li class="row">
    <details>
      <summary>
        <span>
          <span id="v-${key}">${vendor.about?.name ?? VENDOR_NAMES[vendor.id] ?? vendor.id}</span>
          ${
            others.length
              ? // a sign, since the blank is lost on screen readers
                html`<span class="muted">${`· ${fill(t.also, { x: others.join(DOT) })}`}</span>`
              : nothing
          }
        </span>
      </summary>
      ${renderVendorFacts(context, vendor.about ?? VENDOR_FACTS[vendor.id], key)}
    </details>
    ${renderSwitch({
      t,
      isOn: on,
      name: `v-${key}`,
      vendor: vendor.id,
      onClick: (event) => onSwitch(event, switchVendor(draft, view.vendors, vendor, id), !on),
    })}
  </li>`;
}

/** The link says whose it is: the same words stand at every vendor. */
function renderVendorFacts(
  { t, lang, view }: PurposeContext,
  facts: VendorFacts | undefined,
  key: string,
): TemplateResult {
  return renderFacts([
    [t.company, facts?.company, facts?.policyUrl && renderPolicy(facts.policyUrl, key, t.policy)],
    [t.data, facts?.data.map((kind) => t.dataKinds[kind]).join(DOT)],
    [t.countries, facts?.countries.map((code) => countryName(code, lang)).join(DOT)],
    [
      t.cookies,
      ...(facts?.cookies ?? []).map(({ name, maxAgeDays }) =>
        renderCookie(name, maxAgeDays ? howLong(maxAgeDays, lang) : t.session),
      ),
    ],
    [t.basis, view.model === 'opt-in' ? t.basisConsent : t.basisObject],
  ]);
}

const renderPolicy = (url: string, key: string, text: string): TemplateResult =>
  html`<a
    class="link"
    id="l-${key}"
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    aria-labelledby="v-${key} l-${key}"
    >${text}</a
  >`;

/** A name and how long it stays; names are the same in all languages. */
export const renderCookie = (name: string, duration: string): TemplateResult =>
  html`<code dir="ltr" translate="no">${name}</code> <span class="state">${duration}</span>`;
