/** The words of the banner for a simulated visitor, in English. Words only: nothing in it can be clicked. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../strings/fill.ts';
import { loadStrings } from '../strings/load-strings.ts';
import type { Strings } from '../strings/strings.ts';
import type { Panel } from './panel.ts';
import type { Simulation } from './simulate.ts';

/** Draws the preview, and the words once they are there. */
export function makePreview(
  refresh: () => void,
): (panel: Panel, result: Simulation) => TemplateResult | typeof nothing {
  let words: Strings | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    isAsked = true;
    words = (await loadStrings(['en']))?.strings;
    refresh();
  };
  return ({ view }, { place, state }) => {
    if (!isAsked) void load();
    if (!words) return nothing;
    const t = words;
    const isOptIn = place.regime.model === 'opt-in';
    const who = view.controller || location.hostname;
    const buttons = isOptIn ? [t.reject, t.accept, t.choose] : [t.optOut, t.choose];
    return html`<div class="card preview">
      <h3>${t.title}</h3>
      <p>${fill(isOptIn ? t.intro : t.introOut, { who })}</p>
      <ul>
        ${state.asked.purposes.map((purpose) => html`<li>${t[purpose]}: ${t[`${purpose}Line`]}</li>`)}
      </ul>
      <p class="muted">${buttons.map((text) => `[ ${text} ]`).join('  ')}</p>
    </div>`;
  };
}
