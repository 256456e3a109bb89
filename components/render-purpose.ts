/** One purpose of the preferences: its switch, and under it the third parties with theirs. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiVendor, UiView } from '../src/core/api.ts';
import { isOptionalPurpose, type OptionalPurpose, type Purpose } from '../src/core/purposes.ts';
import { isOn, serves, switchPurpose, switchVendor, type ChoiceDraft } from './choice-draft.ts';
import { fill } from './strings/fill.ts';
import type { Strings } from './strings/strings.ts';
import { VENDOR_NAMES } from './vendor-names.ts';
import { VENDOR_FACTS, type VendorFacts } from './vendor-facts.ts';

/** What a row needs, and whom it tells. */
export interface PurposeContext {
  readonly id: Purpose;
  readonly view: UiView;
  readonly t: Strings;
  /** Language of `t`. */
  readonly lang: string;
  readonly draft: ChoiceDraft;
  /** Told of a click on a switch: what the draft becomes, and whether that grants something. */
  readonly onSwitch: (event: Event, next: ChoiceDraft, grants: boolean) => void;
}

/** Renders a purpose; `necessary` has no switch, because there is nothing to choose. */
export function renderPurpose(context: PurposeContext): TemplateResult {
  const { id, t } = context;
  const [title, line] = t.purposes[id];
  return html`<div class="purpose" part="purpose" role="group" aria-labelledby="p-${id}">
    <div class="row">
      <div>
        <h3 id="p-${id}">${title}</h3>
        <p id="d-${id}" class="muted">${line}</p>
      </div>
      ${
        isOptionalPurpose(id)
          ? renderPurposeSwitch(context, id)
          : html`<span class="state">${t.always}</span>`
      }
    </div>
    ${isOptionalPurpose(id) ? renderVendors(context, id) : nothing}
  </div>`;
}

function renderPurposeSwitch(context: PurposeContext, id: OptionalPurpose): TemplateResult {
  const { draft, t, view } = context;
  const on = draft.purposes.has(id);
  const some = on && view.vendors.some((v) => serves(id)(v) && !draft.vendors.has(v.id));
  return html`<label class="switch">
    <span class="state" id="s-${id}">${some ? t.some : on ? t.on : t.off}</span>
    <input
      type="checkbox"
      role="switch"
      data-purpose=${id}
      aria-labelledby="p-${id}"
      aria-describedby=${some ? `s-${id} d-${id}` : `d-${id}`}
      .checked=${on}
      .indeterminate=${some}
      @click=${(event: Event) =>
        context.onSwitch(event, switchPurpose(draft, view.vendors, id), !on)}
    />
  </label>`;
}

function renderVendors(context: PurposeContext, id: OptionalPurpose): TemplateResult {
  const vendors = context.view.vendors.filter(serves(id));
  if (!vendors.length) return html``;
  return html`<ul>
    ${vendors.map((vendor) => renderVendor(context, id, vendor))}
  </ul>`;
}

function renderVendor(
  { draft, view, t, lang, onSwitch }: PurposeContext,
  id: OptionalPurpose,
  vendor: UiVendor,
): TemplateResult {
  const on = isOn(draft, vendor.id, id);
  const key = `${id}-${vendor.id}`;
  const facts = VENDOR_FACTS[vendor.id];
  const others = vendor.purposes.filter((other) => other !== id).map((p) => t.purposes[p][0]);
  return html`<li class="row">
    <details>
      <summary>
        <span id="v-${key}">${VENDOR_NAMES[vendor.id] ?? vendor.id}</span>
        ${
          others.length
            ? html`<span class="muted">${fill(t.also, { x: others.join(', ') })}</span>`
            : nothing
        }
      </summary>
      ${facts ? renderFacts(facts, key, t, lang) : nothing}
    </details>
    <label class="switch">
      <span class="state">${on ? t.on : t.off}</span>
      <input
        type="checkbox"
        role="switch"
        data-vendor=${vendor.id}
        aria-labelledby="v-${key}"
        .checked=${on}
        @click=${(event: Event) =>
          onSwitch(event, switchVendor(draft, view.vendors, vendor, id), !on)}
      />
    </label>
  </li>`;
}

/** The link says whose it is: the same words stand at every vendor. */
function renderFacts(facts: VendorFacts, key: string, t: Strings, lang: string): TemplateResult {
  const days = new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return html`<a
      class="link"
      id="l-${key}"
      href=${facts.policyUrl}
      target="_blank"
      rel="noopener noreferrer"
      aria-labelledby="v-${key} l-${key}"
      >${t.policy}</a
    >
    <p>${t.cookies}</p>
    ${facts.cookies.map(
      ({ name, maxAgeDays }) =>
        html`<p class="muted">
          <code>${name}</code> ${maxAgeDays ? days.format(maxAgeDays) : nothing}
        </p>`,
    )}`;
}
