/** Entry of the drop-in script: reads its own tag, arms the gate, and puts what is to be seen into the page. */
import { createApi } from './browser/api.ts';
import { drawControl } from './browser/control.ts';
import { createElements } from './browser/elements.ts';
import { createGate } from './browser/gate.ts';
import { report } from './browser/report.ts';
import { createScripts } from './browser/scripts.ts';
import { parseAttributes } from './config/attributes.ts';
import { LANGUAGES, pickLanguage } from './config/languages.ts';
import { resolveRegime } from './regimes/resolve-regime.ts';
import type { GateEnv } from './browser/gate.ts';
import type { PixelgateApi } from './core/api.ts';

declare global {
  interface Window {
    pixelgate?: PixelgateApi | unknown[][];
  }
}

function start(tag: HTMLScriptElement | null, queued: readonly unknown[][]): void {
  const attributes = Object.fromEntries(
    [...(tag?.attributes ?? [])]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice(5), value]),
  );
  const options = parseAttributes(attributes, (name) => report('attribute', name));
  if (!tag || tag.async || tag.defer || document.readyState !== 'loading') {
    report('late');
  }
  const scripts = createScripts(tag?.nonce ?? '');
  const { languages } = navigator;
  const place = resolveRegime(
    {
      ...options,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      languages,
    },
    Date.now(),
  );
  const lang = pickLanguage([options.lang, document.documentElement.lang, ...languages]);
  const base = (tag?.src ?? '').replace(/[^/]*$/, '');
  let isOpen = false;
  let isClosed = false;
  let isAsked = false;

  const show = (): void => {
    const { ask, status } = gate.state;
    const asks = ask && !isClosed && options.ui === 'auto';
    elements.show('banner', asks);
    elements.show('preferences', isOpen);
    if (document.querySelector('consent-log')) elements.request('log');
    if (asks && !isAsked) {
      isAsked = true;
      gate.log({ type: 'asked' });
    }
    // ready for the answer, without being in the way of the page
    if (asks && document.readyState === 'complete') void gate.runner();
    if (document.readyState === 'loading') return;
    const { controlText = LANGUAGES[lang] ?? '' } = place.regime.ui;
    const isAlone = options.control === 'auto' && !document.querySelector('[data-consent-open]');
    drawControl(isAlone && !asks ? controlText : '', status, open);
  };
  const open = (): void => {
    isOpen = true;
    show();
  };
  const close = (): void => {
    isClosed ||= !isOpen;
    isOpen = false;
    show();
  };
  const bring = (file: string): Promise<unknown> => import(`${base}pixelgate-${file}.js`);
  const gate = createGate({
    options,
    attributes,
    place,
    scripts,
    load: () => bring('run') as ReturnType<GateEnv['load']>,
    onChange: () => show(),
  });
  const elements = createElements(bring, gate.failUi);
  const api = createApi(gate, { options, place, lang, open, close });
  window.pixelgate = api;
  document.addEventListener('consent-ui-error', gate.failUi);
  document.addEventListener('DOMContentLoaded', show);
  addEventListener('load', show);
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest?.('[data-consent-open]')) return;
    event.preventDefault();
    open();
  });
  api.push(...queued);
  show();
  gate.tell('ready');
}

const before = window.pixelgate;
if (before && !Array.isArray(before))
  console.warn('pixelgate: the script is in the page twice. Remove the second.');
else start(document.currentScript as HTMLScriptElement | null, before ?? []);
