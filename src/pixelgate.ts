/** Entry of the drop-in script: reads its own tag, arms the gate, and puts what is to be seen into the page. */
// in the order in which the bundle comes out smallest
import { parseAttributes } from './config/attributes.ts';
import { installStubs } from './browser/stubs.ts';
import { createPolicy } from './browser/policy.ts';
import { tell } from './browser/tell.ts';
import { report } from './browser/report.ts';
import { createView } from './browser/view.ts';
import { resolveRegime } from './regimes/resolve-regime.ts';
import { createGate } from './browser/gate.ts';
import { createConsent } from './browser/consent.ts';
import { createApi } from './browser/api.ts';
import { readConfig, readHint } from './browser/page-facts.ts';
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
  // a body: it stands below the head, or came when the page was there
  if (!tag || tag.async || document.body) report('late');
  const config = readConfig(options.config);
  const place = resolveRegime(
    {
      ...options,
      hint: readHint(),
      // asked for only when nothing better is known: it can take 15 ms
      get zone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone;
      },
      languages: navigator.languages,
      // a broken config is as good as none, and who follows another consent manager waits for it
      ...((!config || options['consent-from']) && { regime: 'strict' }),
    },
    Date.now(),
  );
  const base = (tag?.src ?? '').replace(/[^/?]*(\?.*)?$/, '');
  const bring = (file: string): Promise<unknown> => import(`${base}pixelgate-${file}.js`);
  const consent = createConsent(place, options);
  // the elements are on their way while the rest is armed
  if (consent.state.ask && options.ui === 'auto' && !options['consent-from'])
    bring('ui').catch(() => {});
  const gate = createGate({
    consent,
    options,
    attributes,
    config,
    bring,
    policy: createPolicy(),
    nonce: tag?.nonce ?? '',
    signalFiles: installStubs(`${place.regime.id};${place.region}`, options, config),
    snapshot: () => api.consent(),
    isShown: () => view.isShown(),
    onChange: () => view.show(),
  });
  const view = createView(consent, gate, options, bring);
  const api = createApi(gate, view, { consent, options, place });
  window.pixelgate = api;
  api.push(...queued);
  view.show();
  tell('ready');
}

const before = window.pixelgate;
if (before && !Array.isArray(before))
  // oxlint-disable-next-line no-console -- there is no gate here that could say it
  console.warn('pixelgate: loaded twice. Remove one.');
else start(document.currentScript as HTMLScriptElement | null, before ?? []);
