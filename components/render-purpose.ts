/** One purpose of the preferences: what it means, its switch, and under it the third parties with theirs. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { isOptionalPurpose, type OptionalPurpose, type Purpose } from '../src/core/purposes.ts';
import { serves, stateOf, switchPurpose, type ChoiceDraft } from './choice-draft.ts';
import { howLong } from './how-long.ts';
import { OWN_COOKIE, OWN_DATABASE, ownCookieDays } from './own-cookie.ts';
import { renderFacts } from './render-facts.ts';
import { renderSwitch } from './render-switch.ts';
import { DOT, renderCookie, renderVendor } from './render-vendor.ts';
import { count } from './strings/fill.ts';
import type { AllStrings } from './strings/strings.ts';

/** Up to so many third parties are listed at once; a longer list opens on demand. */
const LISTED = 4;

/** What a row needs, and whom it tells. */
export interface PurposeContext {
  readonly view: UiView;
  readonly t: AllStrings;
  /** Language of `t`. */
  readonly lang: string;
  readonly draft: ChoiceDraft;
  /** Told of a click on a switch: what the draft becomes, and whether that grants something. */
  readonly onSwitch: (event: Event, next: ChoiceDraft, grants: boolean) => void;
}

/** Renders a purpose; `necessary` has no switch, because there is nothing to choose. */
export function renderPurpose(context: PurposeContext, id: Purpose): TemplateResult {
  const { t } = context;
  return html`<div class="purpose" part="purpose" role="group" aria-labelledby="p-${id}">
    <div class="row">
      <div class="text">
        <h3 id="p-${id}">${t[id]}</h3>
        <p id="d-${id}">${t[`${id}Line`]}</p>
      </div>
      ${
        isOptionalPurpose(id)
          ? renderPurposeSwitch(context, id)
          : html`<span class="state">${t.always}</span>`
      }
    </div>
    <p class="muted">${t[`${id}More`]}</p>
    ${isOptionalPurpose(id) ? renderVendors(context, id) : renderOwn(context)}
  </div>`;
}

function renderPurposeSwitch(context: PurposeContext, id: OptionalPurpose): TemplateResult {
  const { draft, t, view, onSwitch } = context;
  const state = stateOf(draft, view.vendors, id);
  return renderSwitch({
    t,
    isOn: state !== 'off',
    isSome: state === 'some',
    isParent: view.vendors.some(serves(id)),
    name: `p-${id}`,
    about: `d-${id}`,
    purpose: id,
    onClick: (event) => onSwitch(event, switchPurpose(draft, view.vendors, id), state === 'off'),
  });
}

function renderVendors(
  context: PurposeContext,
  id: OptionalPurpose,
): TemplateResult | typeof nothing {
  const vendors = context.view.vendors.filter(serves(id));
  if (!vendors.length) return nothing;
  return html`<details class="parties" ?open=${vendors.length <= LISTED}>
    <summary>${count(context.t.parties, vendors.length, context.lang)}</summary>
    <ul>
      ${vendors.map((vendor) => renderVendor(context, id, vendor))}
    </ul>
  </details>`;
}

/** The choice itself is kept too, and the proof of it. [GDPR 7(1), 13] */
const renderOwn = ({ view, t, lang }: PurposeContext): TemplateResult =>
  renderFacts([
    [t.cookies, renderCookie(OWN_COOKIE, howLong(ownCookieDays(view), lang))],
    ['IndexedDB', renderCookie(OWN_DATABASE, `${t.log}${DOT}${t.kept}`)],
  ]);
